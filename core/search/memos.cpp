// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/memos.h"

#include <algorithm>

#include "search/match.h"
#include "storage/database.h"

namespace sokoguru::search {

namespace {
constexpr std::int64_t newest_entries = 20'000;
} // namespace

void MemoIndex::forget()
{
    by_folded_.clear();
    last_ = 0;
}

void MemoIndex::refresh(Books& books)
{
    const auto newest = books.db().value<std::int64_t>("SELECT coalesce(max(id), 0) FROM entry").value_or(0);
    if (newest == last_) return;
    if (newest < last_) forget();
    // Reversals repeat their original's memo and nobody copies a closing.
    auto rows = books.db().query("SELECT id, memo FROM entry WHERE id > ? AND kind = 1 AND memo <> '' ORDER BY id",
                                 std::max(last_, newest - newest_entries));
    while (rows.next())
        by_folded_[fold(rows.view(1))] = {rows.text(1), rows.get<EntryId>(0)};
    last_ = newest;
}

std::vector<MemoMatch> MemoIndex::find(Books& books, std::string_view text, std::size_t limit)
{
    refresh(books);
    const Needle needle(text);
    if (needle.empty()) return {};
    const std::string beginning = fold(text);
    std::vector<std::pair<bool, const Known*>> found;
    for (const auto& [folded, known] : by_folded_)
        if (needle.score(folded) > 0) found.emplace_back(folded.starts_with(beginning), &known);
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first : a.second->entry > b.second->entry;
    });
    std::vector<MemoMatch> out;
    for (std::size_t i = 0; i < std::min(limit, found.size()); ++i)
        out.push_back({found[i].second->memo, found[i].second->entry});
    return out;
}

} // namespace sokoguru::search
