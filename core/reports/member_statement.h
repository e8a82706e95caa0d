// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "members/members.h"
#include "reports/letterhead.h"

namespace sokoguru::reports {

/// One movement of a savings account. `in` and `out` are not negative and one of them is zero.
struct StatementMovement {
    Date date;
    std::string document; ///< its number, `BKM/2026/11/0001`
    std::string memo;
    Money in;
    Money out;
    Money balance; ///< after it
};

/// A document that was reversed within the period: the pair moves nothing, so it is told below the movements instead of
/// among them.
struct StatementReversed {
    Date date;
    std::string document;
    Money amount; ///< of the mistake: in positive, out negative
    Date reversed_on;
    std::string reversal;
    std::string replacement; ///< the document posted instead (ledger/correct.h); may be empty
};

/// One savings account over the period: opening + movements = closing.
struct StatementSavings {
    std::string product; ///< the product's name, data
    Money opening;
    std::vector<StatementMovement> movements;
    Money closing;
    std::vector<StatementReversed> reversed = {};
};

/// One movement of a loan. What a reversal takes back stands in the column it came from, negative.
struct StatementLoanMovement {
    Date date;
    std::string document;
    std::string memo;
    Money lent;
    Money principal; ///< repaid
    Money interest;
    Money penalty; ///< with fees
    Money balance; ///< principal left after it
};

/// One loan over the period, opening + lent - principal repaid = outstanding, and as it stands at its end. One that was
/// paid off within the period is there too.
struct StatementLoan {
    std::string loan_no;
    std::string product;
    Date disbursed;
    Money principal;   ///< as granted
    Money outstanding; ///< remaining principal
    Money overdue;     ///< instalments due and not paid at the end of the period, with their interest
    std::optional<Date> next_due;
    Money next_amount;  ///< principal and interest of the next instalment
    Money opening = {}; ///< principal left before the period
    std::vector<StatementLoanMovement> movements = {};
    std::vector<StatementReversed> reversed = {};
};

/// The member's share of the surplus (SHU) of one year.
struct StatementSurplus {
    int year = 0;
    Money capital;   ///< jasa modal
    Money patronage; ///< jasa usaha, all parts together
    Money total;
    /// Not yet decided by the members' meeting: every page is marked as a draft.
    bool draft = false;
};

/// All that the printed member statement (rekening anggota) says about one member and one period.
struct MemberStatement {
    std::string member_no;
    std::string name;
    std::string unit;
    std::string employee_no;
    std::string national_id; ///< masked already: `3216••••••••0004`
    std::optional<Date> joined;
    std::optional<Date> left;
    Date from;
    Date to;
    std::vector<StatementSavings> savings;
    std::vector<StatementLoan> loans;
    std::optional<StatementSurplus> surplus;

    Money savings_opening() const;
    Money savings_closing() const;
    Money loans_outstanding() const;
    Money loans_overdue() const;
};

/// Which statements are wanted.
struct StatementOptions {
    Date from;
    Date to;
    /// Also the share of a surplus that the members' meeting has not decided yet; the statement is then a draft.
    bool undecided = false;
};

/// Makes statements for one period. What they have in common (products, the surplus of the year) is read once; a
/// statement is a few look-ups in the index of the member's postings (under 1 ms on four million postings).
class StatementReader {
public:
    /// Throws Error(not_permitted), Error(bad_option) where `to` lies before `from`.
    StatementReader(Books& books, const StatementOptions& options);
    ~StatementReader();
    StatementReader(const StatementReader&) = delete;
    StatementReader& operator=(const StatementReader&) = delete;

    MemberStatement read(const members::Member& member);

private:
    struct Common;
    Books& books_;
    StatementOptions options_;
    std::unique_ptr<Common> common_;
};

/// Where the member stands, in one to three plain sentences.
std::vector<Label> plain_words(const MemberStatement& statement);

} // namespace sokoguru::reports
