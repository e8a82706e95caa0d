// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include <algorithm>

namespace sokoguru::exchange {

std::int64_t ImportResult::errors() const
{
    return std::count_if(issues.begin(), issues.end(),
                         [](const Issue& issue) { return issue.severity == Severity::error; });
}

Money ImportResult::total(const std::string& name) const
{
    for (const auto& [column, amount] : totals)
        if (column == name) return amount;
    return {};
}

void tell(const ImportProgress& progress, std::int64_t done, std::int64_t total)
{
    if (progress && (done % 1000 == 0 || done == total)) progress(done, total);
}

void finish(ImportResult& result)
{
    std::stable_sort(result.issues.begin(), result.issues.end(),
                     [](const Issue& a, const Issue& b) { return a.row < b.row; });
    result.accepted = result.errors() == 0;
}

std::string column_of(Code code, Money amount)
{
    switch (code) {
    case Code::unknown_account:
    case Code::account_not_postable:
    case Code::account_inactive:
        return "account";
    case Code::unknown_member:
    case Code::member_required:
    case Code::member_not_allowed:
    case Code::member_mismatch:
    case Code::member_left:
        return "member_no";
    case Code::unknown_loan:
    case Code::ambiguous_loan:
    case Code::unknown_subledger:
    case Code::subledger_required:
    case Code::subledger_not_allowed:
    case Code::subledger_mismatch:
        return "subledger";
    case Code::zero_amount:
    case Code::sen_not_allowed:
    case Code::insufficient_balance:
    case Code::loan_overpaid:
        return amount.is_negative() ? "credit" : "debit";
    case Code::impossible_date:
    case Code::before_first_day:
    case Code::period_closed:
    case Code::date_too_far:
    case Code::date_mismatch:
        return "date";
    case Code::duplicate_ref:
        return "ref";
    default:
        return {};
    }
}

} // namespace sokoguru::exchange
