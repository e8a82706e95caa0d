// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace sokoguru::base {

/// Calls a source ahead of its use, in a thread of its own: one side reads the books while the other draws pages. While
/// a Prefetch lives, nobody else may touch what its source uses; at most `ahead` items wait. What the source throws is
/// thrown by next(), in its turn. Its destructor waits for a call that is under way.
template <typename T> class Prefetch {
public:
    using Source = std::function<std::optional<T>()>;

    explicit Prefetch(Source source, std::size_t ahead = 16)
        : source_(std::move(source)), ahead_(ahead), thread_([this] { run(); })
    {
    }
    Prefetch(const Prefetch&) = delete;
    Prefetch& operator=(const Prefetch&) = delete;
    ~Prefetch()
    {
        {
            const std::lock_guard lock(mutex_);
            stopped_ = true;
        }
        changed_.notify_all();
        thread_.join();
    }

    /// The next item; nothing after the last.
    std::optional<T> next()
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return !items_.empty() || ended_; });
        if (items_.empty()) {
            if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
            return std::nullopt;
        }
        std::optional<T> item(std::move(items_.front()));
        items_.pop_front();
        changed_.notify_all();
        return item;
    }

private:
    void run()
    {
        std::exception_ptr failure;
        try {
            while (std::optional<T> item = source_()) {
                std::unique_lock lock(mutex_);
                changed_.wait(lock, [this] { return items_.size() < ahead_ || stopped_; });
                if (stopped_) break;
                items_.push_back(std::move(*item));
                changed_.notify_all();
            }
        } catch (...) {
            failure = std::current_exception();
        }
        const std::lock_guard lock(mutex_);
        failure_ = failure;
        ended_ = true;
        changed_.notify_all();
    }

    Source source_;
    std::size_t ahead_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<T> items_;
    std::exception_ptr failure_;
    bool ended_ = false;
    bool stopped_ = false;
    std::thread thread_; // last: it uses everything above
};

} // namespace sokoguru::base
