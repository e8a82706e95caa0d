// SPDX-License-Identifier: GPL-3.0-or-later
// Books that begin again as another file did: what people set up, without what happened.
#include <array>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "books/audit.h"
#include "storage/backup.h"
#include "storage/database.h"

namespace sokoguru::books {

namespace {

/// In the order of their references.
constexpr std::array set_up = {"cooperative",      "setting",        "app_user",      "officer",
                               "signatory",        "member_class",   "account",       "document_series",
                               "savings_product",  "savings_due",    "loan_product",  "loan_policy",
                               "loan_policy_flat", "loan_deduction", "loan_grade",    "surplus_scheme",
                               "surplus_part",     "cash_purpose",   "report_preset", "import_profile"};

/// Settings that say what happened: they belong to the file they were written in.
bool stays_behind(const std::string& key)
{
    return key.starts_with("golive.") || key.starts_with("surplus-carried-");
}

struct ColumnType {
    std::string name;
    bool is_text = false;
    bool is_key = false;
};

std::vector<ColumnType> columns_of(Books& books, const char* table)
{
    std::vector<ColumnType> columns;
    auto rows = books.db().query(fmt::format("PRAGMA table_info({})", table));
    while (rows.next())
        columns.push_back({rows.text(1), rows.text(2) == "TEXT", rows.integer(5) == 1});
    return columns;
}

std::vector<Fields> rows_of(Books& books, const char* table, const std::vector<ColumnType>& columns)
{
    std::string sql = "SELECT ";
    std::string key;
    for (const ColumnType& column : columns) {
        sql += (sql.size() > 7 ? ", " : "") + column.name;
        if (column.is_key) key = column.name;
    }
    std::vector<Fields> out;
    auto rows = books.db().query(fmt::format("{} FROM {} ORDER BY {}", sql, table, key));
    while (rows.next()) {
        Fields fields;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int at = static_cast<int>(i);
            Value value;
            if (!rows.is_null(at)) value = columns[i].is_text ? Value(rows.text(at)) : Value(rows.integer(at));
            fields.emplace_back(columns[i].name.c_str(), std::move(value));
        }
        out.push_back(std::move(fields));
    }
    return out;
}

void copy_table(Books& from, Books& to, const char* table)
{
    const std::vector<ColumnType> columns = columns_of(from, table);
    for (const Fields& row : rows_of(from, table, columns)) {
        if (std::string_view(table) == "setting" && stays_behind(std::get<std::string>(row.front().second))) continue;
        insert_row(to, table, row);
    }
}

} // namespace

Books Books::create_like(const std::filesystem::path& path, Books& model)
{
    model.require(Permission::change_settings);
    auto db = std::make_unique<storage::Database>(storage::Database::create(path));
    try {
        Books books(std::move(db), model.clock());
        {
            Work work(books);
            // An account may stand below one that was added later.
            books.db().run("PRAGMA defer_foreign_keys = ON");
            for (const char* table : set_up)
                copy_table(model, books, table);
            books.user_ = model.user_;
            work.commit();
        }
        return books;
    } catch (...) {
        storage::remove_with_companions(path);
        throw;
    }
}

} // namespace sokoguru::books
