// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "loans/history.h"
#include "loans/policy.h"
#include "print/job.h"
#include "print/stationery.h"

/// The papers of a loan: the agreement (surat perjanjian pinjaman) with its schedule and the payroll mandate (surat
/// kuasa potong gaji), and the loan card (kartu pinjaman). Data in, pages out; nothing is read here.
namespace sokoguru::print {

/// Who borrows.
struct Borrower {
    std::string member_no;
    std::string name;
    std::string unit;
    std::string employee_no;
    std::string address;
};

struct LoanAgreement {
    std::string loan_no;
    std::string product;
    Date day;
    Borrower borrower;
    loans::Terms terms;
    std::vector<loans::Instalment> rows;
    std::string purpose; ///< or what is bought
    Label rate;          ///< `1 % a month, flat`
    std::vector<loans::KeptBack> kept_back;
    std::vector<Label> rules; ///< late and early payment, in sentences
    std::vector<std::string> guarantors;
    std::vector<std::pair<std::string, std::optional<Money>>> collateral;
    std::string chairman; ///< names of who signs for the cooperative; may be empty
    std::string treasurer;
};

/// Agreement, schedule and mandate, each beginning a page of its own and numbered for itself.
Job loan_agreement_job(const Stationery& stationery, LoanAgreement agreement);

struct LoanCard {
    std::string loan_no;
    std::string product;
    Borrower borrower;
    Money granted;
    Date disbursed;
    Label rate;
    int periods = 0;
    Date as_of;
    std::vector<loans::LoanEntry> entries; ///< what was posted, without what was reversed
    Money balance;                         ///< remaining principal
};

/// One line for every payment, with room for initials, and empty lines for those to come.
Job loan_card_job(const Stationery& stationery, LoanCard card);

} // namespace sokoguru::print
