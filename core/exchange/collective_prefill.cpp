// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <unordered_map>

#include "exchange/collective.h"
#include "loans/standing.h"
#include "savings/savings.h"
#include "storage/database.h"

namespace sokoguru::exchange {

namespace {

using ByMember = std::unordered_map<std::int64_t, Money>;

/// One question for everybody: what is due of a product in a month, by class; class 0 is all the others.
ByMember dues_by_class(Books& books, const savings::Product& product, Period month)
{
    ByMember out;
    auto rows = books.db().query("SELECT coalesce(member_class_id, 0), amount FROM savings_due"
                                 " WHERE savings_product_id = ? AND from_period <= ? ORDER BY from_period",
                                 product.id, month);
    while (rows.next())
        out[rows.integer(0)] = rows.money(1);
    return out;
}

/// What everybody paid on an account between two days, and in all where it is principal savings.
ByMember paid(Books& books, AccountId account, Date from, Date to)
{
    ByMember out;
    auto rows = books.db().query("SELECT member_id, -sum(amount) FROM posting INDEXED BY posting_account"
                                 " WHERE account_id = ? AND date BETWEEN ? AND ? GROUP BY member_id",
                                 account, from, to);
    while (rows.next())
        if (!rows.is_null(0)) out[rows.integer(0)] = rows.money(1);
    return out;
}

struct LoanDue {
    std::string loan_no;
    Money principal;
    Money interest;
};

/// What is due by a day of every loan that has principal to pay, by member.
std::unordered_map<std::int64_t, std::vector<LoanDue>> loan_dues(Books& books, Date day)
{
    std::unordered_map<std::int64_t, std::vector<LoanDue>> out;
    for (const loans::LoanRow& row : loans::loan_list(books, day, loans::Which::running)) {
        const loans::Standing& standing = row.standing;
        if ((standing.overdue_principal + standing.overdue_interest).is_zero()) continue;
        out[row.loan.member.value].push_back({row.loan.loan_no, standing.overdue_principal, standing.overdue_interest});
    }
    return out;
}

struct ProductDues {
    savings::Product product;
    ByMember due;
    ByMember paid;
};

std::vector<ProductDues> product_dues(Books& books, Period month)
{
    std::vector<ProductDues> out;
    for (savings::Product& product : savings::products(books)) {
        const bool is_whole = product.kind == savings::Kind::principal;
        if (!product.active || (!is_whole && product.kind != savings::Kind::compulsory)) continue;
        ProductDues dues;
        dues.due = dues_by_class(books, product, month);
        // The month's savings, as savings::dues() counts them: not the opening before the first book day.
        const Date first = std::max(month.first_day(), books.cooperative().first_day);
        dues.paid = is_whole ? paid(books, product.account, base::make_date(1900, 1, 1), base::make_date(2999, 12, 31))
                             : paid(books, product.account, first, month.last_day());
        dues.product = std::move(product);
        out.push_back(std::move(dues));
    }
    return out;
}

Money missing(const ProductDues& dues, std::int64_t member, std::int64_t member_class)
{
    auto due = dues.due.find(member_class);
    if (due == dues.due.end()) due = dues.due.find(0);
    if (due == dues.due.end()) return {};
    const auto paid = dues.paid.find(member);
    const Money had = paid == dues.paid.end() ? Money() : paid->second;
    return had >= due->second ? Money() : due->second - had;
}

} // namespace

std::vector<CollectiveMember> collective_prefill(Books& books, Period month, const std::optional<std::string>& unit)
{
    books.require(books::Permission::read);
    const std::vector<ProductDues> products = product_dues(books, month);
    const auto loans = loan_dues(books, month.last_day());
    std::vector<CollectiveMember> out;
    auto rows = books.db().query(R"(
        SELECT m.id, m.member_no, m.name, m.employee_no, coalesce(u.name, ''),
               coalesce((SELECT c.member_class_id FROM member_class_period AS c
                         WHERE c.member_id = m.id AND c.from_period <= ?1 ORDER BY c.from_period DESC LIMIT 1), 0)
        FROM member AS m LEFT JOIN work_unit AS u ON u.id = m.work_unit_id
        WHERE m.joined <= ?2 AND (m.left_on IS NULL OR m.left_on >= ?3) AND (?4 IS NULL OR coalesce(u.name, '') = ?4)
        ORDER BY m.member_no)",
                                 month, month.last_day(), month.first_day(), unit);
    while (rows.next()) {
        CollectiveMember member;
        member.id = rows.get<MemberId>(0);
        member.member_no = member.row.member_no = rows.text(1);
        member.name = rows.text(2);
        member.employee_no = rows.text(3);
        member.unit = rows.text(4);
        for (const ProductDues& dues : products)
            if (const Money amount = missing(dues, member.id.value, rows.integer(5)); !amount.is_zero())
                member.row.amounts[dues.product.code] = amount;
        const auto owed = loans.find(member.id.value);
        const std::size_t more = owed == loans.end() ? 0 : owed->second.size();
        for (std::size_t i = 0; i < std::max<std::size_t>(1, more); ++i) {
            CollectiveMember line = member;
            if (i > 0) line.row.amounts.clear();
            if (i < more) {
                const LoanDue& loan = owed->second[i];
                line.row.loan_no = loan.loan_no;
                if (!loan.principal.is_zero()) line.row.amounts["loan_principal"] = loan.principal;
                if (!loan.interest.is_zero()) line.row.amounts["loan_interest"] = loan.interest;
            }
            line.row.number = static_cast<std::int64_t>(out.size()) + 1;
            out.push_back(std::move(line));
        }
    }
    return out;
}

} // namespace sokoguru::exchange
