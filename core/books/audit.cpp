// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/audit.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/check.h"
#include "base/hash_writer.h"
#include "books/sign_in.h"
#include "storage/database.h"

namespace sokoguru::books {

namespace {

struct Column {
    std::string name;
    Value fallback;
    bool is_key = false;
    bool is_secret = false; ///< not part of the images (tools/audit_triggers.py)
};

using Columns = std::vector<Column>;

Value default_value(const std::optional<std::string>& sql)
{
    if (!sql) return {};
    if (sql->front() == '\'') return sql->substr(1, sql->size() - 2);
    return std::int64_t{std::stoll(*sql)};
}

/// The schema does not change while the program runs, so one look at each table is enough.
const Columns& columns_of(Books& books, const char* table)
{
    static std::map<std::string, Columns> known;
    Columns& columns = known[table];
    if (columns.empty()) {
        auto rows = books.db().query(fmt::format("PRAGMA table_info({})", table));
        while (rows.next()) {
            Column column{rows.text(1), default_value(rows.get<std::optional<std::string>>(4)), rows.integer(5) == 1};
            column.is_secret = std::string_view(table) == "app_user" && column.name == "password";
            columns.push_back(std::move(column));
        }
    }
    SOKO_CHECK(!columns.empty());
    return columns;
}

const Column& key_of(const Columns& columns)
{
    for (const Column& column : columns)
        if (column.is_key) return column;
    SOKO_CHECK(!"every audited table has a key");
}

storage::Value bound(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return std::string_view(*text);
    return nullptr;
}

std::vector<storage::Value> bound(const std::vector<Value>& values)
{
    std::vector<storage::Value> out;
    for (const Value& value : values)
        out.push_back(bound(value));
    return out;
}

std::string as_text(const Value& key)
{
    if (const auto* number = std::get_if<std::int64_t>(&key)) return std::to_string(*number);
    return std::get<std::string>(key);
}

const Value* find(const Fields& fields, const std::string& name)
{
    for (const auto& [field, value] : fields)
        if (field == name) return &value;
    return nullptr;
}

void check_names(const Columns& columns, const Fields& fields)
{
    for (const auto& [field, value] : fields) {
        bool known = false;
        for (const Column& column : columns)
            known = known || column.name == field;
        SOKO_CHECK(known);
    }
}

/// What the trail says when the computer's clock stands before the last time it noted.
constexpr const char* clock_back = "clock-back";

/// One event at the end of the audit chain; a clock that was set back leaves one of its own first.
void append(Books& books, const std::string& action, const std::string& subject, const std::string& subject_id,
            const std::optional<std::string>& before, const std::optional<std::string>& after)
{
    std::int64_t id = 1;
    std::int64_t last_at = 0;
    base::Hash previous{};
    {
        auto last = books.db().query("SELECT id, hash, at FROM audit_event ORDER BY id DESC LIMIT 1");
        if (last.next()) {
            id = last.integer(0) + 1;
            const auto bytes = last.bytes(1);
            std::copy_n(bytes.begin(), std::min(bytes.size(), previous.size()), previous.begin());
            last_at = last.integer(2);
        }
    }
    const std::int64_t at = books.now();
    if (at < last_at && action != clock_back) {
        append(books, clock_back, "clock", "", std::nullopt, R"({"before":)" + std::to_string(last_at) + "}");
        append(books, action, subject, subject_id, before, after);
        return;
    }
    const base::Hash hash =
        audit_hash(previous, {id, at, books.user().id.value, action, subject, subject_id, before, after});
    books.db().run("INSERT OR ROLLBACK INTO audit_event"
                   " (id, at, user_id, action, subject, subject_id, before, after, previous_hash, hash)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   id, at, books.user().id, action, subject, subject_id, before, after, previous, hash);
}

/// The secret columns of a row leave a digest instead of an image.
void append_secret(Books& books, const char* table, const Columns& columns, const Value& key, const Fields& fields,
                   bool is_new)
{
    for (const Column& column : columns) {
        const Value* value = column.is_secret ? find(fields, column.name) : nullptr;
        if (value == nullptr) continue;
        const auto* hash = std::get_if<std::string>(value);
        if (is_new && hash == nullptr) continue;
        append(books, column.name, table, as_text(key), std::nullopt,
               password_record(std::get<std::int64_t>(key),
                               hash != nullptr ? std::optional<std::string>(*hash) : std::nullopt));
    }
}

/// The pieces of a row's image: `id=1, name='Ani'`; 0005_audit.sql builds the same from the row itself.
std::string image_piece(const Column& column, bool first, std::string_view value)
{
    return fmt::format("{}'{}{}=' || quote({})", first ? "" : " || ", first ? "" : ", ", column.name, value);
}

/// The row's image with `fields` in place of what it holds; nothing where there is no such row.
std::optional<std::string> image(Books& books, const char* table, const Columns& columns, const Value& key,
                                 const Fields& fields)
{
    std::string sql = "SELECT ";
    std::vector<Value> values;
    bool first = true;
    for (const Column& column : columns) {
        if (column.is_secret) continue;
        const Value* changed = find(fields, column.name);
        sql += image_piece(column, first, changed != nullptr ? "?" : column.name);
        if (changed != nullptr) values.push_back(*changed);
        first = false;
    }
    sql += fmt::format(" FROM {} WHERE {} = ?", table, key_of(columns).name);
    values.push_back(key);
    auto row = books.db().query_values(sql, bound(values));
    if (!row.next()) return std::nullopt;
    return row.text(0);
}

} // namespace

base::Hash audit_hash(const base::Hash& previous, const HashedEvent& event)
{
    base::HashWriter writer;
    writer.byte(1);
    writer.put(previous);
    writer.put(event.id);
    writer.put(event.at);
    writer.put(event.user);
    writer.put(event.action);
    writer.put(event.subject);
    writer.put(event.subject_id);
    writer.put(event.before);
    writer.put(event.after);
    return writer.finish();
}

std::int64_t insert_row(Books& books, const char* table, const Fields& fields)
{
    books.require_changeable();
    const Columns& columns = columns_of(books, table);
    check_names(columns, fields);
    std::string image_sql = "SELECT ";
    std::string insert_sql = fmt::format("INSERT OR ROLLBACK INTO {} VALUES (", table);
    std::vector<Value> values;
    std::vector<Value> shown;
    Value key;
    for (const Column& column : columns) {
        const Value* given = find(fields, column.name);
        Value value = given != nullptr ? *given : column.fallback;
        if (column.is_key && std::holds_alternative<std::monostate>(value))
            value = books.db()
                        .value<std::int64_t>(fmt::format("SELECT coalesce(max({}), 0) + 1 FROM {}", column.name, table))
                        .value();
        if (column.is_key) key = value;
        if (!column.is_secret) {
            image_sql += image_piece(column, shown.empty(), "?");
            shown.push_back(value);
        }
        insert_sql += values.empty() ? "?" : ", ?";
        values.push_back(std::move(value));
    }
    Work work(books);
    std::string after;
    {
        auto row = books.db().query_values(image_sql, bound(shown));
        row.next();
        after = row.text(0);
    }
    append(books, "insert", table, as_text(key), std::nullopt, after);
    books.db().run_values(insert_sql + ")", bound(values));
    append_secret(books, table, columns, key, fields, true);
    work.commit();
    const auto* number = std::get_if<std::int64_t>(&key);
    return number != nullptr ? *number : 0;
}

void update_row(Books& books, const char* table, const Value& key, const Fields& fields)
{
    books.require_changeable();
    const Columns& columns = columns_of(books, table);
    check_names(columns, fields);
    const auto before = image(books, table, columns, key, {});
    const auto after = image(books, table, columns, key, fields);
    SOKO_CHECK(before && after);
    bool secret = false;
    for (const Column& column : columns)
        secret = secret || (column.is_secret && find(fields, column.name) != nullptr);
    if (*before == *after && !secret) return;

    std::string sql = fmt::format("UPDATE OR ROLLBACK {} SET ", table);
    std::vector<Value> values;
    for (const auto& [field, value] : fields) {
        sql += fmt::format("{}{} = ?", values.empty() ? "" : ", ", field);
        values.push_back(value);
    }
    sql += fmt::format(" WHERE {} = ?", key_of(columns).name);
    values.push_back(key);
    Work work(books);
    append(books, "update", table, as_text(key), before, after);
    books.db().run_values(sql, bound(values));
    append_secret(books, table, columns, key, fields, false);
    work.commit();
}

void delete_row(Books& books, const char* table, const Value& key)
{
    books.require_changeable();
    const Columns& columns = columns_of(books, table);
    const auto before = image(books, table, columns, key, {});
    SOKO_CHECK(before.has_value());
    Work work(books);
    append(books, "delete", table, as_text(key), before, std::nullopt);
    books.db().run_values(fmt::format("DELETE FROM {} WHERE {} = ?", table, key_of(columns).name),
                          bound(std::vector<Value>{key}));
    work.commit();
}

void record_event(Books& books, const std::string& action, const std::string& subject, const std::string& subject_id,
                  const std::string& details_json)
{
    Work work(books, Work::Kind::note);
    append(books, action, subject, subject_id, std::nullopt, details_json);
    work.commit();
}

std::optional<std::int64_t> last_event(Books& books, const std::string& action, const std::string& subject)
{
    return books.db().value<std::int64_t>(
        "SELECT at FROM audit_event WHERE subject = ? AND action = ? ORDER BY id DESC LIMIT 1", subject, action);
}

std::int64_t audit_events(Books& books)
{
    return books.db().value<std::int64_t>("SELECT id FROM audit_event ORDER BY id DESC LIMIT 1").value_or(0);
}

std::string audit_head(Books& books)
{
    auto last = books.db().query("SELECT hash FROM audit_event ORDER BY id DESC LIMIT 1");
    base::Hash hash{};
    if (last.next()) {
        const auto bytes = last.bytes(0);
        std::copy(bytes.begin(), bytes.end(), hash.begin());
    }
    return base::to_hex(hash);
}

} // namespace sokoguru::books
