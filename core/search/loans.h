// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "books/books.h"

namespace sokoguru::search {

struct LoanMatch {
    SubledgerId id;
    std::string loan_no; ///< PJ-00134
    MemberId member;
    std::string product; ///< its name
    Date disbursed;
};

/// Loans by the beginning of their number, by number; letters and figures alone are enough where nothing begins so:
/// `pj134` and `134` for PJ-00134. Each question is a range of the index of the numbers.
std::vector<LoanMatch> find_loans(Books& books, std::string_view text, std::size_t limit);

/// The loans of a member, the newest first.
std::vector<LoanMatch> loans_of(Books& books, MemberId member, std::size_t limit);

} // namespace sokoguru::search
