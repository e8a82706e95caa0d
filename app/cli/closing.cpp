// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "families.h"
#include "ledger/periods.h"
#include "posting.h"
#include "questions/questions.h"

namespace sokoguru::cli {

namespace {

struct Options {
    std::string file, period, reason;
    bool dry_run = false;
};

/// `2026`
int parse_year(const std::string& text)
{
    if (text.size() != 4 || text.find_first_not_of("0123456789") != std::string::npos)
        throw Error(Code::bad_value, {"--period", text, term("cli", "Write the year, such as 2026.")});
    return std::stoi(text);
}

CLI::App* add_command(CLI::App& parent, const Context& context, const char* name, const Label& help,
                      const std::shared_ptr<Options>& options, const Label& period)
{
    CLI::App* command = parent.add_subcommand(name, context.t(help));
    command->add_option("FILE", options->file, context.t(label("cli", "The books")))->required();
    command->add_option("--period", options->period, context.t(period))->required();
    return command;
}

void report_done(const Context& context, const std::string& period, const char* state, const Label& title)
{
    print_result(context, {{"period", label("cli", "Period"), period}, {"state", title, std::string(state)}});
}

void add_close(CLI::App& app, Context& context)
{
    CLI::App* close = app.add_subcommand("close", context.t(label("cli", "Close a month or a book year")));
    close->require_subcommand(1);

    const auto month = std::make_shared<Options>();
    add_command(*close, context, "month", label("cli", "Close a month: nothing is posted into it any more"), month,
                label("cli", "Month, YYYY-MM"))
        ->callback([month, &context] {
            const Period period = base::parse_period(month->period);
            books::Books books = open_books_to_post(context, month->file);
            change(context, books, Answer::result, [&] {
                ledger::close_month(books, period);
                // Asked only of what could be closed.
                ask_questions(context, questions::about_closing(books, period), false);
            });
            report_done(context, month->period, "closed", label("cli", "State"));
        });

    const auto year = std::make_shared<Options>();
    CLI::App* command =
        add_command(*close, context, "year", label("cli", "Close a book year: income and expense become its surplus"),
                    year, label("cli", "Year, YYYY"));
    command->add_flag("--dry-run", year->dry_run, context.t(label("cli", "Show what would be posted, post nothing")));
    command->callback([year, &context] {
        const int which = parse_year(year->period);
        books::Books books = open_books_to_post(context, year->file);
        post_if_any(context, books, year->dry_run, [&] {
            const auto posted = ledger::close_year(books, which);
            ask_questions(context, questions::about_closing(books, {which, 13}), year->dry_run);
            return posted;
        });
    });
}

void add_reopen(CLI::App& app, Context& context)
{
    CLI::App* reopen = app.add_subcommand("reopen", context.t(label("cli", "Reopen the last closed month or year")));
    reopen->require_subcommand(1);

    const auto add = [&](const char* name, const Label& help, const Label& period, auto action) {
        const auto options = std::make_shared<Options>();
        CLI::App* command = add_command(*reopen, context, name, help, options, period);
        command->add_option("--reason", options->reason, context.t(label("cli", "Why")))->required();
        command->callback([options, action, &context] {
            books::Books books = open_books_to_post(context, options->file);
            change(context, books, Answer::result, [&] { action(books, *options); });
            report_done(context, options->period, "open", label("cli", "State"));
        });
    };
    add("month", label("cli", "Reopen the last closed month"), label("cli", "Month, YYYY-MM"),
        [](Books& books, const Options& options) {
            ledger::reopen_month(books, base::parse_period(options.period), options.reason);
        });
    add("year", label("cli", "Reopen a closed year: its closing entries are reversed"), label("cli", "Year, YYYY"),
        [](Books& books, const Options& options) {
            ledger::reopen_year(books, parse_year(options.period), options.reason);
        });
}

} // namespace

void add_closing(CLI::App& app, Context& context)
{
    add_close(app, context);
    add_reopen(app, context);
}

} // namespace sokoguru::cli
