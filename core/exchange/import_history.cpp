// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_history.h"

#include <set>

#include "books/audit.h"
#include "exchange/columns.h"
#include "exchange/sheet.h"
#include "members/members.h"
#include "storage/database.h"
#include "surplus/store.h"

namespace sokoguru::exchange {

namespace {

const std::vector<std::string> figures = {"savings_balance", "interest_paid", "purchases"};
const std::vector<ColumnSpec> specs = {{"member_no", true}, {"period", true}, {"savings_balance"},
                                       {"interest_paid"},   {"purchases"},    {"name"}};

struct Month {
    MemberId member;
    Period period;
    std::vector<std::optional<Money>> amounts; ///< in the order of `figures`
};

std::optional<Month> read(const Row& row, CellReader& cells, Books& books)
{
    if (!cells.require(row, "member_no")) return std::nullopt;
    const std::string member_no = cells.text(row, "member_no");
    const auto member = members::find(books, member_no);
    if (!member) cells.error(row, "member_no", Code::unknown_member, {member_no});
    const bool has_period = cells.require(row, "period");
    const auto period = cells.period(row, "period");
    Month month;
    for (const std::string& figure : figures) {
        const auto amount = cells.amount(row, figure);
        if (amount && amount->is_negative()) cells.error(row, figure, Code::negative_amount, {*amount});
        month.amounts.push_back(amount);
    }
    if (!member || !has_period || !period) return std::nullopt;
    const Date first_day = books.cooperative().first_day;
    if (*period >= Period::of(first_day)) {
        cells.error(row, "period", Code::history_not_before, {*period, first_day});
        return std::nullopt;
    }
    // The shares of the year in which the books began are computed from these months too.
    const int began = static_cast<int>(first_day.year());
    if (*period >= Period{began - 1, 12} && surplus::decision(books, began)) {
        cells.error(row, "period", Code::surplus_decided, {std::to_string(began)});
        return std::nullopt;
    }
    month.member = *member;
    month.period = *period;
    return month;
}

void store(Books& books, const Month& month)
{
    books::Fields fields = {{"member_id", month.member.value}, {"period", std::int64_t{month.period.to_int()}}};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const std::optional<Money>& amount = month.amounts[i];
        fields.emplace_back(figures[i].c_str(), amount ? books::Value(amount->in_sen()) : books::Value());
    }
    const auto known = books.db().value<std::int64_t>("SELECT id FROM history WHERE member_id = ? AND period = ?",
                                                      month.member, month.period);
    if (known)
        books::update_row(books, "history", *known, fields);
    else
        books::insert_row(books, "history", fields);
}

} // namespace

ImportResult import_history(Books& books, const ImportSource& list, const ImportOptions& options)
{
    books.require(books::Permission::import_data);
    ImportResult result;
    Sheet sheet(list, specs, "member_no", figures, result.issues);
    std::vector<Month> months;
    std::set<std::pair<MemberId, Period>> seen;
    if (sheet.usable())
        for (const Row& row : sheet.rows()) {
            ++result.rows;
            auto month = read(row, sheet.cells(), books);
            if (!month) continue;
            if (!seen.emplace(month->member, month->period).second)
                sheet.cells().error(row, "period", Code::bad_value,
                                    {title_arg("period"), base::iso(month->period),
                                     base::term("exchange", "The list has this month of this member twice.")});
            months.push_back(std::move(*month));
        }
    for (std::size_t i = 0; i < figures.size(); ++i) {
        Money sum;
        for (const Month& month : months)
            sum += month.amounts[i].value_or(Money());
        result.totals.emplace_back(figures[i], sum);
    }
    finish(result);
    if (!result.accepted) return result;
    books::Work work(books);
    std::int64_t done = 0;
    for (const Month& month : months) {
        store(books, month);
        tell(options.progress, ++done, result.rows);
    }
    if (!options.dry_run) work.commit();
    return result;
}

const std::vector<ColumnSpec>& history_columns()
{
    return specs;
}

} // namespace sokoguru::exchange
