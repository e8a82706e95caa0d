// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "base/label.h"

namespace sokoguru::base {

/// How a program ends after an error: cli.md, "Exit".
enum class ExitClass { rule = 1, usage = 2, file = 3, check = 4 };

/// Every way in which the core can refuse. Names are stable; messages are not. A new code needs a row in
/// error_code.cpp (checked at start of the tests), a test that reaches it, and its translation.
enum class Code {
    // values
    bad_amount,
    bad_date,
    bad_period,
    bad_rate,
    bad_option,
    missing_option,
    unknown_report,
    unknown_argument,
    bad_number,
    amount_out_of_range,
    negative_weight,
    bad_picture,
    // the file
    file_not_found,
    file_exists,
    not_a_regular_file,
    not_a_sokoguru_file,
    newer_file,
    file_in_use,
    damaged_file,
    damaged_or_altered_file,
    read_only_file,
    disk_full,
    disk_error,
    cannot_write,
    cannot_read,
    network_folder,
    backup_failed,
    migration_failed,
    copy_of_books,
    file_moved,
    // users
    sign_in_failed,
    sign_in_locked,
    sign_in_delayed,
    password_required,
    password_too_short,
    unknown_user,
    duplicate_user,
    not_permitted,
    clock_to_confirm,
    reading_copy,
    own_rights,
    // the ledger
    not_balanced,
    entry_too_short,
    zero_amount,
    negative_amount,
    unknown_account,
    account_not_postable,
    account_inactive,
    subledger_required,
    subledger_not_allowed,
    subledger_mismatch,
    unknown_subledger,
    member_required,
    member_not_allowed,
    member_mismatch,
    sen_not_allowed,
    date_mismatch,
    period_closed,
    before_first_day,
    date_too_far,
    opening_exists,
    insufficient_balance,
    loan_overpaid,
    product_terms,
    already_reversed,
    cannot_reverse_reversal,
    reversal_before_original,
    reason_required,
    unknown_document,
    unknown_entry,
    append_only,
    chain_broken,
    number_gap,
    duplicate_ref,
    audit_missing,
    close_order,
    year_not_closed,
    already_closed,
    not_closed,
    duplicate_account,
    account_in_use,
    account_frozen,
    account_parent,
    numbering_begun,
    // members and savings
    unknown_member,
    duplicate_member_no,
    duplicate_national_id,
    member_left,
    unknown_product,
    product_inactive,
    damaged_national_id,
    impossible_date,
    missing_value,
    bad_value,
    name_required,
    duplicate_product,
    product_account,
    product_in_use,
    leaving_too_early,
    membership_decided,
    // loans
    unknown_loan,
    ambiguous_loan,
    duplicate_loan_no,
    opening_differs,
    loan_off_schedule,
    loan_terms,
    loan_rate_too_high,
    loan_rate_high,
    loan_closed,
    loan_not_disbursed,
    loan_excess,
    loan_more_than_owed,
    loan_undecided,
    loan_decided,
    loan_own_decision,
    loan_against_limits,
    loan_amount_limit,
    loan_term_limit,
    loan_membership,
    loan_age,
    loan_savings,
    loan_wage,
    loan_open,
    loan_capital_share,
    loan_top_up,
    allowance_too_small,
    loan_schedule_change,
    loan_extra,
    loan_waived_too_much,
    // cash
    unknown_purpose,
    duplicate_purpose,
    purpose_account,
    not_cash_account,
    same_account,
    parked_exceeded,
    parked_assigned,
    // imports
    missing_column,
    unknown_column,
    duplicate_column,
    no_header,
    empty_table,
    unreadable_table,
    table_too_large,
    import_refused,
    total_differs,
    history_not_before,
    balance_differs,
    golive_sealed,
    // SHU
    percent_not_100,
    scheme_row,
    no_scheme,
    base_incomplete,
    surplus_decided,
    no_data,
    // checks
    finding,
    verify_failed,
    differences_found,
    // the rest
    no_pdf,
    internal,
    count
};

struct CodeInfo {
    Code code;
    /// Stable kebab-case name, as the command line prints it.
    const char* name;
    ExitClass exit;
    /// What, where, what to do; with {0} … for the arguments.
    Label sentence;
};

const CodeInfo& info(Code code);
std::optional<Code> find_code(std::string_view name);

} // namespace sokoguru::base
