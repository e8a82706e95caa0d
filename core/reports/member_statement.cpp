// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/member_statement.h"

#include "base/error.h"
#include "ledger/ledger.h"
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
    auto rows = books.db().query(R"(
        SELECT p.date, -p.amount, e.memo, d.series, d.period, d.number
        FROM posting AS p INDEXED BY posting_member
             JOIN entry AS e ON e.id = p.entry_id JOIN document AS d ON d.id = e.document_id
        WHERE p.member_id = ? AND p.account_id = ? AND p.date BETWEEN ? AND ? AND p.subledger_id = ?
        ORDER BY p.date, p.entry_id, p.line)",
                                 member, product.account, options.from, options.to, account);
    while (rows.next()) {
        StatementMovement movement;
        movement.date = rows.date(0);
        const Money amount = rows.money(1);
        (amount.is_negative() ? movement.out : movement.in) = amount.abs();
        movement.memo = rows.text(2);
        movement.document = ledger::document_number(rows.view(3), rows.period(4), rows.integer(5));
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
        if (!savings.opening.is_zero() || !savings.movements.empty()) out.savings.push_back(std::move(savings));
    }
    out.loans = read_loans(books_, member.id, options_.to);
    if (common_->surplus)
        if (const auto share = surplus::statement_share(*common_->surplus, member.id))
            out.surplus = StatementSurplus{share->year, share->capital, share->patronage, share->total, share->draft};
    return out;
}

} // namespace sokoguru::reports
