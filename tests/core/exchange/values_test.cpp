// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values.h"

#include "support/catch.h"
#include <optional>

#include "base/error.h"
#include "exchange/national_id.h"

using namespace sokoguru;
using namespace sokoguru::exchange;

namespace {

std::vector<RawCell> column(std::initializer_list<const char*> texts)
{
    std::vector<RawCell> cells;
    for (const char* text : texts)
        cells.push_back({text, false});
    return cells;
}

std::string amount(const char* text, AmountStyle style = AmountStyle::undecided)
{
    const auto value = read_amount({text, false}, style, "debit");
    return value ? value->plain() : "nothing";
}

std::optional<Code> date_refusal(const char* text)
{
    try {
        read_date({text, false});
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("Amounts as Excel in Indonesia writes them", "[exchange]")
{
    for (const char* text : {"1.250.000,50", "1,250,000.50", "1250000.5", "1250000,50", "Rp 1.250.000,50",
                             "Rp1,250,000.50", "rp. 1250000,5", "1 250 000,50", "IDR 1.250.000,50", "1250000.5000"})
        CHECK(amount(text) == "1250000.50");
    for (const char* text : {"(1.250.000)", "-1250000", "1.250.000-", "Rp -1.250.000", "-Rp 1.250.000,-",
                             "\u22121.250.000", "(Rp 1.250.000,00)"})
        CHECK(amount(text) == "-1250000");
    for (const char* text : {"-", " - ", "\u2013", "0", "0,00", "Rp 0,-"})
        CHECK(amount(text) == "0");
    CHECK(amount("") == "nothing");
    CHECK(amount("\u00a0 ") == "nothing");
    // Sen have two digits, so three behind a single sign are a group.
    CHECK(amount("1.250") == "1250");
    CHECK(amount("1,250") == "1250");
    CHECK(amount("1.25") == "1.25");
    CHECK(amount("1,5") == "1.50");
}

TEST_CASE("A column decides what a single sign means", "[exchange]")
{
    CHECK(style_of(column({"1.250", "100.000", "5"})) == AmountStyle::undecided);
    CHECK(style_of(column({"1.250", "1.250.000"})) == AmountStyle::indonesian);
    CHECK(style_of(column({"1,5", ""})) == AmountStyle::indonesian);
    CHECK(style_of(column({"1,250", "1250000.50"})) == AmountStyle::english);
    CHECK(style_of(column({"1,250,000", "2.500,00"})) == AmountStyle::indonesian);
    CHECK(style_of(column({"1,250,000", "1,250.5", "2.500,00"})) == AmountStyle::english);
    const std::vector<RawCell> numbers = {{"1.5", true}, {"1250000.25", true}};
    CHECK(style_of(numbers) == AmountStyle::undecided);
    CHECK(amount("1.250", AmountStyle::indonesian) == "1250");
    CHECK(amount("1,250", AmountStyle::english) == "1250");
    CHECK(read_amount({"1250.5", true}, AmountStyle::indonesian, "debit") == Money::parse("1250.50"));
}

TEST_CASE("Amounts that could mean something else are refused", "[exchange]")
{
    for (const char* text : {"abc", "1.2.3", "12.50.000", "1.250.00", "1,2,3", "--5", "(-5)", "1 2", "#N/A", "5.", ".5",
                             "1.250.000,505", "Rp", "1e6", "1250.000"})
        CHECK_THROWS_AS(amount(text), Error);
    CHECK_THROWS_AS(amount("1.25", AmountStyle::indonesian), Error);
    CHECK_THROWS_AS(amount("1,250", AmountStyle::indonesian), Error); // three decimals
    CHECK_THROWS_AS(amount("1.250", AmountStyle::english), Error);
    CHECK_THROWS_AS(read_amount({"33.3333333333333", true}, AmountStyle::undecided, "debit"), Error);
}

TEST_CASE("Dates with the day before the month", "[exchange]")
{
    for (const char* text : {"31/12/2026", "31-12-2026", "31.12.2026", "2026-12-31", "2026/12/31", "31 Desember 2026",
                             "31-Des-2026", "31/12/2026 00:00", "2026-12-31T08:15:00", " 31/12/2026 "})
        CHECK(read_date({text, false}) == base::make_date(2026, 12, 31));
    CHECK(read_date({"5/1/2026", false}) == base::make_date(2026, 1, 5));
    CHECK(read_date({"29/02/2024", false}) == base::make_date(2024, 2, 29));
    CHECK_FALSE(read_date({" ", false}));
    for (const char* text : {"31/02/2024", "29/02/2023", "12/31/2026", "0/1/2026", "1/1/1899", "45000", "kemarin",
                             "1/1", "2026-13-01", "10:30", "1/1/2026/5"})
        CHECK(date_refusal(text) == Code::impossible_date);
    // Which century it is would be a guess.
    CHECK(date_refusal("31/12/26") == Code::two_digit_year);
    CHECK_THROWS_AS(read_date({"45000", true}), Error);
}

TEST_CASE("Months, percentages and counts", "[exchange]")
{
    for (const char* text :
         {"2026-01", "01/2026", "1-2026", "Januari 2026", "jan 2026", "2026-Jan", "15/01/2026", "2026-01-31"})
        CHECK(read_period({text, false}, "period") == Period{2026, 1});
    for (const char* text : {"2026", "13/2026", "2026-00", "soon"})
        CHECK_THROWS_AS(read_period({text, false}, "period"), Error);
    for (const char* text : {"1,5", "1.5", "1,5 %", "1.50%"})
        CHECK(read_rate({text, false}, "rate") == Rate::parse("1.5"));
    CHECK_THROWS_AS(read_rate({"satu", false}, "rate"), Error);
    CHECK(read_count({"12", false}, "periods") == 12);
    CHECK(read_count({"12 bulan", false}, "periods") == 12);
    for (const char* text : {"0", "-3", "1.5", "dua", "9999999999"})
        CHECK_THROWS_AS(read_count({text, false}, "periods"), Error);
}

TEST_CASE("Damaged national IDs are told", "[exchange]")
{
    const auto is_damaged = [](const char* text, bool numeric = false) {
        return damage_of_national_id({text, numeric}).has_value();
    };
    CHECK_FALSE(is_damaged("3216110507900001"));
    CHECK_FALSE(is_damaged("3216114507900001")); // a woman born on the 5th
    CHECK_FALSE(is_damaged("3216112902000001")); // 29 February 2000
    CHECK_FALSE(is_damaged("3216110507900010")); // a single one that ends in 0
    CHECK_FALSE(is_damaged(""));
    for (const char* text : {"3,21601E+15", "3.21601E+15", "321618140684000", "32161814068400066", "321618140684ABCD",
                             "3216113207900001", "3216117207900001", "3216110513900001", "3216113102900001",
                             "3216110007900001", "3216110507900000", "3216112902010001"})
        CHECK(is_damaged(text));
    CHECK(is_damaged("3216110507900001", true));
    CHECK(all_end_in_zero(column({"3216110507900010", "", "3216110507900020"})));
    CHECK_FALSE(all_end_in_zero(column({"3216110507900010", "3216110507900021"})));
    CHECK_FALSE(all_end_in_zero(column({"3216110507900010"})));
}
