// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/child.h"

#include <csignal>
#include <cstdlib>
#include <exception>

#include <sys/wait.h>
#include <unistd.h>

namespace sokoguru::test {

Child::Child(const Work& work)
{
    int ends[2];
    if (::pipe(ends) != 0) std::abort();
    pid_ = ::fork();
    if (pid_ < 0) std::abort();
    if (pid_ == 0) {
        ::close(ends[0]);
        const auto say = [&](const std::string& text) {
            const std::string bytes = text + "\n";
            if (::write(ends[1], bytes.data(), bytes.size()) < 0) ::_exit(2);
        };
        try {
            work(say);
        } catch (const std::exception& problem) {
            say(std::string("error ") + problem.what());
            ::_exit(1);
        }
        ::_exit(0); // not exit(): the test runner's own endings belong to the parent
    }
    ::close(ends[1]);
    from_child_ = ends[0];
}

Child::~Child()
{
    kill();
    ::close(from_child_);
}

std::string Child::line()
{
    while (unread_.find('\n') == std::string::npos) {
        char bytes[4096];
        const ssize_t count = ::read(from_child_, bytes, sizeof bytes);
        if (count <= 0) return {};
        unread_.append(bytes, static_cast<std::size_t>(count));
    }
    const std::size_t end = unread_.find('\n');
    std::string said = unread_.substr(0, end);
    unread_.erase(0, end + 1);
    return said;
}

void Child::kill()
{
    if (pid_ < 0) return;
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
    pid_ = -1;
}

} // namespace sokoguru::test
