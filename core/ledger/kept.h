// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <any>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "base/date.h"

namespace sokoguru::books {
class Books;
}

namespace sokoguru::ledger {

/// Answers to readings that take their time, kept until anything at all is written to the file: pages ask for the same
/// lists one after the other, and between two postings they cannot have changed.
class Kept {
public:
    /// The answer of that name and day that is kept, or what `read` answers now. A name always stands for one type.
    template <typename Read> auto get(books::Books& books, const std::string& name, Date day, Read read)
    {
        using Answer = decltype(read());
        forget_what_is_old(books);
        const std::pair<std::string, Date> key(name, day);
        if (!answers_.contains(key)) {
            if (answers_.size() == most) answers_.clear();
            answers_.emplace(key, read());
        }
        return std::any_cast<const Answer&>(answers_.at(key));
    }

private:
    static constexpr std::size_t most = 4; ///< today, the last payday, and what somebody looks back to

    void forget_what_is_old(books::Books& books);

    std::map<std::pair<std::string, Date>, std::any> answers_;
    std::int64_t changes_ = -1; ///< rows that were written when they were read
};

} // namespace sokoguru::ledger
