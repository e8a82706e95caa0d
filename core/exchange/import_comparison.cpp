// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_comparison.h"

#include <map>

#include "books/audit.h"
#include "exchange/sheet.h"
#include "ledger/chart.h"
#include "storage/database.h"

namespace sokoguru::exchange {

namespace {

const std::vector<ColumnSpec> specs = {{"account", true}, {"debit", true}, {"credit", true}, {"member_no"},
                                       {"memo"},          {"name"},        {"account_name"}};

void store(Books& books, int year, const std::map<AccountId, Money>& figures)
{
    std::vector<std::int64_t> earlier;
    {
        auto rows = books.db().query("SELECT id FROM comparison_figure WHERE year = ?", year);
        while (rows.next())
            earlier.push_back(rows.integer(0));
    }
    for (const std::int64_t id : earlier)
        books::delete_row(books, "comparison_figure", id);
    for (const auto& [account, amount] : figures)
        if (!amount.is_zero())
            books::insert_row(
                books, "comparison_figure",
                {{"year", std::int64_t{year}}, {"account_id", account.value}, {"amount", amount.in_sen()}});
}

} // namespace

ImportResult import_comparison(Books& books, const ImportSource& list, int year, const ImportOptions& options)
{
    books.require(books::Permission::import_data);
    const int first_year = static_cast<int>(books.cooperative().first_day.year());
    if (year >= first_year)
        throw Error(Code::bad_option, {std::string("--year"), std::to_string(year), "< " + std::to_string(first_year)});
    ImportResult result;
    Sheet sheet(list, specs, "account", {"debit", "credit"}, result.issues);
    std::map<AccountId, Money> figures;
    Money debit;
    Money credit;
    if (sheet.usable())
        for (const Row& row : sheet.rows()) {
            ++result.rows;
            CellReader& cells = sheet.cells();
            if (!cells.require(row, "account")) continue;
            const std::string code = cells.text(row, "account");
            const ledger::Account* account = books.chart().find(code);
            if (account == nullptr) cells.error(row, "account", Code::unknown_account, {code});
            if (account != nullptr && !account->postable)
                cells.error(row, "account", Code::account_not_postable, {code});
            const Money debited = cells.amount(row, "debit").value_or(Money());
            const Money credited = cells.amount(row, "credit").value_or(Money());
            debit += debited;
            credit += credited;
            if (account != nullptr) figures[account->id] += debited - credited;
        }
    result.totals = {{"debit", debit}, {"credit", credit}};
    if (debit != credit)
        result.issues.push_back(
            {Severity::error, Code::not_balanced, 0, "", (debit - credit).plain(), {(debit - credit).abs()}});
    finish(result);
    if (!result.accepted) return result;
    books::Work work(books);
    store(books, year, figures);
    if (!options.dry_run) work.commit();
    return result;
}

const std::vector<ColumnSpec>& comparison_columns()
{
    return specs;
}

} // namespace sokoguru::exchange
