// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "base/date.h"

namespace sokoguru::books {

/// Time is passed in: nothing in the core asks the system for it.
class Clock {
public:
    virtual ~Clock() = default;
    /// Seconds since 1970-01-01, UTC.
    virtual std::int64_t now() const = 0;
    /// Today's date where the clock hangs.
    virtual Date today() const = 0;
};

/// The computer's clock; today is the local day.
class SystemClock : public Clock {
public:
    std::int64_t now() const override;
    Date today() const override;
};

/// Stands at 12:00 UTC of one day: reproducible runs and tests.
class FixedClock : public Clock {
public:
    explicit FixedClock(Date day) : day_(day) {}
    void set(Date day) { day_ = day; }
    std::int64_t now() const override;
    Date today() const override { return day_; }

private:
    Date day_;
};

} // namespace sokoguru::books
