// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/stick.h"

#include <algorithm>
#include <fstream>

#include <nlohmann/json.hpp>

#include "books/audit.h"
#include "books/backup_rotation.h"
#include "storage/atomic_file.h"
#include "storage/database.h"

namespace sokoguru::books {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using storage::platform::utf8;

constexpr const char* sticks_key = "backup.sticks";
constexpr const char* note_name = "sokoguru-stick.txt";
constexpr std::size_t id_length = 16;

/// The folder of the books, the one of their backups, or one inside that.
bool is_own_place(const Books& books, const fs::path& folder)
{
    std::error_code failed;
    const fs::path wanted = fs::weakly_canonical(folder, failed);
    const fs::path file = fs::weakly_canonical(fs::absolute(books.path(), failed), failed);
    const fs::path backups = backup_folder(file);
    if (wanted == file.parent_path()) return true;
    for (fs::path at = wanted; at.has_relative_path(); at = at.parent_path())
        if (at == backups) return true;
    return false;
}

/// What stands in the note on a stick; empty where there is none or it is not ours.
std::string id_at(const fs::path& folder)
{
    std::ifstream in(folder / note_name, std::ios::binary);
    std::string id(id_length, '\0');
    in.read(id.data(), static_cast<std::streamsize>(id.size()));
    if (in.gcount() != static_cast<std::streamsize>(id_length)) return {};
    const bool is_hex =
        std::all_of(id.begin(), id.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return is_hex ? id : std::string();
}

void store(Books& books, const std::vector<Stick>& known)
{
    Json list = Json::array();
    for (const Stick& stick : known)
        list.push_back(
            {{"id", stick.id}, {"name", stick.name}, {"at", stick.last_at}, {"day", base::to_int(stick.last_day)}});
    // A clerk may make backups without the right to change settings.
    if (books.setting(sticks_key))
        update_row(books, "setting", std::string(sticks_key), {{"value", list.dump()}});
    else
        insert_row(books, "setting", {{"key", std::string(sticks_key)}, {"value", list.dump()}});
}

/// A, B … Z, then S27 and so on.
std::string letter(std::size_t index)
{
    return index < 26 ? std::string(1, static_cast<char>('A' + index)) : "S" + std::to_string(index + 1);
}

} // namespace

std::vector<Stick> sticks(Books& books)
{
    std::vector<Stick> out;
    const Json list = Json::parse(books.setting(sticks_key).value_or("[]"), nullptr, false);
    if (!list.is_array()) return out;
    for (const Json& item : list) {
        try {
            out.push_back({item.at("id"), item.at("name"), item.at("at"), base::date_from_int(item.at("day"))});
        } catch (const Json::exception&) {
            // A stick that is not known any more gets a name anew.
        }
    }
    return out;
}

std::optional<Stick> next_stick(Books& books)
{
    const std::vector<Stick> known = sticks(books);
    if (known.size() < 2) return std::nullopt;
    return *std::min_element(known.begin(), known.end(),
                             [](const Stick& a, const Stick& b) { return a.last_at < b.last_at; });
}

std::optional<Stick> stick_at(Books& books, const fs::path& folder)
{
    const std::string id = id_at(folder);
    for (const Stick& stick : sticks(books))
        if (!id.empty() && stick.id == id) return stick;
    return std::nullopt;
}

void check_stick(const Books& books, const fs::path& folder)
{
    std::error_code failed;
    if (!fs::is_directory(folder, failed))
        throw Error(Code::cannot_write, {utf8(folder), term("books", "this is no folder")});
    if (is_own_place(books, folder))
        throw Error(Code::cannot_write,
                    {utf8(folder), term("books", "the books themselves and their backups are kept there")});
}

StickBackup backup_to_stick(Books& books, const fs::path& folder, const storage::CopyProgress& progress)
{
    books.require(Permission::backup);
    check_stick(books, folder);
    std::error_code failed;
    StickBackup result;
    const auto due = next_stick(books);
    const auto known_stick = stick_at(books, folder);
    result.is_new = !known_stick;
    result.out_of_turn = known_stick && due && due->id != known_stick->id;
    result.first = make_backup(books, BackupReason::asked, 0, progress);

    const fs::path place = folder / backup_folder(books.path()).filename();
    fs::create_directories(place, failed);
    if (failed) throw Error(Code::cannot_write, {utf8(place), failed.message()});
    result.path = place / result.first.path.filename();
    storage::copy_and_read_back(result.first.path, result.path, progress);

    std::vector<Stick> known = sticks(books);
    if (known_stick) {
        result.stick = *known_stick;
    } else {
        // Another cooperative's stick keeps its note and gets a name here as well.
        result.stick.id = id_at(folder);
        if (result.stick.id.empty()) result.stick.id = audit_head(books).substr(0, id_length);
        result.stick.name = letter(known.size());
        known.push_back(result.stick);
    }
    result.stick.last_at = books.now();
    result.stick.last_day = books.clock().today();
    for (Stick& stick : known)
        if (stick.id == result.stick.id) stick = result.stick;
    if (id_at(folder).empty()) {
        storage::write_file(folder / note_name, result.stick.id + "\nSokoguru " + result.stick.name + "\n");
        storage::platform::sync_folder(folder);
    }
    Work work(books);
    store(books, known);
    record_backup(books, result.path, BackupReason::asked);
    work.commit();
    remove_old_backups(place, books.path(), result.path);
    return result;
}

} // namespace sokoguru::books
