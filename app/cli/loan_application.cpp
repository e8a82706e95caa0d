// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "cli.h"
#include "loan_commands.h"
#include "loans/disburse.h"
#include "members/members.h"
#include "posting.h"

namespace sokoguru::cli {

namespace {

struct ApplyOptions {
    std::string file, loan, member, product, principal, date;
    std::string rate, per, method, every, periods, multiple, round, first_due, grace, margin, goods, purpose, wage;
    std::string obligations, top_up;
    std::vector<std::string> extra, guarantors, collateral;
    bool dry_run = false;
};

/// The product's usual terms, with what was asked for otherwise.
loans::Terms terms_of(const ApplyOptions& options, const loans::Product& product, const loans::Policy& policy)
{
    loans::Terms terms = loans::usual_terms(product, policy, Money::parse(options.principal));
    if (!options.rate.empty()) terms.rate = Rate::parse(options.rate);
    if (!options.per.empty()) terms.per = loans::parse_rate_per(options.per);
    if (!options.method.empty()) terms.method = loans::parse_method(options.method);
    if (!options.every.empty()) terms.every = loans::parse_every(options.every);
    if (!options.periods.empty()) terms.periods = static_cast<int>(parse_number(options.periods));
    if (!options.multiple.empty()) terms.multiple = Money::parse(options.multiple);
    if (!options.round.empty()) terms.round = loans::parse_rounding(options.round);
    if (!options.grace.empty()) terms.grace_principal = static_cast<int>(parse_number(options.grace));
    if (!options.first_due.empty()) terms.first_due = base::parse_date(options.first_due);
    if (!options.margin.empty()) terms.margin = Money::parse(options.margin);
    terms.extra = parse_extras(options.extra);
    return terms;
}

/// `BPKB motor=8000000`: what follows the last `=` is its value.
loans::Collateral parse_collateral(const std::string& text)
{
    const std::size_t at = text.rfind('=');
    if (at == std::string::npos) return {text, std::nullopt};
    return {text.substr(0, at), Money::parse(text.substr(at + 1))};
}

loans::Application application_of(Books& books, const ApplyOptions& options)
{
    const loans::Product product = loans::product(books, options.product);
    loans::Application out;
    out.loan_no = options.loan;
    out.member = members::by_number(books, options.member).id;
    out.product = product.code;
    out.day = base::parse_date(options.date);
    out.terms = terms_of(options, product, loans::policy(books, product));
    out.goods = options.goods;
    out.purpose = options.purpose;
    if (!options.wage.empty()) out.wage = Money::parse(options.wage);
    if (!options.obligations.empty()) out.obligations = Money::parse(options.obligations);
    if (!options.top_up.empty()) out.top_up = loans::by_number(books, options.top_up).id;
    for (const std::string& one : options.guarantors) {
        const auto member = members::find(books, one);
        out.guarantors.push_back({member, member ? std::string() : one});
    }
    for (const std::string& one : options.collateral)
        out.collateral.push_back(parse_collateral(one));
    return out;
}

void add_apply(CLI::App& family, Context& context)
{
    const auto options = std::make_shared<ApplyOptions>();
    CLI::App* command = family.add_subcommand("apply", context.t(label("cli", "Enter an application; posts nothing")));
    const auto add = [&](const char* name, auto& value, const Label& help) {
        return command->add_option(name, value, context.t(help));
    };
    add("FILE", options->file, label("cli", "The books"))->required();
    add("--loan", options->loan, label("cli", "Number of the loan (default: the next free)"));
    add("--member", options->member, label("cli", "Member number"))->required();
    add("--product", options->product, label("cli", "Code of the loan product, such as UANG"))->required();
    add("--principal", options->principal, label("cli", "Amount of the loan"))->required();
    add("--date", options->date, label("cli", "Day, YYYY-MM-DD"))->required();
    add("--periods", options->periods, label("cli", "Number of instalments"));
    add("--rate", options->rate, label("cli", "Interest in percent"));
    add("--per", options->per, label("cli", "What the rate is for: month or year"));
    add("--method", options->method,
        label("cli", "flat, annuity, declining, or none (interest only, the principal at the end)"));
    add("--every", options->every, label("cli", "An instalment every month, week or day"));
    add("--multiple", options->multiple, label("cli", "Round instalments to multiples of this amount"));
    add("--round", options->round, label("cli", "Round instalments to the nearest multiple or up"));
    add("--grace-principal", options->grace, label("cli", "So many instalments carry interest only"));
    add("--first-due", options->first_due, label("cli", "Day the first instalment is due"));
    add("--extra", options->extra, extra_help());
    add("--margin", options->margin, label("cli", "Goods: the margin on the price, in place of interest"));
    add("--goods", options->goods, label("cli", "Goods: what is bought"));
    add("--purpose", options->purpose, label("cli", "What the loan is for"));
    add("--wage", options->wage, label("cli", "Take-home pay a month"));
    add("--obligations", options->obligations, label("cli", "Other instalments a month"));
    add("--top-up", options->top_up, label("cli", "Number of the loan that this one pays off"));
    add("--guarantor", options->guarantors, label("cli", "Member number or name of a guarantor; several are possible"));
    add("--collateral", options->collateral,
        label("cli", "Security, such as \"BPKB motor=8000000\"; several are possible"));
    command->add_flag("--dry-run", options->dry_run, context.t(label("cli", "Check only, enter nothing")));
    command->callback([options, &context] {
        Books books = open_books_to_post(context, options->file);
        books::Work work(books);
        loans::Application wanted = application_of(books, *options);
        if (wanted.loan_no.empty()) wanted.loan_no = loans::next_loan_no(books);
        for (const Issue& issue : loans::check(books, wanted))
            if (issue.severity == Severity::warning) print_warning(context, Error(issue.code, issue.args));
        const std::int64_t id = loans::apply(books, wanted);
        const loans::Terms terms = loans::terms_on(books, loans::application(books, id), wanted.day);
        if (!options->dry_run) keep(context, work, wanted.loan_no, Answer::result);
        const loans::EffectiveRate rate = loans::effective_rate(terms);
        print_result(
            context,
            {{"loan", label("cli", "Loan"), wanted.loan_no},
             {"instalment", label("cli", "First instalment"), loans::schedule(terms).front().total},
             {"effective_rate", label("cli", "Effective rate a year, in percent, nominal (12 × the rate of a month)"),
              rate.nominal.plain()},
             {"effective_rate_compounded", label("cli", "Effective rate a year, in percent, compounded"),
              rate.compounded.plain()}});
    });
}

struct DecisionOptions {
    std::string file, loan, date, decision, reason;
    bool refuse = false;
};

void add_approve(CLI::App& family, Context& context)
{
    const auto options = std::make_shared<DecisionOptions>();
    CLI::App* command = family.add_subcommand(
        "approve", context.t(label("cli", "Decide on an application; somebody else than who entered it")));
    const auto add = [&](const char* name, auto& value, const Label& help) {
        return command->add_option(name, value, context.t(help));
    };
    add("FILE", options->file, label("cli", "The books"))->required();
    add("--loan", options->loan, label("cli", "Number of the loan"))->required();
    add("--date", options->date, label("cli", "Day, YYYY-MM-DD"))->required();
    add("--decision", options->decision, label("cli", "Number of the decision"));
    add("--reason", options->reason, label("cli", "Why, against a warning or for a refusal"));
    command->add_flag("--refuse", options->refuse, context.t(label("cli", "Refuse it instead")));
    command->callback([options, &context] {
        Books books = open_books_to_post(context, options->file);
        const loans::Application asked = loans::application(books, options->loan);
        for (const Issue& issue : loans::check(books, asked))
            if (issue.severity == Severity::warning) print_warning(context, Error(issue.code, issue.args));
        loans::decide(books, options->loan,
                      {base::parse_date(options->date), !options->refuse, options->decision, options->reason, {}});
        print_result(context, {{"loan", label("cli", "Loan"), asked.loan_no},
                               {"granted", label("cli", "Granted"), !options->refuse}});
    });
}

struct DisburseOptions {
    loans::Disbursement wanted;
    std::string file, date, voucher;
    bool dry_run = false;
};

void add_disburse(CLI::App& family, Context& context)
{
    const auto options = std::make_shared<DisburseOptions>();
    CLI::App* command =
        family.add_subcommand("disburse", context.t(label("cli", "Pay out an approved loan, net of deductions")));
    const auto add = [&](const char* name, auto& value, const Label& help) {
        return command->add_option(name, value, context.t(help));
    };
    add("FILE", options->file, label("cli", "The books"))->required();
    add("--loan", options->wanted.loan_no, label("cli", "Number of the loan"))->required();
    add("--date", options->date, label("cli", "Day, YYYY-MM-DD"))->required();
    add("--cash", options->wanted.cash_account, label("cli", "Cash or bank account (default: 1110)"));
    add("--partner", options->wanted.partner, label("cli", "Goods: code of the supplier, where the account is his"));
    add("--memo", options->wanted.memo, label("cli", "What it is for"));
    add("--voucher", options->voucher, label("cli", "Number of the paper voucher"));
    command->add_flag("--dry-run", options->dry_run,
                      context.t(label("cli", "Show what would be posted, post nothing")));
    command->callback([options, &context] {
        options->wanted.date = base::parse_date(options->date);
        if (!options->voucher.empty()) options->wanted.voucher_no = options->voucher;
        Books books = open_books_to_post(context, options->file);
        post(context, books, options->dry_run, [&] { return loans::disburse(books, options->wanted); });
    });
}

} // namespace

void add_loan_application(CLI::App& family, Context& context)
{
    add_apply(family, context);
    add_approve(family, context);
    add_disburse(family, context);
}

} // namespace sokoguru::cli
