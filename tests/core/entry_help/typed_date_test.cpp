// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_help/typed_date.h"

#include "support/property.h"

#include "base/texts.h"

using namespace sokoguru;

namespace {

const Date today = base::make_date(2026, 11, 21);

std::string day(std::string_view text, Date reference = today)
{
    const auto typed = entry_help::parse_typed_date(text, today, reference);
    return typed.value ? base::iso(*typed.value) : "? " + Texts()(typed.problem);
}
std::string month(std::string_view text, Period reference = {2026, 11})
{
    const auto typed = entry_help::parse_typed_period(text, today, reference);
    return typed.value ? base::iso(*typed.value) : "? " + Texts()(typed.problem);
}

} // namespace

TEST_CASE("a day is typed with as few keys as possible", "[entry_help]")
{
    const Date may_5 = base::make_date(2026, 5, 5);
    CHECK(day("t", may_5) == "2026-11-21");
    CHECK(day("Hari ini", may_5) == "2026-11-21");
    CHECK(day("kemarin") == "2026-11-20");
    CHECK(day("+", may_5) == "2026-05-06");
    CHECK(day("-", may_5) == "2026-05-04");
    CHECK(day("---", may_5) == "2026-05-02");
    CHECK(day("+30", may_5) == "2026-06-04");
    CHECK(day("-", base::make_date(2026, 1, 1)) == "2025-12-31");
    CHECK(day("25", may_5) == "2026-05-25");
    CHECK(day("25/3", may_5) == "2026-03-25");
    CHECK(day("25.3", may_5) == "2026-03-25");
    CHECK(day("2503", may_5) == "2026-03-25");
    CHECK(day("25-3-26") == "2026-03-25");
    CHECK(day("25/03/2027") == "2027-03-25");
    CHECK(day("250327") == "2027-03-25");
    CHECK(day("25032027") == "2027-03-25");
    CHECK(day("2026-03-25") == "2026-03-25");
    CHECK(entry_help::parse_typed_date("", today, today).problem.empty());
}

TEST_CASE("months have their names in both languages", "[entry_help]")
{
    CHECK(day("25 mar") == "2026-03-25");
    CHECK(day("25 Maret 2026") == "2026-03-25");
    CHECK(day("mar 25") == "2026-03-25");
    CHECK(day("March 25, 2027") == "2027-03-25");
    CHECK(day("17agustus1945") == "1945-08-17");
    CHECK(day("17 agt") == "2026-08-17");
    CHECK(day("1 okt") == "2026-10-01");
    CHECK(day("1 october") == "2026-10-01");
    CHECK(day("10 nop 26") == "2026-11-10");
    CHECK(day("1 mei") == "2026-05-01");
    CHECK(day("1 may") == "2026-05-01");
    CHECK(day("28 peb") == "2026-02-28");
}

TEST_CASE("a year of two digits is near today or a birthday", "[entry_help]")
{
    CHECK(day("1/1/46") == "2046-01-01");
    CHECK(day("1/1/47") == "1947-01-01");
    CHECK(day("1/1/85") == "1985-01-01");
    CHECK(day("1/1/00") == "2000-01-01");
}

TEST_CASE("days that do not exist and nonsense are refused with what to type", "[entry_help]")
{
    CHECK(day("29/2/2026") == "? February 2026 ends on the 28.");
    CHECK(day("29/2/2028") == "2028-02-29");
    CHECK(day("31", base::make_date(2026, 11, 5)) == "? November 2026 ends on the 30.");
    for (const char* text : {"x", "0", "32/13", "25/0", "25/13", "ma 25", "25 foo", "1/2/3/4", "25/3/126", "99999999",
                             "1 2 3 4", "25 mar mar", "+x", "12345", "+99999999", "25/3/1850", "%"})
        CHECK(day(text).substr(0, 22) == "? Type a day such as 2");
    rc::prop("any text is understood or refused", [](const std::string& text) {
        const auto typed = entry_help::parse_typed_date(text, today, today);
        RC_ASSERT((!typed.value || typed.value->ok()));
        RC_ASSERT(!(typed.value && !typed.problem.empty()));
    });
    rc::prop("every day that is shown can be typed again", [] {
        const Date any = base::add_days(base::make_date(1950, 1, 1), *rc::gen::inRange(0, 50'000));
        const Texts texts;
        for (const std::string& shown : {base::iso(any), texts.short_date(any), texts.date(any)})
            RC_ASSERT(entry_help::parse_typed_date(shown, today, today).value == any);
    });
}

TEST_CASE("a month is typed by number or name", "[entry_help]")
{
    CHECK(month("3") == "2026-03");
    CHECK(month("11/25") == "2025-11");
    CHECK(month("2025-11") == "2025-11");
    CHECK(month("nov 2025") == "2025-11");
    CHECK(month("Mei") == "2026-05");
    CHECK(month("t", {2020, 1}) == "2026-11");
    CHECK(month("-", {2026, 1}) == "2025-12");
    CHECK(month("+2", {2026, 11}) == "2027-01");
    for (const char* text : {"13", "0", "x", "1/2/3", "5/123"})
        CHECK(month(text).substr(0, 23) == "? Type a month such as ");
}
