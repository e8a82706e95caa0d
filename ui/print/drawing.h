// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sokoguru::print {

/// Makes sure that Qt can draw text: in a program without a window it creates the application object on the
/// offscreen platform, needing no display; and loads Liberation Sans from beside the program where the system has
/// none. Cheap when called again.
void start_drawing();

} // namespace sokoguru::print
