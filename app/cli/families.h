// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

/// The families of commands. Each adds its subcommands to `app` and does its work in their callbacks. `context`
/// outlives the callbacks; a command's own options live in a shared_ptr that its callback captures:
///
///     struct Options { std::string file, member; };
///     const auto options = std::make_shared<Options>();
///     CLI::App* deposit = app.add_subcommand("deposit", context.t(label("cli", "Receive savings")));
///     deposit->add_option("FILE", options->file, context.t(label("cli", "The books")))->required();
///     deposit->callback([options, &context] { … });
///
/// Values are taken as text and parsed in the callback (Money::parse, base::parse_date, path_from), so that every
/// mistake gets the same kind of message. Arguments are UTF-8.
namespace sokoguru::cli {

struct Context;

void add_cooperative(CLI::App& app, Context& context); ///< cooperative
void add_verify(CLI::App& app, Context& context);      ///< verify
void add_files(CLI::App& app, Context& context);       ///< new, info, backup, restore
void add_office(CLI::App& app, Context& context);      ///< user, officer
void add_import(CLI::App& app, Context& context);      ///< import …
void add_daily(CLI::App& app, Context& context);       ///< deposit, withdraw, reverse
void add_closing(CLI::App& app, Context& context);     ///< close, reopen
void add_journal(CLI::App& app, Context& context);     ///< journal post
void add_loan(CLI::App& app, Context& context);        ///< loan …, allowance run
void add_scheme(CLI::App& app, Context& context);      ///< scheme
void add_report(CLI::App& app, Context& context);      ///< report …
void add_print(CLI::App& app, Context& context);       ///< statement, receipt, rat-book
void add_demo(CLI::App& app, Context& context);        ///< demo

} // namespace sokoguru::cli
