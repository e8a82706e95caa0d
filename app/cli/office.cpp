// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include <CLI/CLI.hpp>

#include "books/books.h"
#include "books/officer.h"
#include "cli.h"
#include "families.h"
#include "reports/report.h"

namespace sokoguru::cli {

namespace {

struct Options {
    std::string file, name, full_name, role = "petugas", body = "pengurus", position, from, to, reason, number;
    bool no_password = false;
};

CLI::App* command(CLI::App& parent, const Context& context, const char* name, const Label& help,
                  const std::shared_ptr<Options>& options)
{
    CLI::App* out = parent.add_subcommand(name, context.t(help));
    out->add_option("FILE", options->file, context.t(label("cli", "The books")))->required();
    return out;
}

/// The other user's new password: SOKOGURU_NEW_PASSWORD, or typed twice.
std::optional<std::string> chosen_password(const Context& context, const Options& options)
{
    if (options.no_password) return std::nullopt;
    if (const char* given = std::getenv("SOKOGURU_NEW_PASSWORD")) return given;
    const auto first = ask_password(context, label("cli", "New password for {0}: ", options.name));
    if (!first) throw Error(Code::password_required);
    if (ask_password(context, label("cli", "The same again: ")) != first) throw Error(Code::sign_in_failed);
    return first;
}

reports::Report user_list(Books& books)
{
    using reports::ColumnKind;
    reports::Report report;
    report.name = "users";
    report.title = label("cli", "Users");
    report.columns = {{"name", label("cli", "Name"), ColumnKind::text},
                      {"full_name", label("cli", "Full name"), ColumnKind::text},
                      {"role", label("cli", "Role"), ColumnKind::text},
                      {"password", label("cli", "Password"), ColumnKind::text},
                      {"active", label("cli", "Active"), ColumnKind::text}};
    const auto yes_no = [](bool value) {
        return reports::Word{value ? "yes" : "no", value ? label("cli", "yes") : label("cli", "no")};
    };
    for (const books::User& user : books::users(books))
        report.rows.push_back({{user.name, user.full_name, std::string(books::name(user.role)),
                                yes_no(user.has_password), yes_no(user.active)}});
    return report;
}

void add_users(CLI::App& app, Context& context)
{
    CLI::App* family = app.add_subcommand("user", context.t(label("cli", "Who may sign in, and as what")));
    family->require_subcommand(1);
    const auto options = std::make_shared<Options>();

    CLI::App* add = command(*family, context, "add", label("cli", "Add a user"), options);
    add->add_option("--name", options->name, context.t(label("cli", "Name to sign in with")))->required();
    add->add_option("--full-name", options->full_name, context.t(label("cli", "Full name")));
    add->add_option(
        "--role", options->role,
        context.t(label("cli", "pengurus (everything), petugas (daily work) or pengawas (reads and prints)")));
    add->add_flag("--no-password", options->no_password, context.t(label("cli", "Signs in without a password")));
    add->callback([options, &context] {
        Books books = open_books(context, options->file);
        books::NewUser user{options->name, options->full_name, books::role_from_name(options->role),
                            chosen_password(context, *options)};
        change(context, books, Answer::result, [&] { books::add_user(books, user); });
        print_result(context,
                     {{"user", label("cli", "User"), options->name}, {"role", label("cli", "Role"), options->role}});
    });

    CLI::App* password = command(*family, context, "password", label("cli", "Set a user's password"), options);
    password->add_option("--name", options->name, context.t(label("cli", "Whose password")))->required();
    password->add_flag("--no-password", options->no_password, context.t(label("cli", "Signs in without a password")));
    password->callback([options, &context] {
        Books books = open_books(context, options->file);
        for (const books::User& user : books::users(books)) {
            if (user.name != options->name) continue;
            const auto chosen = chosen_password(context, *options);
            change(context, books, Answer::result, [&] { books::set_password(books, user.id, chosen); });
            return print_result(context, {{"user", label("cli", "User"), user.name}});
        }
        throw Error(Code::unknown_user, {options->name});
    });

    command(*family, context, "list", label("cli", "List the users"), options)->callback([options, &context] {
        Books books = open_books(context, options->file);
        emit_report(context, user_list(books), &books);
    });
}

reports::Report officer_list(Books& books)
{
    using reports::ColumnKind;
    reports::Report report;
    report.name = "officers";
    report.title = label("cli", "Officers");
    report.columns = {
        {"number", label("cli", "No."), ColumnKind::integer},       {"body", label("cli", "Body"), ColumnKind::text},
        {"position", label("cli", "Position"), ColumnKind::text},   {"name", label("cli", "Name"), ColumnKind::text},
        {"appointed", label("cli", "Appointed"), ColumnKind::date}, {"ended", label("cli", "Ended"), ColumnKind::date}};
    for (const books::Officer& officer : books::officers(books))
        report.rows.push_back({{officer.id, officer.body, officer.position, officer.name, officer.appointed,
                                officer.ended ? reports::Cell(*officer.ended) : reports::Cell()}});
    return report;
}

void add_officers(CLI::App& app, Context& context)
{
    CLI::App* family =
        app.add_subcommand("officer", context.t(label("cli", "Board, supervisors and staff: who signs")));
    family->require_subcommand(1);
    const auto options = std::make_shared<Options>();

    CLI::App* add = command(*family, context, "add", label("cli", "Record an appointment"), options);
    add->add_option("--name", options->name, context.t(label("cli", "Name")))->required();
    add->add_option("--position", options->position, context.t(label("cli", "Position, such as Bendahara")))
        ->required();
    add->add_option("--body", options->body, context.t(label("cli", "pengurus, pengawas or karyawan")));
    add->add_option("--from", options->from, context.t(label("cli", "Day, YYYY-MM-DD")))->required();
    add->callback([options, &context] {
        Books books = open_books(context, options->file);
        books::Officer appointed;
        appointed.name = options->name;
        appointed.body = options->body;
        appointed.position = options->position;
        appointed.appointed = base::parse_date(options->from);
        std::int64_t number = 0;
        change(context, books, Answer::result, [&] { number = books::add_officer(books, appointed); });
        print_result(context, {{"number", label("cli", "No."), number}});
    });

    CLI::App* end = command(*family, context, "end", label("cli", "Record the end of an office"), options);
    end->add_option("--number", options->number, context.t(label("cli", "Number in the list of officers")))->required();
    end->add_option("--to", options->to, context.t(label("cli", "Day, YYYY-MM-DD")))->required();
    end->add_option("--reason", options->reason, context.t(label("cli", "Why")));
    end->callback([options, &context] {
        Books books = open_books(context, options->file);
        const std::int64_t number = parse_number(options->number);
        for (const books::Officer& officer : books::officers(books)) {
            if (officer.id != number) continue;
            change(context, books, Answer::result,
                   [&] { books::end_office(books, number, base::parse_date(options->to), options->reason); });
            return print_result(context, {{"number", label("cli", "No."), number}});
        }
        throw Error(Code::bad_value, {std::string("--number"), options->number,
                                      base::term("cli", "Take a number from the list of officers.")});
    });

    command(*family, context, "list", label("cli", "List the officers"), options)->callback([options, &context] {
        Books books = open_books(context, options->file);
        emit_report(context, officer_list(books), &books);
    });
}

} // namespace

void add_office(CLI::App& app, Context& context)
{
    add_users(app, context);
    add_officers(app, context);
}

} // namespace sokoguru::cli
