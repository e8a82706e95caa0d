// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/label.h"
#include "loans/schedule.h"

namespace CLI {
class App;
}

/// The subcommands of `loan`, by what they are about. Inside this program only.
namespace sokoguru::cli {

struct Context;

/// `--extra 2027-04=500000`. Throws Error(bad_option, bad_date).
std::vector<loans::Extra> parse_extras(const std::vector<std::string>& texts);
Label extra_help();

void add_loan_application(CLI::App& family, Context& context); ///< apply, approve, disburse
void add_loan_payments(CLI::App& family, Context& context);    ///< pay, quote, settle
void add_loan_changes(CLI::App& family, Context& context);     ///< reschedule, write-off, charge, waive, show
void add_loan_product(CLI::App& family, Context& context);     ///< product
void add_allowance(CLI::App& app, Context& context);           ///< allowance run

} // namespace sokoguru::cli
