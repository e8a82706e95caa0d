// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "books/audit.h"
#include "exchange/headers.h"
#include "exchange/words.h"
#include "storage/database.h"

namespace sokoguru::exchange {

namespace {

using Json = nlohmann::json;

/// The words of a row as they are compared; empty for one that is hardly a header.
std::string words_of(const Row& row)
{
    std::string words;
    int filled = 0;
    for (const RawCell& cell : row.cells) {
        const std::string word = normalised(cell.text);
        words += word + "\t";
        filled += word.empty() ? 0 : 1;
    }
    while (words.ends_with("\t\t"))
        words.pop_back();
    return filled >= 2 ? words : std::string();
}

} // namespace

std::optional<Mapping> remembered_mapping(Books& books, const std::string& kind, std::span<const Row> first_rows)
{
    for (const Row& row : first_rows.first(std::min(first_rows.size(), Header::lines_to_look_at))) {
        const std::string words = words_of(row);
        if (words.empty()) continue;
        const auto kept = books.db().value<std::string>(
            "SELECT mapping FROM import_profile WHERE kind = ? AND header = ?", kind, words);
        if (!kept) continue;
        const Json columns = Json::parse(*kept, nullptr, false);
        if (!columns.is_array()) continue;
        Mapping mapping{row.number, {}};
        for (const Json& column : columns)
            mapping.columns.push_back(column.is_string() ? column.get<std::string>() : std::string());
        return mapping;
    }
    return std::nullopt;
}

void remember_mapping(Books& books, const std::string& kind, std::span<const Row> first_rows, const Mapping& mapping)
{
    const auto header = std::find_if(first_rows.begin(), first_rows.end(),
                                     [&](const Row& row) { return row.number == mapping.header_row; });
    const std::string words = header == first_rows.end() ? std::string() : words_of(*header);
    if (words.empty()) return;
    const std::string columns = Json(mapping.columns).dump(-1, ' ', false, Json::error_handler_t::replace);
    const auto known =
        books.db().value<std::int64_t>("SELECT id FROM import_profile WHERE kind = ? AND header = ?", kind, words);
    if (known)
        books::update_row(books, "import_profile", *known, {{"mapping", columns}});
    else
        books::insert_row(books, "import_profile", {{"kind", kind}, {"header", words}, {"mapping", columns}});
}

} // namespace sokoguru::exchange
