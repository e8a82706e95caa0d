// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/member_statement.h"

#include "base/error.h"
#include "ledger/annotate.h"
#include "ledger/correct.h"
#include "loans/standing.h"
#include "savings/savings.h"
#include "storage/database.h"
#include "surplus/compute.h"

namespace sokoguru::reports {

struct StatementReader::Common {
    std::vector<savings::Product> products;
    std::optional<surplus::SurplusResult> surplus;
};

StatementReader::StatementReader(Books& books, const StatementOptions& options)
    : books_(books), options_(options), common_(std::make_unique<Common>())
{
    books.require(books::Permission::read);
    if (options.to < options.from)
        throw Error(Code::bad_option, {std::string("--to"), base::iso(options.to), ">= " + base::iso(options.from)});
    common_->products = savings::products(books);
    common_->surplus = surplus::statement_year(books, options.to, options.undecided);
}

StatementReader::~StatementReader() = default;

namespace {

/// An entry and its reversal, both in the period.
StatementReversed read_reversed(Books& books, Date date, std::string document, Money amount, EntryId reversal)
{
    StatementReversed out{date, std::move(document), amount, {}, {}, {}};
    const ledger::DocumentInfo by = ledger::document_of(books, reversal);
    out.reversed_on = ledger::read_entry(books, reversal).content.date;
    out.reversal = by.number;
    if (const auto correction = ledger::corrections_of(books, by.id).reversal_for)
        out.replacement = correction->replacement.number;
    return out;
}

/// One savings account over the period. The index of a member's postings covers everything but memo and number.
StatementSavings read_savings(Books& books, MemberId member, const savings::Product& product, SubledgerId account,
                              const StatementOptions& options)
{
    StatementSavings out;
    out.product = product.name;
    // Savings stand in credit; shown positive.
    auto before = books.db().query(R"(
        SELECT coalesce(-sum(amount), 0) FROM posting INDEXED BY posting_member
        WHERE member_id = ? AND account_id = ? AND date < ? AND subledger_id = ?)",
                                   member, product.account, options.from, account);
    before.next();
    out.opening = out.closing = before.money(0);
    auto rows = books.db().query(std::string("SELECT ") + ledger::shown_memo + R"(,
               p.date, -p.amount, d.series, d.period, d.number, undone.id, was.id
        FROM posting AS p INDEXED BY posting_member
             JOIN entry AS e ON e.id = p.entry_id JOIN document AS d ON d.id = e.document_id
             LEFT JOIN entry AS undone ON undone.reverses = e.id AND undone.date <= ?4
             LEFT JOIN entry AS was ON was.id = e.reverses AND was.date >= ?3
        WHERE p.member_id = ?1 AND p.account_id = ?2 AND p.date BETWEEN ?3 AND ?4 AND p.subledger_id = ?5
        ORDER BY p.date, p.entry_id, p.line)",
                                 member, product.account, options.from, options.to, account);
    while (rows.next()) {
        if (!rows.is_null(7)) continue;
        const Money amount = rows.money(2);
        std::string document = ledger::document_number(rows.view(3), rows.period(4), rows.integer(5));
        if (!rows.is_null(6)) {
            out.reversed.push_back(
                read_reversed(books, rows.date(1), std::move(document), amount, rows.get<EntryId>(6)));
            continue;
        }
        StatementMovement movement;
        movement.date = rows.date(1);
        (amount.is_negative() ? movement.out : movement.in) = amount.abs();
        movement.memo = rows.text(0);
        movement.document = std::move(document);
        out.closing += amount;
        movement.balance = out.closing;
        out.movements.push_back(std::move(movement));
    }
    return out;
}

std::vector<StatementLoan> read_loans(Books& books, MemberId member, Date as_of)
{
    std::vector<StatementLoan> out;
    for (const loans::LoanRow& row : loans::member_loans(books, member, as_of)) {
        const loans::Standing& standing = row.standing;
        if (standing.outstanding.is_zero()) continue;
        out.push_back({row.loan.loan_no, row.loan.product_name, row.loan.disbursed(), row.loan.principal(),
                       standing.outstanding, standing.overdue(), standing.next_due, standing.next_amount});
    }
    return out;
}

} // namespace

MemberStatement StatementReader::read(const members::Member& member)
{
    MemberStatement out;
    out.member_no = member.member_no;
    out.name = member.name;
    out.unit = member.unit;
    out.employee_no = member.employee_no;
    out.national_id = members::mask(member.national_id);
    out.joined = member.joined;
    if (member.left && *member.left <= options_.to) out.left = member.left;
    out.from = options_.from;
    out.to = options_.to;
    for (const savings::Product& product : common_->products) {
        const std::optional<SubledgerId> account = savings::find_account(books_, member.id, product);
        if (!account) continue;
        StatementSavings savings = read_savings(books_, member.id, product, *account, options_);
        if (!savings.opening.is_zero() || !savings.movements.empty() || !savings.reversed.empty())
            out.savings.push_back(std::move(savings));
    }
    out.loans = read_loans(books_, member.id, options_.to);
    if (common_->surplus)
        if (const auto share = surplus::statement_share(*common_->surplus, member.id))
            out.surplus = StatementSurplus{share->year, share->capital, share->patronage, share->total, share->draft};
    return out;
}

} // namespace sokoguru::reports
