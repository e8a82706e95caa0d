// SPDX-License-Identifier: GPL-3.0-or-later
#include "surplus/scheme.h"

#include "support/catch.h"

#include "base/error.h"

using namespace sokoguru;
using namespace sokoguru::surplus;

namespace {

/// Table A and table N of a real by-law (PRIMKOPPOL art. 42; data: domain.md 3.2).
std::vector<SchemeRow> by_law()
{
    return {{2, "member", "capital", "25", "month-average"},
            {3, "member", "patronage", "25", "interest-paid"},
            {4, "member", "board", "10", ""},
            {5, "member", "staff", "10", ""},
            {6, "member", "community", "10", ""},
            {7, "member", "audit", "10", ""},
            {8, "member", "education", "5", ""},
            {9, "member", "social", "5", ""},
            {10, "non-member", "board", "10", ""},
            {11, "non-member", "reserve", "60", ""},
            {12, "non-member", "staff", "10", ""},
            {13, "non-member", "education", "10", ""},
            {14, "non-member", "social", "10", ""}};
}

Error refusal(const std::vector<SchemeRow>& rows)
{
    try {
        scheme_from_rows(2026, rows);
    } catch (const Error& error) {
        return error;
    }
    return Error(Code::internal);
}

} // namespace

TEST_CASE("A scheme is read from its rows, the reserve first", "[surplus]")
{
    const Scheme scheme = scheme_from_rows(2026, by_law());
    REQUIRE(scheme.parts.size() == 13);
    CHECK(scheme.parts[0].component == "capital");
    CHECK(scheme.parts[0].base == Base{BaseKind::month_average, false});
    CHECK(scheme.parts[8].source == Source::non_member);
    CHECK(scheme.parts[8].component == "reserve");
    CHECK(scheme.parts[9].component == "board");
    CHECK(scheme.rounding == Money::rupiah(1));
    CHECK(scheme.rest_account == "3161");
    CHECK(scheme.leavers == Leavers::none);
    CHECK(scheme.minimum_months == 0);
}

TEST_CASE("Rules are rows too", "[surplus]")
{
    auto rows = by_law();
    rows.push_back({15, "rule", "rounding", "", "500"});
    rows.push_back({16, "Rule", "rest-account", "", "3162"});
    rows.push_back({17, "rule", "leavers", "", "months"});
    rows.push_back({18, "rule", "minimum-months", "3", ""});
    const Scheme scheme = scheme_from_rows(2026, rows);
    CHECK(scheme.rounding == Money::rupiah(500));
    CHECK(scheme.rest_account == "3162");
    CHECK(scheme.leavers == Leavers::months);
    CHECK(scheme.minimum_months == 3);
}

TEST_CASE("What is printed can be set again", "[surplus]")
{
    auto rows = by_law();
    rows[0].base = "Months-Weighted +voluntary";
    rows.push_back({15, "rule", "rounding", "", "1000"});
    const Scheme scheme = scheme_from_rows(2026, rows);
    CHECK(scheme.parts[0].base == Base{BaseKind::months_weighted, true});
    const auto printed = rows_of(scheme);
    const auto again = rows_of(scheme_from_rows(2026, printed));
    REQUIRE(printed.size() == again.size());
    for (std::size_t i = 0; i < printed.size(); ++i) {
        CHECK(printed[i].source == again[i].source);
        CHECK(printed[i].component == again[i].component);
        CHECK(printed[i].percent == again[i].percent);
        CHECK(printed[i].base == again[i].base);
    }
    CHECK(printed[0].base == "months-weighted+voluntary");
}

TEST_CASE("Each source sums to one hundred or is refused with the difference", "[surplus]")
{
    // A published table sums to 105 (domain.md 3.2, Sitio).
    auto rows = by_law();
    rows[2].percent = "15";
    Error error = refusal(rows);
    CHECK(error.code() == Code::percent_not_100);
    CHECK(std::get<Rate>(error.args()[1]) == Rate::parse("105"));
    CHECK(std::get<Rate>(error.args()[2]) == Rate::parse("5"));

    rows = by_law();
    rows[12].percent = "9.999999";
    error = refusal(rows);
    CHECK(error.code() == Code::percent_not_100);
    CHECK(std::get<Rate>(error.args()[2]) == Rate::parse("0.000001"));

    rows = by_law();
    rows.resize(8);
    CHECK(refusal(rows).code() == Code::percent_not_100);
    CHECK(refusal({}).code() == Code::percent_not_100);
}

TEST_CASE("A row that makes no sense is named", "[surplus]")
{
    const auto broken = [](auto change) {
        auto rows = by_law();
        change(rows[0]);
        const Error error = refusal(rows);
        CHECK(error.code() == Code::scheme_row);
        if (error.code() == Code::scheme_row) CHECK(std::get<std::int64_t>(error.args()[0]) == 2);
    };
    broken([](SchemeRow& row) { row.source = "members"; });
    broken([](SchemeRow& row) { row.component = " "; });
    broken([](SchemeRow& row) { row.percent = "a quarter"; });
    broken([](SchemeRow& row) { row.percent = "-25"; });
    broken([](SchemeRow& row) { row.base = "average"; });
    broken([](SchemeRow& row) { row.base = ""; });
    broken([](SchemeRow& row) { row.base = "purchases"; });
    broken([](SchemeRow& row) { row = {2, "member", "patronage", "25", "closing"}; });
    broken([](SchemeRow& row) { row = {2, "member", "patronage", "25", "purchases+voluntary"}; });
    broken([](SchemeRow& row) { row = {2, "member", "reserve", "25", "closing"}; });
    broken([](SchemeRow& row) { row = {2, "rule", "rounding", "", "50"}; });
    broken([](SchemeRow& row) { row = {2, "rule", "leavers", "", "some"}; });
    broken([](SchemeRow& row) { row = {2, "rule", "minimum-months", "", "13"}; });
    broken([](SchemeRow& row) { row = {2, "rule", "rest-account", "", ""}; });
    broken([](SchemeRow& row) { row = {2, "rule", "colour", "", "red"}; });

    auto rows = by_law();
    rows.push_back(rows[1]);
    CHECK(refusal(rows).code() == Code::scheme_row);
}

TEST_CASE("Components have names of their own and several may be patronage", "[surplus]")
{
    const Scheme scheme = scheme_from_rows(2026, {{2, "member", "reserve", "40", ""},
                                                  {3, "member", "capital", "20", "closing"},
                                                  {4, "member", "patronage", "20", "interest-paid"},
                                                  {5, "member", "shop", "20", "purchases"},
                                                  {6, "non-member", "reserve", "100", ""}});
    CHECK(scheme.parts[3].component == "shop");
    CHECK(scheme.parts[3].base.is_patronage());
}
