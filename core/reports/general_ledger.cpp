// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/general_ledger.h"

#include <algorithm>

#include "base/error.h"
#include "ledger/annotate.h"
#include "ledger/balances.h"
#include "ledger/ledger.h"
#include "reports/words.h"
#include "storage/database.h"

namespace sokoguru::reports {

namespace {

/// Fills rows of date, document, memo, member_no, then what comes in on the account's normal side (or debit), what goes
/// out, and the running balance. `sign` makes the balance positive on the normal side.
void fill(Books& books, const ledger::Account& account, const DateRange& range, std::int64_t sign, Report& report)
{
    Money running = ledger::balance(books, account.id, base::add_days(range.from, -1)) * sign;
    report.rows.push_back(
        {{range.from, {}, label("reports", "Balance before"), {}, {}, {}, running}, RowStyle::heading});
    Money debit, credit;
    auto rows = books.db().query(std::string(R"(
        SELECT p.date, p.entry_id, p.amount, d.series, d.period, d.number, )") +
                                     ledger::shown_memo + R"(, m.member_no
        FROM posting AS p INDEXED BY posting_account
             JOIN entry AS e ON e.id = p.entry_id
             JOIN document AS d ON d.id = e.document_id
             LEFT JOIN member AS m ON m.id = p.member_id
        WHERE p.account_id = ? AND p.date BETWEEN ? AND ?
        ORDER BY p.date, p.entry_id, p.line)",
                                 account.id, range.from, range.to);
    while (rows.next()) {
        const Money amount = rows.money(2);
        running += amount * sign;
        const bool is_debit = !amount.is_negative();
        (is_debit ? debit : credit) += amount.abs();
        report.rows.push_back({{rows.date(0), ledger::document_number(rows.view(3), rows.period(4), rows.integer(5)),
                                rows.text(6), rows.is_null(7) ? Cell() : Cell(rows.text(7)),
                                is_debit ? Cell(amount) : Cell(), is_debit ? Cell() : Cell(amount.abs()), running},
                               RowStyle::line,
                               0,
                               {Link::Kind::entry, rows.integer(1)}});
    }
    report.rows.push_back(
        {{range.to, {}, label("reports", "Turnover and balance after"), {}, debit, credit, running}, RowStyle::total});
}

Report frame(const ledger::Account& account, const DateRange& range)
{
    Report report;
    report.subtitle = describe(account, range);
    report.parameters = {{"account", account.code}, {"from", range.from}, {"to", range.to}};
    report.columns = {
        {"date", label("reports", "Date"), ColumnKind::date},
        {"document", label("reports", "Document")},
        {"memo", label("reports", "Memo")},
        {"member_no", label("reports", "Member")},
        {"debit", label("reports", "Debit"), ColumnKind::money},
        {"credit", label("reports", "Credit"), ColumnKind::money},
        {"balance", label("reports", "Balance"), ColumnKind::money},
    };
    return report;
}

const ledger::Account& cash_account(Books& books, std::string_view code)
{
    const auto& accounts = books.chart().accounts();
    const auto is_cash = [](const ledger::Account& account) {
        return account.postable && account.cash != ledger::CashKind::none;
    };
    if (!code.empty()) {
        const ledger::Account& account = books.chart().by_code(code);
        if (is_cash(account)) return account;
    } else {
        const auto first = std::find_if(accounts.begin(), accounts.end(), [](const ledger::Account& account) {
            return account.postable && account.cash == ledger::CashKind::cash && !account.cash_transit;
        });
        if (first != accounts.end()) return *first;
    }
    std::string possible;
    for (const ledger::Account& account : accounts)
        if (is_cash(account)) possible += (possible.empty() ? "" : ", ") + account.code;
    throw Error(Code::bad_option, {std::string("--account"), std::string(code), possible});
}

} // namespace

Report general_ledger(Books& books, std::string_view code, const DateRange& range)
{
    books.require(books::Permission::read);
    if (code.empty()) throw Error(Code::missing_option, {std::string("--account")});
    const ledger::Account& account = books.chart().by_code(code);
    if (!account.postable) throw Error(Code::account_not_postable, {account.code});
    Report report = frame(account, range);
    report.name = "general-ledger";
    report.title = label("reports", "General ledger");
    fill(books, account, range, account.normal_side == ledger::Side::debit ? 1 : -1, report);
    return report;
}

Report cash_book(Books& books, std::string_view code, const DateRange& range)
{
    books.require(books::Permission::read);
    const ledger::Account& account = cash_account(books, code);
    Report report = frame(account, range);
    report.name = "cash-book";
    report.title = label("reports", "Cash book");
    report.columns[4] = {"receipt", label("reports", "Receipts"), ColumnKind::money};
    report.columns[5] = {"payment", label("reports", "Payments"), ColumnKind::money};
    fill(books, account, range, 1, report);
    return report;
}

} // namespace sokoguru::reports
