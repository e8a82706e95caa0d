// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include <CLI/CLI.hpp>

#include "cli.h"
#include "families.h"
#include "language.h"
#include "questions/questions.h"
#include "terminal.h"

namespace sokoguru::cli {

namespace {

/// The global options as they were typed; checked before the command's callback runs.
struct Globals {
    std::string language;
    std::string user;
    std::string format = "table";
    std::string output;
    std::string today;
    std::vector<std::string> accepted;
};

void apply(const Globals& globals, Context& context)
{
    if (!globals.language.empty() && globals.language != "id" && globals.language != "en")
        throw Error(Code::bad_option, {"--lang", globals.language, "id, en"});
    if (!globals.user.empty()) context.user = globals.user;
    if (globals.format == "table")
        context.format = Format::table;
    else if (globals.format == "csv")
        context.format = Format::csv;
    else if (globals.format == "json")
        context.format = Format::json;
    else if (globals.format == "xlsx")
        context.format = Format::xlsx;
    else if (globals.format == "pdf")
        context.format = Format::pdf;
    else
        throw Error(Code::bad_option, {"--format", globals.format, "table, csv, json, xlsx, pdf"});
    if (!globals.output.empty()) context.output = path_from(globals.output);
    if (!globals.today.empty()) context.fixed_day = base::parse_date(globals.today);
    for (const std::string& name : globals.accepted) {
        const auto code = base::find_code(name);
        if (!code || !questions::needs_acceptance(*code))
            throw Error(Code::bad_option, {"--accept", name, "same-list-again, period-not-over"});
        context.accepted.push_back(*code);
    }
    if (context.fixed_day) {
        context.clock = std::make_unique<books::SetDayClock>(*context.fixed_day);
        date_papers(*context.fixed_day);
    } else {
        context.clock = std::make_unique<books::SystemClock>();
    }
}

void translate_headings(CLI::App& app, const Context& context)
{
    auto& formatter = dynamic_cast<CLI::Formatter&>(*app.get_formatter());
    formatter.column_width(34);
    formatter.label("Usage", context.t(label("cli", "Usage")));
    formatter.label("OPTIONS", context.t(label("cli", "OPTIONS")));
    formatter.label("SUBCOMMAND", context.t(label("cli", "COMMAND")));
    formatter.label("SUBCOMMANDS", context.t(label("cli", "COMMANDS")));
    formatter.label("Positionals", context.t(label("cli", "Arguments")));
    formatter.label("REQUIRED", context.t(label("cli", "(required)")));
    formatter.label("TEXT", context.t(label("cli", "TEXT")));
    formatter.label("INT", context.t(label("cli", "NUMBER")));
    formatter.label("UINT", context.t(label("cli", "NUMBER")));
    app.option_defaults()->group(context.t(label("cli", "Options")));
    app.group(context.t(label("cli", "Commands")));
}

/// A command makes its help flag before it takes over the name of the group.
void group_help_flags(CLI::App& app, const std::string& group)
{
    for (CLI::App* const command : app.get_subcommands({})) {
        if (command->get_help_ptr() != nullptr) command->get_help_ptr()->group(group);
        group_help_flags(*command, group);
    }
}

void add_globals(CLI::App& app, Globals& globals, const Context& context)
{
    app.set_help_flag("-h,--help", context.t(label("cli", "Show this help and end")));
    app.set_version_flag("--version", "sokoguru-cli " SOKOGURU_VERSION,
                         context.t(label("cli", "Show the version and end")));
    app.add_option("--lang", globals.language,
                   context.t(label("cli", "Language of texts: id or en (default: the system's, else id)")));
    app.add_option("--user", globals.user, context.t(label("cli", "Who signs in (default: admin)")));
    app.add_option("--format", globals.format,
                   context.t(label("cli", "How results are written: table, csv, json, xlsx or pdf")));
    app.add_option("--output", globals.output,
                   context.t(label("cli", "File to write to (default: standard output; xlsx and pdf need it)")));
    app.add_option("--today", globals.today,
                   context.t(label("cli", "Work as on this day, YYYY-MM-DD, for reproducible runs")));
    // One value each time, else it would swallow what stands behind it.
    app.add_option("--accept", globals.accepted,
                   context.t(label("cli", "Go on after this question, such as same-list-again; may be repeated")))
        ->allow_extra_args(false);
}

/// The parser's English complaints as errors of ours. Its messages begin with the option's name, then `: ` or ` is`.
Error as_error(const CLI::App& app, const CLI::ParseError& error)
{
    const std::string what = error.what();
    const std::string name = what.substr(0, std::min(what.find(':'), what.find(" is ")));
    const bool no_command = name.starts_with("A subcommand");
    // A mistyped command shows as a missing one; what was not understood says more.
    const std::vector<std::string> unknown = app.remaining(true);
    if (!unknown.empty() && (no_command || dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr))
        return Error(Code::unknown_argument, {unknown.front()});
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr)
        return Error(Code::missing_option, {no_command ? "COMMAND" : name});
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) return Error(Code::missing_option, {name});
    if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) {
        const std::size_t equals = what.rfind(" = ");
        return Error(Code::bad_number, {equals == std::string::npos ? what : what.substr(equals + 3)});
    }
    return Error(Code::unknown_argument, {name});
}

