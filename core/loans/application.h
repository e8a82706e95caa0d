// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loans/policy.h"

/// What comes before a loan: an application, its checks, and one decision on it. Nothing here posts.
namespace sokoguru::loans {

struct Guarantor {
    std::optional<MemberId> member;
    std::string name; ///< where it is nobody of the cooperative
};

struct Collateral {
    std::string description;
    std::optional<Money> value;
};

struct Decision {
    Date day;
    bool granted = true;
    std::string decision_no; ///< of the board's minutes, may be empty
    std::string reason;      ///< why against a warning, or why refused
    UserId user;             ///< filled in
};

struct Application {
    std::int64_t id = 0;
    std::string loan_no; ///< the loan's number, once there is one; empty: the next free
    MemberId member;
    std::string product;
    Date day;
    /// As asked for; without a first due date the policy sets it when the loan is paid out. Goods: with margin.
    Terms terms;
    std::string goods; ///< what is bought
    std::string purpose;
    std::optional<Money> wage; ///< take-home pay a month
    Money obligations;         ///< other instalments a month
    std::optional<SubledgerId> top_up;
    std::vector<Guarantor> guarantors;
    std::vector<Collateral> collateral;
    // Filled in when read:
    std::int64_t policy = 0;
    UserId entered_by;
    std::optional<Decision> decision;
    bool is_paid_out = false;
};

/// `PJ-00001`: one more than the highest number of that form, among loans and applications.
std::string next_loan_no(Books& books);

/// Errors: what refuses the application (unknown product, a number that is taken, terms that make no schedule, a member
/// who left, a loan to top up that is not his, the borrower as guarantor of his own loan).
/// Warnings, each with its figures: the policy's limits of amount and
/// term, membership, age, savings, wage and open loans (needs_reason), and the law's: effective rate, and all loans of
/// the member against own capital, 10 % for officers and 15 % for others (settings `loans.related_share`,
/// `loans.share`).
std::vector<Issue> check(Books& books, const Application& application);
/// A warning of the cooperative's own policy, which is only overridden with a reason.
bool needs_reason(const Issue& warning);

/// Throws the first error of check(). Returns the id.
std::int64_t apply(Books& books, const Application& application);
/// Until the decision. Throws Error(loan_decided) afterwards.
void change(Books& books, const Application& application);

/// Throws Error(unknown_loan).
Application application(Books& books, std::string_view loan_no);
Application application(Books& books, std::int64_t id);
/// By day; with `all` also those that were refused or paid out.
std::vector<Application> applications(Books& books, bool all = false);

/// Applications, decisions and changes of a loan are of a day not more than a year ahead. Throws Error(date_too_far).
void require_near(Books& books, Date day);

/// Somebody else than who entered it decides: setting `loans.four_eyes` (0, 1); by-users or unset: as soon as two
/// active users may post.
bool four_eyes(Books& books);

/// Needs approve_loans. Throws Error(loan_decided, loan_own_decision, date_too_far), and Error(loan_against_limits)
/// where a grant against warnings that need one gives no reason; Error(reason_required) for a refusal without.
void decide(Books& books, std::string_view loan_no, const Decision& decision);

} // namespace sokoguru::loans
