// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "reports/letterhead.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// One pot of the surplus (SHU) and what one member gets of it: share = pot × own base ÷ whole base, rounded down to
/// the scheme's unit and completed by the largest remainder.
struct SlipPart {
    Label component; ///< "Return on capital", "Patronage: interest paid" …
    Label base;      ///< what is counted: "average savings of the twelve month ends" …
    Money own;       ///< the member's base
    Money whole;     ///< everybody's base
    Money pot;
    Money share;
};

/// "Kenapa angka saya segini?": the slip that explains a member's share with his own numbers.
struct SurplusSlip {
    int year = 0;
    std::string member_no;
    std::string name;
    std::string unit;
    std::string employee_no;
    std::vector<SlipPart> parts;
    Money total;
    Money unit_of_rounding = Money::sen(100);
    bool draft = false;
};

/// The SHU report of a year. `pools` and `members` are the reports surplus-pools and surplus.
struct SurplusBook {
    int year = 0;
    Report pools;
    Report members;
    /// What no member gets, and the account that takes it.
    Money remainder;
    std::string remainder_account;
    std::vector<Signatory> signatories;
    bool draft = false;
};

} // namespace sokoguru::reports
