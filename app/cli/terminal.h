// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

/// What the command line asks of the operating system: arguments as UTF-8, and talking to a person at a terminal.
namespace sokoguru::cli {

/// The arguments after the program's name. On Windows they come as UTF-16 and the console is switched to UTF-8.
std::vector<std::string> utf8_arguments(int argc, char** argv);

/// Whether a person sits there: standard input and standard error are a terminal.
bool at_terminal();

/// Shows `prompt` on standard error and reads a line; without echo for passwords. nullopt at the end of the input.
std::optional<std::string> read_line(const std::string& prompt, bool echo);

} // namespace sokoguru::cli
