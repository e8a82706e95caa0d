// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/application.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/error.h"
#include "books/audit.h"
#include "loans/extras.h"
#include "loans/standing.h"
#include "loans/stored_terms.h"
#include "storage/database.h"

namespace sokoguru::loans {

namespace {

/// Nothing that is agreed lies more than a year ahead: a wrong year is the usual slip of the keyboard.
constexpr int days_ahead = 366;

bool blank(const std::string& text)
{
    return text.find_first_not_of(' ') == std::string::npos;
}

template <typename T> books::Value maybe(const std::optional<T>& value)
{
    if (!value) return {};
    if constexpr (std::is_same_v<T, Money>)
        return value->in_sen();
    else
        return value->value;
}

books::Fields fields_of(Books& books, const Application& from)
{
    books::Fields out = {{"loan_no", from.loan_no},
                         {"member_id", from.member.value},
                         {"loan_policy_id", policy(books, product(books, from.product)).id},
                         {"day", std::int64_t{base::to_int(from.day)}},
                         {"principal", from.terms.principal.in_sen()},
                         {"margin", maybe(from.terms.margin)},
                         {"goods", from.goods}};
    const books::Fields stored = stored_terms(from.terms);
    out.insert(out.end(), stored.begin(), stored.end());
    out.insert(out.end(), {{"purpose", from.purpose},
                           {"wage", maybe(from.wage)},
                           {"obligations", from.obligations.in_sen()},
                           {"top_up_loan_id", maybe(from.top_up)}});
    return out;
}

void add_details(Books& books, std::int64_t id, const Application& from)
{
    store_extras(books, ExtraOwner::application, id, from.terms.extra);
    for (const Guarantor& one : from.guarantors)
        books::insert_row(books, "loan_guarantor",
                          {{"loan_application_id", id}, {"member_id", maybe(one.member)}, {"name", one.name}});
    for (const Collateral& one : from.collateral)
        books::insert_row(books, "loan_collateral",
                          {{"loan_application_id", id}, {"description", one.description}, {"value", maybe(one.value)}});
}

void remove_details(Books& books, std::int64_t id)
{
    remove_extras(books, ExtraOwner::application, id);
    for (const char* table : {"loan_guarantor", "loan_collateral"}) {
        std::vector<std::int64_t> ids;
        auto rows = books.db().query(fmt::format("SELECT id FROM {} WHERE loan_application_id = ?", table), id);
        while (rows.next())
            ids.push_back(rows.integer(0));
        for (const std::int64_t row : ids)
            books::delete_row(books, table, row);
    }
}

constexpr const char* select_applications = R"(
    SELECT a.id, a.loan_no, a.member_id, p.code, a.day, a.principal, a.margin, a.goods, a.method, a.rate, a.per, a.every,
           a.periods, a.first_due, a.multiple, a.rounding, a.unit, a.grace_principal, a.purpose, a.wage, a.obligations,
           a.top_up_loan_id, a.loan_policy_id, a.user_id, d.day, d.granted, d.decision_no, d.reason, d.user_id,
           EXISTS (SELECT 1 FROM loan_contract AS c WHERE c.loan_application_id = a.id)
    FROM loan_application AS a
         JOIN loan_policy AS q ON q.id = a.loan_policy_id
         JOIN loan_product AS p ON p.id = q.loan_product_id
         LEFT JOIN loan_decision AS d ON d.id = a.id
    WHERE )";

Application to_application(const storage::Query& row)
{
    Application out;
    out.id = row.integer(0);
    out.loan_no = row.text(1);
    out.member = row.get<MemberId>(2);
    out.product = row.text(3);
    out.day = row.date(4);
    out.terms.principal = row.money(5);
    out.terms.margin = row.get<std::optional<Money>>(6);
    out.goods = row.text(7);
    read_stored_terms(row, 8, out.terms);
    out.purpose = row.text(18);
    out.wage = row.get<std::optional<Money>>(19);
    out.obligations = row.money(20);
    out.top_up = row.get<std::optional<SubledgerId>>(21);
    out.policy = row.integer(22);
    out.entered_by = row.get<UserId>(23);
    if (!row.is_null(24))
        out.decision = Decision{row.date(24), row.get<bool>(25), row.text(26), row.text(27), row.get<UserId>(28)};
    out.is_paid_out = row.get<bool>(29);
    return out;
}

void read_details(Books& books, Application& out)
{
    out.terms.extra = extras(books, ExtraOwner::application, out.id);
    auto guarantors = books.db().query(
        "SELECT member_id, name FROM loan_guarantor WHERE loan_application_id = ? ORDER BY id", out.id);
    while (guarantors.next())
        out.guarantors.push_back({guarantors.get<std::optional<MemberId>>(0), guarantors.text(1)});
    auto collateral = books.db().query(
        "SELECT description, value FROM loan_collateral WHERE loan_application_id = ? ORDER BY id", out.id);
    while (collateral.next())
        out.collateral.push_back({collateral.text(0), collateral.get<std::optional<Money>>(1)});
}

/// The policy's first version is made where books of an older program have none: applications name theirs.
void ensure_policy(Books& books, const Product& product)
{
    if (policy(books, product).id == 0)
        books::insert_row(books, "loan_policy", {{"loan_product_id", product.id}, {"version", std::int64_t{1}}});
}

void refuse(const std::vector<Issue>& issues)
{
    for (const Issue& issue : issues)
        if (issue.severity == Severity::error) throw Error(issue.code, issue.args);
}

} // namespace

