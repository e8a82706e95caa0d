// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ledger/ledger.h"
#include "loans/standing.h"

/// Arrears, collectibility (kolektibilitas) and the allowance for bad loans, all computed for a day.
namespace sokoguru::loans {

/// A class of the table that the cooperative set up (loan_grade); seeded after Perdep 06/2016 with the month table that
/// a cooperative without collateral needs. A loan is in the last class one of whose numbers of months is exceeded.
struct Grade {
    std::int64_t id = 0; ///< 1 is the best
    std::string code;    ///< current, substandard, doubtful, loss
    std::string name;
    std::string name_en;
    Rate allowance;   ///< of the principal
    Rate risk_weight; ///< of the health rating
    /// Months that principal or interest is overdue; none: does not lead into this class. More often than monthly,
    /// monthly, and loans of one instalment.
    std::optional<int> short_principal;
    std::optional<int> short_interest;
    std::optional<int> month_principal;
    std::optional<int> month_interest;
    std::optional<int> single_principal;
    std::optional<int> single_interest;
};
Label title(const Grade& grade);

/// The cooperative's table, the best class first; the template's in books of an older program.
std::vector<Grade> grades(Books& books);
/// Replaces numbers and percentages of the table; classes are neither added nor removed. Needs change_settings. Throws
/// Error(bad_value) where a better class begins later than a worse one or an allowance falls.
void set_grades(Books& books, const std::vector<Grade>& grades);

/// Pure: which of the classes. More than n months: later than the same day n months after the due day.
const Grade& grade_of(const std::vector<Grade>& grades, const Terms& terms, const Standing& standing);

/// Days at which a band of the ageing ends: setting `loans.age_bands`, else 30 60 90 180; the last is open.
std::vector<int> age_bands(Books& books);
/// `1-30`, `31-60` … `181+`; empty for none overdue.
std::string age_band(const std::vector<int>& bands, int days);

struct GradedLoan {
    LoanRow row;
    Grade grade;
    Money allowance; ///< of its principal, rounded half up to whole rupiah
};
/// All loans with principal to pay on a day, by number.
std::vector<GradedLoan> graded(Books& books, Date day);

/// What the allowance should be, class by class, against what is booked.
struct AllowanceSheet {
    struct Line {
        Grade grade;
        std::int64_t loans = 0;
        Money principal;
        Money needed;
    };
    Date day;
    std::vector<Line> lines; ///< every class
    Money needed;
    Money booked;
    Money difference() const { return needed - booked; }
};
AllowanceSheet allowance_sheet(Books& books, Date day);

/// One entry for the difference at the month's end: expense (setting `loans.allowance_expense`, else 6123) against the
/// allowance, or the other way round. Throws Error(no_data) where there is no difference, Error(duplicate_ref) where
/// the month has one that was not reversed.
ledger::DocumentDraft allowance_draft(Books& books, Period month);
ledger::Posted post_allowance(Books& books, Period month);

/// Interest that is due and not paid on a day, loan by loan.
struct ReceivableLine {
    Loan loan;
    std::string member_no;
    std::string member_name;
    Money interest;
};
std::vector<ReceivableLine> interest_receivable(Books& books, Date day);
/// The year-end entry that books it as income (setting `loans.receivable_account`, else 1145), and its reversal on the
/// day after, so that payments go on as if it had never been. Throws Error(no_data) for none.
struct Accrued {
    ledger::Posted entry;
    ledger::Posted reversal;
};
Accrued accrue_interest(Books& books, Date day);

} // namespace sokoguru::loans
