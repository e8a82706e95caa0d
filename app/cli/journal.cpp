// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "exchange/import_journal.h"
#include "families.h"
#include "issues.h"
#include "posting.h"
#include "reports/report.h"

namespace sokoguru::cli {

namespace {

struct Options {
    std::string file, list;
    bool dry_run = false;
};

void run(const Context& context, const Options& options)
{
    Books books = open_books_to_post(context, options.file);
    books::Work work(books);
    const std::int64_t before = ledger::head(books).entries;
    const exchange::ImportResult result = exchange::import_journal(books, path_from(options.list));
    if (!result.accepted) {
        emit_report(context, issue_report(result.issues));
        throw Error(Code::import_refused, {result.errors()});
    }
    const std::vector<ledger::Posted> documents = posted_since(books, before);
    ask_questions(context, books, documents, options.dry_run);
    if (options.dry_run) return emit_report(context, preview(books, documents), &books);
    keep(context, work, documents.empty() ? std::string() : documents.front().number,
         documents.size() == 1 ? Answer::result : Answer::report);
    print_postings(context, documents);
}

} // namespace

void add_journal(CLI::App& app, Context& context)
{
    CLI::App* journal = app.add_subcommand("journal", context.t(label("cli", "Journal entries of any kind")));
    journal->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    CLI::App* post = journal->add_subcommand(
        "post", context.t(label("cli", "Post the entries of a list: ref, date, account, member_no, subledger, debit, "
                                       "credit, memo")));
    post->add_option("FILE", options->file, context.t(label("cli", "The books")))->required();
    post->add_option("IN", options->list, context.t(label("cli", "CSV or XLSX; rows with one ref form an entry")))
        ->required();
    post->add_flag("--dry-run", options->dry_run, context.t(label("cli", "Show what would be posted, post nothing")));
    post->callback([options, &context] { run(context, *options); });
}

} // namespace sokoguru::cli
