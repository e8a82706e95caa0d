// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/member_movements.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "ledger/annotate.h"
#include "ledger/ledger.h"
#include "reports/words.h"
#include "storage/database.h"
#include "surplus/store.h"

namespace sokoguru::reports {

namespace {

Money opening_of(Books& books, MemberId member, const std::vector<savings::Product>& products, Date from)
{
    Money sum;
    for (const savings::Product& product : products)
        sum -= books.db()
                   .value<Money>("SELECT coalesce(sum(amount), 0) FROM posting INDEXED BY posting_member"
                                 " WHERE member_id = ? AND account_id = ? AND date < ?",
                                 member, product.account, from)
                   .value_or(Money());
    return sum;
}

/// One movement, kept until those of all products stand in the order of time.
struct Movement {
    Date date;
    std::int64_t entry = 0;
    std::int64_t line = 0;
    std::string document;
    std::string product;
    std::string memo;
    Money amount;
};

void read_movements(Books& books, MemberId member, const savings::Product& product, const DateRange& range,
                    std::vector<Movement>& out)
{
    auto rows = books.db().query(std::string("SELECT p.date, p.entry_id, p.line, d.series, d.period, d.number,") +
                                     ledger::shown_memo + R"(, -p.amount
        FROM posting AS p INDEXED BY posting_member
             JOIN entry AS e ON e.id = p.entry_id JOIN document AS d ON d.id = e.document_id
        WHERE p.member_id = ? AND p.account_id = ? AND p.date BETWEEN ? AND ?)",
                                 member, product.account, range.from, range.to);
    while (rows.next())
        out.push_back({rows.date(0), rows.integer(1), rows.integer(2),
                       ledger::document_number(rows.view(3), rows.period(4), rows.integer(5)), product.name,
                       rows.text(6), rows.money(7)});
}

} // namespace

Report member_movements(Books& books, MemberId member, const DateRange& range,
                        const std::optional<savings::Product>& product)
{
    books.require(books::Permission::read);
    const std::vector<savings::Product> products = product ? std::vector{*product} : savings::products(books);
    Report report;
    report.name = "movements";
    report.title = label("reports", "Movements");
    report.subtitle = describe(range);
    report.parameters = {{"from", range.from}, {"to", range.to}};
    report.is_statement = true;
    report.columns = {{"date", label("reports", "Date"), ColumnKind::date},
                      {"document", label("reports", "Document")},
                      {"product", label("reports", "Savings"), ColumnKind::text, product.has_value()},
                      {"memo", label("reports", "Memo")},
                      {"in", label("reports", "In"), ColumnKind::money},
                      {"out", label("reports", "Out"), ColumnKind::money},
                      {"balance", label("reports", "Balance"), ColumnKind::money}};
    Money balance = opening_of(books, member, products, range.from);
    report.rows.push_back({{range.from, {}, {}, label("reports", "Balance before"), {}, {}, balance}, RowStyle::note});
    std::vector<Movement> movements;
    for (const savings::Product& one : products)
        read_movements(books, member, one, range, movements);
    std::sort(movements.begin(), movements.end(), [](const Movement& a, const Movement& b) {
        return std::tie(a.date, a.entry, a.line) < std::tie(b.date, b.entry, b.line);
    });
    Money in;
    Money out;
    for (Movement& movement : movements) {
        balance += movement.amount;
        const bool is_in = !movement.amount.is_negative();
        (is_in ? in : out) += movement.amount.abs();
        report.rows.push_back(
            {{movement.date, std::move(movement.document), std::move(movement.product), std::move(movement.memo),
              is_in ? Cell(movement.amount) : Cell(), is_in ? Cell() : Cell(movement.amount.abs()), balance},
             RowStyle::line,
             0,
             {Link::Kind::entry, movement.entry}});
    }
    report.rows.push_back({{{}, {}, {}, label("reports", "Total"), in, out, balance}, RowStyle::total});
    return report;
}

