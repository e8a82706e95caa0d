// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/journal.h"

#include <map>

#include "ledger/annotate.h"
#include "ledger/ledger.h"
#include "reports/words.h"
#include "storage/database.h"

namespace sokoguru::reports {

namespace {

Report frame()
{
    Report report;
    report.name = "journal";
    report.title = label("reports", "Journal");
    report.columns = {
        {"entry", label("reports", "Entry"), ColumnKind::integer},
        {"date", label("reports", "Date"), ColumnKind::date},
        {"document", label("reports", "Document")},
        {"kind", label("reports", "Kind")},
        {"account", label("reports", "Account")},
        {"account_name", label("reports", "Name")},
        {"member_no", label("reports", "Member")},
        {"subledger", label("reports", "Subsidiary account")},
        {"debit", label("reports", "Debit"), ColumnKind::money},
        {"credit", label("reports", "Credit"), ColumnKind::money},
        {"memo", label("reports", "Memo")},
        {"reverses", label("reports", "Reverses"), ColumnKind::integer},
        {"posted_memo", label("reports", "Memo as posted"), ColumnKind::text, true},
    };
    return report;
}

/// The cells of debit and credit, and what they add to the totals.
struct Sides {
    Money debit;
    Money credit;

    void put(Row& row, Money amount)
    {
        const bool is_debit = !amount.is_negative();
        (is_debit ? debit : credit) += amount.abs();
        row.cells.emplace_back(is_debit ? Cell(amount) : Cell());
        row.cells.emplace_back(is_debit ? Cell() : Cell(amount.abs()));
    }
};

void add_total(Report& report, const Sides& totals)
{
    Row row{std::vector<Cell>(report.columns.size()), RowStyle::total};
    row.cells[4] = label("reports", "Total");
    row.cells[8] = totals.debit;
    row.cells[9] = totals.credit;
    report.rows.push_back(std::move(row));
}

/// What is the same in many rows of a journal of years, made once.
class Repeated {
public:
    const Cell& name(const ledger::Account& account)
    {
        return names_.try_emplace(account.id, account_name(account)).first->second;
    }
    const Cell& kind(ledger::EntryKind kind) { return kinds_.try_emplace(kind, word(kind)).first->second; }

private:
    std::map<AccountId, Cell> names_;
    std::map<ledger::EntryKind, Cell> kinds_;
};

Cell text_or_empty(const storage::Query& rows, int column)
{
    return rows.is_null(column) ? Cell() : Cell(rows.text(column));
}

} // namespace

Report journal(Books& books, const DateRange& range)
{
    books.require(books::Permission::read);
    Report report = frame();
    report.subtitle = describe(range);
    report.parameters = {{"from", range.from}, {"to", range.to}};
    Sides totals;
    auto rows = books.db().query(std::string("SELECT ") + ledger::shown_memo + R"(, e.id, e.date, d.series, d.period,
               d.number, e.kind, p.account_id, m.member_no, s.code, p.amount, e.memo, e.reverses
        FROM entry AS e
             JOIN posting AS p ON p.entry_id = e.id
             JOIN document AS d ON d.id = e.document_id
             LEFT JOIN member AS m ON m.id = p.member_id
             LEFT JOIN subledger AS s ON s.id = p.subledger_id
        WHERE e.date BETWEEN ? AND ?
        ORDER BY e.date, e.id, p.line)",
                                 range.from, range.to);
    const ledger::Chart& chart = books.chart();
    Repeated repeated;
    while (rows.next()) {
        const ledger::Account& account = chart.by_id(rows.get<AccountId>(7));
        Row row;
        row.link = {Link::Kind::entry, rows.integer(1)};
        row.cells.reserve(report.columns.size());
        row.cells.emplace_back(rows.integer(1));
        row.cells.emplace_back(rows.date(2));
        row.cells.emplace_back(ledger::document_number(rows.view(3), rows.period(4), rows.integer(5)));
        row.cells.push_back(repeated.kind(rows.get<ledger::EntryKind>(6)));
        row.cells.emplace_back(account.code);
        row.cells.push_back(repeated.name(account));
        row.cells.push_back(text_or_empty(rows, 8));
        row.cells.push_back(text_or_empty(rows, 9));
        totals.put(row, rows.money(10));
        row.cells.emplace_back(rows.text(0));
        row.cells.push_back(rows.is_null(12) ? Cell() : Cell(rows.integer(12)));
        row.cells.push_back(rows.view(0) == rows.view(11) ? Cell() : Cell(rows.text(11)));
        report.rows.push_back(std::move(row));
    }
    add_total(report, totals);
    return report;
}

Report journal_preview(Books& books, const std::vector<ledger::EntryDraft>& entries)
{
    books.require(books::Permission::read);
    Report report = frame();
    report.subtitle = label("reports", "Preview: nothing is posted yet");
    Sides totals;
    const ledger::Chart& chart = books.chart();
    std::int64_t number = 0;
    for (const ledger::EntryDraft& entry : entries) {
        ++number;
        for (const ledger::Line& line : entry.lines) {
            const ledger::Account& account = chart.by_id(line.account);
            Row row;
            row.link = {Link::Kind::account, account.id.value};
            row.cells = {number, entry.date, {}, word(entry.kind), account.code, account_name(account)};
            row.cells.push_back(line.member ? Cell(members::read(books, *line.member).member_no) : Cell());
            const auto code = line.subledger ? books.db().value<std::optional<std::string>>(
                                                   "SELECT code FROM subledger WHERE id = ?", *line.subledger)
                                             : std::nullopt;
            row.cells.push_back(code && *code ? Cell(**code) : Cell());
            totals.put(row, line.amount);
            row.cells.emplace_back(entry.memo);
            row.cells.push_back(entry.reverses ? Cell(entry.reverses->value) : Cell());
            row.cells.emplace_back();
            report.rows.push_back(std::move(row));
        }
    }
    add_total(report, totals);
    return report;
}

} // namespace sokoguru::reports
