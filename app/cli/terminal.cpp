// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <iostream>
#include <optional>

#ifdef _WIN32
// Written after the documentation, not yet tried on Windows itself.
#define NOMINMAX
#include <windows.h>

#include <fcntl.h>
#include <io.h>
#include <shellapi.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace sokoguru::cli {

#ifdef _WIN32

std::vector<std::string> utf8_arguments(int, char**)
{
    SetConsoleOutputCP(CP_UTF8);
    // csv and json have the same bytes on every system.
    _setmode(_fileno(stdout), _O_BINARY);
    SetConsoleCP(CP_UTF8);
    int count = 0;
    wchar_t** wide = CommandLineToArgvW(GetCommandLineW(), &count);
    std::vector<std::string> arguments;
    for (int i = 1; wide != nullptr && i < count; ++i) {
        const int size = WideCharToMultiByte(CP_UTF8, 0, wide[i], -1, nullptr, 0, nullptr, nullptr);
        std::string text(static_cast<std::size_t>(size > 0 ? size : 1), '\0');
        WideCharToMultiByte(CP_UTF8, 0, wide[i], -1, text.data(), size, nullptr, nullptr);
        text.pop_back();
        arguments.push_back(std::move(text));
    }
    LocalFree(wide);
    return arguments;
}

bool at_terminal()
{
    return _isatty(_fileno(stdin)) && _isatty(_fileno(stderr));
}

namespace {
class EchoOff {
public:
    EchoOff() : input_(GetStdHandle(STD_INPUT_HANDLE))
    {
        if (GetConsoleMode(input_, &before_)) SetConsoleMode(input_, before_ & ~DWORD{ENABLE_ECHO_INPUT});
    }
    ~EchoOff() { SetConsoleMode(input_, before_); }

private:
    HANDLE input_;
    DWORD before_ = 0;
};
} // namespace

#else

std::vector<std::string> utf8_arguments(int argc, char** argv)
{
    return argc > 1 ? std::vector<std::string>(argv + 1, argv + argc) : std::vector<std::string>{};
}

bool at_terminal()
{
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

namespace {
class EchoOff {
public:
    EchoOff()
    {
        if (tcgetattr(STDIN_FILENO, &before_) != 0) return;
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        changed_ = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~EchoOff()
    {
        if (changed_) tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    termios before_{};
    bool changed_ = false;
};
} // namespace

#endif

std::optional<std::string> read_line(const std::string& prompt, bool echo)
{
    std::string line;
    // Silent before the prompt appears: whoever types at once must not be seen, nor lose what was typed.
    std::optional<EchoOff> silent;
    if (!echo) silent.emplace();
    std::cerr << prompt << std::flush;
    const bool read = static_cast<bool>(std::getline(std::cin, line));
    if (!echo) std::cerr << '\n';
    if (!read) return std::nullopt;
    return line;
}

} // namespace sokoguru::cli
