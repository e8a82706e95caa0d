// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <unordered_map>

#include "ledger/printed_head.h"
#include "ledger/verify.h"
#include "storage/database.h"

/// The parts of verify(). Inside this room only.
namespace sokoguru::ledger {

/// Collects findings, a few of each check, and asks whether to go on.
class Findings {
public:
    /// Throws Error(bad_fingerprint).
    Findings(Verification& result, const VerifyOptions& options);
    void add(const char* check, Label text, std::string document = {});
    bool go_on();
    const VerifyOptions& options() const { return options_; }
    Verification& result() { return result_; }
    /// A chain had this head after so many entries or events: perhaps it is the one that was asked for.
    void passed(bool in_audit, std::int64_t count, const base::Hash& head);
    bool is_head_missing() const { return printed_ && !result_.found; }

private:
    static constexpr int most_of_a_kind = 5;
    Verification& result_;
    const VerifyOptions& options_;
    std::optional<PrintedHead> printed_;
    std::map<std::string, int> count_;
};

/// SQLite's own checks: pages, indexes, constraints, foreign keys; the schema's fingerprint; stray postings.
void verify_file_structure(storage::Database& db, Findings& findings);

/// Sums by account and period, as they come out of the postings.
struct Sums {
    Money debit;
    Money credit;
};
struct PostingSums {
    /// account × 1,000,000 + period
    std::unordered_map<std::int64_t, Sums> by_period;
    /// By account: everything, and what has a fitting subsidiary account.
    std::unordered_map<std::int64_t, Money> total;
    std::unordered_map<std::int64_t, Money> by_subledger;
};

/// Entries, postings and documents in one pass: the chain, the balance of each entry, lines, dates, accounts,
/// subsidiary accounts, members, closings' heads. Returns the sums for the checks below.
PostingSums verify_entries(storage::Database& db, Findings& findings);

/// Document numbers without gaps, by series and month.
void verify_numbers(storage::Database& db, Findings& findings);
/// The table `balance` against the recomputed sums; the trial balance; control accounts against their subsidiary
/// accounts.
void verify_balances(storage::Database& db, const PostingSums& sums, Findings& findings);
/// The audit chain, and every audited row against its last image in it.
void verify_audit(storage::Database& db, Findings& findings);

/// What was kept of each decided SHU against its fingerprint in the audit trail and against the postings. Belongs to the
/// room of the SHU (surplus/verify_kept.cpp), which stands above this one.
void verify_decided_surplus(Books& books, Findings& findings);

/// "BKM/2026/11/0001"; empty for none.
std::string document_of_entry(storage::Database& db, std::int64_t entry);

} // namespace sokoguru::ledger
