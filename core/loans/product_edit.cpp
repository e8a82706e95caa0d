// SPDX-License-Identifier: GPL-3.0-or-later
// Products and their policies as somebody changes them; what they say is loans/policy.h.
#include <algorithm>

#include "base/error.h"
#include "books/audit.h"
#include "ledger/chart.h"
#include "loans/policy.h"
#include "savings/savings.h"
#include "storage/database.h"

namespace sokoguru::loans {

namespace {

bool blank(const std::string& text)
{
    return text.find_first_not_of(' ') == std::string::npos;
}

std::string capitals(std::string_view code)
{
    std::string out(code);
    for (char& c : out)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return out;
}

/// Collects what is wrong with a product and its policy, a check a line.
class ProductCheck {
public:
    ProductCheck(Books& books, const Product& product, const Policy& policy)
        : books_(books), product_(product), policy_(policy)
    {
    }

    std::vector<Issue> run()
    {
        names();
        accounts();
        limits();
        rules();
        deductions();
        example();
        return std::move(issues_);
    }

private:
    void add(Code code, const char* column, std::vector<base::LabelArg> args)
    {
        issues_.push_back({Severity::error, code, 0, column, {}, std::move(args)});
    }

    void bad(const char* column, std::string value, const base::Term& why)
    {
        add(Code::bad_value, column, {std::string(column), std::move(value), why});
    }

    void names()
    {
        if (blank(product_.code)) add(Code::missing_value, "code", {std::string("code")});
        if (blank(product_.name)) add(Code::name_required, "name", {});
        for (const Product& other : products(books_)) {
            if (other.id == product_.id) {
                const bool moved =
                    other.account != product_.account || other.interest_account != product_.interest_account;
                if (moved && books_.db().value<std::int64_t>("SELECT 1 FROM loan WHERE loan_product_id = ? LIMIT 1",
                                                             product_.id))
                    add(Code::product_in_use, "account", {other.code});
            } else if (capitals(other.code) == capitals(product_.code)) {
                add(Code::duplicate_product, "code", {product_.code});
            }
        }
    }

    const ledger::Account* account(AccountId id, const char* column)
    {
        const ledger::Account* found = books_.chart().find(id);
        if (found == nullptr) add(Code::unknown_account, column, {std::to_string(id.value)});
        return found;
    }

    void income(AccountId id, const char* column)
    {
        const ledger::Account* found = account(id, column);
        if (found && (found->type != ledger::AccountType::income || !found->postable))
            add(Code::product_account, column, {found->code, base::term("loans", "it is not an account of income.")});
    }

    void accounts()
    {
        const ledger::Account* principal = account(product_.account, "account");
        if (principal && (principal->control != ledger::Control::loan || !principal->postable))
            add(Code::product_account, "account",
                {principal->code, base::term("loans", "it is not kept by members' loans.")});
        income(product_.interest_account, "interest_account");
        if (policy_.penalty_account.value != 0) income(policy_.penalty_account, "penalty_account");
        if (policy_.fee_account.value != 0) income(policy_.fee_account, "fee_account");
    }

    void limits()
    {
        if (policy_.least_principal && policy_.most_principal && *policy_.least_principal > *policy_.most_principal)
            bad("most_principal", policy_.most_principal->plain(),
                base::term("loans", "It is less than the least amount."));
        if (policy_.least_periods && policy_.most_periods && *policy_.least_periods > *policy_.most_periods)
            bad("most_periods", std::to_string(*policy_.most_periods),
                base::term("loans", "It is less than the shortest term."));
        if (policy_.most_periods && policy_.periods > *policy_.most_periods)
            bad("periods", std::to_string(policy_.periods), base::term("loans", "It is above the longest term."));
        if (policy_.due_day && (*policy_.due_day < 1 || *policy_.due_day > 31))
            bad("due_day", std::to_string(*policy_.due_day), base::term("loans", "A day of the month, 1 to 31."));
        if (policy_.due_gap < 0 || policy_.due_gap > 366)
            bad("due_gap", std::to_string(policy_.due_gap), base::term("loans", "Days, 0 to 366."));
    }

