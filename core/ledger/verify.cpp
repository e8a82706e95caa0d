// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/verify.h"

#include <algorithm>
#include <limits>

#include <fmt/format.h>
#include <sqlite3.h>

#include "base/error.h"
#include "base/printable.h"
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

/// `books`: nullptr for a file that cannot be opened as books.
Verification verify(storage::Database& db, Books* books, const VerifyOptions& options)
{
    Verification result;
    Findings findings(result, options);
    const Interruptible interruptible(db, options);
    PostingSums sums;
    verify_file_structure(db, findings);
    look(findings, [&] { verify_values(db, findings); });
    look(findings, [&] { sums = verify_entries(db, findings); });
    look(findings, [&] { verify_numbers(db, findings); });
    look(findings, [&] { verify_balances(db, sums, findings); });
    verify_audit(db, findings);
    verify_course(db, findings);
    verify_people(db, findings);
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

bool is_day(std::int64_t yyyymmdd)
{
    return yyyymmdd > 0 && yyyymmdd <= 99'991'231 && base::date_from_int(static_cast<int>(yyyymmdd)).ok();
}

bool is_period(std::int64_t yyyymm)
{
    return yyyymm >= 0 && yyyymm <= 999'913 && yyyymm % 100 <= 13;
}

std::int64_t whole_number(const storage::Query& row, int column, std::int64_t otherwise)
{
    try {
        return row.integer(column);
    } catch (const Error&) {
        return otherwise;
    }
}

std::string stored_text(const storage::Query& row, int column)
{
    return row.is_null(column) ? std::string() : row.text(column);
}

std::string shown_text(const storage::Query& row, int column)
{
    constexpr std::size_t longest = 60;
    if (row.is_null(column)) return "NULL";
    const std::string_view text = row.view(column);
    return base::printable(text.substr(0, longest)) + (text.size() > longest ? "…" : "");
}

base::LabelArg shown_period(std::int64_t yyyymm)
{
    if (is_period(yyyymm)) return Period::from_int(static_cast<int>(yyyymm));
    return std::to_string(yyyymm);
}

base::LabelArg shown_day(std::int64_t yyyymmdd)
{
    if (is_day(yyyymmdd)) return base::date_from_int(static_cast<int>(yyyymmdd));
    return std::to_string(yyyymmdd);
}

std::string document_of_entry(storage::Database& db, std::int64_t entry)
{
    auto row = db.query("SELECT series, period, number FROM document WHERE first_entry <= ? AND last_entry >= ?"
                        " ORDER BY first_entry DESC LIMIT 1",
                        entry, entry);
    if (!row.next()) return {};
    return number_of_document(stored_text(row, 0), whole_number(row, 1, 0), whole_number(row, 2, 0));
}

std::string number_of_document(std::string_view series, std::int64_t period, std::int64_t number)
{
    if (is_period(period)) return document_number(series, Period::from_int(static_cast<int>(period)), number);
    return fmt::format("{}/{}/{:04}", series, period, number);
}

Money shown_money(base::Int128 sen)
{
    using Limits = std::numeric_limits<std::int64_t>;
    return Money::sen(static_cast<std::int64_t>(
        std::clamp<base::Int128>(sen, base::Int128{Limits::min()}, base::Int128{Limits::max()})));
}

namespace {

void check_schema(storage::Database& db, Findings& findings)
{
    storage::Connection& connection = db.connection();
    const storage::Schema& schema = db.schema();
    if (storage::fingerprint(connection) != storage::expected_fingerprint(schema, db.version()))
        findings.add("schema", label("ledger", "The structure of the file was changed from outside: {0}.",
                                     storage::first_difference(connection, schema, db.version())));
}

void check_pages(storage::Database& db, Findings& findings)
{
    auto rows = db.query("PRAGMA integrity_check(5)");
    while (rows.next())
        if (rows.view(0) != "ok") findings.add("sqlite", label("ledger", "The file is damaged: {0}", rows.text(0)));
}

void check_foreign_keys(storage::Database& db, Findings& findings)
{
    auto rows = db.query("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check");
    while (rows.next())
        findings.add("foreign-key", label("ledger", "A row of the table {0} refers to a row of {1} that is not there.",
                                          rows.text(0), rows.text(2)));
}

void check_stray_postings(storage::Database& db, Findings& findings)
{
    auto stray = db.query("SELECT entry_id FROM posting"
                          " WHERE entry_id > (SELECT coalesce(max(id), 0) FROM entry) LIMIT 1");
    if (stray.next())
        findings.add("stray-posting",
                     label("ledger", "There are postings that belong to no entry (number {0}).", shown_text(stray, 0)));
}

} // namespace

void verify_file_structure(storage::Database& db, Findings& findings)
{
    look(findings, [&] { check_schema(db, findings); });
    look(findings, [&] { check_pages(db, findings); });
    look(findings, [&] { check_foreign_keys(db, findings); });
    look(findings, [&] { check_stray_postings(db, findings); });
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
