// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cash_day.h"

#include "base/error.h"
#include "cash/drawer.h"
#include "cash/movement.h"
#include "ledger/balances.h"
#include "ledger/money_account.h"
#include "reports/parameters.h"
#include "reports/words.h"
#include "storage/database.h"

namespace sokoguru::reports {

namespace {

const ledger::Account& account_of(Books& books, std::string_view code)
{
    if (code.empty()) {
        const auto all = cash::cash_accounts(books);
        if (all.empty()) throw Error(Code::missing_option, {std::string("--account")});
        return *all.front();
    }
    return ledger::money_account(books, code);
}

void add_count(const cash::DrawerCount& count, Money closing, Report& report)
{
    const auto row = [&](Label words, Money amount) {
        Row out{std::vector<Cell>(report.columns.size()), RowStyle::subtotal};
        out.cells[2] = std::move(words);
        out.cells[5] = amount;
        report.rows.push_back(std::move(out));
    };
    row(label("reports", "Counted in the drawer"), count.counted);
    // Against the books as they are now, not as they were when it was counted.
    row(label("reports", "Difference, counted less books"), count.counted - closing);
    for (const cash::Pieces& kind : count.pieces)
        report.notes.push_back(kind.denomination.coin
                                   ? label("reports", "{0} coins of Rp {1} = Rp {2}", kind.count,
                                           kind.denomination.value, kind.denomination.value * kind.count)
                                   : label("reports", "{0} notes of Rp {1} = Rp {2}", kind.count,
                                           kind.denomination.value, kind.denomination.value * kind.count));
    if (!count.note.empty()) report.notes.push_back(label("reports", "Note on the count: {0}", count.note));
}

} // namespace

Report cash_day(Books& books, std::string_view code, Date day)
{
    books.require(books::Permission::read);
    const ledger::Account& account = account_of(books, code);
    Report report;
    report.name = "cash-day";
    report.title = label("reports", "Daily cash sheet");
    report.subtitle = describe(account, day);
    report.parameters = {{"account", account.code}, {"as_of", day}};
    report.columns = {
        {"document", label("reports", "Document")},
        {"counterparty", label("reports", "From or to")},
        {"memo", label("reports", "For")},
        {"receipt", label("reports", "Receipts"), ColumnKind::money},
        {"payment", label("reports", "Payments"), ColumnKind::money},
        {"balance", label("reports", "Balance"), ColumnKind::money},
    };
    Money running = ledger::balance(books, account.id, base::add_days(day, -1));
    report.rows.push_back({{{}, {}, label("reports", "Balance before"), {}, {}, running}, RowStyle::heading});
    Money in;
    Money out;
    for (const cash::Voucher& voucher : cash::vouchers(books, day)) {
        if (voucher.account != account.id) continue;
        running += voucher.in - voucher.out;
        in += voucher.in;
        out += voucher.out;
        const auto cell = [](Money amount) { return amount.is_zero() ? Cell() : Cell(amount); };
        report.rows.push_back(
            {{voucher.number, voucher.counterparty, voucher.memo, cell(voucher.in), cell(voucher.out), running},
             RowStyle::line,
             0,
             {Link::Kind::document, voucher.document.value}});
    }
    report.rows.push_back(
        {{{}, {}, label("reports", "Turnover and balance after"), in, out, running}, RowStyle::total});
    if (const auto count = cash::count_of(books, day, account.id)) add_count(*count, running, report);
    return report;
}

std::vector<Signatory> cash_day_signatories(Books& books, Date day)
{
    const std::string treasurer = books.db()
                                      .value<std::string>("SELECT name FROM officer WHERE position = 'Bendahara'"
                                                          " AND appointed <= ?1 AND (ended IS NULL OR ended > ?1)"
                                                          " ORDER BY appointed DESC LIMIT 1",
                                                          day)
                                      .value_or("");
    const books::User& user = books.user();
    return {{label("reports", "Clerk"), user.full_name.empty() ? user.name : user.full_name},
            {label("reports", "Treasurer"), treasurer}};
}

} // namespace sokoguru::reports