Report member_documents(Books& books, MemberId member, const DateRange& range)
{
    books.require(books::Permission::read);
    Report report;
    report.name = "documents";
    report.title = label("reports", "Documents");
    report.subtitle = describe(range);
    report.parameters = {{"from", range.from}, {"to", range.to}};
    report.columns = {{"date", label("reports", "Date"), ColumnKind::date},
                      {"document", label("reports", "Document")},
                      {"memo", label("reports", "Memo")},
                      {"amount", label("reports", "Amount"), ColumnKind::money},
                      {"reversed_by", label("reports", "Reversed by")}};
    auto rows = books.db().query(std::string(R"(
        SELECT e.id, e.date, d.series, d.period, d.number,)") +
                                     ledger::shown_memo + R"(,
               (SELECT sum(amount) FROM posting WHERE entry_id = e.id AND amount > 0),
               x.series, x.period, x.number
        FROM entry AS e JOIN document AS d ON d.id = e.document_id
             LEFT JOIN entry AS r ON r.reverses = e.id LEFT JOIN document AS x ON x.id = r.document_id
        WHERE e.id IN (SELECT entry_id FROM posting INDEXED BY posting_member
                       WHERE member_id = ? AND date BETWEEN ? AND ?)
        ORDER BY e.date DESC, e.id DESC)",
                                 member, range.from, range.to);
    while (rows.next())
        report.rows.push_back(
            {{rows.date(1), ledger::document_number(rows.view(2), rows.period(3), rows.integer(4)), rows.text(5),
              rows.money(6),
              rows.is_null(7) ? Cell() : Cell(ledger::document_number(rows.view(7), rows.period(8), rows.integer(9)))},
             RowStyle::line,
             0,
             {Link::Kind::entry, rows.integer(0)}});
    return report;
}

Report member_surplus(Books& books, MemberId member)
{
    books.require(books::Permission::read);
    Report report;
    report.name = "surplus-history";
    report.title = label("reports", "Share of the surplus (SHU)");
    report.columns = {{"year", label("reports", "Book year")},
                      {"decided", label("reports", "Decided"), ColumnKind::date},
                      {"share", label("reports", "Share"), ColumnKind::money},
                      {"taken", label("reports", "Taken"), ColumnKind::money},
                      {"left", label("reports", "Not taken"), ColumnKind::money}};
    struct Year {
        Cell year;
        Cell decided;
        Money share;
        Money taken;
    };
    std::map<Date, Year> years; // by the day from which its share can be there
    years[base::make_date(1900, 1, 1)].year = label("reports", "earlier");
    auto decisions = books.db().query("SELECT year, decided_on FROM surplus_decision ORDER BY decided_on, year");
    while (decisions.next()) {
        Year& year = years[decisions.date(1)];
        year.year = std::to_string(decisions.integer(0));
        year.decided = decisions.date(1);
    }
    // Who takes his share takes the oldest first.
    auto rows = books.db().query(R"(
        SELECT date, amount FROM posting INDEXED BY posting_member
        WHERE member_id = ? AND account_id IN (SELECT id FROM account
                                               WHERE statement_line = 'surplus-payable' AND control = 'member')
        ORDER BY date)",
                                 member);
    Money taken;
    while (rows.next()) {
        const Money amount = rows.money(1);
        if (amount.is_negative())
            std::prev(years.upper_bound(rows.date(0)))->second.share -= amount;
        else
            taken += amount;
    }
    Money shares;
    Money all_taken;
    for (auto& [day, year] : years) {
        year.taken = std::min(year.share, taken);
        taken -= year.taken;
        if (year.share.is_zero()) continue;
        shares += year.share;
        all_taken += year.taken;
        report.rows.push_back({{year.year, year.decided, year.share, year.taken, year.share - year.taken}});
    }
    std::reverse(report.rows.begin(), report.rows.end());
    if (!report.rows.empty())
        report.rows.push_back(
            {{label("reports", "Total"), {}, shares, all_taken, shares - all_taken}, RowStyle::total});
    return report;
}

} // namespace sokoguru::reports
