// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "books/books.h"
#include "cli.h"
#include "ledger/ledger.h"

namespace sokoguru::cli {

/// Says questions about what is being done as warnings on standard error. Throws the first of those that need to be
/// accepted and are not, in a dry run none: there the same warnings tell what would be asked.
void ask_questions(const Context& context, const std::vector<Issue>& questions, bool dry_run);
/// The same about documents that were posted and are not committed yet.
void ask_questions(const Context& context, Books& books, const std::vector<ledger::Posted>& documents, bool dry_run);

/// Carries out `action` and prints the number of the document it posted. In a dry run it is carried out too, so that
/// everything that would refuse it refuses, then shown as a journal and taken back.
void post(const Context& context, Books& books, bool dry_run, const std::function<ledger::Posted()>& action);

/// The same where there may be nothing to post.
void post_if_any(const Context& context, Books& books, bool dry_run,
                 const std::function<std::optional<ledger::Posted>()>& action);

/// What several postings answer: a list of their numbers; one alone as ever.
void print_postings(const Context& context, const std::vector<ledger::Posted>& documents);

/// The documents posted since there were that many entries (ledger::head).
std::vector<ledger::Posted> posted_since(Books& books, std::int64_t entries);

/// What these documents post, with the columns of the report `journal`.
reports::Report preview(Books& books, const std::vector<ledger::Posted>& documents);

} // namespace sokoguru::cli
