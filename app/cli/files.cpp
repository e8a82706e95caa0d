// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "books/audit.h"
#include "books/backup.h"
#include "books/books.h"
#include "books/restore.h"
#include "cli.h"
#include "cooperative.h"
#include "families.h"
#include "ledger/ledger.h"
#include "ledger/periods.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/platform.h"

namespace sokoguru::cli {

namespace {

using storage::platform::utf8;

/// The first user's password, typed twice; none with --no-password.
std::optional<std::string> new_password(const Context& context, bool none)
{
    if (none) return std::nullopt;
    if (auto given = password_given()) return given;
    const auto first = ask_password(context, label("cli", "Password for {0}: ", context.user));
    if (!first) throw Error(Code::password_required, {context.user});
    const auto second = ask_password(context, label("cli", "The same again: "));
    if (first != second) throw Error(Code::sign_in_failed);
    return first;
}

void add_new(CLI::App& app, Context& context)
{
    struct Options {
        std::string file, name, template_name = "simpan-pinjam", first_day;
        bool no_password = false;
        LetterheadOptions letterhead;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("new", context.t(label("cli", "Begin the books of a cooperative")));
    const auto add = [&](const char* option, std::string& value, const Label& text) {
        return command->add_option(option, value, context.t(text));
    };
    add("FILE", options->file, label("cli", "File to create, ending in .sokoguru"))->required();
    add("--name", options->name, label("cli", "Name of the cooperative"))->required();
    add("--template", options->template_name, label("cli", "simpan-pinjam (default) or serba-usaha, with a shop"));
    add("--first-day", options->first_day, label("cli", "First book day (default: 1 January of this year)"));
    command->add_flag("--no-password", options->no_password,
                      context.t(label("cli", "Anybody who has the file may open it")));
    options->letterhead.add_to(*command, context);
    command->callback([options, &context] {
        books::Cooperative cooperative;
        options->letterhead.apply(cooperative);
        cooperative.name = options->name;
        cooperative.template_name = options->template_name;
        cooperative.first_day = options->first_day.empty() ? Date{context.clock->today().year() / 1 / 1}
                                                           : base::parse_date(options->first_day);
        books::NewUser user;
        user.name = context.user;
        user.role = books::Role::pengurus;
        user.password = new_password(context, options->no_password);
        check_answer(context, Answer::result);
        const books::Books books = books::Books::create(path_from(options->file), cooperative, user, *context.clock);
        context.kept = utf8(books.path());
        print_result(context, {{"file", label("cli", "File"), utf8(books.path())},
                               {"name", label("cli", "Name"), options->name},
                               {"template", label("cli", "Template"), options->template_name},
                               {"first_day", label("cli", "First book day"), cooperative.first_day},
                               {"user", label("cli", "User"), context.user},
                               {"password", label("cli", "Password"), user.password.has_value()}});
    });
}

void add_info(CLI::App& app, Context& context)
{
    const auto file = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("info", context.t(label("cli", "Say what a file holds")));
    command->add_option("FILE", *file, context.t(label("cli", "The books")))->required();
    command->callback([file, &context] {
        books::Books books = open_books(context, *file);
        books.require(books::Permission::read);
        storage::Database& db = books.db();
        const ledger::Head head = ledger::head(books);
        std::vector<Result> results = {
            {"name", label("cli", "Name"), books.cooperative().name},
            {"template", label("cli", "Template"), books.cooperative().template_name},
            {"schema_version", label("cli", "Schema version"), std::int64_t{db.version()}},
            {"entries", label("cli", "Entries"), head.entries},
            {"members", label("cli", "Members"), db.value<std::int64_t>("SELECT count(*) FROM member").value_or(0)}};
        const auto day = [&](const char* sql) {
            const auto found = db.value<std::optional<std::int64_t>>(sql).value_or(std::nullopt);
            return found ? Value(base::date_from_int(static_cast<int>(*found))) : Value(std::string());
        };
        results.push_back({"first_date", label("cli", "First date"), day("SELECT min(date) FROM entry")});
        results.push_back({"last_date", label("cli", "Last date"), day("SELECT max(date) FROM entry")});
        results.push_back({"open_period", label("cli", "Open period"), ledger::open_period(books)});
        results.push_back({"head_hash", label("cli", "Head of the chain"), head.hash});
        print_result(context, results);
    });
}

/// Proves who restores at the file that is replaced; its password is asked for where it has one.
books::Restorer sign_in_to_restore(const Context& context, const std::filesystem::path& file)
{
    const auto sign_in = [&](std::optional<std::string> password) {
        return books::sign_in_to_restore(file, {context.user, std::move(password)}, *context.clock);
    };
    try {
        return sign_in(password_given());
    } catch (const Error& error) {
        if (error.code() != Code::password_required) throw;
        const auto typed = ask_password(context, label("cli", "Password of {0}: ", context.user));
        if (!typed) throw;
        return sign_in(typed);
    }
}

void add_side(std::vector<Result>& results, const std::string& key, const Label& entries, const Label& last_day,
              const Label& head, const books::FileFacts& facts)
{
    results.push_back({key + "_entries", entries, facts.entries});
    results.push_back({key + "_last_date", last_day, facts.last_day ? Value(*facts.last_day) : Value(std::string())});
    results.push_back({key + "_head_hash", head, facts.head});
}

/// At a terminal both sides are shown before anything is done.
void restore_backup(const Context& context, const std::filesystem::path& backup, const std::filesystem::path& file)
{
    check_answer(context, Answer::result);
    const books::RestorePreview preview = books::preview_restore(backup, file);
    const books::Restorer restorer = sign_in_to_restore(context, file);
    if (preview.now) {
        const auto answer =
            ask(context, label("cli", "The backup has {0} entries, the file {1}. {2} entries will be lost. Restore?",
                               preview.backup.entries, preview.now->entries, preview.lost));
        if (answer && !*answer) return;
    }
    const auto aside = books::restore_backup(backup, file, restorer, *context.clock);
    context.kept = utf8(file);
    std::vector<Result> results = {{"file", label("cli", "File"), utf8(file)}};
    results.push_back({"moved_aside", label("cli", "The old file is now"), utf8(aside)});
    add_side(results, "backup", label("cli", "Entries of the backup"), label("cli", "Last day of the backup"),
             label("cli", "Head of the backup"), preview.backup);
    if (preview.now)
        add_side(results, "replaced", label("cli", "Entries of the old file"), label("cli", "Last day of the old file"),
                 label("cli", "Head of the old file"), *preview.now);
    results.push_back({"lost_entries", label("cli", "Entries lost"), preview.lost});
    print_result(context, results);
}

void add_backup(CLI::App& app, Context& context)
{
    struct Options {
        std::string from, to;
    };
    const auto backup = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("backup", context.t(label("cli", "Make a verified copy of the books")));
    command->add_option("FILE", backup->from, context.t(label("cli", "The books")))->required();
    command->add_option("DEST", backup->to, context.t(label("cli", "File to create")))->required();
    command->callback([backup, &context] {
        books::Books books = open_books(context, backup->from);
        books.require(books::Permission::backup);
        check_answer(context, Answer::result);
        storage::backup(books.db(), path_from(backup->to));
        books::record_backup(books, path_from(backup->to), books::BackupReason::asked);
        context.kept = backup->to;
        print_result(context, {{"backup", label("cli", "Backup"), backup->to},
                               {"entries", label("cli", "Entries"), ledger::head(books).entries},
                               {"head_hash", label("cli", "Head of the chain"), ledger::head(books).hash}});
    });

    const auto restore = std::make_shared<Options>();
    command = app.add_subcommand("restore",
                                 context.t(label("cli", "Put a backup in the place of a file, which is moved aside")));
    command->add_option("BACKUP", restore->from, context.t(label("cli", "The backup; it stays")))->required();
    command->add_option("FILE", restore->to, context.t(label("cli", "The books to replace")))->required();
    command->callback(
        [restore, &context] { restore_backup(context, path_from(restore->from), path_from(restore->to)); });
}

} // namespace

void add_files(CLI::App& app, Context& context)
{
    add_new(app, context);
    add_info(app, context);
    add_backup(app, context);
}

} // namespace sokoguru::cli
