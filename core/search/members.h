// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "books/books.h"

namespace sokoguru::search {

/// A member as lists of matches show him.
struct MemberMatch {
    MemberId id;
    std::string member_no;
    std::string name;
    std::string unit;
    std::string employee_no;
    bool has_left = false;
    int score = 0;

    /// `0007 · Ratna Maulana · Produksi A · K10056`
    std::string display() const;
};

/// Everybody in memory: number, name, unit, employee number. Read when first asked and again after something in the
/// books outside the ledger changed.
class MemberIndex {
public:
    /// By any part of number, name, unit and employee number, several words in any order; the best first, who left
    /// last, then by number. An empty text finds the first by number.
    std::vector<MemberMatch> find(Books& books, std::string_view text, std::size_t limit);
    /// The one member with this number (`7` for 0007 too) or employee number; nothing where there are several.
    const MemberMatch* exactly(Books& books, std::string_view text);
    /// Nothing where there is none.
    const MemberMatch* by_id(Books& books, MemberId id);
    void forget() { version_ = -1; }

private:
    struct Row {
        MemberMatch member;
        std::string folded;
    };
    void refresh(Books& books);

    std::vector<Row> rows_;
    std::int64_t version_ = -1; ///< number of the last audit event when it was read
};

} // namespace sokoguru::search
