// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/restore.h"

#include <algorithm>
#include <array>
#include <span>

#include <nlohmann/json.hpp>

#include "base/hash_writer.h"
#include "books/audit.h"
#include "books/backup.h"
#include "ledger/verify.h"
#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/file_head.h"
#include "storage/migrate.h"
#include "storage/open_files.h"

namespace sokoguru::books {

namespace {

namespace fs = std::filesystem;
using storage::Query;
using storage::Value;
using storage::platform::utf8;

std::string hex(std::span<const unsigned char> bytes)
{
    base::Hash hash{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return base::to_hex(hash);
}

template <typename... Args> Query ask(storage::Connection& connection, std::string_view sql, const Args&... args)
{
    const std::array<Value, sizeof...(Args)> values{Value(args)...};
    return Query(connection, sql, values);
}

FileFacts read_facts(storage::Connection& connection)
{
    FileFacts facts;
    if (auto row = ask(connection, "SELECT name FROM cooperative"); row.next()) facts.cooperative = row.text(0);
    if (auto row = ask(connection, "SELECT id, hash FROM entry ORDER BY id DESC LIMIT 1"); row.next()) {
        facts.entries = row.integer(0);
        facts.head = hex(row.bytes(1));
    }
    // There is no index by date; the latest day is among the last that were written down.
    if (auto row = ask(connection, "SELECT max(date) FROM (SELECT date FROM entry ORDER BY id DESC LIMIT 1000)");
        row.next() && !row.is_null(0))
        facts.last_day = row.date(0);
    auto marks = ask(connection, "SELECT key FROM setting WHERE key IN ('copy.practice', 'copy.reading') ORDER BY key");
    if (marks.next()) facts.copy = marks.text(0) == "copy.practice" ? CopyKind::practice : CopyKind::reading;
    return facts;
}

/// As many entries as the backup has: the hash of the last of them in these books.
std::string hash_at(Books& books, std::int64_t entry)
{
    auto row = books.db().query("SELECT hash FROM entry WHERE id = ?", entry);
    return row.next() ? hex(row.bytes(0)) : std::string();
}

/// Errors that say: these books cannot be opened by anybody.
bool is_broken(Code code)
{
    switch (code) {
    case Code::not_a_sokoguru_file:
    case Code::damaged_file:
    case Code::damaged_or_altered_file:
    case Code::newer_file:
    case Code::migration_failed:
    case Code::disk_error:
    case Code::cannot_read:
        return true;
    default:
        return false;
    }
}

/// What is out of order because the file was changed past the program, and not because of what was entered.
void refuse_altered(const fs::path& backup, const fs::path& copy)
{
    static constexpr std::array<std::string_view, 10> altered = {
        "sqlite",  "foreign-key", "schema",  "stray-posting", "entry",
        "posting", "chain",       "balance", "audit-chain",   "audited-row"};
    ledger::Verification found;
    try {
        found = ledger::verify_file(copy);
    } catch (const Error& error) {
        // Of an older version: it can be read only once it is brought up, and it is looked at then.
        if (error.code() == Code::migration_failed) return;
        throw;
    }
    for (const ledger::Finding& finding : found.findings)
        if (std::find(altered.begin(), altered.end(), finding.check) != altered.end())
            throw Error(Code::damaged_or_altered_file, {utf8(backup), finding.check + ' ' + finding.document});
}

/// The event is written as the user of that name, whom the backup may not know yet; then as whoever may restore in it.
void record_restore(const fs::path& copy, const fs::path& backup, const Restorer& restorer,
                    const RestorePreview& preview, const Clock& clock)
{
    User user;
    {
        storage::Connection connection(copy);
        auto row =
            ask(connection,
                "SELECT id FROM app_user ORDER BY name = ? DESC, active DESC, role = 'pengurus' DESC, id LIMIT 1",
                restorer.user);
        if (!row.next()) throw Error(Code::damaged_file, {utf8(backup), std::string("app_user")});
        user.id = row.get<UserId>(0);
    }
    Books restored = Books::open_as(copy, user, clock);
    const nlohmann::json details = {{"user", restorer.user},
                                    {"proved", restorer.proved},
                                    {"entries", preview.backup.entries},
                                    {"entries_before", preview.now ? preview.now->entries : 0},
                                    {"head_before", preview.now ? preview.now->head : std::string()},
                                    {"lost", preview.lost}};
    record_event(restored, "restore", "file", utf8(fs::absolute(backup)), details.dump());
}

} // namespace

FileFacts file_facts(const fs::path& where)
{
    const fs::path path = fs::absolute(where);
    std::error_code ignored;
    if (!fs::exists(path, ignored)) throw Error(Code::file_not_found, {utf8(path)});
    if (!storage::platform::is_regular_file(path)) throw Error(Code::not_a_regular_file, {utf8(path)});
    storage::refuse_open_here(path);
    const storage::Schema& schema = storage::books_schema();
    storage::check_head(path, schema);
    try {
        storage::Connection connection(path);
        connection.pragma("PRAGMA locking_mode = EXCLUSIVE");
        connection.pragma("PRAGMA cell_size_check = ON");
        const int version = std::stoi(connection.pragma("PRAGMA user_version"));
        // Tables that are not ours could answer anything.
        if (storage::fingerprint(connection) != storage::expected_fingerprint(schema, version))
            throw Error(Code::damaged_or_altered_file,
                        {utf8(path), storage::first_difference(connection, schema, version)});
        FileFacts facts = read_facts(connection);
        facts.version = version;
        return facts;
    } catch (const Error& error) {
        if (error.code() != Code::internal) throw;
        throw Error(Code::damaged_file, {utf8(path), std::string(error.what())});
    }
}

FileFacts file_facts(Books& books)
{
    FileFacts facts = read_facts(books.db().connection());
    facts.version = books.db().version();
    return facts;
}

std::vector<FoundBackup> find_backups(const fs::path& books, const std::vector<fs::path>& folders)
{
    std::vector<FoundBackup> found;
    for (const fs::path& folder : folders) {
        std::error_code failed;
        for (fs::directory_iterator item(folder, failed), end; !failed && item != end; item.increment(failed)) {
            const auto stamp = parse_backup_name(books, item->path());
            if (!stamp) continue;
            const bool known = std::any_of(found.begin(), found.end(), [&](const FoundBackup& other) {
                return other.path.filename() == item->path().filename() && other.facts;
            });
            if (known) continue;
            FoundBackup backup{item->path(), *stamp, std::nullopt, std::nullopt};
            try {
                backup.facts = file_facts(item->path());
            } catch (const Error& problem) {
                backup.problem = problem;
            }
            found.push_back(std::move(backup));
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const FoundBackup& a, const FoundBackup& b) { return a.made > b.made; });
    return found;
}

std::vector<fs::path> backup_places(Books& books)
{
    std::vector<fs::path> places = {backup_folder(books.path())};
    if (const auto second = second_place(books)) places.push_back(*second);
    return places;
}

BackupDifference compare(Books& books, const FileFacts& backup)
{
    BackupDifference difference;
    difference.missing = file_facts(books).entries - backup.entries;
    difference.same_history =
        backup.entries == 0 || (difference.missing >= 0 && hash_at(books, backup.entries) == backup.head);
    return difference;
}

RestorePreview preview_restore(const fs::path& backup, const fs::path& books)
{
    RestorePreview preview;
    preview.backup = file_facts(backup);
    std::error_code ignored;
    if (!fs::exists(books, ignored)) return preview;
    try {
        preview.now = file_facts(books);
        preview.lost = std::max<std::int64_t>(0, preview.now->entries - preview.backup.entries);
    } catch (const Error& problem) {
        if (problem.code() == Code::file_in_use || problem.code() == Code::open_here) throw;
        preview.problem = problem;
    }
    return preview;
}

Restorer sign_in_to_restore(const fs::path& books, const Credentials& credentials, const Clock& clock)
{
    std::error_code ignored;
    if (!fs::exists(books, ignored)) return {credentials.user, false};
    try {
        const Books now = Books::open(books, credentials, clock);
        if (!may(now.user().role, Permission::restore))
            throw Error(Code::not_permitted, {std::string(name(now.user().role)), describe(Permission::restore)});
        return {now.user().name, true};
    } catch (const Error& error) {
        // A file that does not open is what restoring is for.
        if (!is_broken(error.code())) throw;
        return {credentials.user, false};
    }
}

fs::path restore_backup(const fs::path& backup, const fs::path& books, const Restorer& restorer, const Clock& clock)
{
    const RestorePreview preview = preview_restore(backup, books);
    if (preview.backup.copy != CopyKind::none) throw Error(Code::copy_of_books, {utf8(backup)});
    return storage::restore(backup, books, {}, [&](const fs::path& copy) {
        refuse_altered(backup, copy);
        record_restore(copy, backup, restorer, preview, clock);
    });
}

} // namespace sokoguru::books
