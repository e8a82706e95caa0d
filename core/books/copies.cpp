// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/copies.h"

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "books/audit.h"
#include "storage/backup.h"
#include "storage/database.h"

namespace sokoguru::books {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr const char* practice_key = "copy.practice";
constexpr const char* reading_key = "copy.reading";

/// Where the copied books stood.
struct Origin {
    std::int64_t entries = 0;
    std::string head;
};

Origin origin_of(Books& books)
{
    auto last = books.db().query("SELECT id, hash FROM entry ORDER BY id DESC LIMIT 1");
    if (!last.next()) return {};
    base::Hash hash{};
    const auto bytes = last.bytes(1);
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return {last.integer(0), base::to_hex(hash)};
}

CopyMark parse(CopyKind kind, const std::string& value)
{
    // Whatever stands there: a file with the mark is a copy.
    CopyMark mark{kind, base::make_date(1900, 1, 1), 0, {}};
    const Json data = Json::parse(value, nullptr, false);
    if (!data.is_object()) return mark;
    const auto number = [&](const char* field) {
        const auto found = data.find(field);
        return found != data.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
    };
    const Date day = base::date_from_int(static_cast<int>(number("day")));
    if (day.ok()) mark.day = day;
    mark.entries = number("entries");
    if (const auto head = data.find("head"); head != data.end() && head->is_string())
        mark.head = head->get<std::string>();
    return mark;
}

/// A copy under a temporary name, marked, and only then given its own.
void make_copy(Books& books, const fs::path& path, const char* key, const char* event)
{
    books.require(Permission::backup);
    const fs::path target = fs::absolute(path);
    std::error_code ignored;
    if (fs::exists(target, ignored)) throw Error(Code::file_exists, {storage::platform::utf8(target)});
    const fs::path unmarked = fs::path(target) += ".unmarked";
    storage::remove_with_companions(unmarked); // left over from a crash
    try {
        const Origin origin = origin_of(books);
        storage::backup(books.db(), unmarked);
        {
            Books copy = Books::open_as(unmarked, books.user(), books.clock());
            Work work(copy);
            const Json mark = {{"day", base::to_int(books.clock().today())},
                               {"at", books.now()},
                               {"entries", origin.entries},
                               {"head", origin.head}};
            if (copy.setting(key))
                update_row(copy, "setting", std::string(key), {{"value", mark.dump()}});
            else
                insert_row(copy, "setting", {{"key", std::string(key)}, {"value", mark.dump()}});
            work.commit();
        }
        storage::platform::rename_file(unmarked, target);
    } catch (...) {
        storage::remove_with_companions(unmarked);
        throw;
    }
    record_event(books, event, "file", storage::platform::utf8(target.filename()), "{}");
}

} // namespace

CopyMark copy_mark(Books& books)
{
    // A reading copy of a practice copy stays practice: that is the graver thing to know.
    if (const auto practice = books.setting(practice_key)) return parse(CopyKind::practice, *practice);
    if (const auto reading = books.setting(reading_key)) return parse(CopyKind::reading, *reading);
    return {};
}

bool is_practice(Books& books)
{
    return books.setting(practice_key).has_value();
}

std::optional<Date> reading_copy_day(Books& books)
{
    const auto mark = books.setting(reading_key);
    if (!mark) return std::nullopt;
    return parse(CopyKind::reading, *mark).day;
}

bool is_mark(std::string_view setting)
{
    return setting.starts_with("copy.") || setting.starts_with("golive.");
}

void make_practice_copy(Books& books, const fs::path& path)
{
    make_copy(books, path, practice_key, "practice-copy");
}

void make_reading_copy(Books& books, const fs::path& path)
{
    make_copy(books, path, reading_key, "reading-copy");
}

CopyWords copy_words(const CopyMark& mark)
{
    switch (mark.kind) {
    case CopyKind::none:
        break;
    case CopyKind::practice:
        return {label("books", "PRACTICE"), label("books", "to try things in, not the books of the cooperative")};
    case CopyKind::reading:
        return {label("books", "READING COPY"), label("books", "the books as they stood on {0}", mark.day)};
    }
    return {};
}

} // namespace sokoguru::books
