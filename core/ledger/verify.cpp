// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/verify.h"

#include <sqlite3.h>

#include "base/error.h"
#include "books/audit.h"
#include "ledger/ledger.h"
#include "ledger/verify_parts.h"
#include "storage/connection.h"
#include "storage/migrate.h"

namespace sokoguru::ledger {

namespace {

/// Lets SQLite's long checks be cancelled too.
class Interruptible {
public:
    Interruptible(storage::Database& db, const VerifyOptions& options) : handle_(db.connection().handle())
    {
        if (!options.go_on) return;
        sqlite3_progress_handler(
            handle_, 100'000, [](void* asked) { return static_cast<const VerifyOptions*>(asked)->go_on() ? 0 : 1; },
            const_cast<VerifyOptions*>(&options));
    }
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;
    ~Interruptible() { sqlite3_progress_handler(handle_, 0, nullptr, nullptr); }

private:
    sqlite3* handle_;
};

/// One part; a file that is too damaged to be read is a finding and does not keep the other parts from looking.
template <typename Part> void look(Findings& findings, const Part& part)
{
    if (findings.result().cancelled) return;
    try {
        part();
    } catch (const Error& error) {
        if (findings.options().go_on && !findings.go_on()) return;
        findings.add("sqlite", error.message());
    }
}

/// `books`: nullptr for a file that cannot be opened as books.
Verification verify(storage::Database& db, Books* books, const VerifyOptions& options)
{
    Verification result;
    Findings findings(result, options);
    const Interruptible interruptible(db, options);
    PostingSums sums;
    look(findings, [&] { verify_file_structure(db, findings); });
    look(findings, [&] { sums = verify_entries(db, findings); });
    look(findings, [&] { verify_numbers(db, findings); });
    look(findings, [&] { verify_balances(db, sums, findings); });
    look(findings, [&] { verify_audit(db, findings); });
    if (books != nullptr) look(findings, [&] { verify_decided_surplus(*books, findings); });
    if (findings.is_head_missing() && !result.cancelled)
        findings.add("head", Error(Code::unknown_fingerprint, {*options.expected_head}).message());
    return result;
}

} // namespace

Findings::Findings(Verification& result, const VerifyOptions& options) : result_(result), options_(options)
{
    if (options.expected_head) printed_ = read_printed_head(*options.expected_head);
}

void Findings::passed(bool in_audit, std::int64_t count, const base::Hash& head)
{
    if (printed_ && !result_.found && matches(*printed_, count, head)) result_.found = FoundHead{in_audit, count};
}

void Findings::add(const char* check, Label text, std::string document)
{
    if (++count_[check] > most_of_a_kind) return;
    result_.findings.push_back({check, std::move(text), std::move(document)});
}

bool Findings::go_on()
{
    if (options_.go_on && !options_.go_on()) result_.cancelled = true;
    return !result_.cancelled;
}

std::string document_of_entry(storage::Database& db, std::int64_t entry)
{
    auto row = db.query("SELECT series, period, number FROM document WHERE first_entry <= ? AND last_entry >= ?"
                        " ORDER BY first_entry DESC LIMIT 1",
                        entry, entry);
    return row.next() ? document_number(row.view(0), row.period(1), row.integer(2)) : std::string();
}

void verify_file_structure(storage::Database& db, Findings& findings)
{
    storage::Connection& connection = db.connection();
    const storage::Schema& schema = db.schema();
    if (storage::fingerprint(connection) != storage::expected_fingerprint(schema, db.version()))
        findings.add("schema", label("ledger", "The structure of the file was changed from outside: {0}.",
                                     storage::first_difference(connection, schema, db.version())));
    {
        auto rows = db.query("PRAGMA integrity_check(5)");
        while (rows.next())
            if (rows.view(0) != "ok") findings.add("sqlite", label("ledger", "The file is damaged: {0}", rows.text(0)));
    }
    {
        auto rows = db.query("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check");
        while (rows.next())
            findings.add("foreign-key",
                         label("ledger", "A row of the table {0} refers to a row of {1} that is not there.",
                               rows.text(0), rows.text(2)));
    }
    auto stray = db.query("SELECT entry_id FROM posting"
                          " WHERE entry_id > (SELECT coalesce(max(id), 0) FROM entry) LIMIT 1");
    if (stray.next())
        findings.add("stray-posting",
                     label("ledger", "There are postings that belong to no entry (number {0}).", stray.integer(0)));
}

Verification verify(Books& books, const VerifyOptions& options)
{
    books.require(books::Permission::read);
    return verify(books.db(), &books, options);
}

void record_verification(Books& books, const Verification& result)
{
    if (books.reading_copy() || result.cancelled) return;
    books::record_event(books, "verify", "books", std::to_string(result.entries),
                        books.db()
                            .value<std::string>("SELECT json_object('head', ?, 'findings', ?)", result.head,
                                                static_cast<std::int64_t>(result.findings.size()))
                            .value());
}

Verification verify_file(const std::filesystem::path& path, const VerifyOptions& options)
{
    storage::OpenOptions as_it_is;
    as_it_is.migrate = false;
    as_it_is.accept_altered = true;
    storage::Database db = storage::Database::open(path, as_it_is);
    return verify(db, nullptr, options);
}

} // namespace sokoguru::ledger
