// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/backup.h"

#include <nlohmann/json.hpp>

#include "books/audit.h"
#include "books/backup_rotation.h"
#include "books/copies.h"
#include "storage/backup.h"
#include "storage/database.h"

namespace sokoguru::books {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using storage::platform::utf8;

constexpr const char* second_place_key = "backup.second-place";

const char* name_of(BackupReason reason)
{
    switch (reason) {
    case BackupReason::asked:
        return "asked";
    case BackupReason::daily:
        return "daily";
    case BackupReason::before_month:
        return "before-month";
    case BackupReason::before_year:
        break;
    }
    return "before-year";
}

std::int64_t entries_of(Books& books)
{
    return books.db().value<std::int64_t>("SELECT id FROM entry ORDER BY id DESC LIMIT 1").value_or(0);
}

Date day_of(std::int64_t at)
{
    return base::parse_date(storage::platform::local_stamp(at).substr(0, 10));
}

/// Two backups in one second, or a clock that was put back: the moment moves on until the name is free.
fs::path free_name(const fs::path& folder, const fs::path& books, std::int64_t at, int closes, bool asked)
{
    std::error_code ignored;
    while (true) {
        const fs::path path = folder / storage::platform::from_utf8(
                                           backup_name(books, storage::platform::local_stamp(at), closes, asked));
        if (!fs::exists(path, ignored)) return path;
        ++at;
    }
}

/// Readable by its owner alone, as the books are.
void make_folder(const fs::path& folder)
{
    std::error_code failed;
    if (fs::is_directory(folder, failed)) return;
    fs::create_directories(folder, failed);
    if (failed) throw Error(Code::cannot_write, {utf8(folder), failed.message()});
    fs::permissions(folder, fs::perms::owner_all, failed);
}

} // namespace

fs::path backup_folder(const fs::path& books)
{
    fs::path folder = books;
    return folder.replace_extension(".backups");
}

std::optional<fs::path> second_place(Books& books)
{
    const auto place = books.setting(second_place_key);
    if (!place || place->empty()) return std::nullopt;
    return storage::platform::from_utf8(*place);
}

void set_second_place(Books& books, const std::optional<fs::path>& folder)
{
    std::error_code ignored;
    if (folder && !fs::is_directory(*folder, ignored))
        throw Error(Code::cannot_write, {utf8(*folder), term("books", "this is no folder")});
    books.set_setting(second_place_key, folder ? utf8(fs::absolute(*folder)) : std::string());
}

BackupMade make_backup(Books& books, BackupReason reason, int closes, const storage::CopyProgress& progress)
{
    books.require(Permission::backup);
    const fs::path folder = backup_folder(books.path());
    make_folder(folder);
    BackupMade made;
    made.entries = entries_of(books);
    made.path = free_name(folder, books.path(), books.now(), closes, reason == BackupReason::asked);
    storage::backup(books.db(), made.path, progress);
    if (const auto second = second_place(books)) {
        try {
            made.second = *second / made.path.filename();
            storage::copy_and_read_back(made.path, *made.second, progress);
        } catch (const Error& problem) {
            made.second.reset();
            made.second_problem = problem;
        }
    }
    record_backup(books, made.path, reason);
    made.removed = remove_old_backups(folder, books.path(), made.path);
    if (made.second) remove_old_backups(made.second->parent_path(), books.path(), *made.second);
    return made;
}

void record_backup(Books& books, const fs::path& path, BackupReason reason)
{
    const Json details = {{"reason", name_of(reason)}, {"entries", entries_of(books)}};
    record_event(books, "backup", "file", utf8(fs::absolute(path)), details.dump());
}

std::optional<LastBackup> last_backup(Books& books)
{
    auto row = books.db().query("SELECT at, subject_id, after FROM audit_event"
                                " WHERE subject = 'file' AND action = 'backup' ORDER BY id DESC LIMIT 1");
    if (!row.next()) return std::nullopt;
    LastBackup last{row.integer(0), day_of(row.integer(0)), row.text(1), 0};
    const Json details = Json::parse(row.is_null(2) ? std::string() : row.text(2), nullptr, false);
    if (details.is_object() && details.contains("entries") && details["entries"].is_number_integer())
        last.entries = details["entries"].get<std::int64_t>();
    return last;
}

bool backup_due(Books& books)
{
    if (books.reading_copy() || is_practice(books) || !may(books.user().role, Permission::backup)) return false;
    if (!books.db().value<std::int64_t>("SELECT 1 FROM entry LIMIT 1") &&
        !books.db().value<std::int64_t>("SELECT 1 FROM member LIMIT 1"))
        return false;
    const auto last = last_backup(books);
    return !last || last->day != books.clock().today();
}

} // namespace sokoguru::books
