// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace sokoguru::base {

/// A data file of resources/data or a schema step, compiled into the program.
struct EmbeddedFile {
    /// The file's name without its folder.
    std::string_view name;
    std::string_view content;
};

/// All of them, in the order of their names within each folder.
const std::vector<EmbeddedFile>& embedded_files();
/// The one with that name; asking for an unknown name is a programming error.
std::string_view embedded(std::string_view name);

} // namespace sokoguru::base
