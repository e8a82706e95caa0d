// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <limits>
#include <map>
#include <unordered_map>

#include "base/error.h"
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

/// One part of the check. What is too damaged to be read is a finding and does not keep the other parts from looking.
template <typename Part> void look(Findings& findings, const Part& part)
{
    if (findings.result().cancelled) return;
    try {
        part();
    } catch (const Error& error) {
        if (findings.options().go_on && !findings.go_on()) return;
        findings.add("sqlite", error.message());
    }
}

/// Does yyyymmdd name a day of the calendar, yyyymm a period (months 0 to 13)?
bool is_day(std::int64_t yyyymmdd);
bool is_period(std::int64_t yyyymm);
/// What a column holds, where it holds an integer: to the check every value of the file is hostile.
std::int64_t whole_number(const storage::Query& row, int column, std::int64_t otherwise);
/// A text as it stands, NULL as an empty one.
std::string stored_text(const storage::Query& row, int column);
/// `BKM/2026/11/0001` of the document that an entry belongs to; empty for none.
std::string document_of_entry(storage::Database& db, std::int64_t entry);
/// A value of any type, short and fit to be shown.
std::string shown_text(const storage::Query& row, int column);
/// A month where yyyymm is one, else the figure as it stands.
base::LabelArg shown_period(std::int64_t yyyymm);
/// A day where yyyymmdd is one, else the figure as it stands.
base::LabelArg shown_day(std::int64_t yyyymmdd);
/// "BKM/2026/11/0001", also of a month that is none.
std::string number_of_document(std::string_view series, std::int64_t period, std::int64_t number);

/// SQLite's own checks: pages, indexes, constraints, foreign keys; the schema's fingerprint; stray postings.
void verify_file_structure(storage::Database& db, Findings& findings);

/// What stands in the columns of all tables but the postings: of the type that was declared, days of the calendar,
/// months, times, readable text. What is not is named with table, row, column and value.
void verify_values(storage::Database& db, Findings& findings);

/// An account in a period (yyyymm).
struct AccountPeriod {
    std::int64_t account;
    std::int64_t period;
    friend bool operator==(const AccountPeriod&, const AccountPeriod&) = default;
};
struct AccountPeriodHash {
    std::size_t operator()(const AccountPeriod& key) const
    {
        return std::hash<std::uint64_t>{}(static_cast<std::uint64_t>(key.account) * 1'000'003U ^
                                          static_cast<std::uint64_t>(key.period));
    }
};

/// Sums by account and period, as they come out of the postings, in sen. Wider than Money: hostile amounts must not
/// end the check.
struct Sums {
    base::Int128 debit = 0;
    base::Int128 credit = 0;
};
struct PostingSums {
    std::unordered_map<AccountPeriod, Sums, AccountPeriodHash> by_period;
    /// By account: what has a fitting subsidiary account.
    std::unordered_map<std::int64_t, base::Int128> by_subledger;
};
/// For showing; what no Money can hold is shown as the nearest that it can.
Money shown_money(base::Int128 sen);

/// Entries, postings and documents in one pass: the chain, the balance of each entry, lines, dates, accounts,
/// subsidiary accounts, members, closings' heads. Returns the sums for the checks below.
PostingSums verify_entries(storage::Database& db, Findings& findings);

/// Document numbers without gaps, by series and month.
void verify_numbers(storage::Database& db, Findings& findings);
/// The table `balance` against the recomputed sums; the trial balance; control accounts against their subsidiary
/// accounts.
void verify_balances(storage::Database& db, const PostingSums& sums, Findings& findings);
/// What an image of a month's row in the audit trail says: `period=202601, closed=1, entries=4, head='…'`. What is not
/// there is -1 or empty.
struct PeriodImage {
    std::int64_t period = -1;
    bool closed = false;
    std::int64_t entries = -1;
    std::string head;
};
PeriodImage period_image(std::string_view image);

inline constexpr std::int64_t no_end = std::numeric_limits<std::int64_t>::max();

/// The last entry and event of a file when it began to record what the checks of its course need: set-back clocks,
/// references, passwords. Zeros for a file that always did; no_end for one that does not yet.
struct Watched {
    std::int64_t entries = 0;
    std::int64_t events = 0;
};
Watched watched_from(storage::Database& db);

/// Entries in months that were closed, savings below zero that no reversal explains, clocks that ran back, references
/// of imported journals that were changed.
void verify_course(storage::Database& db, Findings& findings);

/// Passwords that were not set in the program, work by users who had to sign in and did not.
void verify_people(storage::Database& db, Findings& findings);

/// The audit chain, and every audited row against its last image in it.
void verify_audit(storage::Database& db, Findings& findings);

/// What was kept of each decided SHU against its fingerprint in the audit trail and against the postings. Belongs to
/// the room of the SHU (surplus/verify_kept.cpp), which stands above this one.
void verify_decided_surplus(Books& books, Findings& findings);

} // namespace sokoguru::ledger