/// Parses and carries out; --help and --version write to standard output like any command.
void execute(CLI::App& app, const std::vector<std::string>& arguments)
{
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        std::cout << app.help();
    } catch (const CLI::CallForAllHelp&) {
        std::cout << app.help("", CLI::AppFormatMode::All);
    } catch (const CLI::CallForVersion& version) {
        std::cout << version.what() << '\n';
    } catch (const CLI::ParseError& error) {
        throw as_error(app, error);
    }
    if (!std::cout.flush())
        throw Error(Code::cannot_write, {term("cli", "standard output"), std::generic_category().message(errno)});
}

int fail(const Context& context, const Error& error)
{
    std::cout.flush();
    if (!context.kept.empty()) {
        // It stays posted, whatever became of the answer.
        print_warning(context, Error(Code::output_failed, {context.kept, context.t(error.message())}));
        return 0;
    }
    print_error(context, error);
    return static_cast<int>(base::info(error.code()).exit);
}

int run(const std::vector<std::string>& arguments)
{
    Context context{make_texts(choose_language(arguments)), Format::table, {}, "admin", {}, {}, {}};
    Globals globals;
    CLI::App app(context.t(label("cli", "Sokoguru keeps the books of a cooperative: members, savings, loans, ledger.")),
                 "sokoguru-cli");
    app.fallthrough();
    app.require_subcommand(1);
    translate_headings(app, context);
    add_globals(app, globals, context);
    // Commands take this over as it stands here.
    app.footer(
        context.t(label("cli", "Every command also takes --lang, --user, --format, --output, --today and --accept; "
                               "see sokoguru-cli --help.")));
    add_files(app, context);
    add_verify(app, context);
    add_cooperative(app, context);
    add_demo(app, context);
    add_office(app, context);
    add_import(app, context);
    add_daily(app, context);
    add_journal(app, context);
    add_closing(app, context);
    add_loan(app, context);
    add_scheme(app, context);
    add_report(app, context);
    add_print(app, context);
    app.footer("");
    group_help_flags(app, context.t(label("cli", "Options")));
    app.set_help_all_flag("--help-all", context.t(label("cli", "Show the help of every command and end")));
    app.parse_complete_callback([&] { apply(globals, context); });
    try {
        execute(app, arguments);
        return 0;
    } catch (const Error& error) {
        return fail(context, error);
    } catch (const std::exception& error) {
        return fail(context, Error(Code::internal, {error.what()}));
    }
}

} // namespace

} // namespace sokoguru::cli

int main(int argc, char** argv)
{
    return sokoguru::cli::run(sokoguru::cli::utf8_arguments(argc, argv));
}
