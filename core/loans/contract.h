// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/id.h"
#include "books/books.h"
#include "loans/schedule.h"

namespace sokoguru::loans {

struct Product {
    std::int64_t id = 0;
    std::string code; ///< UANG, BARANG …
    std::string name;
    AccountId account;          ///< of the principal
    AccountId interest_account; ///< where interest is earned
    Method method = Method::flat;
    Rate rate;
    RatePer per = RatePer::month;
    bool active = true;
};

/// In the order in which the template lists them.
std::vector<Product> products(Books& books);
/// Throws Error(unknown_product). Codes are case-insensitive.
Product product(Books& books, std::string_view code);

/// A loan taken over in the middle of its schedule: what the old books said on that day. Instalments before count as
/// paid, oldest first, by principal − outstanding.
struct CutOver {
    Date day;
    Money outstanding;
    Money interest_arrears;
};

struct NewLoan {
    std::string loan_no;
    MemberId member;
    std::string product;
    /// The plan's first version; `principal` and `disbursed` are the contract's, `first_due` is filled in where
    /// missing.
    Terms terms;
    std::optional<CutOver> cut_over = {};
    /// The application that it answers; none for loans entered otherwise.
    std::optional<std::int64_t> application = {};
};

/// A contract with the plan that holds on a day (usually the latest).
struct Loan {
    SubledgerId id;
    std::string loan_no;
    MemberId member;
    std::string product; ///< its code
    std::string product_name;
    AccountId account;
    AccountId interest_account;
    /// Of that version; after a change its principal is what was scheduled anew.
    Terms terms;
    std::optional<CutOver> cut_over; ///< only while the first version holds
    Money granted;                   ///< the contract's principal
    int version = 1;
    Date since; ///< the version holds from this day on
    /// Open when the version was made, asked with its first instalment; negative where interest was paid ahead.
    Money interest_carried;
    Money interest_counted;  ///< paid before the version was made
    std::int64_t policy = 0; ///< what it was granted under (loans/policy.h); 0 for loans of older files

    Money principal() const { return granted; }
    Date disbursed() const { return *terms.disbursed; }
};

/// Whether an account carries the principal of a product; other accounts kept by loan carry interest and the like.
bool is_principal(Books& books, AccountId account);

/// What would refuse this loan: a number that is taken (duplicate_loan_no) or missing, an unknown product, terms that
/// make no schedule, an outstanding principal above the loan. And the warnings loan_off_schedule where the outstanding
/// principal at the cut-over differs from the schedule by more than its rounding, one rupiah an instalment; and
/// loan_rate_unusual for a rate below a quarter of the product's or above four times it.
std::vector<Issue> check(Books& books, const NewLoan& loan);

/// Stores contract and plan and opens the loan's subsidiary account; posts nothing. Throws the first error of check().
SubledgerId create(Books& books, const NewLoan& loan);

/// Numbers are case-insensitive.
std::optional<SubledgerId> find(Books& books, std::string_view loan_no);
/// Throws Error(unknown_loan). A changed plan is what follows from its rule and the postings (loans/changed.h).
Loan by_number(Books& books, std::string_view loan_no);
Loan read(Books& books, SubledgerId id);
/// With the plan that held on that day. A version made by a payment that was reversed never did.
Loan read(Books& books, SubledgerId id, Date day);
/// All loans that anybody ever had, by number; or one member's.
std::vector<Loan> all(Books& books);
/// The same with the plans that held on that day.
std::vector<Loan> all(Books& books, Date day);
/// Those of a JSON list of their numbers in the file.
std::vector<Loan> some(Books& books, const std::string& ids, Date day);
std::vector<Loan> of_member(Books& books, MemberId member);
std::vector<Loan> of_member(Books& books, MemberId member, Date day);

/// The member's loan on an account of principal, where he has exactly one that is open: with principal to pay, or
/// waiting for its opening balance. Throws Error(unknown_loan) for none, Error(ambiguous_loan) for several.
SubledgerId open_loan(Books& books, MemberId member, AccountId account);

} // namespace sokoguru::loans
