// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks against an application, a check a function; what is checked says loans/application.h.
#include <algorithm>

#include "base/error.h"
#include "books/officer.h"
#include "ledger/balances.h"
#include "ledger/chart.h"
#include "loans/application.h"
#include "loans/house_rules.h"
#include "loans/standing.h"
#include "members/members.h"
#include "savings/savings.h"
#include "storage/database.h"

namespace sokoguru::loans {

namespace {

/// What instalments that are due every week or day come to in a month.
Money monthly(Money instalment, Every every)
{
    switch (every) {
    case Every::month:
        return instalment;
    case Every::week:
        return base::scale(instalment, 52, 12, Money::sen(100));
    case Every::day:
        return base::scale(instalment, 365, 12, Money::sen(100));
    }
    return instalment;
}

std::string folded(std::string text)
{
    for (char& c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

class ApplicationCheck {
public:
    ApplicationCheck(Books& books, const Application& asked) : books_(books), asked_(asked) {}

    std::vector<Issue> run()
    {
        if (!sound()) return std::move(issues_);
        limits();
        member();
        other_loans();
        capital();
        if (auto warning = rate_warning(books_, terms_)) issues_.push_back(std::move(*warning));
        return std::move(issues_);
    }

private:
    void add(Code code, const char* column, std::vector<base::LabelArg> args, Severity severity = Severity::warning)
    {
        issues_.push_back({severity, code, 0, column, {}, std::move(args)});
    }

    /// What refuses it; only of sound applications is more asked.
    bool sound()
    {
        const auto error = [&](Code code, const char* column, std::vector<base::LabelArg> args) {
            add(code, column, std::move(args), Severity::error);
        };
        try {
            const Product product = loans::product(books_, asked_.product);
            if (!product.active) error(Code::product_inactive, "product", {product.code});
            policy_ = policy(books_, product);
            if (policy_.goods && !asked_.terms.margin && asked_.terms.method != Method::flat)
                error(Code::bad_option, "method",
                      {std::string("--method"), std::string(name(asked_.terms.method)), std::string("flat")});
            terms_ = asked_.terms;
            terms_.disbursed.reset();
            // Extra instalments are agreed by their months.
            if (!terms_.extra.empty()) terms_ = dated(terms_);
            rows_ = schedule(terms_);
        } catch (const Error& refused) {
            error(refused.code(), "product", refused.args());
        }
        member_ = members::read(books_, asked_.member);
        if (member_.left && *member_.left <= asked_.day)
            error(Code::member_left, "member_no", {members::display(member_)});
        const auto used =
            books_.db().value<std::int64_t>("SELECT 1 FROM loan_application WHERE loan_no = ? AND id <> ? UNION ALL"
                                            " SELECT 1 FROM loan WHERE loan_no = ?1",
                                            asked_.loan_no, asked_.id);
        if (used && !asked_.is_paid_out)
            error(Code::duplicate_loan_no, "loan_no", {asked_.loan_no, base::term("loans", "is in the books already")});
        if (asked_.terms.first_due && *asked_.terms.first_due <= asked_.day)
            error(Code::bad_option, "first_due",
                  {std::string("--first-due"), base::iso(*asked_.terms.first_due), "> " + base::iso(asked_.day)});
        if (asked_.top_up) {
            const Loan old = read(books_, *asked_.top_up);
            if (old.member != asked_.member) error(Code::member_mismatch, "top_up", {old.loan_no});
        }
        for (const Guarantor& one : asked_.guarantors)
            if (one.member == asked_.member) error(Code::own_guarantor, "guarantors", {members::display(member_)});
        return issues_.empty();
    }

    /// As if it were paid out on the day of the application.
    Terms dated(Terms terms) const
    {
        terms.disbursed = asked_.day;
        if (!terms.first_due) terms.first_due = first_due(policy_, terms, asked_.day);
        return terms;
    }

    void limits()
    {
        const auto words = [](const auto& bound, auto text) { return bound ? text(*bound) : std::string("-"); };
        const auto rupiah = [](Money amount) { return amount.plain(); };
        const auto count = [](int number) { return std::to_string(number); };
        const Money principal = asked_.terms.principal;
        if ((policy_.least_principal && principal < *policy_.least_principal) ||
            (policy_.most_principal && principal > *policy_.most_principal))
            add(Code::loan_amount_limit, "principal",
                {principal, words(policy_.least_principal, rupiah), words(policy_.most_principal, rupiah)});
        const int periods = asked_.terms.periods;
        if ((policy_.least_periods && periods < *policy_.least_periods) ||
            (policy_.most_periods && periods > *policy_.most_periods))
            add(Code::loan_term_limit, "periods",
                {std::int64_t{periods}, words(policy_.least_periods, count), words(policy_.most_periods, count)});
    }

    void member()
    {
        if (policy_.membership_months) {
            int months = 0;
            while (base::add_months(member_.joined, months + 1) <= asked_.day && months < 1200)
                ++months;
            if (months < *policy_.membership_months)
                add(Code::loan_membership, "member_no",
                    {std::int64_t{months}, std::int64_t{*policy_.membership_months}});
        }
        if (policy_.most_age && member_.birth_date) {
            Terms terms = asked_.terms;
            terms.disbursed = asked_.day;
            const Date last = *due_date(terms, terms.periods);
            int age = static_cast<int>(last.year()) - static_cast<int>(member_.birth_date->year());
            if (base::add_months(*member_.birth_date, age * 12) > last) --age;
            if (age > *policy_.most_age)
                add(Code::loan_age, "periods", {std::int64_t{age}, std::int64_t{*policy_.most_age}});
        }
    }

    void other_loans()
    {
        int open = 1;
        Money instalments = monthly(rows_.front().total, asked_.terms.every) + asked_.obligations;
        for (const LoanRow& row : member_loans(books_, asked_.member, asked_.day)) {
            if (!(row.standing.outstanding > Money()) || row.loan.id == asked_.top_up) continue;
            owed_ += row.standing.outstanding;
            if (row.loan.product == loans::product(books_, asked_.product).code) ++open;
            const std::vector<Instalment> rows = schedule(row.loan.terms);
            instalments += monthly(rows.front().total, row.loan.terms.every);
        }
        owed_ += asked_.terms.principal;
        if (policy_.most_open && open > *policy_.most_open)
            add(Code::loan_open, "member_no", {std::int64_t{open}, std::int64_t{*policy_.most_open}});
        if (policy_.wage_share && asked_.wage) {
            const Money most = policy_.wage_share->of(*asked_.wage, Money::sen(100), Rounding::down);
            if (instalments > most) add(Code::loan_wage, "wage", {instalments, *policy_.wage_share, most});
        }
        if (policy_.savings_multiple) {
            Money saved;
            for (const savings::Product& product : savings::products(books_))
                saved += savings::balance(books_, asked_.member, product, asked_.day);
            const Money most = policy_.savings_multiple->of(saved, Money::sen(100), Rounding::down);
            if (owed_ > most) add(Code::loan_savings, "principal", {owed_, *policy_.savings_multiple, most});
        }
    }

    /// Officers are related parties; they stand in the register of officers by name.
    bool is_related() const
    {
        for (const books::Officer& officer : books::officers(books_))
            if (folded(officer.name) == folded(member_.name) && (!officer.ended || *officer.ended > asked_.day))
                return true;
        return false;
    }

    void capital()
    {
        Money own;
        for (const ledger::Turnover& balance : ledger::balances(books_, asked_.day))
            if (books_.chart().by_id(balance.account).own_capital) own -= balance.net();
        const Rate share = capital_share(books_, is_related());
        const Money most = own.is_negative() ? Money() : share.of(own, Money::sen(100), Rounding::down);
        if (owed_ > most) add(Code::loan_capital_share, "principal", {owed_, share, most});
    }

    Books& books_;
    const Application& asked_;
    Policy policy_;
    members::Member member_;
    Terms terms_; ///< of the schedule
    std::vector<Instalment> rows_;
    Money owed_;
    std::vector<Issue> issues_;
};

} // namespace

std::vector<Issue> check(Books& books, const Application& application)
{
    return ApplicationCheck(books, application).run();
}

bool needs_reason(const Issue& warning)
{
    return warning.severity == Severity::warning && warning.code != Code::loan_rate_high &&
           warning.code != Code::loan_capital_share;
}

} // namespace sokoguru::loans
