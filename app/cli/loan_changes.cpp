// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "cli.h"
#include "loan_commands.h"
#include "loans/change.h"
#include "loans/disburse.h"
#include "posting.h"
#include "reports/loan_card.h"
#include "reports/loan_plan.h"
#include "reports/loan_schedule.h"

namespace sokoguru::cli {

namespace {

struct ChangeOptions {
    std::string file, loan, date, periods, rate, per, method, first_due, pause, pause_interest, decision, approved_by,
        reason;
    bool dry_run = false;
};

void add_reschedule(CLI::App& family, Context& context)
{
    const auto options = std::make_shared<ChangeOptions>();
    CLI::App* command = family.add_subcommand(
        "reschedule", context.t(label("cli", "Change the terms of a running loan; the old plan is kept")));
    const auto add = [&](const char* name, auto& value, const Label& help) {
        return command->add_option(name, value, context.t(help));
    };
    add("FILE", options->file, label("cli", "The books"))->required();
    add("--loan", options->loan, label("cli", "Number of the loan"))->required();
    add("--date", options->date, label("cli", "Day, YYYY-MM-DD"))->required();
    add("--reason", options->reason, label("cli", "Why"))->required();
    add("--periods", options->periods, label("cli", "Number of instalments from then on"));
    add("--pause", options->pause, label("cli", "So many instalments later"));
    add("--pause-interest", options->pause_interest,
        label("cli",
              "What becomes of the interest of a pause: deferred (with the first instalment after it), added (to "
              "the loan) or forgiven"));
    add("--rate", options->rate, label("cli", "Interest in percent"));
    add("--per", options->per, label("cli", "What the rate is for: month or year"));
    add("--method", options->method,
        label("cli", "flat, annuity, declining, or none (interest only, the principal at the end)"));
    add("--first-due", options->first_due, label("cli", "Day the first instalment is due"));
    add("--decision", options->decision, label("cli", "Number of the decision"));
    add("--approved-by", options->approved_by, label("cli", "Who approved it (default: the user)"));
    command->add_flag("--dry-run", options->dry_run, context.t(label("cli", "Show the new schedule only")));
    command->callback([options, &context] {
        loans::Reschedule wanted;
        wanted.loan_no = options->loan;
        wanted.date = base::parse_date(options->date);
        wanted.reason = options->reason;
        wanted.decision_no = options->decision;
        wanted.approved_by = options->approved_by;
        if (!options->pause.empty()) wanted.pause = static_cast<int>(parse_number(options->pause));
        if (!options->pause_interest.empty())
            wanted.pause_interest = loans::parse_pause_interest(options->pause_interest);
        if (!options->periods.empty()) wanted.periods = static_cast<int>(parse_number(options->periods));
        if (!options->rate.empty()) wanted.rate = Rate::parse(options->rate);
        if (!options->per.empty()) wanted.per = loans::parse_rate_per(options->per);
        if (!options->method.empty()) wanted.method = loans::parse_method(options->method);
        if (!options->first_due.empty()) wanted.first_due = base::parse_date(options->first_due);
        Books books = open_books_to_post(context, options->file);
        books::Work work(books);
        const loans::Terms terms = loans::rescheduled(books, wanted);
        loans::reschedule(books, wanted);
        if (!options->dry_run) keep(context, work, wanted.loan_no, Answer::report);
        emit_report(context, reports::loan_schedule(terms), &books);
    });
}

void add_write_off(CLI::App& family, Context& context)
{
    const auto options = std::make_shared<ChangeOptions>();
    CLI::App* command = family.add_subcommand(
        "write-off", context.t(label("cli", "Take a lost loan off the books against the allowance")));
    const auto add = [&](const char* name, auto& value, const Label& help) {
        return command->add_option(name, value, context.t(help));
    };
    add("FILE", options->file, label("cli", "The books"))->required();
    add("--loan", options->loan, label("cli", "Number of the loan"))->required();
    add("--date", options->date, label("cli", "Day, YYYY-MM-DD"))->required();
    add("--decision", options->decision, label("cli", "Number of the decision"))->required();
    add("--reason", options->reason, label("cli", "Why"))->required();
    command->add_flag("--dry-run", options->dry_run,
                      context.t(label("cli", "Show what would be posted, post nothing")));
    command->callback([options, &context] {
        const loans::WriteOffRequest wanted{options->loan, base::parse_date(options->date), options->decision,
                                            options->reason};
        Books books = open_books_to_post(context, options->file);
        post(context, books, options->dry_run, [&] { return loans::write_off(books, wanted); });
    });
}

void add_fee_and_waiver(CLI::App& family, Context& context)
{
    struct Options {
        std::string file, loan, date, amount, words;
    };
    const auto add = [&](const char* name, const Label& help, const char* words, const Label& words_help, auto act) {
        const auto options = std::make_shared<Options>();
        CLI::App* command = family.add_subcommand(name, context.t(help));
        command->add_option("FILE", options->file, context.t(label("cli", "The books")))->required();
        command->add_option("--loan", options->loan, context.t(label("cli", "Number of the loan")))->required();
        command->add_option("--date", options->date, context.t(label("cli", "Day, YYYY-MM-DD")))->required();
        command->add_option("--amount", options->amount, context.t(label("cli", "Amount in rupiah")))->required();
        command->add_option(words, options->words, context.t(words_help))->required();
        command->callback([options, &context, act] {
            Books books = open_books_to_post(context, options->file);
            act(books, options->loan, base::parse_date(options->date), Money::parse(options->amount), options->words);
        });
    };
    add("charge", label("cli", "Ask a fee of a running loan"), "--name", label("cli", "What the fee is for"),
        [](Books& books, const std::string& loan, Date day, Money amount, const std::string& name) {
            loans::charge(books, loan, day, name, amount);
        });
    add("waive", label("cli", "Take back a penalty that is asked"), "--reason", label("cli", "Why"),
        [](Books& books, const std::string& loan, Date day, Money amount, const std::string& reason) {
            loans::waive_penalty(books, loan, day, amount, reason);
        });
}

void add_show(CLI::App& family, Context& context)
{
    struct Options {
        std::string file, loan, date;
        bool card = false, versions = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        family.add_subcommand("show", context.t(label("cli", "The schedule with what is paid and overdue")));
    command->add_option("FILE", options->file, context.t(label("cli", "The books")))->required();
    command->add_option("--loan", options->loan, context.t(label("cli", "Number of the loan")))->required();
    command->add_option("--date,--as-of", options->date, context.t(label("cli", "Day, YYYY-MM-DD (default: today)")));
    command->add_flag("--card", options->card,
                      context.t(label("cli", "The loan card instead: what was paid out and paid back")));
    command->add_flag("--versions", options->versions, context.t(label("cli", "All plans instead that the loan had")));
    command->callback([options, &context] {
        Books books = open_books(context, options->file);
        const Date day = options->date.empty() ? books.clock().today() : base::parse_date(options->date);
        const auto loan = loans::find(books, options->loan);
        if (options->card && options->versions)
            throw Error(Code::bad_option, {std::string("--versions"), std::string("--card"), std::string("-")});
        if (options->card || options->versions) {
            const loans::Loan of = loans::by_number(books, options->loan);
            if (options->card)
                return emit_report(context, reports::loan_card(loans::history(books, of.id, day), day), &books);
            return emit_report(context, reports::loan_versions(of, loans::versions(books, of)), &books);
        }
        if (loan) return emit_report(context, reports::loan_plan(loans::history(books, *loan, day), day), &books);
        // An application has a schedule, too.
        const loans::Application asked = loans::application(books, options->loan);
        emit_report(context, reports::loan_schedule(loans::terms_on(books, asked, asked.day)), &books);
    });
}

} // namespace

void add_loan_changes(CLI::App& family, Context& context)
{
    add_reschedule(family, context);
    add_write_off(family, context);
    add_fee_and_waiver(family, context);
    add_show(family, context);
}

} // namespace sokoguru::cli
