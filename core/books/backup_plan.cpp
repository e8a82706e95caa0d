// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/backup_plan.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <numeric>
#include <set>

#include <fmt/format.h>

#include "storage/platform.h"

namespace sokoguru::books {

namespace {

constexpr std::string_view extension = ".sokoguru";
constexpr std::string_view closing = "-tutup-";
constexpr std::string_view staying = "-tetap";

/// A number of exactly that many digits at the front of `text`, which loses them.
std::optional<int> digits(std::string_view& text, std::size_t count)
{
    if (text.size() < count) return std::nullopt;
    int number = 0;
    for (const char c : text.substr(0, count)) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    text.remove_prefix(count);
    return number;
}

bool take(std::string_view& text, std::string_view sign)
{
    if (!text.starts_with(sign)) return false;
    text.remove_prefix(sign.size());
    return true;
}

/// Days since a Monday: one number a week.
int week_of(Date day)
{
    // 1970-01-05 was a Monday.
    const int since = base::days_between(base::make_date(1970, 1, 5), day);
    return since >= 0 ? since / 7 : (since - 6) / 7;
}

} // namespace

std::string backup_name(const std::filesystem::path& books, const std::string& stamp, int closes, bool asked)
{
    std::string name = storage::platform::utf8(books.stem()) + "-" + stamp;
    if (closes != 0) name += fmt::format("{}{:04}", closing, closes);
    if (asked) name += staying;
    return name + std::string(extension);
}

std::optional<BackupStamp> parse_backup_name(const std::filesystem::path& books, const std::filesystem::path& backup)
{
    const std::string name = storage::platform::utf8(backup.filename());
    std::string_view rest = name;
    if (!take(rest, storage::platform::utf8(books.stem()) + "-")) return std::nullopt;
    const auto year = digits(rest, 4);
    if (!year || !take(rest, "-")) return std::nullopt;
    const auto month = digits(rest, 2);
    if (!month || !take(rest, "-")) return std::nullopt;
    const auto day = digits(rest, 2);
    if (!day || !take(rest, "-")) return std::nullopt;
    const auto hour = digits(rest, 2);
    const auto minute = hour ? digits(rest, 2) : std::nullopt;
    const auto second = minute ? digits(rest, 2) : std::nullopt;
    if (!second || *hour > 23 || *minute > 59 || *second > 60) return std::nullopt;
    BackupStamp stamp{base::make_date(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)),
                      *hour * 3600 + *minute * 60 + *second, 0};
    if (!stamp.day.ok()) return std::nullopt;
    if (take(rest, closing)) {
        const auto closes = digits(rest, 4);
        if (!closes || *closes == 0) return std::nullopt;
        stamp.closes = *closes;
    }
    stamp.asked = take(rest, staying);
    if (rest != extension) return std::nullopt;
    return stamp;
}

std::string time_of_day(const BackupStamp& stamp)
{
    return fmt::format("{:02}.{:02}", stamp.second / 3600, stamp.second / 60 % 60);
}

std::vector<bool> to_keep(std::span<const BackupStamp> stamps, const Keep& keep)
{
    std::vector<std::size_t> newest_first(stamps.size());
    std::iota(newest_first.begin(), newest_first.end(), std::size_t{0});
    std::erase_if(newest_first, [&](std::size_t i) { return stamps[i].asked; });
    std::stable_sort(newest_first.begin(), newest_first.end(),
                     [&](std::size_t a, std::size_t b) { return stamps[a] > stamps[b]; });
    std::vector<bool> stays(stamps.size(), false);
    if (!newest_first.empty()) stays[newest_first.front()] = true;
    // The first that is met of a day, a week … is its newest.
    const auto first_of_each = [&](int limit, const std::function<int(Date)>& span_of) {
        std::set<int> seen;
        for (const std::size_t i : newest_first) {
            if (limit >= 0 && static_cast<int>(seen.size()) >= limit) break;
            if (seen.insert(span_of(stamps[i].day)).second) stays[i] = true;
        }
    };
    first_of_each(keep.days, [](Date day) { return base::to_int(day); });
    first_of_each(keep.weeks, week_of);
    first_of_each(keep.months, [](Date day) { return base::to_int(day) / 100; });
    first_of_each(-1, [](Date day) { return base::to_int(day) / 10'000; });
    for (std::size_t i = 0; i < stamps.size(); ++i)
        if (stamps[i].closes != 0 || stamps[i].asked) stays[i] = true;
    return stays;
}

} // namespace sokoguru::books
