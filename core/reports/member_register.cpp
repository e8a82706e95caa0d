// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/member_register.h"

#include "loans/contract.h"
#include "members/members.h"
#include "reports/parameters.h"
#include "reports/words.h"
#include "savings/savings.h"
#include "storage/database.h"

namespace sokoguru::reports {

void MemberTotals::forget()
{
    *this = {};
}

void MemberTotals::begin(Books& books)
{
    accounts_.clear();
    for (const savings::Product& product : savings::products(books))
        accounts_[product.account.value] = false;
    for (const loans::Product& product : loans::products(books))
        accounts_[product.account.value] = true;
    last_entry_ = books.db().value<std::int64_t>("SELECT coalesce(max(id), 0) FROM entry").value_or(0);
}

void MemberTotals::add(std::int64_t member, std::int64_t account, Money amount)
{
    const auto found = accounts_.find(account);
    if (found == accounts_.end()) return;
    Totals& mine = totals_[member];
    if (found->second)
        mine.loans += amount;
    else
        mine.savings -= amount;
}

bool MemberTotals::step(Books& books, int members)
{
    books.require(books::Permission::read);
    if (complete_) {
        catch_up(books);
        return true;
    }
    if (accounts_.empty()) begin(books);
    // One pass over the covering index; who is read after something was posted sees that too, so entries after the
    // first step are left to catch_up().
    auto rows = books.db().query(R"(
        SELECT member_id, account_id, sum(amount) FROM posting INDEXED BY posting_member
        WHERE member_id > ?1 AND member_id <= ?1 + ?2 AND entry_id <= ?3
        GROUP BY member_id, account_id)",
                                 read_to_, members, last_entry_);
    while (rows.next())
        add(rows.integer(0), rows.integer(1), rows.money(2));
    read_to_ += members;
    complete_ = read_to_ >= books.db().value<std::int64_t>("SELECT coalesce(max(id), 0) FROM member").value_or(0);
    if (complete_) catch_up(books);
    return complete_;
}

void MemberTotals::catch_up(Books& books)
{
    auto rows =
        books.db().query("SELECT member_id, account_id, amount, entry_id FROM posting WHERE entry_id > ?", last_entry_);
    while (rows.next()) {
        if (!rows.is_null(0)) add(rows.integer(0), rows.integer(1), rows.money(2));
        last_entry_ = rows.integer(3);
    }
}

MemberTotals::Totals MemberTotals::of(MemberId member) const
{
    const auto found = totals_.find(member.value);
    return found == totals_.end() ? Totals{} : found->second;
}

Report member_register(Books& books, Date as_of)
{
    books.require(books::Permission::read);
    Report report;
    report.name = "register";
    report.title = label("reports", "Members");
    report.subtitle = describe(as_of);
    report.parameters = {{"as_of", as_of}};
    report.columns = {
        {"member_no", label("reports", "Member no.")},
        {"name", label("reports", "Name")},
        {"unit", label("reports", "Unit")},
        {"employee_no", label("reports", "Employee no.")},
        {"status", label("reports", "Status")},
        {"joined", label("reports", "Joined"), ColumnKind::date},
        {"savings", label("reports", "Savings"), ColumnKind::money},
        {"loans", label("reports", "Loans"), ColumnKind::money},
    };
    const std::vector<members::Member> everybody = members::all(books);
    const auto statuses = members::statuses(books, as_of); // in the same order
    report.rows.reserve(everybody.size() + 1);
    for (std::size_t i = 0; i < everybody.size(); ++i) {
        const members::Member& member = everybody[i];
        report.rows.push_back({{member.member_no,
                                member.name,
                                member.unit,
                                member.employee_no,
                                word(statuses[i].second),
                                member.joined,
                                {},
                                {}},
                               RowStyle::line,
                               0,
                               {Link::Kind::member, member.id.value}});
    }
    if (!everybody.empty())
        report.rows.push_back({{{}, label("reports", "Total"), {}, {}, {}, {}, {}, {}}, RowStyle::total});
    return report;
}

void fill_amounts(Report& members, const MemberTotals& totals)
{
    if (!totals.is_complete()) return;
    MemberTotals::Totals sum;
    const auto fill = [](Row& row, const MemberTotals::Totals& amounts) {
        row.cells[row.cells.size() - 2] = amounts.savings;
        row.cells[row.cells.size() - 1] = amounts.loans;
    };
    for (Row& row : members.rows) {
        if (row.style == RowStyle::total) {
            fill(row, sum);
            continue;
        }
        const MemberTotals::Totals mine = totals.of({row.link.id});
        sum.savings += mine.savings;
        sum.loans += mine.loans;
        fill(row, mine);
    }
}

} // namespace sokoguru::reports