void require_near(Books& books, Date day)
{
    if (base::days_between(books.clock().today(), day) > days_ahead) throw Error(Code::date_too_far, {day});
}

std::string next_loan_no(Books& books)
{
    const auto last = books.db().value<std::int64_t>(
        "SELECT coalesce(max(CAST(substr(loan_no, 4) AS INTEGER)), 0) FROM (SELECT loan_no FROM loan UNION ALL"
        " SELECT loan_no FROM loan_application) WHERE loan_no GLOB 'PJ-[0-9]*' AND NOT substr(loan_no, 4) GLOB "
        "'*[^0-9]*'");
    return fmt::format("PJ-{:05}", last.value_or(0) + 1);
}

std::int64_t apply(Books& books, const Application& wanted)
{
    books.require(books::Permission::post);
    require_near(books, wanted.day);
    Application from = wanted;
    books::Work work(books);
    if (blank(from.loan_no)) from.loan_no = next_loan_no(books);
    refuse(check(books, from));
    ensure_policy(books, product(books, from.product));
    books::Fields fields = fields_of(books, from);
    fields.emplace_back("user_id", books.user().id.value);
    const std::int64_t id = books::insert_row(books, "loan_application", fields);
    add_details(books, id, from);
    work.commit();
    return id;
}

void change(Books& books, const Application& changed)
{
    books.require(books::Permission::post);
    require_near(books, changed.day);
    const Application before = application(books, changed.id);
    if (before.decision) throw Error(Code::loan_decided, {before.loan_no, before.decision->day});
    refuse(check(books, changed));
    books::Work work(books);
    books::update_row(books, "loan_application", changed.id, fields_of(books, changed));
    remove_details(books, changed.id);
    add_details(books, changed.id, changed);
    work.commit();
}

Application application(Books& books, std::string_view loan_no)
{
    auto row = books.db().query(std::string(select_applications) + "a.loan_no = ?", loan_no);
    if (!row.next()) throw Error(Code::unknown_loan, {std::string(loan_no)});
    Application out = to_application(row);
    read_details(books, out);
    return out;
}

Application application(Books& books, std::int64_t id)
{
    auto row = books.db().query(std::string(select_applications) + "a.id = ?", id);
    if (!row.next()) throw Error(Code::unknown_loan, {std::to_string(id)});
    Application out = to_application(row);
    read_details(books, out);
    return out;
}

std::vector<Application> applications(Books& books, bool all)
{
    std::vector<Application> out;
    auto rows = books.db().query(std::string(select_applications) + "1 ORDER BY a.day, a.id");
    while (rows.next()) {
        Application one = to_application(rows);
        const bool waits = !one.is_paid_out && (!one.decision || one.decision->granted);
        if (all || waits) out.push_back(std::move(one));
    }
    for (Application& one : out)
        read_details(books, one);
    return out;
}

bool four_eyes(Books& books)
{
    if (const auto set = books.setting("loans.four_eyes"); set == "0" || set == "1") return set == "1";
    const std::vector<books::User> users = books::users(books);
    return std::count_if(users.begin(), users.end(), [](const books::User& user) {
               return user.active && books::may(user.role, books::Permission::post);
           }) >= 2;
}

void decide(Books& books, std::string_view loan_no, const Decision& decision)
{
    books.require(books::Permission::approve_loans);
    require_near(books, decision.day);
    const Application asked = application(books, loan_no);
    if (asked.decision) throw Error(Code::loan_decided, {asked.loan_no, asked.decision->day});
    if (four_eyes(books) && asked.entered_by == books.user().id)
        throw Error(Code::loan_own_decision, {books.user().name, asked.loan_no});
    if (blank(decision.reason)) {
        if (!decision.granted) throw Error(Code::reason_required);
        const std::vector<Issue> issues = check(books, asked);
        const auto against = std::count_if(issues.begin(), issues.end(), needs_reason);
        if (against > 0) throw Error(Code::loan_against_limits, {asked.loan_no, std::int64_t{against}});
    }
    if (decision.day < asked.day)
        throw Error(Code::bad_option, {std::string("--date"), base::iso(decision.day), ">= " + base::iso(asked.day)});
    books::Work work(books);
    books::insert_row(books, "loan_decision",
                      {{"id", asked.id},
                       {"day", std::int64_t{base::to_int(decision.day)}},
                       {"granted", std::int64_t{decision.granted ? 1 : 0}},
                       {"decision_no", decision.decision_no},
                       {"reason", decision.reason},
                       {"user_id", books.user().id.value}});
    work.commit();
}

} // namespace sokoguru::loans
