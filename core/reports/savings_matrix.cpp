// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/savings_matrix.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include <fmt/format.h>

#include "base/error.h"
#include "reports/parameters.h"
#include "savings/savings.h"
#include "storage/database.h"

namespace sokoguru::reports {

namespace {

using Months = std::array<Money, 12>;

/// What each member paid in each month of the year, the opening balance left out.
std::unordered_map<std::int64_t, Months> payments(Books& books, AccountId account, int year)
{
    std::unordered_map<std::int64_t, Months> paid;
    // Whatever is dated before the first book day is the opening.
    const Date from = std::max(first_of_january(year), books.cooperative().first_day);
    auto rows = books.db().query(R"(
        SELECT m.id, p.date / 100, -sum(p.amount)
        FROM member AS m CROSS JOIN posting AS p INDEXED BY posting_member
          ON p.member_id = m.id AND p.account_id = ? AND p.date BETWEEN ? AND ?
        GROUP BY m.id, p.date / 100)",
                                 account, from, last_of_december(year));
    while (rows.next())
        paid[rows.integer(0)][static_cast<std::size_t>(rows.period(1).month - 1)] = rows.money(2);
    return paid;
}

struct Membership {
    Date joined;
    std::optional<Date> left;
};

/// Why a month without payment is not a missed one; empty if it is.
Cell absence(const Membership& member, Period month, Period first_book_month, Period this_month)
{
    if (month > this_month) return Word{"later", label("reports", "later")};
    if (month < Period::of(member.joined) || (member.left && month > Period::of(*member.left)))
        return Word{"outside", label("reports", "–")};
    if (month < first_book_month) return Word{"earlier", label("reports", "earlier")};
    return {};
}

} // namespace

Report savings_matrix(Books& books, std::string_view code, int year)
{
    books.require(books::Permission::read);
    if (code.empty()) throw Error(Code::missing_option, {std::string("--product")});
    const savings::Product product = savings::product(books, code);
    const auto paid = payments(books, product.account, year);

    Report report;
    report.name = "savings-matrix";
    report.title = label("reports", "Savings month by month");
    report.subtitle = label("reports", "{0}, year {1}", product.name, std::to_string(year));
    report.parameters = {{"product", product.code}, {"year", std::int64_t{year}}};
    report.columns = {{"member_no", label("reports", "Member no.")}, {"name", label("reports", "Name")}};
    for (int month = 1; month <= 12; ++month) {
        const std::string key = fmt::format("{:02}", month);
        report.columns.push_back({key, verbatim(key), ColumnKind::money});
    }
    report.columns.push_back({"total", label("reports", "Total"), ColumnKind::money});

    const Period first_book_month = Period::of(books.cooperative().first_day);
    const Period this_month = Period::of(books.clock().today());
    std::array<Money, 13> totals;
    std::int64_t missed = 0;
    auto rows = books.db().query(R"(
        SELECT id, member_no, name, joined, left_on FROM member
        WHERE joined <= ?1 AND coalesce(left_on, ?1) >= ?2 ORDER BY member_no)",
                                 last_of_december(year), first_of_january(year));
    while (rows.next()) {
        const Membership member{rows.date(3), rows.get<std::optional<Date>>(4)};
        const auto found = paid.find(rows.integer(0));
        const Months months = found == paid.end() ? Months() : found->second;
        Row row{{rows.text(1), rows.text(2)}, RowStyle::line, 0, {Link::Kind::member, rows.integer(0)}};
        Money total;
        for (int month = 1; month <= 12; ++month) {
            const auto i = static_cast<std::size_t>(month - 1);
            total += months[i];
            totals[i] += months[i];
            Cell cell =
                months[i].is_zero() ? absence(member, {year, month}, first_book_month, this_month) : Cell(months[i]);
            if (std::holds_alternative<std::monostate>(cell)) ++missed;
            row.cells.push_back(std::move(cell));
        }
        row.cells.emplace_back(total);
        totals[12] += total;
        report.rows.push_back(std::move(row));
    }
    Row last{{{}, label("reports", "Total")}, RowStyle::total};
    last.cells.insert(last.cells.end(), totals.begin(), totals.end());
    report.rows.push_back(std::move(last));
    report.notes.push_back(label("reports", "An empty month was missed: {0} in all.", missed));
    if (year < first_book_month.year || (year == first_book_month.year && first_book_month.month > 1))
        report.notes.push_back(label("reports", "Months before {0} lie before these books began.", first_book_month));
    return report;
}

} // namespace sokoguru::reports
