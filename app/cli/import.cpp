// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <iostream>

#include "books/books.h"
#include "cli.h"
#include "exchange/cut_over.h"
#include "exchange/kinds.h"
#include "families.h"
#include "issues.h"
#include "posting.h"
#include "reports/report.h"

namespace sokoguru::cli {

namespace {

using exchange::ImportResult;

struct Options {
    std::string file, list, date, cash, difference, reason;
    int year = 0;
    bool dry_run = false;

    exchange::ImportParameters parameters() const
    {
        exchange::ImportParameters asked;
        if (!date.empty()) asked.day = base::parse_date(date);
        asked.year = year;
        asked.cash = cash;
        asked.difference = difference;
        asked.reason = reason;
        asked.dry_run = dry_run;
        return asked;
    }
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

/// The day of a list that comes in at the cut-over is known; another one is a mistake.
void check_day(Books& books, const exchange::ImportKind& kind, const exchange::ImportParameters& asked)
{
    books.require(kind.permission);
    for (const exchange::Asks asks : kind.asks)
        if (asks == exchange::Asks::cut_over) exchange::require_cut_over_day(books, asked.day.value());
}

bool posts(const exchange::ImportKind& kind)
{
    return kind.name == "collective" || kind.name == "journal";
}

/// `import NAME FILE IN … [--dry-run]`
CLI::App* add(CLI::App& imports, Context& context, const char* name, const Label& help,
              const std::shared_ptr<Options>& options)
{
    CLI::App* command = imports.add_subcommand(name, context.t(help));
    command->add_option("FILE", options->file, context.t(label("cli", "The books")))->required();
    command->add_option("IN", options->list, context.t(label("cli", "The list: csv or xlsx")))->required();
    command->add_flag("--dry-run", options->dry_run, context.t(label("cli", "Check everything, import nothing")));
    command->callback([options, name, &context] {
        Books books = open_books_to_post(context, options->file);
        const exchange::ImportKind& kind = exchange::find_import(name);
        exchange::ImportParameters asked = options->parameters();
        check_day(books, kind, asked);
        if (!posts(kind)) {
            check_answer(context, Answer::report);
            const auto result = exchange::run_import(books, kind, path_from(options->list), asked);
            if (result.accepted && !options->dry_run) context.kept = context.t(label("cli", "The change"));
            return answer(context, *options, result);
        }
        // What a list posts is asked about before it is kept; in a dry run it is posted too, and taken back.
        asked.dry_run = false;
        exchange::ImportResult result;
        {
            books::Work work(books);
            const std::int64_t before = ledger::head(books).entries;
            result = exchange::run_import(books, kind, path_from(options->list), asked);
            if (result.accepted) {
                ask_questions(context, books, posted_since(books, before), options->dry_run);
                if (!options->dry_run)
                    keep(context, work, result.documents.empty() ? std::string() : result.documents.front().number,
                         Answer::report);
            }
        }
        answer(context, *options, result);
    });
    return command;
}

void require_date(CLI::App* command, const Context& context, const std::shared_ptr<Options>& options, const Label& help)
{
    command->add_option("--date", options->date, context.t(help))->required();
}

void add_going_live(CLI::App& imports, Context& context)
{
    add(imports, context, "members", label("cli", "Members"), std::make_shared<Options>());

    const auto loans = std::make_shared<Options>();
    require_date(
        add(imports, context, "loans",
            label("cli", "Loans in the middle of their schedule: contracts only, the opening has the balances"), loans),
        context, loans, label("cli", "The day before the first book day, YYYY-MM-DD"));

    const auto opening = std::make_shared<Options>();
    require_date(add(imports, context, "opening", label("cli", "Opening balances"), opening), context, opening,
                 label("cli", "The day before the first book day, YYYY-MM-DD"));

    add(imports, context, "history", label("cli", "Savings, interest and purchases from before the books, for the SHU"),
        std::make_shared<Options>());

    const auto comparison = std::make_shared<Options>();
    add(imports, context, "comparison", label("cli", "A past year's closing figures, to compare with"), comparison)
        ->add_option("--year", comparison->year, context.t(label("cli", "The year of the figures")))
        ->required();
}

void add_posting(CLI::App& imports, Context& context)
{
    const auto collective = std::make_shared<Options>();
    CLI::App* command = add(imports, context, "collective",
                            label("cli", "A collective sheet: one document, a line per member"), collective);
    require_date(command, context, collective, label("cli", "Day, YYYY-MM-DD"));
    command->add_option("--cash", collective->cash, context.t(label("cli", "Account that received the money")))
        ->required();
    command->add_option("--difference", collective->difference,
                        context.t(label("cli", "Account for the difference between the parts and the total")));
    command->add_option("--reason", collective->reason, context.t(label("cli", "Why there is a difference")));

    add(imports, context, "journal", label("cli", "Journal entries: rows with one ref form an entry"),
        std::make_shared<Options>());
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
