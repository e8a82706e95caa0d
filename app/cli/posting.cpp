// SPDX-License-Identifier: GPL-3.0-or-later
#include "posting.h"

#include <algorithm>
#include <iostream>
#include <map>

#include "ledger/chart.h"
#include "members/members.h"
#include "questions/questions.h"
#include "reports/report.h"
#include "storage/database.h"

namespace sokoguru::cli {

namespace {

using reports::ColumnKind;

/// How a person finds the subsidiary account: the loan's number, the product's code, the partner's code.
std::string subledger_code(Books& books, SubledgerId subledger)
{
    const auto code = books.db().value<std::string>(
        "SELECT coalesce(p.code, s.code, '') FROM subledger s LEFT JOIN savings_account a ON a.id = s.id "
        "LEFT JOIN savings_product p ON p.id = a.savings_product_id WHERE s.id = ?",
        subledger);
    return code.value_or("");
}

const char* kind_name(ledger::EntryKind kind)
{
    switch (kind) {
    case ledger::EntryKind::normal:
        return "normal";
    case ledger::EntryKind::opening:
        return "opening";
    case ledger::EntryKind::closing:
        return "closing";
    case ledger::EntryKind::reversal:
        return "reversal";
    }
    return "";
}

void add_entry(reports::Report& report, Books& books, const std::string& document, EntryId id)
{
    const ledger::Entry entry = ledger::read_entry(books, id);
    for (const ledger::Line& line : entry.content.lines) {
        const ledger::Account& account = books.chart().by_id(line.account);
        reports::Row row;
        row.cells = {reports::Cell(id.value),
                     entry.content.date,
                     document,
                     std::string(kind_name(entry.content.kind)),
                     account.code,
                     account.name,
                     line.member ? members::read(books, *line.member).member_no : std::string(),
                     line.subledger ? subledger_code(books, *line.subledger) : std::string(),
                     line.amount.is_negative() ? Money() : line.amount,
                     line.amount.is_negative() ? -line.amount : Money(),
                     entry.content.memo,
                     {}};
        if (entry.content.reverses) row.cells.back() = entry.content.reverses->value;
        report.rows.push_back(std::move(row));
    }
}

} // namespace

std::vector<ledger::Posted> posted_since(Books& books, std::int64_t entries)
{
    std::vector<ledger::Posted> documents;
    const std::int64_t last = ledger::head(books).entries;
    while (entries < last) {
        const ledger::DocumentInfo info = ledger::document_of(books, EntryId{entries + 1});
        documents.push_back({info.id, info.number, info.first_entry, info.last_entry});
        entries = info.last_entry.value;
    }
    return documents;
}

reports::Report preview(Books& books, const std::vector<ledger::Posted>& documents)
{
    reports::Report report;
    report.name = "preview";
    report.title = label("cli", "Preview: this would be posted");
    report.columns = {{"entry", label("cli", "Entry"), ColumnKind::integer},
                      {"date", label("cli", "Date"), ColumnKind::date},
                      {"document", label("cli", "Document"), ColumnKind::text},
                      {"kind", label("cli", "Kind"), ColumnKind::text},
                      {"account", label("cli", "Account"), ColumnKind::text},
                      {"account_name", label("cli", "Account name"), ColumnKind::text},
                      {"member_no", label("cli", "Member no."), ColumnKind::text},
                      {"subledger", label("cli", "Subsidiary account"), ColumnKind::text},
                      {"debit", label("cli", "Debit"), ColumnKind::money},
                      {"credit", label("cli", "Credit"), ColumnKind::money},
                      {"memo", label("cli", "Memo"), ColumnKind::text},
                      {"reverses", label("cli", "Reverses"), ColumnKind::integer}};
    for (const ledger::Posted& posted : documents)
        for (auto id = posted.first_entry.value; id <= posted.last_entry.value; ++id)
            add_entry(report, books, posted.number, EntryId{id});
    return report;
}

void print_postings(const Context& context, const std::vector<ledger::Posted>& documents)
{
    if (documents.size() == 1) {
        const ledger::Posted& only = documents.front();
        return print_posting(context, only.number, only.first_entry.value);
    }
    reports::Report report;
    report.name = "documents";
    report.title = label("cli", "Posted");
    report.columns = {{"document", label("cli", "Document")},
                      {"entry", label("cli", "Entry"), reports::ColumnKind::integer}};
    for (const ledger::Posted& posted : documents) {
        reports::Row row;
        row.cells = {posted.number, posted.first_entry.value};
        report.rows.push_back(std::move(row));
    }
    emit_report(context, report);
}

void ask_questions(const Context& context, const std::vector<Issue>& questions, bool dry_run)
{
    // A long list of the past would bury what matters; of each kind some are enough.
    constexpr int at_most = 10;
    std::map<Code, int> said;
    for (const Issue& question : questions) {
        const Error sentence(question.code, question.args);
        const bool accepted =
            std::find(context.accepted.begin(), context.accepted.end(), question.code) != context.accepted.end();
        if (!dry_run && !accepted && questions::needs_acceptance(question.code)) throw sentence;
        if (++said[question.code] <= at_most) print_warning(context, sentence);
    }
    for (const auto& [code, count] : said)
        if (count > at_most)
            std::cerr << "warning: " << base::info(code).name << ": "
                      << context.t(label("cli", "{0} more of these.", std::int64_t{count - at_most})) << '\n';
}

void ask_questions(const Context& context, Books& books, const std::vector<ledger::Posted>& documents, bool dry_run)
{
    std::vector<DocumentId> ids;
    for (const ledger::Posted& posted : documents)
        ids.push_back(posted.document);
    ask_questions(context, questions::about(books, ids), dry_run);
}

void post(const Context& context, Books& books, bool dry_run, const std::function<ledger::Posted()>& action)
{
    post_if_any(context, books, dry_run, [&] { return std::optional(action()); });
}

void post_if_any(const Context& context, Books& books, bool dry_run,
                 const std::function<std::optional<ledger::Posted>()>& action)
{
    books::Work work(books);
    const std::int64_t before = ledger::head(books).entries;
    const std::optional<ledger::Posted> posted = action();
    const std::vector<ledger::Posted> documents = posted_since(books, before);
    ask_questions(context, books, documents, dry_run);
    if (dry_run) return emit_report(context, preview(books, documents), &books);
    keep(context, work, posted ? posted->number : std::string(), Answer::result);
    if (posted) print_posting(context, posted->number, posted->first_entry.value);
}

} // namespace sokoguru::cli
