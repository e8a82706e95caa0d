// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "print/paper.h"

namespace sokoguru::print {

class Canvas;

/// Makes a PDF at `path` by `draw`; an old file there stays until the new one is complete, and stays for good when
/// anything fails. Starts Qt's drawing (offscreen, without a display) if the program has not yet.
/// Throws Error(cannot_write) and whatever `draw` throws.
void write_pdf(const std::filesystem::path& path, Paper paper, Orientation orientation, const std::string& title,
               const std::function<void(Canvas&)>& draw);

} // namespace sokoguru::print
