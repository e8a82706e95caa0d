// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "books/books.h"
#include "cli.h"
#include "families.h"
#include "ledger/printed_head.h"
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
    if (!options.head.empty()) {
        ledger::read_printed_head(options.head); // a slip is said before the books are opened
        how.expected_head = options.head;
    }
    try {
        books::Books books = open_books(context, options.file);
        books.require(books::Permission::read);
        const ledger::Verification result = ledger::verify(books, how);
        ledger::record_verification(books, result);
        return result;
    } catch (const Error& error) {
        if (error.code() != Code::damaged_or_altered_file) throw;
        return ledger::verify_file(path_from(options.file), how);
    }
}

Label found_words(const ledger::FoundHead& found)
{
    return found.in_audit ? label("cli", "The fingerprint is that of the audit trail at event {0}.", found.number)
                          : label("cli", "The fingerprint is that of the books at entry {0}.", found.number);
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
    command->add_option(
        "--head", options->head,
        context.t(label(
            "cli", "A fingerprint printed on a report, of the books or of the audit trail: they must contain it")));
    command->callback([options, &context] {
        const ledger::Verification result = verified(context, *options);
        if (!result.ok()) {
            emit_report(context, findings(result));
            throw Error(Code::verify_failed, {static_cast<std::int64_t>(result.findings.size())});
        }
        if (context.format == Format::table)
            return emit_bytes(context, "ok " + std::to_string(result.entries) + " " + result.head + "\n" +
                                           (result.found ? context.t(found_words(*result.found)) + "\n" : ""));
        std::vector<Result> results = {{"ok", label("cli", "In order"), true},
                                       {"entries", label("cli", "Entries"), result.entries},
                                       {"head_hash", label("cli", "Head of the chain"), result.head}};
        if (result.found) {
            const std::string of = result.found->in_audit ? "audit" : "books";
            results.push_back({"fingerprint_of", label("cli", "The fingerprint is of"), of});
            results.push_back({"fingerprint_at", label("cli", "Entry or event"), result.found->number});
        }
        print_result(context, results);
    });
}

} // namespace sokoguru::cli
