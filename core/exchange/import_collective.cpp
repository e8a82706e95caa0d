// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_collective.h"

#include <map>

#include "exchange/sheet.h"
#include "savings/savings.h"

namespace sokoguru::exchange {

namespace {

/// The cells of one row; what is wrong with them is noted by the sheet.
CollectiveRow read_row(CellReader& cells, const Row& row, const std::vector<std::string>& amounts)
{
    CollectiveRow out;
    out.number = row.number;
    out.member_no = cells.text(row, "member_no");
    out.loan_no = cells.text(row, "loan_no");
    for (const std::string& column : amounts)
        if (const auto amount = cells.amount(row, column)) out.amounts[column] = *amount;
    out.total = cells.amount(row, "total");
    return out;
}

} // namespace

std::vector<ColumnSpec> collective_columns(Books& books)
{
    std::vector<ColumnSpec> specs = {{"member_no", true}};
    for (const savings::Product& product : savings::products(books))
        specs.push_back({product.code});
    for (const char* column : {"loan_no", "loan_principal", "loan_interest", "shop", "other", "total", "name"})
        specs.push_back({column});
    return specs;
}

ImportResult import_collective(Books& books, const ImportSource& list, const CollectiveOptions& options)
{
    books.require(books::Permission::post);
    if (options.difference.empty() != options.reason.empty()) throw Error(Code::reason_required);
    std::vector<std::string> amounts;
    for (const savings::Product& product : savings::products(books))
        amounts.push_back(product.code);
    for (const char* column : {"loan_principal", "loan_interest", "shop", "other"})
        amounts.emplace_back(column);
    std::vector<std::string> money = amounts;
    money.emplace_back("total");

    ImportResult refused;
    Sheet sheet(list, collective_columns(books), "member_no", money, refused.issues);
    finish(refused);
    if (!refused.accepted) return refused;

    CollectiveSource source{sheet.source()};
    std::vector<CollectiveRow> rows;
    std::map<std::int64_t, const Row*> raw;
    for (const Row& row : sheet.rows()) {
        rows.push_back(read_row(sheet.cells(), row, amounts));
        raw[row.number] = &row;
    }
    if (sheet.total_row()) {
        source.totals = read_row(sheet.cells(), *sheet.total_row(), amounts);
        raw[sheet.total_row()->number] = &*sheet.total_row();
    }
    source.written = [&](std::int64_t number, const std::string& column) {
        return sheet.cells().text(*raw.at(number), column);
    };
    source.issues = std::move(refused.issues);
    return post_collective(books, rows, options, source);
}

} // namespace sokoguru::exchange
