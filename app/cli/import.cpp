// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <iostream>

#include "books/books.h"
#include "cli.h"
#include "exchange/import_collective.h"
#include "exchange/import_comparison.h"
#include "exchange/import_history.h"
#include "exchange/import_journal.h"
#include "exchange/import_loans.h"
#include "exchange/import_members.h"
#include "exchange/import_opening.h"
#include "families.h"
#include "issues.h"
#include "reports/report.h"

namespace sokoguru::cli {

namespace {

using exchange::ImportResult;

struct Options {
    std::string file, list, date, cash, difference, reason;
    int year = 0;
    bool dry_run = false;

    exchange::ImportOptions import() const { return {dry_run}; }
};

/// The issues on standard output; what came in, or why nothing did, on standard error. Throws Error(import_refused).
void answer(const Context& context, const Options& options, const ImportResult& result)
{
    reports::Report report = issue_report(result.issues);
    report.parameters = {{"rows", result.rows}};
    for (const auto& [name, amount] : result.totals)
        report.parameters.emplace_back(name, amount);
    if (!result.documents.empty()) report.parameters.emplace_back("document", result.documents.front().number);
    if (result.documents.size() > 1) report.parameters.emplace_back("last_document", result.documents.back().number);
    emit_report(context, report);
    if (!result.accepted) throw Error(Code::import_refused, {result.errors()});

    std::string sums;
    for (const auto& [name, amount] : result.totals)
        sums += (sums.empty() ? "" : ", ") + name + " " + context.texts.money(amount);
    std::cerr << context.t(options.dry_run
                               ? label("cli", "{0} rows could be imported. Nothing was changed.", result.rows)
                               : label("cli", "{0} rows imported.", result.rows))
              << (sums.empty() ? "" : " " + sums) << '\n';
    for (const ledger::Posted& posted : result.documents)
        std::cerr << posted.number << '\n';
}

using Action = std::function<ImportResult(Books&, const Options&)>;

/// `import NAME FILE IN … [--dry-run]`
CLI::App* add(CLI::App& imports, Context& context, const char* name, const Label& help,
              const std::shared_ptr<Options>& options, const Action& action)
{
    CLI::App* command = imports.add_subcommand(name, context.t(help));
    command->add_option("FILE", options->file, context.t(label("cli", "The books")))->required();
    command->add_option("IN", options->list, context.t(label("cli", "The list: csv or xlsx")))->required();
    command->add_flag("--dry-run", options->dry_run, context.t(label("cli", "Check everything, import nothing")));
    command->callback([options, action, &context] {
        Books books = open_books_to_post(context, options->file);
        answer(context, *options, action(books, *options));
    });
    return command;
}

void require_date(CLI::App* command, const Context& context, const std::shared_ptr<Options>& options, const Label& help)
{
    command->add_option("--date", options->date, context.t(help))->required();
}

void add_going_live(CLI::App& imports, Context& context)
{
    add(imports, context, "members", label("cli", "Members"), std::make_shared<Options>(),
        [](Books& books, const Options& o) { return import_members(books, path_from(o.list), o.import()); });

    const auto loans = std::make_shared<Options>();
    require_date(
        add(imports, context, "loans",
            label("cli", "Loans in the middle of their schedule: contracts only, the opening has the balances"), loans,
            [](Books& books, const Options& o) {
                return import_loans(books, path_from(o.list), base::parse_date(o.date), o.import());
            }),
        context, loans, label("cli", "The day before the first book day, YYYY-MM-DD"));

    const auto opening = std::make_shared<Options>();
    require_date(add(imports, context, "opening", label("cli", "Opening balances"), opening,
                     [](Books& books, const Options& o) {
                         return import_opening(books, path_from(o.list), base::parse_date(o.date), o.import());
                     }),
                 context, opening, label("cli", "The day before the first book day, YYYY-MM-DD"));

    add(imports, context, "history", label("cli", "Savings, interest and purchases from before the books, for the SHU"),
        std::make_shared<Options>(),
        [](Books& books, const Options& o) { return import_history(books, path_from(o.list), o.import()); });

    const auto comparison = std::make_shared<Options>();
    add(imports, context, "comparison", label("cli", "A past year's closing figures, to compare with"), comparison,
        [](Books& books, const Options& o) { return import_comparison(books, path_from(o.list), o.year, o.import()); })
        ->add_option("--year", comparison->year, context.t(label("cli", "The year of the figures")))
        ->required();
}

void add_posting(CLI::App& imports, Context& context)
{
    const auto collective = std::make_shared<Options>();
    CLI::App* command =
        add(imports, context, "collective", label("cli", "A collective sheet: one document, a line per member"),
            collective, [](Books& books, const Options& o) {
                return exchange::import_collective(
                    books, path_from(o.list), {base::parse_date(o.date), o.cash, o.difference, o.reason, o.dry_run});
            });
    require_date(command, context, collective, label("cli", "Day, YYYY-MM-DD"));
    command->add_option("--cash", collective->cash, context.t(label("cli", "Account that received the money")))
        ->required();
    command->add_option("--difference", collective->difference,
                        context.t(label("cli", "Account for the difference between the parts and the total")));
    command->add_option("--reason", collective->reason, context.t(label("cli", "Why there is a difference")));

    add(imports, context, "journal", label("cli", "Journal entries: rows with one ref form an entry"),
        std::make_shared<Options>(),
        [](Books& books, const Options& o) { return import_journal(books, path_from(o.list), o.import()); });
}

} // namespace

void add_import(CLI::App& app, Context& context)
{
    CLI::App* imports = app.add_subcommand("import", context.t(label("cli", "Read lists into the books")));
    imports->require_subcommand(1);
    add_going_live(*imports, context);
    add_posting(*imports, context);
}

} // namespace sokoguru::cli
