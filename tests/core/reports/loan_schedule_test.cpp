// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/loan_schedule.h"

#include "support/catch.h"

using namespace sokoguru;

TEST_CASE("A schedule as a report has the columns of the command line", "[reports]")
{
    loans::Terms terms;
    terms.principal = Money::rupiah(12'000'000);
    terms.rate = Rate::parse("1");
    terms.first_due = base::make_date(2026, 1, 31);
    reports::Report report = reports::loan_schedule(terms);
    std::string keys;
    for (const reports::Column& column : report.columns)
        keys += column.key + ",";
    CHECK(keys == "n,due,principal,interest,total,balance,");
    REQUIRE(report.rows.size() == 13);
    CHECK(std::get<Date>(report.rows[1].cells[1]) == base::make_date(2026, 2, 28));
    CHECK(report.rows[12].style == reports::RowStyle::total);
    CHECK(std::get<Money>(report.rows[12].cells[3]) == Money::rupiah(1'440'000)); // 12 × 120,000
    REQUIRE(report.notes.size() == 1);
    CHECK(std::get<Rate>(report.notes[0].args[0]) == Rate::parse("21.46"));

    terms.first_due.reset();
    CHECK(std::holds_alternative<std::monostate>(reports::loan_schedule(terms).rows[0].cells[1]));
}
