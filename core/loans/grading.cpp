// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/grading.h"

#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/embedded.h"
#include "base/error.h"
#include "books/audit.h"
#include "loans/house_rules.h"
#include "storage/database.h"

namespace sokoguru::loans {

namespace {

using Json = nlohmann::json;

std::vector<Grade> of_template()
{
    std::vector<Grade> out;
    const Json data = Json::parse(base::embedded("template_simpan-pinjam.json"));
    for (const Json& item : data.at("loan_grades")) {
        const auto months = [&](const char* key) {
            return item.contains(key) ? std::optional<int>(item[key].get<int>()) : std::nullopt;
        };
        out.push_back({static_cast<std::int64_t>(out.size()) + 1, item.at("code"), item.at("name"), item.at("name_en"),
                       Rate::parse(item.at("allowance").get<std::string>()),
                       Rate::parse(item.at("risk_weight").get<std::string>()), months("short_principal"),
                       months("short_interest"), months("month_principal"), months("month_interest"),
                       months("single_principal"), months("single_interest")});
    }
    return out;
}

bool exceeds(const std::optional<Date>& since, const std::optional<int>& months, Date day)
{
    return since && months && day > base::add_months(*since, *months);
}

books::Fields fields_of(const Grade& grade)
{
    const auto months = [](std::optional<int> count) {
        return count ? books::Value(std::int64_t{*count}) : books::Value();
    };
    return {{"code", grade.code},
            {"name", grade.name},
            {"name_en", grade.name_en},
            {"allowance", grade.allowance.in_millionths()},
            {"risk_weight", grade.risk_weight.in_millionths()},
            {"short_principal", months(grade.short_principal)},
            {"short_interest", months(grade.short_interest)},
            {"month_principal", months(grade.month_principal)},
            {"month_interest", months(grade.month_interest)},
            {"single_principal", months(grade.single_principal)},
            {"single_interest", months(grade.single_interest)}};
}

void check(const std::vector<Grade>& wanted)
{
    using Months = std::optional<int> Grade::*;
    constexpr std::array<Months, 6> columns = {&Grade::short_principal,  &Grade::short_interest,
                                               &Grade::month_principal,  &Grade::month_interest,
                                               &Grade::single_principal, &Grade::single_interest};
    for (const Months column : columns) {
        std::optional<int> before;
        for (const Grade& grade : wanted) {
            const std::optional<int>& months = grade.*column;
            if (!months) continue;
            if (*months < 0 || (before && *months < *before))
                throw Error(Code::bad_value, {grade.code, std::to_string(*months),
                                              base::term("loans", "A worse class begins after a better one.")});
            before = months;
        }
    }
    Rate before;
    for (const Grade& grade : wanted) {
        if (grade.allowance < before || grade.allowance > Rate::millionths(Rate::per_unit))
            throw Error(Code::bad_value, {grade.code, grade.allowance.plain(),
                                          base::term("loans", "A worse class has no smaller allowance.")});
        before = grade.allowance;
    }
}

} // namespace

Label title(const Grade& grade)
{
    return bilingual(grade.name, grade.name_en.empty() ? grade.name : grade.name_en);
}

std::vector<Grade> grades(Books& books)
{
    std::vector<Grade> out;
    auto row = books.db().query("SELECT id, code, name, name_en, allowance, risk_weight, short_principal,"
                                " short_interest, month_principal, month_interest, single_principal, single_interest"
                                " FROM loan_grade ORDER BY id");
    const auto months = [&](int column) { return row.get<std::optional<int>>(column); };
    while (row.next())
        out.push_back({row.integer(0), row.text(1), row.text(2), row.text(3), Rate::millionths(row.integer(4)),
                       Rate::millionths(row.integer(5)), months(6), months(7), months(8), months(9), months(10),
                       months(11)});
    return out.empty() ? of_template() : out;
}

void set_grades(Books& books, const std::vector<Grade>& wanted)
{
    books.require(books::Permission::change_settings);
    check(wanted);
    books::Work work(books);
    if (!books.db().value<std::int64_t>("SELECT 1 FROM loan_grade"))
        for (const Grade& grade : of_template())
            books::insert_row(books, "loan_grade", fields_of(grade));
    for (const Grade& grade : wanted) {
        if (!books.db().value<std::int64_t>("SELECT 1 FROM loan_grade WHERE id = ? AND code = ?", grade.id, grade.code))
            throw Error(Code::bad_value,
                        {grade.code, std::to_string(grade.id), base::term("loans", "There is no such class.")});
        books::update_row(books, "loan_grade", grade.id, fields_of(grade));
    }
    work.commit();
}

const Grade& grade_of(const std::vector<Grade>& grades, const Terms& terms, const Standing& standing)
{
    const bool single = terms.periods == 1 || terms.method == Method::none;
    const bool is_short = !single && terms.every != Every::month;
    const Grade* found = &grades.front();
    for (const Grade& grade : grades) {
        const auto& principal = single     ? grade.single_principal
                                : is_short ? grade.short_principal
                                           : grade.month_principal;
        const auto& interest = single ? grade.single_interest : is_short ? grade.short_interest : grade.month_interest;
        if (exceeds(standing.principal_open_since, principal, standing.as_of) ||
            exceeds(standing.interest_open_since, interest, standing.as_of))
            found = &grade;
    }
    return *found;
}

std::vector<int> age_bands(Books& books)
{
    return read_bands(books.setting("loans.age_bands").value_or("30 60 90 180")).value_or(std::vector<int>());
}

std::string age_band(const std::vector<int>& bands, int days)
{
    if (days <= 0) return {};
    int from = 1;
    for (const int to : bands) {
        if (days <= to) return fmt::format("{}-{}", from, to);
        from = to + 1;
    }
    return fmt::format("{}+", from);
}

std::vector<GradedLoan> graded(Books& books, Date day)
{
    const std::vector<Grade> table = grades(books);
    std::vector<GradedLoan> out;
    for (LoanRow& row : loan_list(books, day, Which::running)) {
        if (!(row.standing.outstanding > Money())) continue;
        const Grade& grade = grade_of(table, row.loan.terms, row.standing);
        const Money allowance = grade.allowance.of(row.standing.outstanding, Money::sen(100));
        out.push_back({std::move(row), grade, allowance});
    }
    return out;
}

} // namespace sokoguru::loans
