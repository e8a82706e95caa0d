// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands in a column: the check of the books goes through and names it where anything covers it, and no report
// ends the program. The values are written past the schema, its types and its triggers.
#include "support/catch.h"

#include <array>
#include <set>

#include <fmt/format.h>
#include <sqlite3.h>

#include "base/error.h"
#include "base/texts.h"
#include "demo/demo.h"
#include "ledger/periods.h"
#include "ledger/verify.h"
#include "reports/catalogue.h"
#include "reports/render_csv.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "support/books_fixture.h"

using namespace sokoguru;

namespace {

constexpr std::array hostile = {"NULL",
                                "-1",
                                "0",
                                "202499",
                                "1000000000000000000",
                                "-9223372036854775808",
                                "9223372036854775807",
                                "'text'",
                                "x'00ff'",
                                "20261345",
                                "9999999",
                                "CAST(x'c328ff' AS TEXT)",
                                "'0000-00-00'",
                                "''",
                                "4294967297",
                                "printf('%.*c', 5000, 'x')"};

/// Covered by no hash, sum or image of the audit trail: unfinished work and the count of wrong passwords.
const std::set<std::string> uncovered = {"draft", "sign_in_failure"};

/// The sample, opened, its schema then made to take anything. What a case does is rolled back.
class Victim {
public:
    Victim()
    {
        demo::Options options;
        options.members = 5;
        options.years = 1;
        demo::build(path_, options);
        books_.emplace(Books::open(path_, {}, clock_));
        ledger::close_month(*books_, {2025, 1});
        // Statements that were made before would not see the change of the schema.
        handle_ = books_->db().connection().handle();
        sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON;"
            "DELETE FROM sqlite_schema WHERE type = 'trigger';"
            "UPDATE sqlite_schema SET sql = replace(replace(replace(replace(sql, ') STRICT, ', ') '), ') STRICT', ')'),"
            " 'IS NOT NULL', 'NOTNULL'), ' NOT NULL', '') WHERE type = 'table';"
            "PRAGMA writable_schema = RESET; PRAGMA writable_schema = ON");
    }

