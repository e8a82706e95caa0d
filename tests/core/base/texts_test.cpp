// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/texts.h"

using namespace sokoguru;
using base::make_date;

namespace {

/// A little dictionary in place of Qt's translations.
std::string look_up(const char* context, const std::string& source)
{
    const std::string room = context;
    if (room == "base" && source == "May") return "Mei";
    if (room == "base" && source == "opening {0}") return "saldo awal {0}";
    if (room == "test" && source == "{0} owes {1}") return "{1} adalah utang {0}";
    return source;
}

const Texts indonesian(Language::indonesian, look_up);
const Texts english;

} // namespace

TEST_CASE("Numbers follow the language", "[base]")
{
    CHECK(indonesian.money(Money::rupiah(1'234'567)) == "1.234.567");
    CHECK(english.money(Money::rupiah(1'234'567)) == "1,234,567");
    CHECK(indonesian.money(Money::parse("1234567.05")) == "1.234.567,05");
    CHECK(english.money(Money::parse("-999.50")) == "-999.50");
    CHECK(indonesian.money(Money()) == "0");
    CHECK(indonesian.money(Money::rupiah(-1'000)) == "-1.000");
    CHECK(indonesian.statement_money(Money::rupiah(-1'000)) == "(1.000)");
    CHECK(indonesian.statement_money(Money::rupiah(1'000)) == "1.000");
    CHECK(indonesian.number(-1'234'567) == "-1.234.567");
    CHECK(english.number(999) == "999");
    CHECK(indonesian.percent(Rate::parse("1.5")) == "1,5 %");
    CHECK(english.percent(Rate::parse("18")) == "18 %");
}

TEST_CASE("Dates and periods follow the language", "[base]")
{
    const Date day = make_date(2026, 5, 3);
    CHECK(indonesian.date(day) == "3 Mei 2026");
    CHECK(english.date(day) == "3 May 2026");
    CHECK(indonesian.short_date(day) == "03-05-2026");
    CHECK(indonesian.period(Period{2026, 5}) == "Mei 2026");
    CHECK(indonesian.period(Period{2026, 0}) == "saldo awal 2026");
    CHECK(english.period(Period{2026, 13}) == "closing 2026");
}

TEST_CASE("Placeholders take the arguments in the order the translation wants", "[base]")
{
    const Label debt = label("test", "{0} owes {1}", std::string("Sari"), Money::rupiah(12'500));
    CHECK(english(debt) == "Sari owes 12,500");
    CHECK(indonesian(debt) == "12.500 adalah utang Sari");

    CHECK(english(label("test", "{0} {1} {2} {3}", std::int64_t{1'000}, Rate::parse("2"), make_date(2026, 5, 3),
                        Period{2026, 5})) == "1,000 2 % 3 May 2026 May 2026");
    // What is no placeholder stays, and so does one without an argument.
    CHECK(english(label("test", "{a} {0 {9} {", std::string("x"))) == "{a} {0 {9} {");
    // Arguments are not looked into again.
    CHECK(english(label("test", "{0}{1}", std::string("{1}"), std::string("y"))) == "{1}y");
}

TEST_CASE("Data is not translated", "[base]")
{
    CHECK(indonesian(verbatim("May")) == "May");
    CHECK(indonesian("base", "May") == "Mei");
    CHECK(verbatim("").empty());
}
