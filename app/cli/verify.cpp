// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "books/books.h"
#include "cli.h"
#include "families.h"
#include "ledger/verify.h"
#include "reports/report.h"

namespace sokoguru::cli {

namespace {

struct Options {
    std::string file, head;
};

/// A file whose structure was changed from outside cannot be opened any more; the check says what was done to it.
ledger::Verification verified(const Context& context, const Options& options)
{
    ledger::VerifyOptions how;
    if (!options.head.empty()) how.expected_head = options.head;
    try {
        books::Books books = open_books(context, options.file);
        books.require(books::Permission::read);
        return ledger::verify(books, how);
    } catch (const Error& error) {
        if (error.code() != Code::damaged_or_altered_file) throw;
        return ledger::verify_file(path_from(options.file), how);
    }
}

reports::Report findings(const ledger::Verification& result)
{
    reports::Report report;
    report.name = "verify";
    report.title = label("cli", "Findings");
    report.columns = {
        {"check", label("cli", "Check")}, {"document", label("cli", "Document")}, {"message", label("cli", "Finding")}};
    for (const ledger::Finding& finding : result.findings) {
        reports::Row row;
        row.cells = {finding.check, finding.document, finding.text};
        report.rows.push_back(std::move(row));
    }
    return report;
}

} // namespace

void add_verify(CLI::App& app, Context& context)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "verify", context.t(label("cli", "Check the books: the file, the chain, balances, control accounts, numbers")));
    command->add_option("FILE", options->file, context.t(label("cli", "The books")))->required();
    command->add_option("--head", options->head,
                        context.t(label("cli", "A head printed on a report: the books must contain it")));
    command->callback([options, &context] {
        const ledger::Verification result = verified(context, *options);
        if (!result.ok()) {
            emit_report(context, findings(result));
            throw Error(Code::verify_failed, {static_cast<std::int64_t>(result.findings.size())});
        }
        if (context.format == Format::table)
            return emit_bytes(context, "ok " + std::to_string(result.entries) + " " + result.head + "\n");
        print_result(context, {{"ok", label("cli", "In order"), true},
                               {"entries", label("cli", "Entries"), result.entries},
                               {"head_hash", label("cli", "Head of the chain"), result.head}});
    });
}

} // namespace sokoguru::cli
