// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "books/books.h"

namespace sokoguru::books {

/// A column's value on its way into an audited row.
using Value = std::variant<std::monostate, std::int64_t, std::string>;
using Fields = std::vector<std::pair<const char*, Value>>;

/// Adds a row to an audited table, its audit event first. Columns not named get their default, or NULL. For tables with
/// an integer key `id` the next one is taken unless given. Returns the key (0 for text keys).
std::int64_t insert_row(Books& books, const char* table, const Fields& fields);
/// Changes columns of one audited row, its audit event first; nothing happens where nothing differs.
void update_row(Books& books, const char* table, const Value& key, const Fields& fields);
/// Removes one audited row, its audit event first. What the books need refuses.
void delete_row(Books& books, const char* table, const Value& key);

/// Records something that was done and is not a change of a row: sign-in, print, backup, export.
void record_event(Books& books, const std::string& action, const std::string& subject, const std::string& subject_id,
                  const std::string& details_json);

/// Head of the audit chain, 64 hex digits; zeros before the first event.
std::string audit_head(Books& books);

} // namespace sokoguru::books
