// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "books/books.h"
#include "cli.h"
#include "families.h"
#include "reports/catalogue.h"
#include "reports/release.h"
#include "reports/tie_out.h"

namespace sokoguru::cli {

namespace {

struct Options {
    std::string file, name, from, to, as_of, year, compare, account, product;

    reports::Parameters parameters() const
    {
        reports::Parameters out;
        const auto date = [](const std::string& text) {
            return text.empty() ? std::nullopt : std::optional(base::parse_date(text));
        };
        out.from = date(from);
        out.to = date(to);
        out.as_of = date(as_of);
        out.compare = date(compare);
        if (!year.empty()) out.year = static_cast<int>(parse_number(year));
        out.account = account;
        out.product = product;
        return out;
    }
};

/// Under the options: each report's name and what it is for.
std::string list_of_reports(const Context& context)
{
    std::string list = context.t(label("cli", "Reports:")) + "\n";
    for (const reports::CatalogueEntry& report : reports::catalogue())
        list += fmt::format("  {:<18}  {}\n", report.name, context.t(report.purpose));
    return list;
}

} // namespace

void add_report(CLI::App& app, Context& context)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("report", context.t(label("cli", "Write a report from the books")));
    const auto add = [&](const char* option, std::string& value, const Label& text) {
        return command->add_option(option, value, context.t(text));
    };
    add("FILE", options->file, label("cli", "The books"))->required();
    add("NAME", options->name, label("cli", "Which report, see below"))->required();
    add("--from", options->from, label("cli", "First day, YYYY-MM-DD (default: 1 January)"));
    add("--to", options->to, label("cli", "Last day, YYYY-MM-DD (default: today)"));
    add("--as-of", options->as_of, label("cli", "The day of a balance; for a range, 1 January of its year to it"));
    add("--year", options->year, label("cli", "A whole year, or its end"));
    add("--compare", options->compare, label("cli", "Day of the second column of a statement"));
    add("--account", options->account, label("cli", "Code of the account, such as 1110"));
    add("--product", options->product, label("cli", "Savings product, such as WAJIB"));
    command->footer(list_of_reports(context));
    command->callback([options, &context] {
        const reports::Parameters parameters = options->parameters();
        reports::find_report(options->name); // a wrong name is said before anything is opened
        books::Books books = open_books(context, options->file);
        const reports::Report report = reports::make_report(books, options->name, parameters);
        // On the terminal it is looked at; anything else takes it out.
        const bool looked_at = context.format == Format::table && context.output.empty();
        if (reports::is_register(report) && !looked_at) {
            check_destination(context);
            reports::release(books, report);
        }
        emit_report(context, report, &books);
        if (report.name != "tie-out") return;
        if (const int different = reports::differences(report); different > 0)
            throw Error(Code::differences_found, {std::int64_t{different}});
    });
}

} // namespace sokoguru::cli
