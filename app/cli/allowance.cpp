// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "cli.h"
#include "loan_commands.h"
#include "loans/grading.h"
#include "posting.h"

namespace sokoguru::cli {

void add_allowance(CLI::App& app, Context& context)
{
    struct Options {
        std::string file, period;
        bool dry_run = false;
    };
    CLI::App* family = app.add_subcommand("allowance", context.t(label("cli", "The allowance for bad loans")));
    family->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    CLI::App* command = family->add_subcommand(
        "run",
        context.t(label("cli", "Book the difference between what is needed at the month's end and what there is")));
    command->add_option("FILE", options->file, context.t(label("cli", "The books")))->required();
    command->add_option("--period", options->period, context.t(label("cli", "The month, YYYY-MM")))->required();
    command->add_flag("--dry-run", options->dry_run,
                      context.t(label("cli", "Show what would be posted, post nothing")));
    command->callback([options, &context] {
        const Period month = base::parse_period(options->period);
        Books books = open_books_to_post(context, options->file);
        post(context, books, options->dry_run, [&] { return loans::post_allowance(books, month); });
    });
}

} // namespace sokoguru::cli
