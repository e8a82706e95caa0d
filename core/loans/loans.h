// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Loans (pinjaman anggota). What a loan is made of:
//
//   product ── contract (loan number, member, principal, day of disbursement)
//                 └── plan, version 1, 2 … (method, rate, number of instalments, first due date)
//   postings on the product's account with the loan as subsidiary account
//
// Stored are contracts and plans. Remaining principal is the sum of the loan's postings; what is due, overdue or paid
// ahead follows from the plan, the postings and a day, and is never stored. There is no second table of balances.
//
//   schedule.h   pure arithmetic: terms in, instalments out
//   policy.h     what a product allows and asks; versions, so that a change never touches a loan
//   extras.h, stored_terms.h  how plans and applications keep terms
//   contract.h   products, contracts and plans; finding a loan by its number or by its member
//   state.h      pure arithmetic: a plan, what was posted and a day in, every instalment as it stands out
//   history.h    what the ledger knows of a loan, for state.h
//   house_rules.h what the cooperative decided for all loans; the accounts they are booked on
//   standing.h   where a loan stands on a day; all loans at once
//
// This room reads members and the chart, and is read by exchange/ and reports/.
#include "loans/contract.h"
#include "loans/schedule.h"
#include "loans/standing.h"
