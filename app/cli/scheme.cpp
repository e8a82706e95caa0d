// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "books/books.h"
#include "cli.h"
#include "exchange/headers.h"
#include "exchange/values.h"
#include "families.h"
#include "reports/surplus_report.h"
#include "surplus/store.h"

namespace sokoguru::cli {

namespace {

using surplus::SchemeRow;

struct Options {
    std::string file, set;
    int year = 0;
};

/// `12,5 %` as Excel writes it becomes `12.5`; what is no percentage stays for the scheme's own message.
std::string percent_text(const exchange::RawCell& cell)
{
    try {
        const auto rate = exchange::read_rate(cell, "percent");
        return rate ? rate->plain() : std::string();
    } catch (const Error&) {
        return exchange::read_text(cell);
    }
}

std::vector<SchemeRow> read_rows(const std::filesystem::path& path)
{
    const exchange::Table table = exchange::read_table(path);
    const std::vector<exchange::ColumnSpec> columns = {
        {"source", true}, {"component", true}, {"percent", true}, {"base", true}};
    std::vector<Issue> issues;
    const auto looked_at = std::min(table.rows.size(), exchange::Header::lines_to_look_at);
    const auto header = exchange::Header::find(std::span(table.rows).first(looked_at), table.source, columns, issues);
    for (const Issue& issue : issues)
        if (issue.severity == Severity::error) throw Error(issue.code, issue.args);
    std::vector<SchemeRow> rows;
    for (const exchange::Row& row : table.rows)
        if (row.number > header.row())
            rows.push_back({row.number, exchange::read_text(header.cell(row, "source")),
                            exchange::read_text(header.cell(row, "component")),
                            percent_text(header.cell(row, "percent")), exchange::read_text(header.cell(row, "base"))});
    return rows;
}

Label rule_name(const std::string& rule)
{
    if (rule == "rounding") return label("cli", "Shares are multiples of (rupiah)");
    if (rule == "rest-account") return label("cli", "Account of what cannot be shared");
    if (rule == "leavers") return label("cli", "Members who left in the year");
    return label("cli", "Months as member, at least");
}

Label leavers_name(const std::string& value)
{
    if (value == "none") return label("cli", "get nothing");
    if (value == "months") return label("cli", "by months as member");
    return label("cli", "in full");
}

/// What `--set` reads, and for people the same in words.
reports::Report as_report(const surplus::Scheme& scheme, int year)
{
    using reports::Word;
    reports::Report report;
    report.name = "scheme";
    report.title = label("cli", "SHU scheme");
    report.subtitle = label("cli", "Book year {0}; holds since {1}", std::to_string(year), std::to_string(scheme.year));
    report.parameters = {{"year", std::int64_t{year}}, {"since", std::int64_t{scheme.year}}};
    report.columns = {{"source", label("cli", "Surplus from")},
                      {"component", label("cli", "Component")},
                      {"percent", label("cli", "Percent"), reports::ColumnKind::percent},
                      {"base", label("cli", "Shared by")}};
    for (const SchemeRow& row : surplus::rows_of(scheme)) {
        const auto source = surplus::find_source(row.source);
        const auto base = source ? surplus::find_base(row.base) : std::nullopt;
        const Label component = source ? reports::component_name(row.component) : rule_name(row.component);
        const Label value = base                         ? reports::base_name(*base)
                            : row.component == "leavers" ? leavers_name(row.base)
                                                         : verbatim(row.base);
        report.rows.push_back(
            {{Word{row.source, !source                              ? label("cli", "Rule")
                               : *source == surplus::Source::member ? label("cli", "Members")
                                                                    : label("cli", "Non-members")},
              Word{row.component, component},
              row.percent.empty() ? reports::Cell() : reports::Cell(Rate::parse(row.percent)), Word{row.base, value}}});
    }
    return report;
}

} // namespace

void add_scheme(CLI::App& app, Context& context)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("scheme", context.t(label("cli", "Show or replace how the surplus (SHU) is divided")));
    command->add_option("FILE", options->file, context.t(label("cli", "The books")))->required();
    command->add_option("--year", options->year, context.t(label("cli", "Book year")))->required();
    command->add_option("--set", options->set,
                        context.t(label("cli", "Table with source, component, percent, base that replaces it")));
    command->callback([options, &context] {
        books::Books books = open_books(context, options->file);
        if (!options->set.empty())
            change(context, books, Answer::report, [&] {
                surplus::replace_scheme(books,
                                        surplus::scheme_from_rows(options->year, read_rows(path_from(options->set))));
            });
        emit_report(context, as_report(surplus::scheme_for(books, options->year), options->year));
    });
}

} // namespace sokoguru::cli
