// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include <nlohmann/json.hpp>

#include "base/formula_guard.h"
#include "base/overload.h"
#include "base/printable.h"
#include "books/books.h"
#include "cli.h"
#include "reports/render_csv.h"
#include "reports/render_json.h"
#include "reports/render_table.h"
#include "reports/render_xlsx.h"
#include "reports/report.h"
#include "storage/atomic_file.h"
#include "storage/terminal.h"

namespace sokoguru::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string plain(const Value& value)
{
    return std::visit(
        base::Overload{
            [](const std::string& text) { return text; }, [](std::int64_t number) { return std::to_string(number); },
            [](bool yes) { return std::string(yes ? "true" : "false"); }, [](Money amount) { return amount.plain(); },
            [](Date day) { return base::iso(day); }, [](Period month) { return base::iso(month); }},
        value);
}

std::string readable(const Context& context, const Value& value)
{
    return std::visit(
        base::Overload{[](const std::string& text) { return text; },
                       [&](std::int64_t number) { return context.texts.number(number); },
                       [&](bool yes) { return context.t(yes ? label("cli", "yes") : label("cli", "no")); },
                       [&](Money amount) { return context.texts.money(amount); },
                       [&](Date day) { return context.texts.date(day); },
                       [&](Period month) { return context.texts.period(month); }},
        value);
}

Json json(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* yes = std::get_if<bool>(&value)) return *yes;
    return plain(value);
}

/// RFC 4180: quoted where a comma, a quote or a line break would be misread.
std::string csv_field(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string csv(const std::vector<Result>& results)
{
    std::string header, row;
    for (const Result& result : results) {
        if (!header.empty()) {
            header += ',';
            row += ',';
        }
        header += result.key;
        const bool is_text = std::holds_alternative<std::string>(result.value);
        row += csv_field(is_text ? base::guard_formula(plain(result.value)) : plain(result.value));
    }
    return header + '\n' + row + '\n';
}

std::string object(const std::vector<Result>& results)
{
    Json json_object = Json::object();
    for (const Result& result : results)
        json_object[result.key] = json(result.value);
    return json_object.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string lines(const Context& context, const std::vector<Result>& results)
{
    std::string text;
    for (const Result& result : results)
        text += context.t(result.title) + ": " + base::printable(readable(context, result.value)) + '\n';
    return text;
}

[[noreturn]] void only_for_reports(Format format)
{
    throw Error(Code::bad_option, {"--format", format == Format::pdf ? "pdf" : "xlsx", "table, csv, json"});
}

void check_form(const Context& context, Answer answer)
{
    const bool needs_file = context.format == Format::xlsx || context.format == Format::pdf;
    if (needs_file && answer == Answer::result) only_for_reports(context.format);
    if (needs_file && context.output.empty()) throw Error(Code::missing_option, {"--output"});
}

} // namespace

void check_destination(const Context& context)
{
    // Made and thrown away: it refuses what the answer would be refused for.
    if (!context.output.empty()) const storage::AtomicFile probe(context.output);
}

void check_answer(const Context& context, Answer answer)
{
    check_form(context, answer);
    check_destination(context);
}

void keep(const Context& context, books::Work& work, const std::string& what, Answer answer)
{
    check_form(context, answer);
    work.commit();
    context.kept = what;
}

void change(const Context& context, Books& books, Answer answer, const std::function<void()>& action)
{
    check_answer(context, answer);
    books::Work work(books);
    action();
    keep(context, work, context.t(label("cli", "The change")), answer);
}

void emit_bytes(const Context& context, std::string_view bytes)
{
    if (context.output.empty()) {
        std::cout.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return;
    }
    storage::write_file(context.output, bytes);
}

void print_result(const Context& context, const std::vector<Result>& results)
{
    switch (context.format) {
    case Format::table:
        return emit_bytes(context, lines(context, results));
    case Format::csv:
        return emit_bytes(context, csv(results));
    case Format::json:
        return emit_bytes(context, object(results));
    case Format::xlsx:
    case Format::pdf:
        only_for_reports(context.format);
    }
}

void print_posting(const Context& context, const std::string& document, std::int64_t entry)
{
    if (context.format == Format::table) return emit_bytes(context, document + '\n');
    print_result(context, {{"document", label("cli", "Document"), document}, {"entry", label("cli", "Entry"), entry}});
}

void emit_report(const Context& context, const reports::Report& report, Books* books)
{
    const bool needs_file = context.format == Format::xlsx || context.format == Format::pdf;
    if (needs_file && context.output.empty()) throw Error(Code::missing_option, {"--output"});
    switch (context.format) {
    case Format::table:
        // A file and a pipe are as wide as the report.
        return emit_bytes(context, reports::render_table(report, context.texts,
                                                         {context.output.empty() ? storage::platform::terminal_width()
                                                                                 : std::size_t{0}}));
    case Format::csv:
        return emit_bytes(context, reports::render_csv(report, context.texts));
    case Format::json:
        return emit_bytes(context, reports::render_json(report, context.texts));
    case Format::xlsx:
        return reports::write_xlsx(report, context.texts, context.clock->today(), context.output);
    case Format::pdf:
        return print_report(context, report, books);
    }
}

} // namespace sokoguru::cli
