// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "books/books.h"
#include "exchange/import.h"

namespace sokoguru::exchange {

/// Where the money of a collective sheet went.
struct CollectiveOptions {
    Date date;
    /// Cash, bank or clearing account that received it; an account kept by run (1146) gets the month's run.
    std::string cash;
    /// Where a difference between a row's parts and its total goes, and why; without them a difference is refused.
    std::string difference;
    std::string reason;
    bool dry_run = false;
};

/// One row of a collective sheet (daftar setoran kolektif), wherever it was typed.
struct CollectiveRow {
    std::int64_t number = 0; ///< for the issues about it
    std::string member_no;
    std::string loan_no; ///< empty: his only open loan
    /// By column: codes of savings products, loan_principal, loan_interest, shop, other. Negative is paid out: of
    /// savings only those that members may have on demand (product_terms).
    std::map<std::string, Money> amounts;
    /// The money that was received for the row; none: the sum of the parts.
    std::optional<Money> total;
};

/// What is known of the rows besides themselves, where they came out of a list.
struct CollectiveSource {
    std::string name; ///< of the list, for the message that it is empty
    /// What was wrong with the cells: an error among them lets nothing be posted.
    std::vector<Issue> issues = {};
    /// The column totals below the list; they must be the sums of the rows.
    std::optional<CollectiveRow> totals = std::nullopt;
    /// A cell as it was written; without it the amount in plain form.
    std::function<std::string(std::int64_t row, const std::string& column)> written = {};
};

/// Posts the rows as import_collective() posts a list: one document with one balanced entry per member, all or none.
/// Issues carry the row's number and the column.
ImportResult post_collective(Books& books, const std::vector<CollectiveRow>& rows, const CollectiveOptions& options,
                             const CollectiveSource& source = {});

/// One member of a sheet that is filled in with what is due.
struct CollectiveMember {
    MemberId id;
    std::string member_no;
    std::string name;
    std::string employee_no;
    std::string unit;
    CollectiveRow row; ///< `number` counts from 1; a member with several loans has several
};

/// The sheet of a month, filled with what is due: the rest of the principal savings, the month's compulsory savings
/// less what was paid in it, and of every loan what is due by the month's end. Everybody who has joined by the month's
/// end and has not left before it, by member number; `unit` limits it to one work unit. All members at once: 5,000 in
/// under 300 ms.
std::vector<CollectiveMember> collective_prefill(Books& books, Period month,
                                                 const std::optional<std::string>& unit = std::nullopt);

} // namespace sokoguru::exchange
