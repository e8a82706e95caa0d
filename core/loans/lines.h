// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ledger/ledger.h"
#include "loans/history.h"

/// The lines that the room's documents are made of. Inside this room only.
namespace sokoguru::loans {

/// What takes a payment's parts off the loan: principal, interest (receivable interest first), penalty, fee. Zeros are
/// left out.
void add_paid(Books& books, const History& all, const Split& parts, std::vector<ledger::Line>& lines);

/// What a member's account of a savings product gets (positive) or gives.
ledger::Line savings_line(Books& books, MemberId member, const std::string& product, Money amount, Date date);

/// Where a list's money goes that a loan does not take: Payment::from_list says which account.
ledger::Line excess_line(Books& books, MemberId member, Money amount, Date date);

/// Savings that were kept back when the loan was paid out and go back at payoff, as lines that take them from the
/// member's accounts; never more than is there.
std::vector<ledger::Line> returned_savings(Books& books, const History& all, Date date);

/// The cash box's or bank's own line. Throws Error(not_cash_account).
ledger::Line money_line(Books& books, const std::string& code, Money amount);

/// A document of one entry in the series that its lines ask for.
ledger::DocumentDraft document_of(Books& books, ledger::EntryDraft entry);

} // namespace sokoguru::loans
