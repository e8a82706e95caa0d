// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/catalogue.h"

#include <algorithm>

#include "base/error.h"
#include "books/copies.h"
#include "reports/audit_trail.h"
#include "reports/cash_day.h"
#include "reports/cash_flow.h"
#include "reports/equity_changes.h"
#include "reports/general_ledger.h"
#include "reports/journal.h"
#include "reports/loan_arrears.h"
#include "reports/loan_list.h"
#include "reports/member_list.h"
#include "reports/savings_list.h"
#include "reports/savings_matrix.h"
#include "reports/statements.h"
#include "reports/surplus_report.h"
#include "reports/surplus_years.h"
#include "reports/tie_out.h"
#include "reports/trial_balance.h"

namespace sokoguru::reports {

namespace {

using enum Takes;

std::vector<CatalogueEntry> make_catalogue()
{
    return {
        {"balance-sheet",
         label("reports", "Statement of financial position"),
         label("reports", "What the cooperative owns and owes on a day, and what belongs to its members."),
         {day, compare},
         [](Books& books, const Parameters& asked) {
             return balance_sheet(books, reports::day(books, asked), asked.compare);
         },
         Group::meeting},
        {"surplus-statement",
         label("reports", "Statement of operations (PHU)"),
         label("reports", "What was earned and spent, from members and from others, and the surplus that remains."),
         {range, compare},
         [](Books& books, const Parameters& asked) {
             return surplus_statement(books, date_range(books, asked), asked.compare);
         },
         Group::meeting},
        {"equity-changes",
         label("reports", "Statement of changes in equity"),
         label("reports", "How the members' and the cooperative's own capital grew and shrank."),
         {range, compare},
         [](Books& books, const Parameters& asked) {
             return equity_changes(books, date_range(books, asked), asked.compare);
         },
         Group::meeting},
        {"cash-flow",
         label("reports", "Statement of cash flows"),
         label("reports", "Where money came from and where it went."),
         {range, compare},
         [](Books& books, const Parameters& asked) {
             return cash_flow(books, date_range(books, asked), asked.compare);
         },
         Group::meeting},
        {"trial-balance",
         label("reports", "Trial balance"),
         label("reports", "Every account with its balance before, its turnover and its balance after."),
         {range},
         [](Books& books, const Parameters& asked) { return trial_balance(books, date_range(books, asked)); },
         Group::checking},
        {"general-ledger",
         label("reports", "General ledger"),
         label("reports", "Every posting of one account with the running balance."),
         {range, account},
         [](Books& books, const Parameters& asked) {
             return general_ledger(books, asked.account, date_range(books, asked));
         }},
        {"cash-book",
         label("reports", "Cash book"),
         label("reports", "Receipts and payments of a cash or bank account with the running balance."),
         {range, account},
         [](Books& books, const Parameters& asked) {
             return cash_book(books, asked.account, date_range(books, asked));
         }},
        {"cash-day",
         label("reports", "Daily cash sheet"),
         label("reports", "What came in and went out on a day, and what the drawer held when it was counted."),
         {day, account},
         [](Books& books, const Parameters& asked) {
             return cash_day(books, asked.account, reports::day(books, asked));
         }},
        {"journal",
         label("reports", "Journal"),
         label("reports", "Every posting in the order of its date and entry."),
         {range},
         [](Books& books, const Parameters& asked) { return journal(books, date_range(books, asked)); }},
        {"members",
         label("reports", "Members"),
         label("reports", "The member register with everybody's status on a day."),
         {day},
         [](Books& books, const Parameters& asked) { return member_list(books, reports::day(books, asked)); },
         Group::members},
        {"savings",
         label("reports", "Savings of members"),
         label("reports", "What each member has saved, product by product, on a day."),
         {day, product},
         [](Books& books, const Parameters& asked) {
             return savings_list(books, reports::day(books, asked), asked.product);
         },
         Group::members},
        {"savings-matrix",
         label("reports", "Savings month by month"),
         label("reports", "Who paid which months of a year, and who missed some."),
         {year, product},
         [](Books& books, const Parameters& asked) {
             return savings_matrix(books, asked.product, reports::year(books, asked));
         },
         Group::members},
        {"loans",
         label("reports", "Loans"),
         label("reports", "Loans with principal to pay and their next instalment."),
         {day},
         [](Books& books, const Parameters& asked) { return loan_list(books, reports::day(books, asked)); },
         Group::members},
        {"arrears",
         label("reports", "Arrears of loans"),
         label("reports", "Who is behind with which loan, since when and with how much; the longest first."),
         {day},
         [](Books& books, const Parameters& asked) { return arrears(books, reports::day(books, asked)); },
         Group::members},
        {"collectibility",
         label("reports", "Collectibility of loans"),
         label("reports", "Every open loan in its class, by how long it is overdue."),
         {day},
         [](Books& books, const Parameters& asked) { return collectibility(books, reports::day(books, asked)); },
         Group::meeting},
        {"loan-allowance",
         label("reports", "Allowance for bad loans"),
         label("reports", "What should be set aside for each class of loans, and what still has to be booked."),
         {day},
         [](Books& books, const Parameters& asked) { return loan_allowance(books, reports::day(books, asked)); },
         Group::meeting},
        {"interest-receivable",
         label("reports", "Loan interest due and not paid"),
         label("reports", "Loan by loan, for the year-end entry that books it as income."),
         {day},
         [](Books& books, const Parameters& asked) { return interest_receivable(books, reports::day(books, asked)); },
         Group::checking},
        {"surplus",
         label("reports", "Surplus (SHU) by member"),
         label("reports", "What each member gets of a year's surplus, and by what it is measured."),
         {year},
         [](Books& books, const Parameters& asked) { return surplus_list(books, reports::year(books, asked)); },
         Group::meeting},
        {"surplus-pools",
         label("reports", "Division of the surplus (SHU)"),
         label("reports", "Into which pots a year's surplus goes, and what remains of each."),
         {year},
         [](Books& books, const Parameters& asked) { return surplus_pools(books, reports::year(books, asked)); },
         Group::meeting},
        {"surplus-years",
         label("reports", "Surplus (SHU) over the years"),
         label("reports", "How the surplus grew from year to year, and how much of it went to the members."),
         {year},
         [](Books& books, const Parameters& asked) { return surplus_years(books, reports::year(books, asked)); },
         Group::meeting},
        {"tie-out",
         label("reports", "Control accounts and their subsidiary accounts"),
         label("reports", "Whether the subsidiary accounts add up to the ledger."),
         {day},
         [](Books& books, const Parameters& asked) { return tie_out(books, reports::day(books, asked)); },
         Group::checking},
        {"audit-trail",
         label("reports", "Audit trail"),
         label("reports", "Who changed or did what besides posting."),
         {range},
         [](Books& books, const Parameters& asked) { return audit_trail(books, date_range(books, asked)); },
         Group::checking},
    };
}

void refuse(const char* option, const std::string& value, const CatalogueEntry& report)
{
    std::string possible;
    const auto name = [&](Takes one, const char* text) {
        if (report.takes_one(one)) possible += (possible.empty() ? "" : ", ") + std::string(text);
    };
    name(day, "--as-of");
    name(range, "--from, --to");
    name(compare, "--compare");
    name(account, "--account");
    name(product, "--product");
    possible += ", --year";
    throw Error(Code::bad_option, {std::string(option), value, possible});
}

} // namespace

bool CatalogueEntry::takes_one(Takes parameter) const
{
    return std::find(takes.begin(), takes.end(), parameter) != takes.end();
}

const std::vector<CatalogueEntry>& catalogue()
{
    static const std::vector<CatalogueEntry> entries = make_catalogue();
    return entries;
}

const CatalogueEntry& find_report(std::string_view name)
{
    std::string names;
    for (const CatalogueEntry& entry : catalogue()) {
        if (entry.name == name) return entry;
        names += (names.empty() ? "" : ", ") + entry.name;
    }
    throw Error(Code::unknown_report, {std::string(name), names});
}

Report make_report(Books& books, std::string_view name, const Parameters& asked)
{
    const CatalogueEntry& report = find_report(name);
    if (!asked.account.empty() && !report.takes_one(account)) refuse("--account", asked.account, report);
    if (!asked.product.empty() && !report.takes_one(product)) refuse("--product", asked.product, report);
    if (asked.compare && !report.takes_one(compare)) refuse("--compare", base::iso(*asked.compare), report);
    if (asked.from && !report.takes_one(range)) refuse("--from", base::iso(*asked.from), report);
    Report made = report.make(books, asked);
    // Where there is no letterhead (terminal, spreadsheet) the notes say that this comes from a copy.
    const books::CopyWords words = books::copy_words(books::copy_mark(books));
    if (!words.mark.empty()) {
        made.notes.insert(made.notes.begin(), words.sentence);
        made.notes.insert(made.notes.begin(), words.mark);
        made.mark = words.mark;
    }
    return made;
}

} // namespace sokoguru::reports
