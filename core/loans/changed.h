// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "loans/contract.h"
#include "loans/policy.h"
#include "loans/state.h"

/// How a loan goes on after a change of its plan, as pure arithmetic: the rule that was agreed, and what was posted by
/// the day of the change. So the plan that follows depends on the postings and their days, never on the order in which
/// anybody entered them: after a payment that is entered late, or reversed, it is what it would have been.
namespace sokoguru::loans {

/// What was agreed. `shorter` and `lower` are more principal than was due: instalments as before and fewer of them, or
/// as many and smaller ones. What a `reschedule` leaves empty stays as it is.
struct ChangeRule {
    enum class Kind { reschedule, shorter, lower };
    Kind kind = Kind::reschedule;
    std::optional<int> periods = {};
    std::optional<Rate> rate = {};
    std::optional<RatePer> per = {};
    std::optional<Method> method = {};
    std::optional<Date> first_due = {};
    int pause = 0; ///< so many instalments later
    std::optional<PauseInterest> pause_interest = {};
};

/// The loan from that day on, `before` being the loan with the plan that held until then; movements in the order of
/// their dates. Principal that is left is scheduled anew; interest that was due stays owed, interest that was paid
/// ahead stays paid. Flat interest stays that of the principal it was agreed on, unless the policy says otherwise.
/// Throws Error(loan_closed) where nothing is left, Error(pause_interest) where interest runs on during a pause and
/// nobody said what becomes of it, Error(bad_option), and what schedule() throws.
Loan changed(const Loan& before, const Policy& policy, std::span<const Movement> movements,
             std::span<const Charge> charges, Date day, const ChangeRule& rule);

/// A version of a plan as the file has it.
struct StoredVersion {
    Loan loan;                      ///< as it was when the version was made
    std::optional<ChangeRule> rule; ///< none: the first version, and those of older files, which stay as they were made
};
/// The loan with the plan that follows from its versions, the first one first, and what was posted.
Loan replayed(const std::vector<StoredVersion>& versions, const Policy& policy, std::span<const Movement> movements,
              std::span<const Charge> charges);

} // namespace sokoguru::loans
