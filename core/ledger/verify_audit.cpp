// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "base/hash_writer.h"
#include "books/audit.h"
#include "ledger/verify_parts.h"
#include "storage/connection.h"
#include "storage/migrate.h"

namespace sokoguru::ledger {

namespace {

void verify_chain(storage::Database& db, Findings& findings)
{
    auto rows = db.query("SELECT id, at, user_id, action, subject, subject_id, before, after, previous_hash, hash"
                         " FROM audit_event ORDER BY id");
    const auto maybe_text = [&](int column) {
        return rows.is_null(column) ? std::nullopt : std::optional<std::string_view>(rows.view(column));
    };
    const auto bytes_are = [&](int column, const base::Hash& hash) {
        if (rows.is_null(column)) return false;
        const auto stored = rows.bytes(column);
        return std::equal(stored.begin(), stored.end(), hash.begin(), hash.end());
    };
    base::Hash previous{};
    std::int64_t last = 0;
    while (rows.next()) {
        if (last % 4096 == 0 && !findings.go_on()) return;
        const std::int64_t id = rows.integer(0);
        if (id != last + 1 || !bytes_are(8, previous))
            findings.add("audit-chain", label("ledger", "The audit trail is broken before event {0}.", id));
        bool as_written = false;
        try {
            as_written =
                bytes_are(9, books::audit_hash(previous, {id, rows.integer(1), rows.integer(2), rows.view(3),
                                                          rows.view(4), rows.view(5), maybe_text(6), maybe_text(7)}));
        } catch (const Error&) {
            // A value of another type than any that was hashed.
        }
        if (!as_written) findings.add("audit-chain", label("ledger", "Event {0} of the audit trail was changed.", id));
        previous.fill(0);
        if (!rows.is_null(9)) {
            const auto stored = rows.bytes(9);
            std::copy_n(stored.begin(), std::min(stored.size(), previous.size()), previous.begin());
        }
        findings.passed(true, id, previous);
        last = id;
    }
}

/// The tables that demand an event for every change: those with a trigger for it in a fresh file.
std::vector<std::string> tables_with_triggers(const storage::Schema& schema)
{
    std::vector<std::string> tables;
    storage::Connection fresh(":memory:");
    for (const std::string_view step : schema.steps)
        fresh.script(std::string(step));
    storage::Query rows(fresh,
                        "SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger'"
                        " AND name = tbl_name || '_audit_insert' ORDER BY rowid",
                        {});
    while (rows.next())
        tables.push_back(rows.text(0));
    return tables;
}

const std::vector<std::string>& audited_tables()
{
    static const std::vector<std::string> tables = tables_with_triggers(storage::books_schema());
    return tables;
}

void verify_rows(storage::Database& db, const std::string& table, Findings& findings)
{
    std::string key;
    std::string image;
    {
        auto columns = db.query(fmt::format("PRAGMA table_info({})", table));
        while (columns.next()) {
            const std::string name = columns.text(1);
            if (columns.integer(5) == 1) key = name;
            // The one column that leaves no image (tools/audit_triggers.py).
            if (table == "app_user" && name == "password") continue;
            image += fmt::format("{}{}=' || quote({})", image.empty() ? "'" : " || ', ", name, name);
        }
    }
    // The event that made the row what it is; other events about it (a print, a reopening) carry no image.
    static constexpr const char* last_image = "SELECT after FROM audit_event WHERE subject = ? AND subject_id = ?"
                                              " AND action IN ('insert', 'update', 'delete') ORDER BY id DESC LIMIT 1";
    std::int64_t count = 0;
    auto rows = db.query(fmt::format("SELECT CAST({} AS TEXT), {} FROM {}", key, image, table));
    while (rows.next()) {
        ++count;
        auto event = db.query(last_image, table, stored_text(rows, 0));
        if (!event.next() || event.is_null(0) || event.view(0) != rows.view(1))
            findings.add("audited-row",
                         label("ledger", "A row of the table {0} ({1}) was changed past the audit trail.", table,
                               shown_text(rows, 0)));
    }
    auto living = db.query("SELECT count(*), min(subject_id) FROM (SELECT subject_id, after, max(id) FROM audit_event"
                           " WHERE subject = ? AND action IN ('insert', 'update', 'delete') GROUP BY subject_id)"
                           " WHERE after IS NOT NULL",
                           table);
    if (living.next() && living.integer(0) > count)
        findings.add("audited-row", label("ledger", "{0} rows of the table {1} were removed past the audit trail.",
                                          living.integer(0) - count, table));
}

} // namespace

void verify_audit(storage::Database& db, Findings& findings)
{
    look(findings, [&] { verify_chain(db, findings); });
    for (const std::string& table : audited_tables()) {
        if (!findings.go_on()) return;
        look(findings, [&] { verify_rows(db, table, findings); });
    }
}

} // namespace sokoguru::ledger
