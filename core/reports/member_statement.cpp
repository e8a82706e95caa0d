// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/member_statement.h"

#include <map>
#include <set>

#include "base/error.h"
#include "ledger/annotate.h"
#include "ledger/correct.h"
#include "loans/standing.h"
#include "reports/loan_movements.h"
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

/// What a member sees of an entry that was taken back: what he paid, or what was paid out to him, negative.
Money amount_of(const LoanColumns& columns)
{
    return columns.principal + columns.interest + columns.penalty - columns.lent;
}

/// An entry and its reversal move nothing where both lie in the period: they are told below.
void add_movements(Books& books, StatementLoan& out, const loans::History& loan, const StatementOptions& options)
{
    std::map<std::int64_t, std::pair<EntryId, Date>> undone; // by the entry that was reversed
    for (const loans::LoanEntry& one : loan.entries)
        if (one.kind == ledger::EntryKind::reversal && one.moved.date <= options.to)
            if (const auto original = ledger::read_entry(books, one.entry).content.reverses)
                undone[original->value] = {one.entry, one.moved.date};
    std::set<std::int64_t> told;
    for (const loans::LoanEntry& one : loan.entries) {
        const LoanColumns moved = columns_of(one);
        if (one.moved.date < options.from) out.opening += one.moved.principal;
        if (one.moved.date < options.from || one.moved.date > options.to || told.contains(one.entry.value)) continue;
        if (const auto by = undone.find(one.entry.value); by != undone.end()) {
            out.reversed.push_back(
                read_reversed(books, one.moved.date, one.document, amount_of(moved), by->second.first));
            told.insert(by->second.first.value);
            continue;
        }
        out.movements.push_back(
            {one.moved.date, one.document, one.memo, moved.lent, moved.principal, moved.interest, moved.penalty, {}});
    }
    Money balance = out.opening;
    for (StatementLoanMovement& movement : out.movements)
        movement.balance = balance += movement.lent - movement.principal;
}

std::vector<StatementLoan> read_loans(Books& books, MemberId member, const StatementOptions& options)
{
    std::vector<StatementLoan> out;
    for (const loans::History& loan : loans_within(books, member, {options.from, options.to})) {
        const loans::Standing standing = loans::standing(loan.on(options.to), loan.is_awaiting_opening());
        StatementLoan told{loan.loan.loan_no,    loan.loan.product_name, loan.loan.disbursed(), loan.loan.principal(),
                           standing.outstanding, standing.overdue(),     standing.next_due,     standing.next_amount};
        add_movements(books, told, loan, options);
        if (!told.outstanding.is_zero() || !told.movements.empty() || !told.reversed.empty())
            out.push_back(std::move(told));
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
    out.loans = read_loans(books_, member.id, options_);
    if (common_->surplus)
        if (const auto share = surplus::statement_share(*common_->surplus, member.id))
            out.surplus = StatementSurplus{share->year, share->capital, share->patronage, share->total, share->draft};
    return out;
}

} // namespace sokoguru::reports