    void rules()
    {
        std::vector<Part> order = policy_.order;
        std::sort(order.begin(), order.end());
        if (order != std::vector{Part::penalty, Part::fee, Part::interest, Part::principal})
            bad("payment_order", std::to_string(policy_.order.size()),
                base::term("loans", "Penalty, fee, interest and principal, each once."));
        const bool by_rate = policy_.penalty == Penalty::percent_day || policy_.penalty == Penalty::percent_month;
        if (by_rate && (policy_.penalty_rate.is_zero() || policy_.penalty_rate > Rate::millionths(Rate::per_unit)))
            bad("penalty_rate", policy_.penalty_rate.plain(),
                base::term("loans", "More than 0 and up to 100 percent."));
        if (policy_.penalty == Penalty::fixed && !(policy_.penalty_amount > Money()))
            add(Code::negative_amount, "penalty_amount", {policy_.penalty_amount});
        if (policy_.settlement_fee > Rate::millionths(Rate::per_unit))
            bad("settlement_fee", policy_.settlement_fee.plain(), base::term("loans", "Up to 100 percent."));
        if (!policy_.excess_savings.empty()) savings(policy_.excess_savings, "excess_savings");
    }

    void savings(const std::string& code, const char* column)
    {
        try {
            savings::product(books_, code);
        } catch (const Error& error) {
            add(error.code(), column, error.args());
        }
    }

    void deductions()
    {
        Rate sum;
        for (const Deduction& one : policy_.deductions) {
            if (blank(one.name)) add(Code::name_required, "deductions", {});
            if (one.amount.is_negative()) add(Code::negative_amount, "deductions", {one.amount});
            sum = sum + one.percent;
            if (one.treatment == Treatment::savings) {
                savings(one.savings_product, "deductions");
            } else if (one.treatment == Treatment::income) {
                income(one.account, "deductions");
            } else if (const ledger::Account* held = account(one.account, "deductions")) {
                const bool fits = held->type == ledger::AccountType::liability && held->postable &&
                                  (held->control == ledger::Control::none || held->control == ledger::Control::member);
                if (!fits)
                    add(Code::product_account, "deductions",
                        {held->code, base::term("loans", "it does not hold funds for others.")});
            }
        }
        if (policy_.goods && !policy_.deductions.empty())
            bad("deductions", std::to_string(policy_.deductions.size()),
                base::term("loans", "Of goods the price is paid in full; put fees into the margin."));
        if (sum >= Rate::millionths(Rate::per_unit))
            bad("deductions", sum.plain(), base::term("loans", "Nothing would be left to pay out."));
    }

    /// The smallest loan, where rounding weighs most, and the usual one for what it costs.
    void example()
    {
        const Money usual = policy_.most_principal.value_or(Money::rupiah(10'000'000));
        try {
            if (policy_.least_principal) schedule(usual_terms(product_, policy_, *policy_.least_principal));
            const Terms terms = usual_terms(product_, policy_, usual);
            schedule(terms);
            if (auto warning = rate_warning(books_, terms)) issues_.push_back(std::move(*warning));
        } catch (const Error& error) {
            add(error.code(), "rounding", error.args());
        }
    }

