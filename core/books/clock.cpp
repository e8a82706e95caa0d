// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/clock.h"

#include <chrono>
#include <ctime>

namespace sokoguru::books {

std::int64_t SystemClock::now() const
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

Date SystemClock::today() const
{
    const std::time_t seconds = static_cast<std::time_t>(now());
    std::tm local{};
#ifdef _WIN32
    localtime_s(&local, &seconds);
#else
    localtime_r(&seconds, &local);
#endif
    return base::make_date(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                           static_cast<unsigned>(local.tm_mday));
}

std::int64_t FixedClock::now() const
{
    using namespace std::chrono;
    return duration_cast<seconds>((sys_days{day_} + hours{12}).time_since_epoch()).count();
}

} // namespace sokoguru::books
