// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/hash_writer.h"
#include "base/id.h"
#include "base/money.h"

/// The picture:
///
///   document BKM/2026/11/0001 ──┬─ entry (date, memo, who) ──┬─ posting: account, amount [, subsidiary account,
///   member] (voucher, run, closing)     └─ entry …                   └─ posting …                (sum zero)
///
/// Stored: documents, entries, postings; never changed. Derived: every balance anybody ever sees.
/// A run (collective sheet, payroll, interest) is one document with a balanced entry per member.
namespace sokoguru::ledger {

enum class EntryKind { normal = 1, opening = 2, closing = 3, reversal = 4 };

/// One line; the amount is signed, debit positive. A line on a control account names its subsidiary account.
struct Line {
    AccountId account;
    Money amount;
    std::optional<SubledgerId> subledger = std::nullopt;
    std::optional<MemberId> member = std::nullopt;
};

/// An entry before it is posted.
struct EntryDraft {
    Date date;
    std::string memo;
    std::vector<Line> lines;
    EntryKind kind = EntryKind::normal;
    std::optional<std::string> voucher_no = std::nullopt;   ///< number of the paper voucher
    std::optional<std::string> counterparty = std::nullopt; ///< received from, paid to
    std::optional<std::string> bank_reference = std::nullopt;
    std::optional<Date> transfer_date = std::nullopt; ///< the bank's date
    std::optional<EntryId> reverses = std::nullopt;
    std::optional<std::string> reason = std::nullopt;
};

/// A document before it is posted; its number comes from the series and the month of its first entry's date.
struct DocumentDraft {
    std::string series; ///< BKM, BKK, BBM, BBK, BM, SA …
    std::vector<EntryDraft> entries;
    std::optional<std::string> ref = std::nullopt; ///< reference of an imported journal, unique for ever
};

struct Posted {
    DocumentId document;
    std::string number; ///< BKM/2026/11/0001
    EntryId first_entry;
    EntryId last_entry;
};

using base::Hash;

} // namespace sokoguru::ledger
