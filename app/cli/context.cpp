// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <iostream>

#include "cli.h"
#include "terminal.h"

namespace sokoguru::cli {

std::filesystem::path path_from(const std::string& utf8)
{
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

void print_error(const Context& context, const Error& error)
{
    std::cerr << "error: " << base::info(error.code()).name << ": " << context.t(error.message()) << '\n';
}

void print_warning(const Context& context, Code code, const Label& sentence)
{
    std::cerr << "warning: " << base::info(code).name << ": " << context.t(sentence) << '\n';
}

std::optional<bool> ask(const Context& context, const Label& question)
{
    if (!at_terminal()) return std::nullopt;
    while (true) {
        const auto answer = read_line(context.t(question) + context.t(label("cli", " [y/n] ")), true);
        if (!answer) return false;
        if (*answer == "y" || *answer == "Y") return true;
        if (*answer == "n" || *answer == "N" || *answer == "t" || *answer == "T") return false;
    }
}

std::optional<std::string> password(const Context& context, const Label& prompt)
{
    if (const char* given = std::getenv("SOKOGURU_PASSWORD"); given != nullptr) return std::string(given);
    if (!at_terminal()) return std::nullopt;
    return read_line(context.t(prompt), false);
}

} // namespace sokoguru::cli
