// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "books/books.h"

namespace sokoguru::search {

struct MemoMatch {
    std::string memo;
    EntryId entry; ///< the newest with this memo
};

/// Memos of earlier entries, to be typed again by their beginning or any words of them. The newest entries are kept in
/// memory (at most some ten thousand), read when first asked; later only what was posted since.
class MemoIndex {
public:
    /// Those that begin with the text first, then those with all of its words; the newest first.
    std::vector<MemoMatch> find(Books& books, std::string_view text, std::size_t limit);
    void forget();

private:
    struct Known {
        std::string memo;
        EntryId entry;
    };
    void refresh(Books& books);

    std::map<std::string, Known> by_folded_;
    std::int64_t last_ = 0; ///< entry up to which it was read
};

} // namespace sokoguru::search
