// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/contract.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "base/check.h"
#include "books/audit.h"
#include "ledger/chart.h"
#include "loans/extras.h"
#include "loans/history.h"
#include "loans/names.h"
#include "loans/policy.h"
#include "loans/standing.h"
#include "loans/stored_plan.h"
#include "loans/stored_terms.h"
#include "members/members.h"
#include "storage/database.h"

namespace sokoguru::loans {

namespace {

std::string upper(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return std::toupper(c); });
    return out;
}

constexpr std::array change_kinds = {"reschedule", "shorter", "lower"};

constexpr Date for_ever = base::make_date(2999, 12, 31);

/// A loan with a version of its plan; what follows says which, and is a WHERE.
constexpr const char* select_versions = R"(
    SELECT l.id, l.loan_no, l.member_id, p.code, p.name, p.account_id, p.interest_account_id, l.principal, l.disbursed,
           v.method, v.rate, v.per, v.every, v.periods, v.first_due, v.multiple, v.rounding, v.unit, v.grace_principal,
           v.cut_over, v.outstanding, v.interest_arrears, v.version, v.from_day, h.interest_paid,
           CASE v.version WHEN 1 THEN c.margin ELSE h.margin END, coalesce(c.loan_policy_id, 0), v.id,
           u.kind, u.periods, u.rate, u.per, u.method, u.first_due, u.pause, u.pause_interest
    FROM loan AS l
         JOIN loan_product AS p ON p.id = l.loan_product_id
         JOIN loan_plan AS v ON v.loan_id = l.id
         LEFT JOIN loan_contract AS c ON c.id = l.id
         LEFT JOIN loan_change AS h ON h.id = v.id
         LEFT JOIN loan_change_rule AS u ON u.id = v.id
    WHERE )";

/// Each loan with the plan that holds on day ?1; what follows is a condition on l.
const std::string select_loans = std::string(select_versions) + R"(
    v.id = (SELECT q.id FROM loan_plan AS q LEFT JOIN loan_change AS w ON w.id = q.id
            WHERE q.loan_id = l.id AND (q.version = 1 OR q.from_day <= ?1)
              AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = w.entry_id)
            ORDER BY q.version = 1, q.from_day DESC, q.version DESC LIMIT 1)
    AND )";

Loan to_loan(const storage::Query& row)
{
    Loan loan;
    loan.id = row.get<SubledgerId>(0);
    loan.loan_no = row.text(1);
    loan.member = row.get<MemberId>(2);
    loan.product = row.text(3);
    loan.product_name = row.text(4);
    loan.account = row.get<AccountId>(5);
    loan.interest_account = row.get<AccountId>(6);
    loan.granted = row.money(7);
    loan.terms.principal = loan.granted;
    loan.terms.disbursed = row.date(8);
    read_stored_terms(row, 9, loan.terms);
    loan.version = row.get<int>(22);
    loan.since = row.date(23);
    loan.terms.margin = row.get<std::optional<Money>>(25);
    loan.policy = row.integer(26);
    const Money arrears = row.get<std::optional<Money>>(21).value_or(Money());
    if (loan.version > 1) {
        loan.terms.principal = row.money(20);
        loan.interest_carried = arrears;
        loan.interest_counted = row.money(24);
    } else if (!row.is_null(19)) {
        loan.cut_over = CutOver{row.date(19), row.money(20), arrears};
    }
    return loan;
}

std::vector<Loan> to_loans(Books& books, storage::Query rows, Date day)
{
    std::vector<Loan> loans;
    std::vector<std::int64_t> plans;
    while (rows.next()) {
        loans.push_back(to_loan(rows));
        plans.push_back(rows.integer(27));
    }
    const bool few = loans.size() < 50;
    const auto all = few ? std::unordered_map<std::int64_t, std::vector<Extra>>() : extras_of_plans(books);
    for (std::size_t k = 0; k < loans.size(); ++k) {
        if (few)
            loans[k].terms.extra = extras(books, ExtraOwner::plan, plans[k]);
        else if (const auto found = all.find(plans[k]); found != all.end())
            loans[k].terms.extra = found->second;
        if (loans[k].version > 1) loans[k] = history(books, loans[k].id, day).loan;
    }
    return loans;
}

/// How the version came about, from the columns after the plan's.
std::optional<ChangeRule> rule_of(const storage::Query& row)
{
    if (row.is_null(28)) return std::nullopt;
    ChangeRule out;
    out.kind = parse_change_kind(row.view(28));
    out.periods = row.get<std::optional<int>>(29);
    if (!row.is_null(30)) out.rate = Rate::millionths(row.integer(30));
    if (!row.is_null(31)) out.per = parse_rate_per(row.view(31));
    if (!row.is_null(32)) out.method = parse_method(row.view(32));
    out.first_due = row.get<std::optional<Date>>(33);
    out.pause = row.get<int>(34);
    if (!row.is_null(35)) out.pause_interest = parse_pause_interest(row.view(35));
    return out;
}

