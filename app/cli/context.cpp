// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <cstdlib>
#include <iostream>

#include "base/printable.h"
#include "cli.h"
#include "terminal.h"

namespace sokoguru::cli {

std::filesystem::path path_from(const std::string& utf8)
{
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

void print_error(const Context& context, const Error& error)
{
    std::cerr << "error: " << base::info(error.code()).name << ": " << base::printable(context.t(error.message()))
              << '\n';
}

void print_warning(const Context& context, const Error& warning)
{
    std::cerr << "warning: " << base::info(warning.code()).name << ": " << base::printable(context.t(warning.message()))
              << '\n';
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

std::optional<std::string> password_given()
{
    const char* given = std::getenv("SOKOGURU_PASSWORD");
    if (given == nullptr) return std::nullopt;
    return std::string(given);
}

std::optional<std::string> ask_password(const Context& context, const Label& prompt)
{
    if (!at_terminal()) return std::nullopt;
    return read_line(context.t(prompt), false);
}

std::int64_t parse_number(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) throw Error(Code::bad_number, {text});
    return number;
}

} // namespace sokoguru::cli
