// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "loans/payment.h"
#include "loans/policy.h"
#include "loans/standing.h"
#include "reports/report.h"
#include "workspace/workspace.h"

/// The words of loans that several pages and dialogs share.
namespace sokoguru::ui {

/// flat, annuity, declining, principal at the end.
Label words(loans::Method method);
/// months, weeks, days: behind a number of instalments.
Label words(loans::Every every);
Label words(loans::RatePer per); ///< a month, a year
Label words(loans::Excess excess);
Label words(loans::Penalty penalty);
Label words(loans::EarlySettlement rule);
Label words(loans::Treatment treatment);
Label words(loans::Part part);
Label words(loans::FlatInterest what);
Label words(loans::PauseInterest what);
Label words(loans::Proposal what);

/// `1 % a month, flat`
Label rate_words(const Workspace& workspace, const loans::Terms& terms);
/// What the terms cost a year, nominal and compounded.
Label effective_words(const loans::Terms& terms);
/// What the cooperative agreed for loans under this policy, a sentence each; nothing of what is not limited.
std::vector<Label> policy_words(const Workspace& workspace, const loans::Policy& policy);
/// Of these, what concerns late payment and paying off early: what a borrower signs.
std::vector<Label> late_and_early_words(const Workspace& workspace, const loans::Policy& policy);
/// How the rounding of a schedule falls: `12 instalments of Rp 112.000, the last Rp 111.500`; empty for no rows.
Label instalment_words(const std::vector<loans::Instalment>& rows);

/// Where a loan stands, as a code for icons and filters: open, late, ahead, awaiting, paid-off, written-off.
reports::Word standing_word(const loans::Standing& standing, bool is_written_off);

} // namespace sokoguru::ui
