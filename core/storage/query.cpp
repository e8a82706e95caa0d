// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include <utility>

#include <sqlite3.h>

#include "base/check.h"
#include "base/error.h"
#include "storage/connection.h"
#include "storage/platform.h"

namespace sokoguru::storage {

Query::Query(Connection& connection) : connection_(&connection) {}

// The delegation makes the object whole first, so that its destructor gives the statement back if binding fails.
Query::Query(Connection& connection, std::string_view sql, std::span<const Value> values) : Query(connection)
{
    statement_ = connection.prepare(sql, busy_);
    bind(values);
}

Query::Query(Query&& other) noexcept
    : connection_(other.connection_), statement_(std::exchange(other.statement_, nullptr)),
      busy_(std::exchange(other.busy_, nullptr)), done_(other.done_)
{
}

Query::~Query()
{
    if (statement_ == nullptr) return;
    if (busy_ == nullptr) {
        sqlite3_finalize(statement_);
        return;
    }
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
    *busy_ = false;
}

void Query::bind(std::span<const Value> values)
{
    SOKO_CHECK(sqlite3_bind_parameter_count(statement_) == static_cast<int>(values.size()));
    int index = 0;
    for (const Value& value : values) {
        ++index;
        int result = SQLITE_OK;
        switch (value.kind_) {
        case Value::Kind::null:
            result = sqlite3_bind_null(statement_, index);
            break;
        case Value::Kind::integer:
            result = sqlite3_bind_int64(statement_, index, value.integer_);
            break;
        case Value::Kind::text:
            // An empty view may have no address, which SQLite would take for NULL.
            result =
                sqlite3_bind_text64(statement_, index, value.size_ == 0 ? "" : static_cast<const char*>(value.data_),
                                    value.size_, SQLITE_TRANSIENT, SQLITE_UTF8);
            break;
        case Value::Kind::blob:
            result = sqlite3_bind_blob64(statement_, index, value.size_ == 0 ? "" : value.data_, value.size_,
                                         SQLITE_TRANSIENT);
            break;
        }
        if (result != SQLITE_OK) connection_->raise(result);
    }
}

void Query::rebind(std::span<const Value> values)
{
    sqlite3_reset(statement_);
    done_ = false;
    bind(values);
}

bool Query::next()
{
    // SQLite would start a finished statement anew.
    if (done_) return false;
    const int result = sqlite3_step(statement_);
    if (result == SQLITE_ROW) return true;
    done_ = true;
    if (result != SQLITE_DONE) connection_->raise(result);
    // Ends the read (or the write) now and not when the Query goes out of scope.
    sqlite3_reset(statement_);
    return false;
}

int Query::columns() const
{
    return sqlite3_column_count(statement_);
}

std::string_view Query::column_name(int column) const
{
    return sqlite3_column_name(statement_, column);
}

bool Query::is_null(int column) const
{
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

void Query::unexpected(int column) const
{
    // STRICT tables and NOT NULL make this impossible in a whole file.
    throw Error(Code::damaged_file,
                {platform::utf8(connection_->path()), "unexpected type in column " + std::string(column_name(column))});
}

std::int64_t Query::integer(int column) const
{
    if (sqlite3_column_type(statement_, column) != SQLITE_INTEGER) unexpected(column);
    return sqlite3_column_int64(statement_, column);
}

std::string_view Query::view(int column) const
{
    if (sqlite3_column_type(statement_, column) == SQLITE_NULL) unexpected(column);
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::string Query::text(int column) const
{
    return std::string(view(column));
}

std::span<const unsigned char> Query::bytes(int column) const
{
    if (sqlite3_column_type(statement_, column) == SQLITE_NULL) unexpected(column);
    const auto* data = static_cast<const unsigned char*>(sqlite3_column_blob(statement_, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

} // namespace sokoguru::storage
