// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/hash_writer.h"
#include "books/books.h"

namespace sokoguru::books {

/// A column's value on its way into an audited row.
using Value = std::variant<std::monostate, std::int64_t, std::string>;
using Fields = std::vector<std::pair<const char*, Value>>;

/// Adds a row to an audited table, its audit event first. Columns not named get their default, or NULL. For tables with
/// an integer key `id` the next one is taken unless given. Returns the key (0 for text keys). This and the two below
/// throw Error(reading_copy) in a reading copy.
std::int64_t insert_row(Books& books, const char* table, const Fields& fields);
/// Changes columns of one audited row, its audit event first; nothing happens where nothing differs.
void update_row(Books& books, const char* table, const Value& key, const Fields& fields);
/// Removes one audited row, its audit event first. What the books need refuses.
void delete_row(Books& books, const char* table, const Value& key);

/// Records something that was done and is not a change of a row: sign-in, print, backup, export.
void record_event(Books& books, const std::string& action, const std::string& subject, const std::string& subject_id,
                  const std::string& details_json);

/// When something of that kind was last recorded (seconds since 1970).
std::optional<std::int64_t> last_event(Books& books, const std::string& action, const std::string& subject);

/// What the hash of an audit event covers, besides the hash before it.
struct HashedEvent {
    std::int64_t id = 0;
    std::int64_t at = 0;
    std::int64_t user = 0;
    std::string_view action;
    std::string_view subject;
    std::string_view subject_id;
    std::optional<std::string_view> before;
    std::optional<std::string_view> after;
};
/// BLAKE2b-256 over a version byte, the previous hash and the fields in their order (base/hash_writer.h).
base::Hash audit_hash(const base::Hash& previous, const HashedEvent& event);

/// Head of the audit chain, 64 hex digits; zeros before the first event.
std::string audit_head(Books& books);
/// How many events it has.
std::int64_t audit_events(Books& books);

} // namespace sokoguru::books