    Books& books() { return *books_; }
    void begin() { run("BEGIN"); }
    void roll_back()
    {
        run("ROLLBACK");
        books_->forget();
    }
    /// False where the schema still refuses (a text as the number of a row).
    bool try_run(const std::string& sql)
    {
        return sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    int changes() const { return sqlite3_changes(handle_); }
    std::vector<std::string> list(const std::string& sql)
    {
        std::vector<std::string> out;
        auto rows = books_->db().query(sql);
        while (rows.next())
            out.push_back(rows.text(0));
        return out;
    }
    std::vector<std::string> tables()
    {
        return list("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                    " AND name <> 'closer_look' ORDER BY rowid");
    }

    /// Changes every third row of the index's table behind the index's back.
    void make_stale(const std::string& index)
    {
        const auto columns = list(fmt::format("SELECT name FROM pragma_index_info('{}')", index));
        const std::string row =
            list(fmt::format("SELECT quote(type) || ', ' || quote(name) || ', ' || quote(tbl_name) || ', ' || rootpage"
                             " || ', ' || quote(sql) FROM sqlite_schema WHERE name = '{}'",
                             index))
                .at(0);
        const std::string table =
            list(fmt::format("SELECT tbl_name FROM sqlite_schema WHERE name = '{}'", index)).at(0);
        run(fmt::format(
            "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = '{}'; PRAGMA writable_schema = RESET",
            index));
        for (const std::string& column : columns)
            try_run(fmt::format("UPDATE OR IGNORE {0} SET {1} = {1} + 1 WHERE {2} % 3 = 1", table, column,
                                table == "posting" ? "entry_id" : "rowid"));
        run(fmt::format("PRAGMA writable_schema = ON; INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql)"
                        " VALUES ({}); PRAGMA writable_schema = RESET",
                        row));
    }
    /// One row of ones, past the audit trail; returns the tables.
    std::set<std::string> fill_empty_tables()
    {
        std::set<std::string> filled;
        for (const std::string& table : tables()) {
            std::string values;
            for (const auto& column : list(fmt::format("SELECT name FROM pragma_table_info('{}')", table)))
                values += (values.empty() ? "1" : ", 1") + column.substr(0, 0);
            if (books_->db().value<std::int64_t>(fmt::format("SELECT count(*) FROM {}", table)) == 0 &&
                try_run(fmt::format("INSERT INTO {} VALUES ({})", table, values)))
                filled.insert(table);
        }
        return filled;
    }

private:
    void run(const std::string& sql)
    {
        INFO(sql);
        const bool done = try_run(sql);
        UNSCOPED_INFO(sqlite3_errmsg(handle_));
        REQUIRE(done);
    }
    support::TemporaryFolder folder_;
    std::filesystem::path path_ = folder_ / "victim.sokoguru";
    books::FixedClock clock_{base::make_date(2025, 12, 31)};
    std::optional<Books> books_;
    sqlite3* handle_ = nullptr;
};

/// Rows of a table as conditions, the first and the last few.
std::vector<std::string> some_rows(Victim& victim, const std::string& table)
{
    const auto keys =
        victim.list(fmt::format("SELECT name FROM pragma_table_info('{}') WHERE pk > 0 ORDER BY pk", table));
    std::string condition;
    for (const std::string& key : keys)
        condition += fmt::format("{}'{} = ' || quote({})", condition.empty() ? "" : " || ' AND ' || ", key, key);
    auto first = victim.list(fmt::format("SELECT {} FROM {} LIMIT 8", condition, table));
    const auto last =
        victim.list(fmt::format("SELECT {0} FROM {1} ORDER BY {2} DESC LIMIT 8", condition, table, keys[0]));
    first.insert(first.end(), last.begin(), last.end());
    return first;
}

/// Writes hostile values into one column of some rows. Returns how many were changed.
int poison(Victim& victim, const std::string& table, const std::string& column, std::size_t pass)
{
    int changed = 0;
    std::size_t at = pass;
    for (const std::string& row : some_rows(victim, table)) {
        const char* value = hostile[at++ % hostile.size()];
        if (victim.try_run(fmt::format("UPDATE OR IGNORE {0} SET {1} = {2} WHERE {3} AND {1} IS NOT {2}", table, column,
                                       value, row)))
            changed += victim.changes();
    }
    return changed;
}

/// The checks with findings, but that of the structure, which the test changed itself.
std::set<std::string> checks_with_findings(Books& books)
{
    std::set<std::string> checks;
    const auto result = ledger::verify(books);
    for (const ledger::Finding& finding : result.findings) {
        CHECK_FALSE(base::Texts(base::Language::indonesian)(finding.text).empty());
        if (finding.check != "schema") checks.insert(finding.check);
    }
    return checks;
}

/// All reports, or every second one of them: a table, or an error with a code.
void make_reports(Books& books, std::size_t first = 0, std::size_t step = 1)
{
    const base::Texts texts(base::Language::indonesian);
    for (std::size_t i = first; i < reports::catalogue().size(); i += step) {
        const reports::CatalogueEntry& entry = reports::catalogue()[i];
        INFO(entry.name);
        reports::Parameters parameters;
        if (entry.takes_one(reports::Takes::account)) parameters.account = "1110";
        try {
            reports::render_csv(entry.make(books, parameters), texts);
        } catch (const Error& error) {
            CHECK(error.code() != Code::internal);
        }
    }
}

} // namespace

TEST_CASE("No value in any column ends the check, and what is covered is named", "[ledger][verify][hostile]")
{
    Victim victim;
    REQUIRE(checks_with_findings(victim.books()).empty());
    for (const std::string& table : victim.tables())
        for (const std::string& column : victim.list(fmt::format("SELECT name FROM pragma_table_info('{}')", table))) {
            INFO(table << "." << column);
            victim.begin();
            if (poison(victim, table, column, 0) > 0) {
                std::set<std::string> checks;
                CHECK_NOTHROW(checks = checks_with_findings(victim.books()));
                if (!uncovered.contains(table)) CHECK_FALSE(checks.empty());
            }
            victim.roll_back();
        }
}

TEST_CASE("An index that says something else than its table ends neither check nor report", "[ledger][verify][hostile]")
{
    Victim victim;
    for (const std::string& index :
         victim.list("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid")) {
        INFO(index);
        victim.begin();
        victim.make_stale(index);
        CHECK_NOTHROW(checks_with_findings(victim.books()));
        CHECK_NOTHROW(make_reports(victim.books()));
        victim.roll_back();
    }
}

TEST_CASE("No value in any column ends a report", "[reports][hostile]")
{
    Victim victim;
    make_reports(victim.books());
    const std::set<std::string> filled = victim.fill_empty_tables();
    std::size_t count = 0;
    for (const std::string& table : victim.tables())
        for (const std::string& column : victim.list(fmt::format("SELECT name FROM pragma_table_info('{}')", table))) {
            INFO(table << "." << column);
            victim.begin();
            if (poison(victim, table, column, 0) > 0) CHECK_NOTHROW(make_reports(victim.books(), ++count % 2, 2));
            if (filled.contains(table)) CHECK_NOTHROW(ledger::verify(victim.books()));
            victim.roll_back();
        }
}
