// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "cli.h"
#include "loan_commands.h"
#include "loans/payment.h"
#include "posting.h"

namespace sokoguru::cli {

namespace {

struct PayOptions {
    std::string file, loan, amount, date, cash = "1110", savings, excess, memo, voucher;
    std::string principal, interest, penalty, fee;
    bool dry_run = false;
};

/// What pay and settle have in common.
CLI::App* add_paying(CLI::App& family, Context& context, const char* name, const Label& help,
                     const std::shared_ptr<PayOptions>& options)
{
    CLI::App* command = family.add_subcommand(name, context.t(help));
    const auto add = [&](const char* option, auto& value, const Label& text) {
        return command->add_option(option, value, context.t(text));
    };
    add("FILE", options->file, label("cli", "The books"))->required();
    add("--loan", options->loan, label("cli", "Number of the loan"))->required();
    add("--date", options->date, label("cli", "Day, YYYY-MM-DD"))->required();
    add("--cash", options->cash, label("cli", "Cash or bank account (default: 1110)"));
    add("--from-savings", options->savings, label("cli", "Paid from the member's savings of this product instead"));
    add("--memo", options->memo, label("cli", "What it is for"));
    add("--voucher", options->voucher, label("cli", "Number of the paper voucher"));
    command->add_flag("--dry-run", options->dry_run,
                      context.t(label("cli", "Show what would be posted, post nothing")));
    return command;
}

/// Nothing where none was named.
std::optional<loans::Split> parts_of(const PayOptions& options)
{
    if ((options.principal + options.interest + options.penalty + options.fee).empty()) return std::nullopt;
    const auto amount = [](const std::string& text) { return text.empty() ? Money() : Money::parse(text); };
    return loans::Split{amount(options.principal), amount(options.interest), amount(options.penalty),
                        amount(options.fee), Money()};
}

void add_pay(CLI::App& family, Context& context)
{
    const auto options = std::make_shared<PayOptions>();
    CLI::App* command = add_paying(family, context, "pay", label("cli", "Receive a payment on a loan"), options);
    command->add_option("--amount", options->amount, context.t(label("cli", "Amount in rupiah")))->required();
    command->add_option("--excess", options->excess,
                        context.t(label("cli", "What becomes of more than is due: next, shorter, lower or savings")));
    const auto part = [&](const char* name, std::string& value, const Label& help) {
        command->add_option(name, value, context.t(help));
    };
    part("--principal", options->principal,
         label("cli", "Of the amount: principal; with interest, penalty and fee in place of the loan's own order"));
    part("--interest", options->interest, label("cli", "Of the amount: interest"));
    part("--penalty", options->penalty, label("cli", "Of the amount: penalty"));
    part("--fee", options->fee, label("cli", "Of the amount: fees"));
    command->callback([options, &context] {
        loans::Payment payment;
        payment.parts = parts_of(*options);
        payment.loan_no = options->loan;
        payment.amount = Money::parse(options->amount);
        payment.date = base::parse_date(options->date);
        payment.cash_account = options->cash;
        payment.from_savings = options->savings;
        payment.memo = options->memo;
        if (!options->excess.empty()) payment.excess = loans::parse_excess(options->excess);
        if (!options->voucher.empty()) payment.voucher_no = options->voucher;
        Books books = open_books_to_post(context, options->file);
        post(context, books, options->dry_run, [&] { return loans::pay(books, payment); });
    });
}

void add_quote(CLI::App& family, Context& context)
{
    struct Options {
        std::string file, loan, date;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = family.add_subcommand("quote", context.t(label("cli", "What pays a loan off on a day")));
    command->add_option("FILE", options->file, context.t(label("cli", "The books")))->required();
    command->add_option("--loan", options->loan, context.t(label("cli", "Number of the loan")))->required();
    command->add_option("--date", options->date, context.t(label("cli", "Day, YYYY-MM-DD")))->required();
    command->callback([options, &context] {
        Books books = open_books(context, options->file);
        // A quote opens savings accounts at most; nothing of it stays.
        books::Work work(books);
        const loans::Quote owed = loans::quote(books, options->loan, base::parse_date(options->date));
        print_result(context, {{"loan", label("cli", "Loan"), owed.loan_no},
                               {"date", label("cli", "Day"), owed.date},
                               {"principal", label("cli", "Principal"), owed.parts.principal},
                               {"interest", label("cli", "Interest"), owed.parts.interest},
                               {"penalty", label("cli", "Penalty"), owed.parts.penalty},
                               {"fee", label("cli", "Fees"), owed.parts.fee},
                               {"returned_savings", label("cli", "Savings returned"), owed.returned},
                               {"total", label("cli", "To pay"), owed.to_pay()}});
    });
}

void add_settle(CLI::App& family, Context& context)
{
    const auto options = std::make_shared<PayOptions>();
    CLI::App* command = add_paying(family, context, "settle", label("cli", "Pay a loan off early"), options);
    command->callback([options, &context] {
        loans::Settlement wanted;
        wanted.loan_no = options->loan;
        wanted.date = base::parse_date(options->date);
        wanted.cash_account = options->cash;
        wanted.from_savings = options->savings;
        wanted.memo = options->memo;
        if (!options->voucher.empty()) wanted.voucher_no = options->voucher;
        Books books = open_books_to_post(context, options->file);
        post(context, books, options->dry_run, [&] { return loans::settle(books, wanted); });
    });
}

} // namespace

void add_loan_payments(CLI::App& family, Context& context)
{
    add_pay(family, context);
    add_quote(family, context);
    add_settle(family, context);
}

} // namespace sokoguru::cli
