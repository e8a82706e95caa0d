// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

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
    /// The time that the computer has, whatever day somebody works on: what books record (Books::now) and sign-ins
    /// wait by.
    virtual std::int64_t true_now() const { return now(); }
    /// The day that somebody chose to work on instead of today.
    virtual std::optional<Date> set_day() const { return std::nullopt; }
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

/// A day that somebody chose (`--today`): what is shown and computed follows it, what is recorded does not.
class SetDayClock : public FixedClock {
public:
    explicit SetDayClock(Date day) : FixedClock(day) {}
    std::int64_t true_now() const override { return SystemClock().now(); }
    std::optional<Date> set_day() const override { return today(); }
};

} // namespace sokoguru::books
