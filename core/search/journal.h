// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/date.h"
#include "books/books.h"

namespace sokoguru::search {

/// The words by which an entry is found in its month: number, memo as it is shown, from or to whom, accounts in both
/// languages, members, amounts; folded.
struct EntryWords {
    EntryId entry;
    std::string folded;
};

/// Of all entries of the documents numbered in a month. A month of thousands takes some hundredths of a second, so a
/// window reads it in steps while the clerk's hand goes from the filter to the first letter.
class JournalWords {
public:
    JournalWords(Books& books, Period month);
    ~JournalWords();
    JournalWords(JournalWords&&) noexcept;
    JournalWords& operator=(JournalWords&&) noexcept;

    Period month() const { return month_; }
    /// Reads up to so many entries more. True when all are known.
    bool read(int entries = std::numeric_limits<int>::max());
    /// Those read so far.
    const std::vector<EntryWords>& words() const { return words_; }

private:
    class Folded;
    struct Document {
        std::string number; ///< folded
        std::int64_t next;  ///< entry to read
        std::int64_t last;
    };
    void read(const Document& document, std::int64_t last);

    Books* books_;
    Period month_;
    std::unique_ptr<Folded> folded_;
    std::map<std::int64_t, std::string> memos_; ///< annotated, by entry
    std::vector<Document> left_;                ///< to be read, the next one at the end
    std::vector<EntryWords> words_;
};

} // namespace sokoguru::search
