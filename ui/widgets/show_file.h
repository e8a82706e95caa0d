// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sokoguru::ui {

/// Opens a file with the program that this PC has for it: a printed PDF in its viewer. Without a screen nothing
/// happens.
void show_file(const QString& path);

} // namespace sokoguru::ui
