// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ledger/ledger.h"

/// For lists that show a little of much: what stands where is read month by month through the indexes, what a row says
/// when it is looked at. Nothing here reads more of a million entries than it shows.
namespace sokoguru::ledger {

/// A month and how many rows it has.
struct MonthRows {
    Period month;
    int rows = 0;
};

/// The months of these days in which the account was posted to, oldest first, with the number of its postings. The
/// opening stands in the month of its day, closing entries in December.
std::vector<MonthRows> account_months(Books& books, AccountId account, Date from, Date to);

/// One posting of an account.
struct Movement {
    Date date;
    EntryId entry;
    int line = 0;
    Money amount; ///< debit positive
};

/// An account's postings of these days (both included) by date and entry.
std::vector<Movement> account_movements(Books& books, AccountId account, Date from, Date to);

/// What came in and went out on the account in these days, opening and closing entries included.
struct DaysTurnover {
    Money debit;
    Money credit; ///< positive
};
DaysTurnover account_turnover(Books& books, AccountId account, Date from, Date to);

struct JournalEntry {
    EntryId entry;
    Date date;
    int lines = 0;
};

/// The entries of the documents numbered in a month, by date and number. A document belongs to the month of its first
/// entry's date.
std::vector<JournalEntry> journal_entries(Books& books, Period month);

/// The months that have documents, the first and the last; nothing before the first posting.
struct MonthRange {
    Period first;
    Period last;
};
std::optional<MonthRange> journal_months(Books& books);

/// What a list says of an entry.
struct EntryRow {
    EntryId id;
    DocumentId document;
    std::string number; ///< of the document
    Date date;
    EntryKind kind = EntryKind::normal;
    std::string memo; ///< as annotated, where it was
    std::string counterparty;
    std::vector<Line> lines;
    std::optional<EntryId> reversed_by;
};

/// Throws Error(unknown_entry).
EntryRow entry_row(Books& books, EntryId entry);

/// The name of a subsidiary account for people: `POKOK · 0007 · Ratna Maulana`, a loan's number, a partner's name.
std::string describe(Books& books, SubledgerId subledger);

} // namespace sokoguru::ledger
