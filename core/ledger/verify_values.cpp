// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/printable.h"
#include "ledger/verify_parts.h"

namespace sokoguru::ledger {

namespace {

enum class Kind { number, day, period, time, text, bytes };

struct Column {
    std::string name;
    Kind kind = Kind::number;
};

/// The schema names its columns by what they hold, everywhere alike.
Kind kind_of(const std::string& name, const std::string& declared)
{
    static constexpr std::array days = {"date",      "transfer_date", "birth_date", "joined",     "left_on",
                                        "appointed", "ended",         "first_day",  "opened",     "disbursed",
                                        "from_day",  "first_due",     "cut_over",   "decided_on", "day"};
    static constexpr std::array periods = {"period", "from_period", "start_period"};
    static constexpr std::array times = {"at", "recorded_at", "last_at", "changed_at"};
    const auto in = [&](const auto& names) { return std::find(names.begin(), names.end(), name) != names.end(); };
    if (declared == "TEXT") return Kind::text;
    if (declared == "BLOB") return Kind::bytes;
    if (in(days)) return Kind::day;
    if (in(periods)) return Kind::period;
    return in(times) ? Kind::time : Kind::number;
}

/// Postings are read with their entries; closer_look is no data.
std::vector<std::string> tables_of(storage::Database& db)
{
    std::vector<std::string> tables;
    auto rows = db.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                         " AND name NOT IN ('posting', 'closer_look') ORDER BY rowid");
    while (rows.next())
        tables.push_back(rows.text(0));
    return tables;
}

/// In the order of the table; the key (or its first column) stands in front once more.
std::vector<Column> columns_of(storage::Database& db, const std::string& table, std::string& key)
{
    std::vector<Column> columns;
    auto rows = db.query("SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid", table);
    while (rows.next()) {
        columns.push_back({rows.text(0), kind_of(rows.text(0), rows.text(1))});
        if (rows.integer(2) == 1) key = rows.text(0);
    }
    return columns;
}

bool has_type(std::string_view type, Kind kind)
{
    return type == (kind == Kind::text ? "text" : kind == Kind::bytes ? "blob" : "integer");
}

bool is_readable(std::string_view text)
{
    // printable() puts U+FFFD where no UTF-8 is; what carried one before is readable.
    constexpr std::string_view replaced = "\xEF\xBF\xBD";
    return text.find(replaced) != std::string_view::npos || base::printable(text).find(replaced) == std::string::npos;
}

bool is_time(std::int64_t seconds)
{
    constexpr std::int64_t year_10000 = 253'402'300'800;
    return seconds >= 0 && seconds < year_10000;
}

/// What is wrong with the value, as a sentence that takes table, row, column and value; none where it is right.
std::optional<Label> fault_of(const storage::Query& row, int value, int type, Kind kind)
{
    if (row.is_null(value)) return std::nullopt; // NOT NULL is SQLite's own check
    if (!has_type(row.view(type), kind))
        return label("ledger", "Table {0}, row {1}, column {2}: {3} is not of the type of this column.");
    switch (kind) {
    case Kind::day:
        if (!is_day(row.integer(value)))
            return label("ledger", "Table {0}, row {1}, column {2}: {3} is no day of the calendar.");
        break;
    case Kind::period:
        if (!is_period(row.integer(value))) return label("ledger", "Table {0}, row {1}, column {2}: {3} is no month.");
        break;
    case Kind::time:
        if (!is_time(row.integer(value)))
            return label("ledger", "Table {0}, row {1}, column {2}: {3} is no point in time.");
        break;
    case Kind::text:
        if (!is_readable(row.view(value)))
            return label("ledger", "Table {0}, row {1}, column {2}: {3} is no readable text.");
        break;
    case Kind::number:
    case Kind::bytes:
        break;
    }
    return std::nullopt;
}

void verify_table(storage::Database& db, const std::string& table, Findings& findings)
{
    std::string key;
    const std::vector<Column> columns = columns_of(db, table, key);
    if (columns.empty()) return;
    std::string sql = "SELECT \"" + (key.empty() ? columns.front().name : key) + '"';
    for (const Column& column : columns)
        sql += fmt::format(", \"{0}\", typeof(\"{0}\")", column.name);
    auto rows = db.query(fmt::format("{} FROM \"{}\"", sql, table));
    std::int64_t count = 0;
    while (rows.next()) {
        if (++count % 4096 == 0 && !findings.go_on()) return;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int value = static_cast<int>(2 * i + 1);
            auto fault = fault_of(rows, value, value + 1, columns[i].kind);
            if (!fault) continue;
            fault->args = {table, shown_text(rows, 0), columns[i].name, shown_text(rows, value)};
            findings.add("value", std::move(*fault));
        }
    }
}

} // namespace

void verify_values(storage::Database& db, Findings& findings)
{
    for (const std::string& table : tables_of(db))
        look(findings, [&] { verify_table(db, table, findings); });
}

} // namespace sokoguru::ledger
