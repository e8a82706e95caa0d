// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/backup_plan.h"

#include <algorithm>

#include "support/catch.h"

using namespace sokoguru;
using base::make_date;
using books::BackupStamp;
using books::to_keep;

namespace {

int kept(const std::vector<bool>& stays)
{
    return static_cast<int>(std::count(stays.begin(), stays.end(), true));
}

/// One backup at noon of each of the last `count` days, newest last.
std::vector<BackupStamp> daily(Date last, int count)
{
    std::vector<BackupStamp> stamps;
    for (int i = count - 1; i >= 0; --i)
        stamps.push_back({base::add_days(last, -i), 12 * 3600, 0});
    return stamps;
}

} // namespace

TEST_CASE("A backup's name says when it was made, and only such names are read", "[backup]")
{
    using books::backup_name;
    using books::parse_backup_name;
    const std::filesystem::path books = "/x/koperasi maju.sokoguru";
    CHECK(backup_name(books, "2026-11-21-150405") == "koperasi maju-2026-11-21-150405.sokoguru");
    CHECK(backup_name(books, "2026-11-21-150405", 2025) == "koperasi maju-2026-11-21-150405-tutup-2025.sokoguru");
    // 15:04:05 = 15 × 3600 + 4 × 60 + 5
    CHECK(parse_backup_name(books, "/y/koperasi maju-2026-11-21-150405.sokoguru") ==
          BackupStamp{make_date(2026, 11, 21), 54'245, 0});
    CHECK(parse_backup_name(books, "koperasi maju-2026-11-21-150405-tutup-2025.sokoguru")->closes == 2025);
    CHECK(backup_name(books, "2026-11-21-150405", 0, true) == "koperasi maju-2026-11-21-150405-tetap.sokoguru");
    CHECK(parse_backup_name(books, "koperasi maju-2026-11-21-150405-tetap.sokoguru")->asked);
    CHECK_FALSE(parse_backup_name(books, "koperasi maju-2026-11-21-150405.sokoguru")->asked);
    CHECK(books::time_of_day({make_date(2026, 11, 21), 54'245, 0}) == "15.04");
    for (const char* other :
         {"koperasi-2026-11-21-150405.sokoguru", "koperasi maju-2026-11-31-150405.sokoguru",
          "koperasi maju-2026-11-21-240405.sokoguru", "koperasi maju-2026-11-21-150405.sokoguru.part-7",
          "koperasi maju-2026-11-21.sokoguru", "koperasi maju-2026-11-21-150405-tutup-0000.sokoguru",
          "koperasi maju-2026-11-21-150405-tutup-.sokoguru", "koperasi maju-2026-11-21-150405-2.sokoguru",
          "koperasi maju.sokoguru", "Koperasi maju-2026-11-21-150405.sokoguru", "",
          "koperasi maju-2026-1a-21-150405.sokoguru"}) {
        INFO(other);
        CHECK_FALSE(parse_backup_name(books, other));
    }
}

TEST_CASE("Seven days, five weeks, 24 months, and each year's last stay", "[backup]")
{
    // A backup every day from 2023-01-01 to 2026-11-21, a Saturday.
    const Date last = make_date(2026, 11, 21);
    const auto stamps = daily(last, base::days_between(make_date(2023, 1, 1), last) + 1);
    const auto stays = to_keep(stamps);
    std::vector<int> days;
    for (std::size_t i = 0; i < stamps.size(); ++i)
        if (stays[i]) days.push_back(base::to_int(stamps[i].day));
    const std::vector<int> expected = {20231231, // the years' last; 2024's and 2025's are months' last as well
                                       20241231, // 24 months back from 2026-11: 2024-12 to 2026-11
                                       20250131, 20250228, 20250331, 20250430, 20250531, 20250630, 20250731,
                                       20250831, 20250930, 20251031, 20251130, 20251231, 20260131, 20260228,
                                       20260331, 20260430, 20260531, 20260630, 20260731, 20260831, 20260930,
                                       20261025, // five weeks: Sundays of the four before, and this Saturday
                                       20261031, 20261101, 20261108, 20261115, // 1115 is also the seventh day
                                       20261116, 20261117, 20261118, 20261119, 20261120, 20261121};
    CHECK(days == expected);
    // Keeping is stable: what stays of what stayed is all of it.
    std::vector<BackupStamp> left;
    for (std::size_t i = 0; i < stamps.size(); ++i)
        if (stays[i]) left.push_back(stamps[i]);
    CHECK(kept(to_keep(left)) == static_cast<int>(left.size()));
}

TEST_CASE("Of a day the newest stays; nothing is lost by pauses, order or a wrong clock", "[backup]")
{
    const Date day = make_date(2026, 11, 21);
    CHECK(to_keep(std::vector<BackupStamp>{{day, 100, 0}, {day, 300, 0}, {day, 200, 0}}) ==
          std::vector<bool>{false, true, false});
    CHECK(to_keep(std::vector<BackupStamp>{}).empty());
    // Seven days that have one, however far apart: a cooperative that works on Saturdays.
    std::vector<BackupStamp> saturdays;
    for (int i = 0; i < 7; ++i)
        saturdays.push_back({base::add_days(day, -7 * i), 0, 0});
    CHECK(kept(to_keep(saturdays)) == 7);
    // Before closing a year: for ever, beside a newer one of the same day.
    CHECK(to_keep(
              std::vector<BackupStamp>{{make_date(2020, 2, 3), 1, 2019}, {make_date(2020, 2, 3), 2, 0}, {day, 1, 0}}) ==
          std::vector<bool>{true, true, true});
    CHECK(
        to_keep(std::vector<BackupStamp>{{make_date(2020, 2, 3), 1, 0}, {make_date(2020, 2, 3), 2, 0}, {day, 1, 0}}) ==
        std::vector<bool>{false, true, true});
    // What somebody asked for stays, and lets the day's own stay too, whichever came first.
    CHECK(to_keep(std::vector<BackupStamp>{
              {day, 100, 0, true}, {day, 200, 0, true}, {day, 150, 0}, {base::add_days(day, -4000), 9, 0, true}}) ==
          std::vector<bool>{true, true, true, true});
    CHECK(to_keep(std::vector<BackupStamp>{{day, 100, 0}, {day, 200, 0, true}, {day, 150, 0}}) ==
          std::vector<bool>{false, true, true});
    // Any order gives the same.
    auto stamps = daily(day, 400);
    const int forward = kept(to_keep(stamps));
    std::reverse(stamps.begin(), stamps.end());
    CHECK(kept(to_keep(stamps)) == forward);
    CHECK(to_keep(stamps).front());
}
