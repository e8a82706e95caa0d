// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "cash/receivable.h"
#include "families.h"
#include "ledger/periods.h"
#include "posting.h"
#include "reports/report.h"
#include "savings/savings.h"

namespace sokoguru::cli {

namespace {

struct SavingsOptions {
    std::string file, member, product, amount, date, cash = "1110", memo, voucher;
    bool leaving = false;
    bool dry_run = false;

    savings::Movement movement() const
    {
        savings::Movement movement;
        movement.member_no = member;
        movement.product = product;
        movement.amount = Money::parse(amount);
        movement.date = base::parse_date(date);
        movement.cash_account = cash;
        movement.memo = memo;
        if (!voucher.empty()) movement.voucher_no = voucher;
        movement.leaving = leaving;
        return movement;
    }
};

using SavingsAction = ledger::Posted (*)(Books&, const savings::Movement&);

CLI::App* add_movement(CLI::App& app, Context& context, const char* name, const Label& help, SavingsAction action,
                       const std::shared_ptr<SavingsOptions>& options)
{
    CLI::App* command = app.add_subcommand(name, context.t(help));
    const auto add = [&](const char* option, std::string& value, const Label& text) {
        return command->add_option(option, value, context.t(text));
    };
    add("FILE", options->file, label("cli", "The books"))->required();
    add("--member", options->member, label("cli", "Member number"))->required();
    add("--product", options->product, label("cli", "Savings product, such as SUKARELA"))->required();
    add("--amount", options->amount, label("cli", "Amount in rupiah, such as 250000"))->required();
    add("--date", options->date, label("cli", "Day, YYYY-MM-DD"))->required();
    add("--cash", options->cash, label("cli", "Cash or bank account (default: 1110)"));
    add("--memo", options->memo, label("cli", "What it is for"));
    add("--voucher", options->voucher, label("cli", "Number of the paper voucher"));
    command->add_flag("--dry-run", options->dry_run,
                      context.t(label("cli", "Show what would be posted, post nothing")));
    command->callback([options, action, &context] {
        const savings::Movement movement = options->movement();
        books::Books books = open_books_to_post(context, options->file);
        post(context, books, options->dry_run, [&] { return action(books, movement); });
    });
    return command;
}

void add_savings(CLI::App& app, Context& context)
{
    add_movement(app, context, "deposit", label("cli", "Receive a member's savings"), savings::deposit,
                 std::make_shared<SavingsOptions>());
    const auto options = std::make_shared<SavingsOptions>();
    CLI::App* withdraw =
        add_movement(app, context, "withdraw", label("cli", "Pay out a member's savings"), savings::withdraw, options);
    withdraw->add_flag("--leaving", options->leaving,
                       context.t(label("cli", "The member leaves: what is paid only then may be paid")));
}

void add_reverse(CLI::App& app, Context& context)
{
    struct Options {
        std::string file, document, date, reason, entry;
        bool receivable = false;
        bool dry_run = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("reverse", context.t(label("cli", "Take back a posted document by its mirror image")));
    const auto add = [&](const char* option, std::string& value, const Label& text) {
        return command->add_option(option, value, context.t(text));
    };
    add("FILE", options->file, label("cli", "The books"))->required();
    add("--document", options->document, label("cli", "Number of the document, such as BKM/2026/11/0001"))->required();
    add("--date", options->date, label("cli", "Day of the reversal, YYYY-MM-DD"))->required();
    add("--reason", options->reason, label("cli", "Why"))->required();
    add("--entry", options->entry, label("cli", "Only this entry of the document"));
    command->add_flag("--receivable", options->receivable,
                      context.t(label("cli", "Book what it leaves below zero on savings as a receivable")));
    command->add_flag("--dry-run", options->dry_run,
                      context.t(label("cli", "Show what would be posted, post nothing")));
    command->callback([options, &context] {
        const Date date = base::parse_date(options->date);
        std::optional<EntryId> entry;
        if (!options->entry.empty()) entry = EntryId{parse_number(options->entry)};
        books::Books books = open_books_to_post(context, options->file);
        const auto reverse = [&] {
            const ledger::DocumentInfo document = ledger::find_document(books, options->document);
            return ledger::reverse(books, document.id, date, options->reason, entry);
        };
        if (!options->receivable) return post(context, books, options->dry_run, reverse);
        books::Work work(books);
        const std::int64_t before = ledger::head(books).entries;
        const ledger::Posted reversal = reverse();
        if (const auto claim = cash::receivable_draft(books, reversal.document)) ledger::post(books, *claim);
        const std::vector<ledger::Posted> documents = posted_since(books, before);
        ask_questions(context, books, documents, options->dry_run);
        if (options->dry_run) return emit_report(context, preview(books, documents), &books);
        keep(context, work, reversal.number, documents.size() == 1 ? Answer::result : Answer::report);
        print_postings(context, documents);
    });
}

} // namespace

void add_daily(CLI::App& app, Context& context)
{
    add_savings(app, context);
    add_reverse(app, context);
}

} // namespace sokoguru::cli
