// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sokoguru::storage {

class Connection;

/// The tables of a file as a list of steps. The file's user_version is the number of steps it went through; a new
/// version of the program adds a step and never changes an old one.
struct Schema {
    /// SQL scripts, oldest first.
    std::vector<std::string_view> steps;
    /// A statement that answers a row where the file as a whole is not as it must be (a posting above the last
    /// entry); empty for none. It fits the newest version.
    std::string_view whole_check;

    int version() const { return static_cast<int>(steps.size()); }
};

/// The books' own: storage/schema/NNNN_*.sql.
const Schema& books_schema();

/// Identifies the file as ours: "SKGU" in the header's application_id.
inline constexpr std::int64_t application_id = 0x534B4755;

/// Runs the steps after version `from` and notes the new version, inside the caller's transaction.
void run_steps(Connection& connection, const Schema& schema, int from);

/// BLAKE2b-256, in hex, over type, name, table and SQL text of everything in sqlite_schema except SQLite's own
/// statistics. Any table, index, trigger or view that was added, dropped or reworded changes it.
std::string fingerprint(Connection& connection);
/// What fingerprint() must be for a file of that version: a scratch database in memory goes through the same steps.
/// Computed once a process.
std::string expected_fingerprint(const Schema& schema, int version);
/// The name of the first object that the two schemas do not share, for the message.
std::string first_difference(Connection& connection, const Schema& schema, int version);

} // namespace sokoguru::storage
