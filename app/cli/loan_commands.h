// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

/// The subcommands of `loan`, by what they are about. Inside this program only.
namespace sokoguru::cli {

struct Context;

void add_loan_application(CLI::App& family, Context& context); ///< apply, approve, disburse
void add_loan_payments(CLI::App& family, Context& context);    ///< pay, quote, settle
void add_loan_changes(CLI::App& family, Context& context);     ///< reschedule, write-off, show
void add_allowance(CLI::App& app, Context& context);           ///< allowance run

} // namespace sokoguru::cli
