// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "base/prefetch.h"
#include "books/books.h"
#include "cli.h"
#include "families.h"
#include "reports/letterhead.h"
#include "reports/member_statement.h"
#include "reports/receipt.h"
#include "reports/surplus_report.h"
#ifdef SOKOGURU_PRINT
#include "print/member_statement.h"
#include "print/receipt.h"
#include "print/surplus.h"
#endif

namespace sokoguru::cli {

namespace {

struct PrintOptions {
    std::string file, member, from, to, year, document, signed_on;
    std::string paper = "a4";
    std::string form = "f4-third";
    bool all = false;
    bool undecided = false;
};

#ifdef SOKOGURU_PRINT

std::filesystem::path destination(const Context& context)
{
    if (context.output.empty()) throw Error(Code::missing_option, {std::string("--output")});
    return context.output;
}

/// --output names the paper; what was done goes to standard output.
void say_done(const Context& context, const std::vector<Result>& results)
{
    const bool for_programs = context.format == Format::csv || context.format == Format::json;
    const Context here{context.texts, for_programs ? context.format : Format::table, {}, context.user, {}, {}, {}};
    print_result(here, results);
}

print::Stationery stationery(const Context& context, Books& books, const std::string& paper)
{
    return print::Stationery(context.texts, reports::letterhead(books), reports::fingerprint(books),
                             print::parse_paper(paper));
}

std::vector<members::Member> chosen(Books& books, const PrintOptions& options)
{
    if (options.all == !options.member.empty()) throw Error(Code::missing_option, {std::string("--member | --all")});
    if (options.all) return members::all(books);
    return {members::by_number(books, options.member)};
}

void print_statements(const Context& context, const PrintOptions& options)
{
    const auto output = destination(context);
    Books books = open_books(context, options.file);
    const print::Stationery paper = stationery(context, books, options.paper);
    reports::StatementReader reader(books,
                                    {base::parse_date(options.from), base::parse_date(options.to), options.undecided});
    const std::vector<members::Member> members = chosen(books, options);
    auto next = members.begin();
    // The next members' figures are read while the pages of this one are drawn.
    base::Prefetch<reports::MemberStatement> statements([&]() -> std::optional<reports::MemberStatement> {
        // Of everybody, those of whom there is nothing to say in the period are left out.
        while (next != members.end()) {
            reports::MemberStatement statement = reader.read(*next++);
            if (!options.all || !statement.savings.empty() || !statement.loans.empty() || statement.surplus)
                return statement;
        }
        return std::nullopt;
    });
    const int printed = print::print_statements(output, paper, [&] { return statements.next(); });
    say_done(context, {{"statements", label("cli", "Statements"), std::int64_t{printed}}});
}

void print_receipt(const Context& context, const PrintOptions& options)
{
    const auto output = destination(context);
    const print::ReceiptForm form = print::parse_receipt_form(options.form);
    Books books = open_books(context, options.file);
    reports::Receipt receipt = reports::receipt(books, options.document);
    // The record and the paper go together: a print that fails leaves no record.
    books::Work work(books, books::Work::Kind::note);
    receipt.copy = reports::record_receipt_print(books, receipt.number);
    print::print_receipt(output, stationery(context, books, "a4"), receipt, form);
    work.commit();
    say_done(context, {{"document", label("cli", "Document"), receipt.number},
                       {"copy", label("cli", "Copy"), std::int64_t{receipt.copy}}});
}

surplus::SurplusResult surplus_of(Books& books, const PrintOptions& options)
{
    return surplus::compute(books, static_cast<int>(parse_number(options.year)));
}

void print_surplus_book(const Context& context, const PrintOptions& options)
{
    const auto output = destination(context);
    Books books = open_books(context, options.file);
    const surplus::SurplusResult result = surplus_of(books, options);
    std::optional<Date> day;
    if (!options.signed_on.empty()) day = base::parse_date(options.signed_on);
    if (!day && result.decided) day = result.decided->decided_on;
    print::print_surplus_book(output, stationery(context, books, options.paper), reports::surplus_book(books, result),
                              day);
    say_done(context, {{"members", label("cli", "Members"), static_cast<std::int64_t>(result.members.size())}});
}

void print_slips(const Context& context, const PrintOptions& options)
{
    const auto output = destination(context);
    Books books = open_books(context, options.file);
    const surplus::SurplusResult result = surplus_of(books, options);
    std::optional<MemberId> only;
    if (!options.member.empty()) only = members::by_number(books, options.member).id;
    auto next = result.members.begin();
    const int printed = print::print_surplus_slips(output, stationery(context, books, options.paper),
                                                   [&]() -> std::optional<reports::SurplusSlip> {
                                                       while (next != result.members.end()) {
                                                           const surplus::MemberShare& member = *next++;
                                                           if (only ? member.id == *only : !member.total().is_zero())
                                                               return reports::surplus_slip(result, member);
                                                       }
                                                       return std::nullopt;
                                                   });
    say_done(context, {{"slips", label("cli", "Slips"), std::int64_t{printed}}});
}

#else

void print_statements(const Context&, const PrintOptions&)
{
    throw Error(Code::no_pdf);
}
void print_receipt(const Context&, const PrintOptions&)
{
    throw Error(Code::no_pdf);
}
void print_surplus_book(const Context&, const PrintOptions&)
{
    throw Error(Code::no_pdf);
}
void print_slips(const Context&, const PrintOptions&)
{
    throw Error(Code::no_pdf);
}

#endif

using Action = void (*)(const Context&, const PrintOptions&);

/// A command that prints FILE by `action`; the options are added by the caller.
std::pair<CLI::App*, std::shared_ptr<PrintOptions>> add_command(CLI::App& app, Context& context, const char* name,
                                                                const Label& help, Action action)
{
    const auto options = std::make_shared<PrintOptions>();
    CLI::App* command = app.add_subcommand(name, context.t(help));
    command->add_option("FILE", options->file, context.t(label("cli", "The books")))->required();
    command->callback([options, action, &context] { action(context, *options); });
    return {command, options};
}

} // namespace

void add_print(CLI::App& app, Context& context)
{
    const std::string paper = context.t(label("cli", "Paper: a4, f4 or continuous (default: a4)"));
    {
        const auto [command, options] =
            add_command(app, context, "statement", label("cli", "Print member statements"), print_statements);
        command->add_option("--member", options->member, context.t(label("cli", "Member number")));
        command->add_flag("--all", options->all, context.t(label("cli", "Everybody, in one file")));
        command->add_option("--from", options->from, context.t(label("cli", "First day, YYYY-MM-DD")))->required();
        command->add_option("--to", options->to, context.t(label("cli", "Last day, YYYY-MM-DD")))->required();
        command->add_option("--paper", options->paper, paper);
        command->add_flag("--undecided", options->undecided,
                          context.t(label("cli", "With the surplus that is not decided yet, marked as a draft")));
    }
    {
        const auto [command, options] =
            add_command(app, context, "receipt", label("cli", "Print the receipt of a document"), print_receipt);
        command->add_option("--document", options->document, context.t(label("cli", "Document number")))->required();
        command->add_option("--form", options->form,
                            context.t(label("cli", "Form: f4-third, a4-half, continuous or continuous-half")));
    }
    {
        const auto [command, options] = add_command(app, context, "surplus-book",
                                                    label("cli", "Print the SHU report of a year"), print_surplus_book);
        command->add_option("--year", options->year, context.t(label("cli", "Book year")))->required();
        command->add_option("--signed", options->signed_on,
                            context.t(label("cli", "Day of the signatures, YYYY-MM-DD")));
        command->add_option("--paper", options->paper, paper);
    }
    {
        const auto [command, options] =
            add_command(app, context, "slips",
                        label("cli", "Print a slip per member that explains his share of the SHU"), print_slips);
        command->add_option("--year", options->year, context.t(label("cli", "Book year")))->required();
        command->add_option("--member", options->member, context.t(label("cli", "Only this member")));
        command->add_option("--paper", options->paper, paper);
    }
}

} // namespace sokoguru::cli
