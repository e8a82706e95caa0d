// SPDX-License-Identifier: GPL-3.0-or-later
#include "surplus/store.h"

#include "base/error.h"
#include "books/audit.h"
#include "ledger/chart.h"
#include "ledger/periods.h"
#include "storage/database.h"
#include "surplus/kept.h"

namespace sokoguru::surplus {

namespace {

constexpr const char* common_costs_setting = "surplus.common-costs";

std::int64_t number(int value)
{
    return value;
}

[[noreturn]] void damaged(Books& books, const char* column)
{
    throw Error(Code::damaged_file,
                {storage::platform::utf8(books.path()), std::string("impossible value in column ") + column});
}

/// What stands in a CHECKed column of a whole file is one of the names.
template <typename T> T known(Books& books, const char* column, const std::optional<T>& value)
{
    if (!value) damaged(books, column);
    return *value;
}

void check_undecided(Books& books, int from_year)
{
    const auto decided = books.db().value<std::int64_t>(R"(
        SELECT min(year) FROM surplus_decision
        WHERE year >= ?1 AND year < coalesce((SELECT min(year) FROM surplus_scheme WHERE year > ?1), 9999)
        HAVING count(*) > 0)",
                                                        from_year);
    if (decided) throw Error(Code::surplus_decided, {std::to_string(*decided)});
}

void remove_parts(Books& books, int year)
{
    std::vector<std::int64_t> ids;
    {
        auto rows = books.db().query("SELECT id FROM surplus_part WHERE year = ? ORDER BY place", year);
        while (rows.next())
            ids.push_back(rows.integer(0));
    }
    for (const std::int64_t id : ids)
        books::delete_row(books, "surplus_part", id);
}

} // namespace

Scheme scheme_for(Books& books, int year)
{
    Scheme scheme;
    auto row = books.db().query(R"(
        SELECT year, rounding, rest_account_id, leavers, minimum_months FROM surplus_scheme
        WHERE year <= ? ORDER BY year DESC LIMIT 1)",
                                year);
    if (!row.next()) throw Error(Code::no_scheme, {std::to_string(year)});
    scheme.year = row.get<int>(0);
    scheme.rounding = row.money(1);
    if (scheme.rounding <= Money()) damaged(books, "surplus_scheme.rounding");
    scheme.rest_account = books.chart().by_id(row.get<AccountId>(2)).code;
    scheme.leavers = known(books, "surplus_scheme.leavers", find_leavers(row.view(3)));
    scheme.minimum_months = row.get<int>(4);

    auto parts = books.db().query(
        "SELECT source, component, percent, base FROM surplus_part WHERE year = ? ORDER BY place", scheme.year);
    while (parts.next())
        scheme.parts.push_back({known(books, "surplus_part.source", find_source(parts.view(0))), parts.text(1),
                                Rate::millionths(parts.integer(2)),
                                known(books, "surplus_part.base", find_base(parts.view(3)))});
    return scheme;
}

std::vector<int> scheme_years(Books& books)
{
    std::vector<int> out;
    auto row = books.db().query("SELECT year FROM surplus_scheme ORDER BY year DESC");
    while (row.next())
        out.push_back(row.get<int>(0));
    return out;
}

void replace_scheme(Books& books, const Scheme& scheme)
{
    books.require(books::Permission::change_settings);
    validate(scheme);
    const AccountId rest = books.chart().by_code(scheme.rest_account).id;
    check_undecided(books, scheme.year);

    books::Work work(books);
    const books::Fields fields = {{"rounding", scheme.rounding.in_sen()},
                                  {"rest_account_id", rest.value},
                                  {"leavers", std::string(name(scheme.leavers))},
                                  {"minimum_months", number(scheme.minimum_months)}};
    if (books.db().value<std::int64_t>("SELECT 1 FROM surplus_scheme WHERE year = ?", scheme.year)) {
        remove_parts(books, scheme.year);
        books::update_row(books, "surplus_scheme", number(scheme.year), fields);
    } else {
        books::Fields row = fields;
        row.emplace_back("year", number(scheme.year));
        books::insert_row(books, "surplus_scheme", row);
    }
    std::int64_t place = 0;
    for (const Part& part : scheme.parts)
        books::insert_row(books, "surplus_part",
                          {{"year", number(scheme.year)},
                           {"place", ++place},
                           {"source", std::string(name(part.source))},
                           {"component", part.component},
                           {"percent", part.percent.in_millionths()},
                           {"base", name(part.base)}});
    work.commit();
}

std::optional<Decision> decision(Books& books, int year)
{
    auto row = books.db().query("SELECT decided_on, minutes_no FROM surplus_decision WHERE year = ?", year);
    if (!row.next()) return std::nullopt;
    return Decision{year, row.date(0), row.text(1)};
}

std::optional<Decision> last_decision(Books& books, Date as_of)
{
    auto row = books.db().query(
        "SELECT year, decided_on, minutes_no FROM surplus_decision WHERE decided_on <= ? ORDER BY year DESC LIMIT 1",
        as_of);
    if (!row.next()) return std::nullopt;
    return Decision{row.get<int>(0), row.date(1), row.text(2)};
}

void record_decision(Books& books, const Decision& decision)
{
    books.require(books::Permission::change_settings);
    if (surplus::decision(books, decision.year)) throw Error(Code::surplus_decided, {std::to_string(decision.year)});
    if (!ledger::is_closed(books, Period{decision.year, 13}))
        throw Error(Code::year_not_closed, {std::to_string(decision.year)});
    const Grounds grounds = grounds_now(books, decision.year);
    const SurplusResult result = compute(books, grounds, scheme_for(books, decision.year), common_by(books));
    books::Work work(books);
    books::insert_row(books, "surplus_decision",
                      {{"year", number(decision.year)},
                       {"decided_on", number(base::to_int(decision.decided_on))},
                       {"minutes_no", decision.minutes_no}});
    keep(books, result, grounds);
    work.commit();
}

CommonBy common_by(Books& books)
{
    return books.setting(common_costs_setting) == "revenue" ? CommonBy::revenue : CommonBy::contribution;
}

void set_common_by(Books& books, CommonBy rule)
{
    keep_earlier(books);
    books.set_setting(common_costs_setting, rule == CommonBy::revenue ? "revenue" : "contribution");
}

} // namespace sokoguru::surplus