/// The product's rate, for the same month or year, where the terms' is not within a quarter and four times of it: a
/// percent sign or a point that was lost makes it a tenth or a hundredth.
std::optional<Rate> unusual_rate(const Product& product, const Terms& terms)
{
    if (terms.margin || product.rate.is_zero()) return std::nullopt;
    std::int64_t usual = product.rate.in_millionths();
    if (product.per != terms.per) usual = terms.per == RatePer::year ? usual * 12 : usual / 12;
    const std::int64_t asked = terms.rate.in_millionths();
    if (asked * 4 >= usual && asked <= usual * 4) return std::nullopt;
    return Rate::millionths(usual);
}

/// The terms with the first due date that they imply.
Terms complete(Terms terms)
{
    if (!terms.first_due) terms.first_due = due_date(terms, 1);
    return terms;
}

} // namespace

std::vector<Product> products(Books& books)
{
    std::vector<Product> out;
    auto row = books.db().query("SELECT id, code, name, account_id, interest_account_id, method, rate, per, active"
                                " FROM loan_product ORDER BY id");
    while (row.next())
        out.push_back({row.integer(0), row.text(1), row.text(2), row.get<AccountId>(3), row.get<AccountId>(4),
                       parse_method(row.view(5)), Rate::millionths(row.integer(6)), parse_rate_per(row.view(7)),
                       row.get<bool>(8)});
    return out;
}

Product product(Books& books, std::string_view code)
{
    std::string possible;
    for (const Product& product : products(books)) {
        if (upper(product.code) == upper(code)) return product;
        possible += (possible.empty() ? "" : ", ") + product.code;
    }
    throw Error(Code::unknown_product, {std::string(code), possible});
}

const char* name(ChangeRule::Kind kind)
{
    return change_kinds.at(static_cast<std::size_t>(kind));
}

ChangeRule::Kind parse_change_kind(std::string_view text)
{
    return named<ChangeRule::Kind>("loan_change_rule", change_kinds, text);
}

bool is_principal(Books& books, AccountId account)
{
    return books.db().value<std::int64_t>("SELECT 1 FROM loan_product WHERE account_id = ?", account).has_value();
}

std::vector<Issue> check(Books& books, const NewLoan& loan)
{
    std::vector<Issue> issues;
    const auto add = [&](Code code, const char* column, std::string value, std::vector<base::LabelArg> args,
                         Severity severity = Severity::error) {
        issues.push_back({severity, code, 0, column, std::move(value), std::move(args)});
    };
    SOKO_CHECK(loan.terms.disbursed.has_value());
    if (loan.loan_no.empty()) add(Code::missing_value, "loan_no", {}, {std::string("loan_no")});
    if (find(books, loan.loan_no))
        add(Code::duplicate_loan_no, "loan_no", loan.loan_no,
            {loan.loan_no, base::term("loans", "is in the books already")});
    try {
        if (auto usual = unusual_rate(product(books, loan.product), loan.terms))
            add(Code::loan_rate_unusual, "rate", loan.terms.rate.plain(), {loan.terms.rate, *usual}, Severity::warning);
    } catch (const Error& error) {
        add(error.code(), "product", loan.product, error.args());
    }
    try {
        schedule(complete(loan.terms));
    } catch (const Error& error) {
        add(error.code(), error.code() == Code::bad_option ? "" : "periods", {}, error.args());
        return issues;
    }
    if (!loan.cut_over) return issues;
    const Money outstanding = loan.cut_over->outstanding;
    if (outstanding.is_negative() || outstanding > loan.terms.principal) {
        add(Code::bad_value, "principal_outstanding", outstanding.plain(),
            {std::string("principal_outstanding"), outstanding.plain(),
             base::term("loans", "It lies between zero and the principal of the loan.")});
        return issues;
    }
    const Expected expected = expected_on(complete(loan.terms), loan.cut_over->day);
    // Other programs round instalments differently: a rupiah each is no arrears.
    const Money rounding = Money::rupiah(expected.instalments);
    if ((outstanding - expected.outstanding).abs() > rounding)
        add(Code::loan_off_schedule, "principal_outstanding", outstanding.plain(),
            {loan.loan_no, outstanding, expected.outstanding, loan.cut_over->day}, Severity::warning);
    return issues;
}

