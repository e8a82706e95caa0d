// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ledger/ledger.h"
#include "loans/state.h"

/// What the ledger knows of loans, read for loans/state.h. Which posting is of which loan: its subsidiary account says
/// so, on the account of the principal and on accounts of income alike. Interest that older programs posted by member
/// alone belongs to the loan whose principal stands nearest above it in the same entry, else nearest below.
namespace sokoguru::loans {

/// The accounts on which a loan's lines stand, besides that of its principal.
struct LoanAccounts {
    AccountId interest;
    AccountId penalty;  ///< the policy's, else 4160
    AccountId fee;      ///< the policy's, else 4120
    AccountId recovery; ///< of written-off loans: setting `loans.recovery_account`, else 7110
};
/// Throws Error(unknown_account) where the chart has neither.
LoanAccounts accounts_of(Books& books, const Loan& loan, const Policy& policy);

/// What one entry did to a loan.
struct LoanEntry {
    EntryId entry;
    std::string document;
    ledger::EntryKind kind = ledger::EntryKind::normal;
    bool is_reversed = false;
    Movement moved;
    Money recovered; ///< after it was written off
    std::string memo;
};

struct History {
    Loan loan;
    Policy policy;
    std::vector<LoanEntry> entries;  ///< by date and entry
    std::vector<Movement> movements; ///< the same, as state() takes them
    std::vector<Charge> charges;
    Plan plan;

    State on(Date day) const { return state(plan, policy, movements, charges, day); }
    /// With an entry on the principal's account that was not reversed.
    bool is_paid_out() const;
    /// Taken over, and its opening balance not entered yet.
    bool is_awaiting_opening() const { return loan.cut_over.has_value() && !is_paid_out(); }
    /// The day of the last entry that was not reversed.
    std::optional<Date> last_day() const;
};
/// Everything that was posted, whatever its date, with penalties up to the day: what a payment is divided by
/// (loans::split).
State whole_state(const History& history, Date day);
/// With the plan that holds on the day; the entries are all, whatever their date. Throws Error(unknown_loan).
History history(Books& books, SubledgerId loan, Date day);

struct WriteOff {
    EntryId entry;
    Date day;
    Money principal;
    std::string decision_no;
    std::string reason;
    Money recovered; ///< by the day asked for
};
/// Nothing where it was not written off by that day, or that was reversed.
std::optional<WriteOff> write_off_of(Books& books, const Loan& loan, Date day);

} // namespace sokoguru::loans
