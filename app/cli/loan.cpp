// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <CLI/CLI.hpp>

#include "cli.h"
#include "families.h"
#include "loan_commands.h"
#include "loans/schedule.h"
#include "reports/loan_schedule.h"

namespace sokoguru::cli {

namespace {

struct Options {
    std::string principal, rate, per, method;
    std::string every = "month", multiple = "1", round = "nearest", unit = "1";
    std::string disbursed, first_due;
    int periods = 0;
    int grace_principal = 0;
    std::vector<std::string> extra;
};

loans::Terms terms_of(const Options& options)
{
    loans::Terms terms;
    terms.principal = Money::parse(options.principal);
    terms.rate = Rate::parse(options.rate);
    terms.per = loans::parse_rate_per(options.per);
    terms.periods = options.periods;
    terms.method = loans::parse_method(options.method);
    terms.every = loans::parse_every(options.every);
    terms.multiple = Money::parse(options.multiple);
    terms.round = loans::parse_rounding(options.round);
    terms.unit = Money::parse(options.unit);
    terms.grace_principal = options.grace_principal;
    if (!options.disbursed.empty()) terms.disbursed = base::parse_date(options.disbursed);
    if (!options.first_due.empty()) terms.first_due = base::parse_date(options.first_due);
    terms.extra = parse_extras(options.extra);
    return terms;
}

void add_schedule(CLI::App& family, Context& context)
{
    const auto options = std::make_shared<Options>();
    CLI::App* schedule =
        family.add_subcommand("schedule", context.t(label("cli", "Compute a schedule; needs no books")));
    const auto add = [&](const char* name, auto& value, const Label& help) {
        return schedule->add_option(name, value, context.t(help));
    };
    add("--principal", options->principal, label("cli", "Amount of the loan"))->required();
    add("--rate", options->rate, label("cli", "Interest in percent"))->required();
    add("--per", options->per, label("cli", "What the rate is for: month or year"))->required();
    add("--periods", options->periods, label("cli", "Number of instalments"))->required();
    add("--method", options->method,
        label("cli", "flat, annuity, declining, or none (interest only, the principal at the end)"))
        ->required();
    add("--every", options->every, label("cli", "An instalment every month, week or day"));
    add("--multiple", options->multiple, label("cli", "Round instalments to multiples of this amount"));
    add("--round", options->round, label("cli", "Round instalments to the nearest multiple or up"));
    add("--unit", options->unit, label("cli", "Round interest to 1 or 0.01 rupiah"));
    add("--disbursed", options->disbursed, label("cli", "Day the loan is paid out"));
    add("--first-due", options->first_due, label("cli", "Day the first instalment is due"));
    add("--grace-principal", options->grace_principal, label("cli", "So many instalments carry interest only"));
    add("--extra", options->extra, extra_help());
    schedule->callback([options, &context] { emit_report(context, reports::loan_schedule(terms_of(*options))); });
}

} // namespace

std::vector<loans::Extra> parse_extras(const std::vector<std::string>& texts)
{
    std::vector<loans::Extra> out;
    for (const std::string& text : texts) {
        const std::size_t at = text.find('=');
        if (at == std::string::npos)
            throw Error(Code::bad_option, {std::string("--extra"), text, std::string("YYYY-MM=N")});
        out.push_back({base::parse_period(text.substr(0, at)).first_day(), Money::parse(text.substr(at + 1))});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const loans::Extra& a, const loans::Extra& b) { return a.day < b.day; });
    return out;
}

Label extra_help()
{
    return label("cli",
                 "Extra instalment from a holiday allowance or a bonus: \"2027-04=500000\"; several are possible");
}

void add_loan(CLI::App& app, Context& context)
{
    CLI::App* family = app.add_subcommand("loan", context.t(label("cli", "Loans")));
    family->require_subcommand(1);
    add_schedule(*family, context);
    add_loan_application(*family, context);
    add_loan_payments(*family, context);
    add_loan_changes(*family, context);
    add_loan_product(*family, context);
    add_allowance(app, context);
}

} // namespace sokoguru::cli
