// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "cli.h"
#include "demo/demo.h"
#include "families.h"

namespace sokoguru::cli {

void add_demo(CLI::App& app, Context& context)
{
    struct Options {
        std::string file, last_day;
        demo::Options demo;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "demo", context.t(label("cli", "Create a sample cooperative to explore; it has no password")));
    command->add_option("FILE", options->file, context.t(label("cli", "The file to create")))->required();
    command->add_option("--members", options->demo.members, context.t(label("cli", "How many members (default: 120)")));
    command->add_option("--years", options->demo.years, context.t(label("cli", "How many book years (default: 3)")));
    command->add_option("--seed", options->demo.seed, context.t(label("cli", "Another number, another cooperative")));
    command->add_option("--last-day", options->last_day,
                        context.t(label("cli", "Last day of the books, YYYY-MM-DD (default: 2025-12-31)")));
    command->callback([options, &context] {
        if (!options->last_day.empty()) options->demo.last_day = base::parse_date(options->last_day);
        check_answer(context, Answer::result);
        const demo::Summary summary = demo::build(path_from(options->file), options->demo);
        context.kept = options->file;
        print_result(context, {{"file", label("cli", "File"), options->file},
                               {"members", label("cli", "Members"), summary.members},
                               {"entries", label("cli", "Entries"), summary.entries},
                               {"first_day", label("cli", "First book day"), summary.first_day},
                               {"last_day", label("cli", "Last book day"), summary.last_day},
                               {"head", label("cli", "Fingerprint"), summary.head}});
    });
}

} // namespace sokoguru::cli
