// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ledger/chart.h"
#include "ledger/entry.h"

namespace sokoguru::ledger {

/// What would refuse this entry, in the order of the checks; empty: it can be posted. `Issue::row` is the number of the
/// line, 0 for the entry as a whole.
std::vector<Issue> check(Books& books, const EntryDraft& draft);

/// Posts a document: all of its entries or none. Throws the first issue of check() as an Error, and
/// Error(clock_to_confirm, not_permitted). Joins a surrounding books::Work.
Posted post(Books& books, const DocumentDraft& draft);

/// One entry as a document of its own.
Posted post(Books& books, const std::string& series, EntryDraft entry);

/// Reverses all entries of a document that are not reversed yet, or only `entry`, in one new document of the series BM.
/// Reversals may leave a savings or cash account below zero: the books then say what really happened.
Posted reverse(Books& books, DocumentId document, Date date, const std::string& reason,
               std::optional<EntryId> entry = std::nullopt);

/// The series for a document that moves these lines: BKM/BKK for cash in and out, BBM/BBK for banks, BM otherwise.
std::string series_for(Books& books, const std::vector<Line>& lines);

// Reading ------------------------------------------------------------------------------------------------------------

struct DocumentInfo {
    DocumentId id;
    std::string number;
    std::string series;
    EntryId first_entry;
    EntryId last_entry;
    std::optional<std::string> ref;
};

/// The text of a number: BKM/2026/11/0001, at least four digits.
std::string document_number(std::string_view series, Period period, std::int64_t number);
/// Throws Error(unknown_document).
DocumentInfo find_document(Books& books, std::string_view number);
DocumentInfo document_of(Books& books, EntryId entry);

struct Entry {
    EntryId id;
    DocumentId document;
    Period period;
    std::int64_t recorded_at = 0;
    UserId user;
    EntryDraft content;
    Hash hash{};
};
/// Throws Error(unknown_entry).
Entry read_entry(Books& books, EntryId id);

/// The chain's head: how many entries, and the last hash as 64 hex digits (zeros for an empty ledger).
struct Head {
    std::int64_t entries = 0;
    std::string hash;
};
Head head(Books& books);

// Subsidiary accounts ------------------------------------------------------------------------------------------------

/// The member's own account (shop credit, SHU not yet taken, funds held for him); opened if missing.
SubledgerId member_subledger(Books& books, MemberId member);
/// A partner, programme or run by its code; opened if missing.
SubledgerId named_subledger(Books& books, Control kind, const std::string& code, const std::string& name = {});
/// Throws Error(unknown_subledger).
SubledgerId find_subledger(Books& books, Control kind, const std::string& code);

} // namespace sokoguru::ledger
