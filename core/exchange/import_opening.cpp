// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_opening.h"

#include <map>

#include "exchange/columns.h"
#include "exchange/cut_over.h"
#include "exchange/line_resolver.h"
#include "exchange/sheet.h"
#include "ledger/chart.h"
#include "loans/contract.h"
#include "storage/database.h"

namespace sokoguru::exchange {

namespace {

const std::vector<ColumnSpec> specs = {{"account", true}, {"member_no"}, {"subledger"}, {"debit"},
                                       {"credit"},        {"memo"},      {"name"},      {"account_name"}};

/// The entry that grows from the rows, and the row behind each of its lines.
struct Opening {
    ledger::EntryDraft entry;
    std::vector<const Row*> rows;
    Money debit;
    Money credit;
};

/// The signed amount of a row; nothing where both sides are blank or zero.
std::optional<Money> amount_of(const Row& row, CellReader& cells)
{
    const auto debit = cells.amount(row, "debit");
    const auto credit = cells.amount(row, "credit");
    const bool has_debit = debit && !debit->is_zero();
    const bool has_credit = credit && !credit->is_zero();
    if (has_debit && has_credit) {
        cells.error(row, "credit", Code::bad_value,
                    {title_arg("credit"), cells.text(row, "credit"),
                     base::term("exchange", "A row has a debit or a credit. Use a row of its own for each.")});
        return std::nullopt;
    }
    if (has_debit) return debit;
    if (has_credit) return -*credit;
    // A balance of zero is no balance; a row without any amount was forgotten.
    if (cells.text(row, "debit").empty() && cells.text(row, "credit").empty())
        cells.error(row, "debit", Code::missing_value, {base::term("exchange", "Debit or credit")});
    return std::nullopt;
}

void add_row(Books& books, const Row& row, CellReader& cells, LineResolver& resolver, Opening& opening)
{
    if (!cells.require(row, "account")) return;
    const auto amount = amount_of(row, cells);
    if (!amount) return;
    (amount->is_negative() ? opening.credit : opening.debit) += amount->abs();
    const std::string account = cells.text(row, "account");
    const std::string member_no = cells.text(row, "member_no");
    const std::string subledger = cells.text(row, "subledger");
    try {
        opening.entry.lines.push_back(resolver.resolve({account, member_no, subledger, *amount, opening.entry.date}));
        opening.rows.push_back(&row);
    } catch (const Error& error) {
        // What the schema refused has rolled everything back, and going on would write a half.
        if (!books.db().in_transaction()) throw;
        cells.refuse(row, column_of(error.code(), *amount), error);
    }
}

/// What the opening carries of one loan.
struct Carried {
    Money principal;
    Money interest;
    int principal_row = 0;
    int interest_row = 0;
};

/// Each contract of a loan taken over against what the opening says of it.
void compare_with_contracts(Books& books, const Opening& opening, std::vector<Issue>& issues)
{
    std::map<SubledgerId, Carried> carried;
    const std::vector<loans::Loan> loans = loans::all(books);
    for (const loans::Loan& loan : loans)
        carried[loan.id];
    bool carries_interest = false;
    for (std::size_t i = 0; i < opening.entry.lines.size(); ++i) {
        const ledger::Line& line = opening.entry.lines[i];
        const auto loan = line.subledger ? carried.find(*line.subledger) : carried.end();
        if (loan == carried.end()) continue;
        const bool is_principal = loans::is_principal(books, line.account);
        carries_interest = carries_interest || !is_principal;
        (is_principal ? loan->second.principal : loan->second.interest) += line.amount;
        (is_principal ? loan->second.principal_row : loan->second.interest_row) = opening.rows[i]->number;
    }
    const auto compare = [&](const loans::Loan& loan, int row, Money contract, Money list) {
        if (contract != list)
            issues.push_back(
                {Severity::error, Code::opening_differs, row, "debit", list.plain(), {loan.loan_no, contract, list}});
    };
    for (const loans::Loan& loan : loans) {
        const Carried& found = carried[loan.id];
        const loans::CutOver contract = loan.cut_over.value_or(loans::CutOver{});
        compare(loan, found.principal_row, contract.outstanding, found.principal);
        if (carries_interest) compare(loan, found.interest_row, contract.interest_arrears, found.interest);
    }
}

/// The ledger's own checks, told by the rows of the list.
void check_entry(Books& books, const Opening& opening, CellReader& cells, std::vector<Issue>& issues)
{
    for (Issue issue : ledger::check(books, opening.entry)) {
        if (issue.row == 0) {
            if (issue.code == Code::not_balanced) issue.value = (opening.debit - opening.credit).plain();
            issues.push_back(std::move(issue));
            continue;
        }
        const auto at = static_cast<std::size_t>(issue.row - 1);
        const Row& row = *opening.rows[at];
        cells.error(row, column_of(issue.code, opening.entry.lines[at].amount), issue.code, issue.args);
    }
}

} // namespace

ImportResult import_opening(Books& books, const ImportSource& list, Date date, const ImportOptions& options)
{
    books.require(books::Permission::import_data);
    require_cut_over_day(books, date);
    require_no_opening(books);
    ImportResult result;
    Sheet sheet(list, specs, "account", {"debit", "credit"}, result.issues);
    if (sheet.usable() && !sheet.cells().header().has("debit") && !sheet.cells().header().has("credit"))
        result.issues.push_back({Severity::error,
                                 Code::missing_column,
                                 sheet.cells().header().row(),
                                 "debit",
                                 "",
                                 {base::term("exchange", "Debit or credit")}});
    finish(result);
    if (!result.accepted) return result;

    books::Work work(books);
    LineResolver resolver(books);
    Opening opening;
    opening.entry.kind = ledger::EntryKind::opening;
    opening.entry.date = date;
    opening.entry.memo = "Saldo awal"; // data: the language of the books
    std::int64_t done = 0;
    for (const Row& row : sheet.rows()) {
        add_row(books, row, sheet.cells(), resolver, opening);
        tell(options.progress, ++done, static_cast<std::int64_t>(sheet.rows().size()));
    }
    result.rows = static_cast<std::int64_t>(sheet.rows().size());
    result.totals = {{"debit", opening.debit}, {"credit", opening.credit}};
    finish(result);
    // Rows that could not be read would be missed below as a difference.
    if (!result.accepted) return result;
    check_entry(books, opening, sheet.cells(), result.issues);
    compare_with_contracts(books, opening, result.issues);
    finish(result);
    if (!result.accepted) return result;
    result.documents.push_back(ledger::post(books, "SA", opening.entry));
    if (!options.dry_run) work.commit();
    return result;
}

const std::vector<ColumnSpec>& opening_columns()
{
    return specs;
}

} // namespace sokoguru::exchange
