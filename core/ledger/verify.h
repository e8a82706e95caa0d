// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/label.h"
#include "books/books.h"

/// "Periksa buku": does the file still say what was posted? Reads everything once, in the order of the entries, and
/// compares it with what only an untouched file can fulfil. Four million postings take seconds and no more memory than
/// four (the accounts, the subsidiary accounts and the sums by account and month are kept, nothing else).
namespace sokoguru::ledger {

/// What one check found out of order.
struct Finding {
    /// Stable kebab-case name of the check: `sqlite`, `foreign-key`, `schema`, `value`, `stray-posting`, `entry`,
    /// `posting`, `chain`, `number-gap`, `balance`, `control-account`, `closing`, `head`, `audit-chain`, `audited-row`,
    /// `surplus`, `closed-month`, `below-zero`, `clock`, `reference`, `password`, `sign-in`.
    std::string check;
    /// The sentence: what is wrong and where.
    Label text;
    /// The first document concerned, where there is one: BKM/2026/11/0001.
    std::string document;
};

/// Where a typed fingerprint was found.
struct FoundHead {
    bool in_audit = false;   ///< the audit trail's, else the books'
    std::int64_t number = 0; ///< the entry or event whose hash it is; 0: of books without entries
};

struct Verification {
    std::int64_t entries = 0;
    /// The chain's head as it is stored.
    std::string head;
    /// Nothing where no fingerprint was asked for, or none was found.
    std::optional<FoundHead> found;
    /// At most a few of each kind; the first of a kind names the first bad document.
    std::vector<Finding> findings;
    bool cancelled = false;

    bool ok() const { return findings.empty() && !cancelled; }
};

struct VerifyOptions {
    /// A fingerprint printed on a report, typed back in (ledger/printed_head.h): the books or their audit trail must
    /// have had it, after as many entries or events as stand beside it. verify() throws Error(bad_fingerprint).
    std::optional<std::string> expected_head;
    /// Called now and then; answering false ends the check.
    std::function<bool()> go_on;
};

Verification verify(Books& books, const VerifyOptions& options = {});

/// Notes in the audit trail that the books were checked, and with what outcome. Not in a reading copy.
void record_verification(Books& books, const Verification& result);

/// The same for a file that opening refuses because its structure was changed (damaged_or_altered_file): says what
/// was done to it, without changing it. Other refusals of storage::Database::open are thrown.
Verification verify_file(const std::filesystem::path& path, const VerifyOptions& options = {});

} // namespace sokoguru::ledger