SubledgerId create(Books& books, const NewLoan& loan)
{
    books.require(books::Permission::post);
    for (const Issue& issue : check(books, loan))
        if (issue.severity == Severity::error) throw Error(issue.code, issue.args);
    const Product of = product(books, loan.product);
    const Terms terms = complete(loan.terms);
    const auto sen = [](Money amount) { return books::Value(amount.in_sen()); };
    const auto day = [](Date date) { return books::Value(std::int64_t{base::to_int(date)}); };
    const auto text = [](const char* word) { return books::Value(std::string(word)); };

    books::Work work(books);
    const std::int64_t id = books::insert_row(books, "subledger",
                                              {{"kind", text("loan")},
                                               {"account_id", of.account.value},
                                               {"member_id", loan.member.value},
                                               {"code", loan.loan_no}});
    books::insert_row(books, "loan",
                      {{"id", id},
                       {"loan_no", loan.loan_no},
                       {"member_id", loan.member.value},
                       {"loan_product_id", of.id},
                       {"principal", sen(terms.principal)},
                       {"disbursed", day(*terms.disbursed)}});
    books::Fields plan = {{"loan_id", id},
                          {"version", std::int64_t{1}},
                          {"from_day", day(loan.cut_over ? loan.cut_over->day : *terms.disbursed)}};
    const books::Fields stored = stored_terms(terms);
    plan.insert(plan.end(), stored.begin(), stored.end());
    if (loan.cut_over) {
        plan.emplace_back("cut_over", day(loan.cut_over->day));
        plan.emplace_back("outstanding", sen(loan.cut_over->outstanding));
        plan.emplace_back("interest_arrears", sen(loan.cut_over->interest_arrears));
    }
    store_extras(books, ExtraOwner::plan, books::insert_row(books, "loan_plan", plan), terms.extra);
    const std::int64_t policy = loans::policy(books, of).id;
    const auto maybe = [](std::optional<std::int64_t> value) { return value ? books::Value(*value) : books::Value(); };
    books::insert_row(books, "loan_contract",
                      {{"id", id},
                       {"loan_policy_id", policy == 0 ? books::Value() : books::Value(policy)},
                       {"loan_application_id", maybe(loan.application)},
                       {"margin", terms.margin ? sen(*terms.margin) : books::Value()}});
    work.commit();
    return {id};
}

std::optional<SubledgerId> find(Books& books, std::string_view loan_no)
{
    return books.db().value<SubledgerId>("SELECT id FROM loan WHERE loan_no = ?", loan_no);
}

Loan by_number(Books& books, std::string_view loan_no)
{
    const auto id = find(books, loan_no);
    if (!id) throw Error(Code::unknown_loan, {std::string(loan_no)});
    return read(books, *id);
}

Loan read(Books& books, SubledgerId id)
{
    return read(books, id, for_ever);
}

Loan read(Books& books, SubledgerId id, Date day)
{
    auto row = books.db().query(select_loans + "l.id = ?2", day, id);
    if (!row.next()) throw Error(Code::unknown_loan, {std::to_string(id.value)});
    Loan loan = to_loan(row);
    if (loan.version > 1) return history(books, id, day).loan;
    loan.terms.extra = extras(books, ExtraOwner::plan, row.integer(27));
    return loan;
}

std::vector<StoredVersion> stored_versions(Books& books, SubledgerId id, Date day)
{
    std::vector<StoredVersion> out;
    auto rows = books.db().query(std::string(select_versions) + R"(
        l.id = ?2 AND (v.version = 1 OR v.from_day <= ?1)
          AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = h.entry_id)
        ORDER BY v.version > 1, v.from_day, v.version)",
                                 day, id);
    while (rows.next()) {
        StoredVersion one{to_loan(rows), rule_of(rows)};
        one.loan.terms.extra = extras(books, ExtraOwner::plan, rows.integer(27));
        out.push_back(std::move(one));
    }
    if (out.empty()) throw Error(Code::unknown_loan, {std::to_string(id.value)});
    return out;
}

std::vector<Loan> all(Books& books)
{
    return all(books, for_ever);
}

std::vector<Loan> all(Books& books, Date day)
{
    return to_loans(books, books.db().query(select_loans + "1 ORDER BY l.loan_no", day), day);
}

std::vector<Loan> some(Books& books, const std::string& ids, Date day)
{
    return to_loans(
        books,
        books.db().query(select_loans + "l.id IN (SELECT value FROM json_each(?2)) ORDER BY l.loan_no", day, ids), day);
}

std::vector<Loan> of_member(Books& books, MemberId member)
{
    return of_member(books, member, for_ever);
}

std::vector<Loan> of_member(Books& books, MemberId member, Date day)
{
    return to_loans(books, books.db().query(select_loans + "l.member_id = ?2 ORDER BY l.loan_no", day, member), day);
}

SubledgerId open_loan(Books& books, MemberId member, AccountId account)
{
    std::vector<SubledgerId> open;
    for (const Loan& loan : of_member(books, member))
        if (loan.account == account && is_open(books, loan)) open.push_back(loan.id);
    if (open.size() == 1) return open.front();
    const std::string member_no = members::read(books, member).member_no;
    if (open.empty()) throw Error(Code::unknown_loan, {member_no + " / " + books.chart().by_id(account).code});
    throw Error(Code::ambiguous_loan, {member_no, static_cast<std::int64_t>(open.size())});
}

} // namespace sokoguru::loans
