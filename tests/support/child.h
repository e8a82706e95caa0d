// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace sokoguru::test {

/// Another process that runs a function of the test (POSIX fork): for locks and for being killed. The parent must
/// have no books open when it starts one.
class Child {
public:
    /// `work` says things through its argument, a line each; they are on their way when the call returns.
    using Work = std::function<void(const std::function<void(const std::string&)>& say)>;

    explicit Child(const Work& work);
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    /// Kills it if it still runs.
    ~Child();

    /// The next line it said, waiting for it; empty when it has ended.
    std::string line();
    /// SIGKILL: it gets no chance to do anything more. Lines said before can still be read.
    void kill();

private:
    int pid_ = -1;
    int from_child_ = -1;
    std::string unread_;
};

} // namespace sokoguru::test
