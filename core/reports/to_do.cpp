// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/to_do.h"

#include "books/audit.h"
#include "books/draft.h"
#include "ledger/periods.h"
#include "loans/standing.h"
#include "savings/missing.h"
#include "savings/savings.h"
#include "storage/database.h"

namespace sokoguru::reports {

namespace {

constexpr std::int64_t seconds_a_day = 86'400;
constexpr std::int64_t days_without_backup = 7;

void add_drafts(Books& books, std::vector<ToDo>& out)
{
    const auto count = static_cast<std::int64_t>(books::drafts(books).size());
    if (count > 0)
        out.push_back({ToDo::Kind::drafts, label("reports", "{0} drafts are not posted yet.", count), count, {}});
}

void add_missing_savings(Books& books, Period month, std::vector<ToDo>& out)
{
    ToDo found{ToDo::Kind::missing_savings, {}, 0, {}};
    for (const savings::Product& product : savings::products(books)) {
        if (product.kind != savings::Kind::compulsory || !product.active) continue;
        for (const savings::MemberDues& member : savings::dues_of_all(books, product, month, month)) {
            if (member.missing.is_zero()) continue;
            ++found.count;
            found.amount += member.missing;
        }
    }
    if (found.count == 0) return;
    found.text = label("reports", "Compulsory savings of {0}: {1} members have not paid {2} yet.", month, found.count,
                       found.amount);
    out.push_back(std::move(found));
}

void add_overdue_loans(Books& books, Date today, std::vector<ToDo>& out)
{
    ToDo found{ToDo::Kind::overdue_loans, {}, 0, {}};
    for (const loans::LoanRow& row : loans::loan_list(books, today, loans::Which::running)) {
        if (row.standing.overdue().is_zero()) continue;
        ++found.count;
        found.amount += row.standing.overdue();
    }
    if (found.count == 0) return;
    found.text = label("reports", "{0} loans have instalments overdue, {1} in all.", found.count, found.amount);
    out.push_back(std::move(found));
}

void add_backup(Books& books, std::vector<ToDo>& out)
{
    const auto last = books::last_event(books, "backup", "file");
    const auto posted = books.db().value<std::int64_t>("SELECT recorded_at FROM entry ORDER BY id DESC LIMIT 1");
    if (!posted || (last && *last >= *posted)) return;
    if (!last) {
        out.push_back({ToDo::Kind::backup, label("reports", "There is no backup of these books yet."), 0, {}});
        return;
    }
    const std::int64_t days = (books.now() - *last) / seconds_a_day;
    if (days >= days_without_backup)
        out.push_back({ToDo::Kind::backup, label("reports", "The last backup is {0} days old.", days), days, {}});
}

/// Reading the whole file is offered once a day on which something was posted.
void add_check(Books& books, std::vector<ToDo>& out)
{
    const auto last = books::last_event(books, "verify", "books");
    const auto posted = books.db().value<std::int64_t>("SELECT recorded_at FROM entry ORDER BY id DESC LIMIT 1");
    if (!posted || (last && (*last >= *posted || books.now() - *last < seconds_a_day))) return;
    out.push_back({ToDo::Kind::check_books,
                   last ? label("reports", "The books have not been checked since something was posted.")
                        : label("reports", "The books have not been checked yet."),
                   0,
                   {}});
}

void add_close_month(Books& books, Date today, std::vector<ToDo>& out)
{
    const Period open = ledger::open_period(books);
    const Period now = Period::of(today);
    if (!open.is_month() || open >= now) return;
    const std::int64_t months = (now.year - open.year) * 12 + now.month - open.month;
    out.push_back({ToDo::Kind::close_month,
                   months == 1
                       ? label("reports", "{0} is over and can be closed.", open)
                       : label("reports", "{0} is still open; {1} months are over and can be closed.", open, months),
                   months,
                   {}});
}

} // namespace

std::vector<ToDo> to_do(Books& books, Date today)
{
    using books::Permission;
    books.require(Permission::read);
    const auto may = [&](Permission permission) { return books::may(books.user().role, permission); };
    std::vector<ToDo> out;
    if (may(Permission::post)) {
        add_drafts(books, out);
        add_missing_savings(books, Period::of(today), out);
    }
    add_overdue_loans(books, today, out);
    if (may(Permission::backup)) add_backup(books, out);
    add_check(books, out);
    if (may(Permission::close_period)) add_close_month(books, today, out);
    return out;
}

} // namespace sokoguru::reports
