// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/texts.h"
#include "books/books.h"
#include "search/members.h"

namespace sokoguru::search {

enum class Kind { action, member, account, document, report, loan };

/// Something that can be done or a page to go to, in words of the reader's language; `key` is the caller's own.
struct Action {
    std::string key;
    std::string title;
    std::string words = {}; ///< other words that find it
};

/// One line of the results.
struct Hit {
    Kind kind{};
    std::int64_t id = 0; ///< member, account, loan; of a document its first entry
    std::string key;     ///< action's key, report's name, account's code, document's or loan's number
    std::string title;
    std::string detail; ///< muted, behind the title
    int score = 0;
};

/// Finds anything at each key of the search field (Ctrl+K): actions and pages, members, accounts, documents, reports,
/// loans by their number and their member. Kept as long as the books are open; it notices by itself what changed. Made
/// for a language.
class Search {
public:
    explicit Search(Texts texts) : texts_(std::move(texts)) {}

    void set_actions(std::vector<Action> actions);
    /// The best of all kinds, at most `limit` of each kind; kinds in the order of their best hit. An empty text finds
    /// the actions.
    std::vector<Hit> find(Books& books, std::string_view text, std::size_t limit = 6);
    /// Without open books: actions alone.
    std::vector<Hit> find_actions(std::string_view text, std::size_t limit = 20) const;
    MemberIndex& members() { return members_; }

private:
    Texts texts_;
    std::vector<Action> actions_;
    std::vector<std::string> folded_; ///< of the actions
    MemberIndex members_;
};

} // namespace sokoguru::search
