// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/ledger.h"
#include "loans/changed.h"
#include "loans/history.h"

/// Changes of a running loan: a new version of its plan, a fee, and writing it off. Earlier versions stay as they are.
namespace sokoguru::loans {

/// Asked of reschedule(): what is left open stays as it is.
struct Reschedule {
    std::string loan_no;
    Date date;
    int pause = 0;                   ///< so many instalments later
    std::optional<int> periods = {}; ///< none: as many as are not wholly paid
    std::optional<Rate> rate = {};
    std::optional<RatePer> per = {};
    std::optional<Method> method = {};
    std::optional<Date> first_due = {};
    /// Of the interest that runs on while no instalment is asked for a whole period or more.
    std::optional<PauseInterest> pause_interest = {};
    std::string decision_no = {};
    std::string approved_by = {}; ///< empty: the user
    std::string reason;
};
/// The terms of the new version: the principal that is left, from the next due date that is not past. Throws
/// Error(loan_not_disbursed, loan_closed, pause_interest), and what schedule() throws.
Terms rescheduled(Books& books, const Reschedule& wanted);
/// Stores the version; interest that is open stays owed, with the first new instalment. Posts nothing. Throws also
/// Error(reason_required), Error(date_too_far), and Error(loan_schedule_change) where nothing would change.
void reschedule(Books& books, const Reschedule& wanted);

/// A change as it is stored.
struct PlanChange {
    ChangeRule rule;
    Date day;
    std::string reason;
    std::string decision_no = {};
    std::string approved_by = {};
    std::optional<EntryId> entry = {}; ///< the payment that made it
};
void store_change(Books& books, SubledgerId loan, const PlanChange& change);

struct PlanVersion {
    int version = 1;
    Date from;
    Terms terms;
    std::string reason;
    std::string decision_no;
    std::string approved_by;
    bool is_void = false; ///< made by a payment that was reversed
};
/// All versions, the first one first.
std::vector<PlanVersion> versions(Books& books, const Loan& loan);

/// A fee asked of a running loan from a day on. Throws Error(negative_amount, name_required, loan_closed).
void charge(Books& books, std::string_view loan_no, Date day, const std::string& name, Money amount);

/// Takes an amount off the penalties asked until a day, the oldest first; posts nothing. Needs waive. Throws
/// Error(negative_amount, reason_required, loan_closed, loan_waived_too_much).
void waive_penalty(Books& books, std::string_view loan_no, Date day, Money amount, const std::string& reason);

struct WriteOffRequest {
    std::string loan_no;
    Date date;
    std::string decision_no;
    std::string reason;
};
/// Takes the principal off the books against the allowance (setting `loans.allowance_account`, else 1149). The loan
/// stays listed; what is paid later is other income. Needs write_off. Throws Error(allowance_too_small, missing_value,
/// reason_required, loan_not_disbursed, loan_closed).
ledger::Posted write_off(Books& books, const WriteOffRequest& wanted);

struct WrittenOff {
    Loan loan;
    WriteOff what;
};
/// All that are written off on a day, by number.
std::vector<WrittenOff> written_off(Books& books, Date day);

} // namespace sokoguru::loans
