// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loans/change.h"
#include "loans/payment.h"
#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// The loan card (kartu pinjaman): what was paid out and paid back by a day, document by document: date, document,
/// memo, lent, principal, interest, penalty (with fees), balance, state (reversed, reversal). What was reversed stays,
/// with its reversal.
Report loan_card(const loans::History& history, Date as_of);

/// What pays a loan off on its day, part by part, to be handed out: item, amount.
Report loan_quote(Books& books, const loans::Quote& quote);

/// All versions of a loan's plan: version, from, principal, rate, per, method, periods, first_due, reason, decision,
/// approved_by, state (valid, void).
Report loan_versions(const loans::Loan& loan, const std::vector<loans::PlanVersion>& versions);

} // namespace sokoguru::reports