    Books& books_;
    const Product& product_;
    const Policy& policy_;
    std::vector<Issue> issues_;
};

template <typename T> books::Value number(const std::optional<T>& maybe)
{
    if (!maybe) return {};
    if constexpr (std::is_same_v<T, Money>)
        return maybe->in_sen();
    else if constexpr (std::is_same_v<T, Rate>)
        return maybe->in_millionths();
    else
        return std::int64_t{*maybe};
}

books::Value account_or_none(AccountId id)
{
    return id.value == 0 ? books::Value() : books::Value(id.value);
}

books::Value text(const char* word)
{
    return std::string(word);
}

books::Fields fields_of(Books& books, const Policy& policy)
{
    std::string order;
    for (const Part part : policy.order)
        order += (order.empty() ? "" : ",") + std::string(name(part));
    return {{"goods", std::int64_t{policy.goods ? 1 : 0}},
            {"every", text(name(policy.every))},
            {"multiple", policy.multiple.in_sen()},
            {"rounding", text(policy.round == Rounding::up ? "up" : "nearest")},
            {"unit", policy.unit.in_sen()},
            {"grace_principal", std::int64_t{policy.grace_principal}},
            {"periods", std::int64_t{policy.periods}},
            {"least_principal", number(policy.least_principal)},
            {"most_principal", number(policy.most_principal)},
            {"least_periods", number(policy.least_periods)},
            {"most_periods", number(policy.most_periods)},
            {"due_day", number(policy.due_day)},
            {"due_gap", std::int64_t{policy.due_gap}},
            {"penalty", text(name(policy.penalty))},
            {"penalty_rate", policy.penalty_rate.in_millionths()},
            {"penalty_amount", policy.penalty_amount.in_sen()},
            {"penalty_after", std::int64_t{policy.penalty_after}},
            {"penalty_account_id", account_or_none(policy.penalty_account)},
            {"settlement", text(name(policy.settlement))},
            {"settlement_months", std::int64_t{policy.settlement_months}},
            {"settlement_fee", policy.settlement_fee.in_millionths()},
            {"fee_account_id", account_or_none(policy.fee_account)},
            {"excess", text(name(policy.excess))},
            {"excess_savings_id", policy.excess_savings.empty()
                                      ? books::Value()
                                      : books::Value(savings::product(books, policy.excess_savings).id)},
            {"payment_order", order},
            {"membership_months", number(policy.membership_months)},
            {"most_age", number(policy.most_age)},
            {"savings_multiple", number(policy.savings_multiple)},
            {"wage_share", number(policy.wage_share)},
            {"most_open", number(policy.most_open)}};
}

books::Fields fields_of(Books& books, const Deduction& one)
{
    const bool saved = one.treatment == Treatment::savings;
    return {
        {"name", one.name},
        {"percent", one.percent.in_millionths()},
        {"amount", one.amount.in_sen()},
        {"treatment", text(name(one.treatment))},
        {"account_id", saved ? books::Value() : books::Value(one.account.value)},
        {"savings_product_id", saved ? books::Value(savings::product(books, one.savings_product).id) : books::Value()}};
}

bool same(Books& books, const Policy& a, const Policy& b)
{
    if (fields_of(books, a) != fields_of(books, b) || a.flat_interest != b.flat_interest ||
        a.deductions.size() != b.deductions.size())
        return false;
    for (std::size_t i = 0; i < a.deductions.size(); ++i)
        if (fields_of(books, a.deductions[i]) != fields_of(books, b.deductions[i])) return false;
    return true;
}

void store(Books& books, const Product& product, const Policy& wanted)
{
    const Policy newest = policy(books, product);
    if (newest.id != 0 && same(books, newest, wanted)) return;
    books::Fields fields = fields_of(books, wanted);
    fields.emplace_back("loan_product_id", product.id);
    fields.emplace_back("version", std::int64_t{newest.id == 0 ? 1 : newest.version + 1});
    const std::int64_t id = books::insert_row(books, "loan_policy", fields);
    if (wanted.flat_interest != FlatInterest::first_principal)
        books::insert_row(books, "loan_policy_flat", {{"id", id}, {"base", text(name(wanted.flat_interest))}});
    std::int64_t place = 0;
    for (const Deduction& one : wanted.deductions) {
        books::Fields row = fields_of(books, one);
        row.emplace_back("loan_policy_id", id);
        row.emplace_back("place", ++place);
        books::insert_row(books, "loan_deduction", row);
    }
}

books::Fields fields_of(const Product& product)
{
    return {{"code", capitals(product.code)},       {"name", product.name},
            {"account_id", product.account.value},  {"interest_account_id", product.interest_account.value},
            {"method", text(name(product.method))}, {"rate", product.rate.in_millionths()},
            {"per", text(name(product.per))},       {"active", std::int64_t{product.active ? 1 : 0}}};
}

void refuse(const std::vector<Issue>& issues)
{
    for (const Issue& issue : issues)
        if (issue.severity == Severity::error) throw Error(issue.code, issue.args);
}

} // namespace

std::vector<Issue> check(Books& books, const Product& product, const Policy& policy)
{
    return ProductCheck(books, product, policy).run();
}

Rate rate_limit(Books& books)
{
    return Rate::parse(books.setting("loans.rate_limit").value_or("24"));
}

std::optional<Issue> rate_warning(Books& books, const Terms& terms)
{
    const Rate effective = effective_rate(terms).nominal;
    const Rate limit = rate_limit(books);
    if (effective <= limit) return std::nullopt;
    return Issue{Severity::warning, Code::loan_rate_high, 0, "rate", effective.plain(), {effective, limit}};
}

Product add_product(Books& books, const Product& wanted, const Policy& policy)
{
    books.require(books::Permission::change_settings);
    refuse(check(books, wanted, policy));
    books::Work work(books);
    books::insert_row(books, "loan_product", fields_of(wanted));
    Product added = product(books, wanted.code);
    store(books, added, policy);
    work.commit();
    return added;
}

void update_product(Books& books, const Product& changed, const Policy& policy)
{
    books.require(books::Permission::change_settings);
    if (!books.db().value<std::int64_t>("SELECT 1 FROM loan_product WHERE id = ?", changed.id))
        throw Error(Code::unknown_product, {changed.code, std::string("-")});
    refuse(check(books, changed, policy));
    books::Work work(books);
    books::update_row(books, "loan_product", changed.id, fields_of(changed));
    store(books, changed, policy);
    work.commit();
}

} // namespace sokoguru::loans
