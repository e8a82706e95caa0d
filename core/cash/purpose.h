// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "books/books.h"
#include "ledger/chart.h"

/// Purposes: what money comes in and goes out for, in the clerk's words ("Listrik dan air"), with the account behind
/// each. A short list that every clerk may extend; nobody needs to know account numbers to book the electricity.
namespace sokoguru::cash {

enum class Direction { in, out };

/// What the account behind a purpose asks for besides the amount.
enum class Needs { nothing, member, partner, programme };

struct Purpose {
    std::int64_t id = 0;
    Direction direction = Direction::in;
    std::string words;    ///< Indonesian, as all names in the books
    std::string words_en; ///< may be empty
    AccountId account;
    Needs needs = Needs::nothing;
    bool active = true;
};

/// The words in the reader's language, where the purpose has both.
Label title(const Purpose& purpose);

/// In alphabetical order of the Indonesian words. With `retired` also those that nobody wants to see any more.
std::vector<Purpose> purposes(Books& books, Direction direction, bool retired = false);
/// Throws Error(unknown_purpose).
Purpose purpose(Books& books, std::int64_t id);

/// Adds one; what it needs follows from the account, and `by_member` asks for a member also where the account leaves it
/// open. Throws Error(missing_value, duplicate_purpose, purpose_account for savings, loans, payroll, cash and bank,
/// account_not_postable, member_not_allowed, not_permitted).
std::int64_t add_purpose(Books& books, Direction direction, const std::string& words, std::string_view account_code,
                         bool by_member = false);
void rename_purpose(Books& books, std::int64_t id, const std::string& words);
/// Takes it out of the list, or back in; what was booked with it stays.
void retire_purpose(Books& books, std::int64_t id, bool retired = true);

/// Fills an empty list with the template's purposes, for books made by an older program. Leaves out what the chart has
/// no account for. Does nothing for a user who may not post.
void offer_purposes(Books& books);

} // namespace sokoguru::cash
