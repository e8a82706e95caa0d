// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/extras.h"

#include <fmt/format.h>

#include "books/audit.h"
#include "storage/database.h"

namespace sokoguru::loans {

namespace {

const char* column_of(ExtraOwner owner)
{
    return owner == ExtraOwner::plan ? "loan_plan_id" : "loan_application_id";
}

} // namespace

std::vector<Extra> extras(Books& books, ExtraOwner owner, std::int64_t id)
{
    std::vector<Extra> out;
    auto rows = books.db().query(
        fmt::format("SELECT day, amount FROM loan_extra WHERE {} = ? ORDER BY day, id", column_of(owner)), id);
    while (rows.next())
        out.push_back({rows.date(0), rows.money(1)});
    return out;
}

std::unordered_map<std::int64_t, std::vector<Extra>> extras_of_plans(Books& books)
{
    std::unordered_map<std::int64_t, std::vector<Extra>> out;
    auto rows = books.db().query(
        "SELECT loan_plan_id, day, amount FROM loan_extra WHERE loan_plan_id IS NOT NULL ORDER BY day, id");
    while (rows.next())
        out[rows.integer(0)].push_back({rows.date(1), rows.money(2)});
    return out;
}

void store_extras(Books& books, ExtraOwner owner, std::int64_t id, const std::vector<Extra>& extras)
{
    for (const Extra& extra : extras)
        books::insert_row(books, "loan_extra",
                          {{column_of(owner), id},
                           {"day", std::int64_t{base::to_int(extra.day)}},
                           {"amount", extra.amount.in_sen()}});
}

void remove_extras(Books& books, ExtraOwner owner, std::int64_t id)
{
    std::vector<std::int64_t> ids;
    auto rows = books.db().query(fmt::format("SELECT id FROM loan_extra WHERE {} = ?", column_of(owner)), id);
    while (rows.next())
        ids.push_back(rows.integer(0));
    for (const std::int64_t row : ids)
        books::delete_row(books, "loan_extra", row);
}

} // namespace sokoguru::loans
