// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kinds.h"

#include "exchange/compare_balances.h"
#include "exchange/cut_over.h"
#include "exchange/import_collective.h"
#include "exchange/import_comparison.h"
#include "exchange/import_history.h"
#include "exchange/import_journal.h"
#include "exchange/import_loans.h"
#include "exchange/import_log.h"
#include "exchange/import_members.h"
#include "exchange/import_opening.h"
#include "exchange/profile.h"

namespace sokoguru::exchange {

namespace {

using books::Permission;
using Run = const ImportParameters&;

/// The columns of a list that are the same in all books.
auto always(const std::vector<ColumnSpec>& (*columns)())
{
    return [columns](Books&) { return columns(); };
}

Date day_of(const ImportParameters& asked)
{
    if (!asked.day) throw Error(Code::missing_option, {std::string("--date")});
    return *asked.day;
}

ImportOptions options_of(const ImportParameters& asked)
{
    return {asked.dry_run, asked.progress};
}

std::vector<ImportKind> make_kinds()
{
    return {
        {"members",
         label("exchange", "Members"),
         label("exchange", "The member register: one row for each member, with number, name and day of joining."),
         Permission::import_data,
         {},
         1,
         always(member_columns),
         "member_no",
         [](Books& books, const ImportSource& list, Run asked) {
             return import_members(books, list, options_of(asked));
         }},
        {"loans",
         label("exchange", "Running loans"),
         label("exchange",
               "Loans in the middle of their schedule: the contracts. Their balances come with the opening."),
         Permission::import_data,
         {Asks::cut_over},
         2,
         always(loan_columns),
         "member_no",
         [](Books& books, const ImportSource& list, Run asked) {
             return import_loans(books, list, cut_over_day(books), options_of(asked));
         }},
        {"opening",
         label("exchange", "Opening balances"),
         label("exchange", "What every account, member and loan stood at on the day before the first book day."),
         Permission::import_data,
         {Asks::cut_over},
         3,
         always(opening_columns),
         "account",
         [](Books& books, const ImportSource& list, Run asked) {
             return import_opening(books, list, cut_over_day(books), options_of(asked));
         }},
        {"collective",
         label("exchange", "Collective sheet"),
         label("exchange", "Deposits and instalments of many members at once: one document, a line for each."),
         Permission::post,
         {Asks::day, Asks::cash, Asks::difference},
         0,
         collective_columns,
         "member_no",
         [](Books& books, const ImportSource& list, Run asked) {
             return import_collective(books, list,
                                      {day_of(asked), asked.cash, asked.difference, asked.reason, asked.dry_run});
         }},
        {"history",
         label("exchange", "Months before the books"),
         label("exchange", "Savings, interest paid and purchases of each month from before, which the SHU needs."),
         Permission::import_data,
         {},
         4,
         always(history_columns),
         "member_no",
         [](Books& books, const ImportSource& list, Run asked) {
             return import_history(books, list, options_of(asked));
         }},
        {"journal",
         label("exchange", "Journal"),
         label("exchange", "Journal entries from another program: rows with one reference form an entry."),
         Permission::import_data,
         {},
         0,
         always(journal_columns),
         "ref",
         [](Books& books, const ImportSource& list, Run asked) {
             return import_journal(books, list, options_of(asked));
         }},
        {"comparison",
         label("exchange", "Last year's figures"),
         label("exchange", "A past year's closing figures, for the comparing column of the statements."),
         Permission::import_data,
         {Asks::year},
         5,
         always(comparison_columns),
         "account",
         [](Books& books, const ImportSource& list, Run asked) {
             return import_comparison(books, list, asked.year, options_of(asked));
         }},
        {"compare-balances",
         label("exchange", "Compare with Excel"),
         label("exchange", "The members' balances of any day in your own list against the books. Changes nothing."),
         Permission::read,
         {Asks::day},
         0,
         balance_columns,
         "member_no",
         [](Books& books, const ImportSource& list, Run asked) {
             return compare_balances(books, list, day_of(asked)).result;
         }},
    };
}

/// The first lines again, to know the header by its words.
std::vector<Row> first_rows(const ImportSource& source)
{
    struct Enough {};
    std::vector<Row> rows;
    try {
        stream_table(source, TableLimits::journal(), [&](const Row& row) {
            rows.push_back(row);
            if (rows.size() == Header::lines_to_look_at) throw Enough();
        });
    } catch (const Enough&) {
    }
    return rows;
}

} // namespace

const std::vector<ImportKind>& import_kinds()
{
    static const std::vector<ImportKind> kinds = make_kinds();
    return kinds;
}

const ImportKind& find_import(std::string_view name)
{
    std::string names;
    for (const ImportKind& kind : import_kinds()) {
        if (kind.name == name) return kind;
        names += (names.empty() ? "" : ", ") + kind.name;
    }
    throw Error(Code::bad_option, {std::string("import"), std::string(name), names});
}

ImportResult run_import(Books& books, const ImportKind& kind, const ImportSource& source,
                        const ImportParameters& parameters)
{
    if (parameters.dry_run || kind.permission == Permission::read) return kind.run(books, source, parameters);
    books.require(kind.permission);
    books::Work work(books);
    ImportResult result = kind.run(books, source, parameters);
    // Not committing takes back whatever a refused list had begun.
    if (!result.accepted) return result;
    if (source.mapping) remember_mapping(books, kind.name, first_rows(source), *source.mapping);
    log_import(books, kind.name, source, parameters, result);
    work.commit();
    return result;
}

} // namespace sokoguru::exchange
