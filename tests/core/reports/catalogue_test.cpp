// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <set>

#include "base/error.h"
#include "core/reports/small_books.h"
#include "reports/catalogue.h"
#include "reports/render_csv.h"
#include "reports/render_json.h"
#include "reports/render_table.h"
#include "savings/savings.h"

using namespace sokoguru;
using namespace sokoguru::reports;
using base::make_date;
using reports::test::SmallBooks;

namespace {

Code refusal(Books& books, const char* name, const Parameters& parameters)
{
    try {
        make_report(books, name, parameters);
    } catch (const Error& error) {
        return error.code();
    }
    return Code::count;
}

} // namespace

TEST_CASE("Every report of the catalogue can be made and rendered", "[reports]")
{
    SmallBooks f;
    f.clock.set(make_date(2026, 3, 31));
    std::set<std::string> names;
    for (const CatalogueEntry& entry : catalogue()) {
        INFO(entry.name);
        CHECK(names.insert(entry.name).second);
        CHECK_FALSE(entry.title.empty());
        CHECK_FALSE(entry.purpose.empty());
        Parameters parameters;
        if (entry.takes_one(Takes::account)) parameters.account = "1110";
        if (entry.takes_one(Takes::product)) parameters.product = "WAJIB";
        if (entry.takes_one(Takes::compare)) parameters.compare = make_date(2026, 1, 31);
        const Report report = make_report(f.books, entry.name, parameters);
        CHECK(report.name == entry.name);
        std::set<std::string> keys;
        for (const Column& column : report.columns)
            CHECK(keys.insert(column.key).second);
        for (const Row& row : report.rows)
            CHECK(row.cells.size() == report.columns.size());
        for (const Language language : {Language::indonesian, Language::english}) {
            const Texts texts(language);
            // Whoever holds the paper sees what was asked: below the title, or over the column it stands in.
            std::string head = texts(report.subtitle);
            for (const Column& column : report.columns)
                head += "\n" + texts(column.title);
            for (const auto& [key, value] : report.parameters) {
                INFO(key << ": " << head);
                std::string words = texts(Label{"", "{0}", {value}});
                if (const auto* const number = std::get_if<std::int64_t>(&value)) words = std::to_string(*number);
                if (key == "product") words = savings::product(f.books, std::get<std::string>(value)).name;
                CHECK_THAT(head, support::Contains(words));
            }
            CHECK_FALSE(render_csv(report, texts).empty());
            CHECK_FALSE(render_json(report, texts).empty());
            CHECK_FALSE(render_table(report, texts).empty());
        }
    }
}

TEST_CASE("A report says what it cannot do with its parameters", "[reports]")
{
    SmallBooks f;
    Parameters parameters;
    CHECK(refusal(f.books, "no-such-report", {}) == Code::unknown_report);
    parameters.account = "1110";
    CHECK(refusal(f.books, "members", parameters) == Code::bad_option);
    parameters = {};
    parameters.product = "WAJIB";
    CHECK(refusal(f.books, "journal", parameters) == Code::bad_option);
    parameters = {};
    parameters.compare = make_date(2025, 12, 31);
    CHECK(refusal(f.books, "journal", parameters) == Code::bad_option);
    CHECK(refusal(f.books, "balance-sheet", parameters) == Code::count);
    parameters = {};
    parameters.from = make_date(2026, 3, 1);
    parameters.to = make_date(2026, 2, 1);
    CHECK(refusal(f.books, "journal", parameters) == Code::bad_option);
    parameters = {};
    parameters.from = make_date(2026, 1, 1);
    CHECK(refusal(f.books, "members", parameters) == Code::bad_option);
    parameters.as_of = make_date(2026, 2, 1);
    CHECK(refusal(f.books, "journal", parameters) == Code::bad_option);
    parameters = {};
    parameters.year = 2026;
    parameters.as_of = make_date(2026, 2, 1);
    CHECK(refusal(f.books, "members", parameters) == Code::bad_option);
}

TEST_CASE("What is not said about the time is filled in", "[reports]")
{
    SmallBooks f;
    f.clock.set(make_date(2026, 3, 20));
    const auto range = [&](const Parameters& parameters) {
        const DateRange out = date_range(f.books, parameters);
        return base::iso(out.from) + " " + base::iso(out.to);
    };
    CHECK(range({}) == "2026-01-01 2026-03-20");
    Parameters parameters;
    parameters.as_of = make_date(2025, 11, 5);
    CHECK(range(parameters) == "2025-01-01 2025-11-05");
    parameters = {};
    parameters.year = 2025;
    CHECK(range(parameters) == "2025-01-01 2025-12-31");
    CHECK(day(f.books, parameters) == make_date(2025, 12, 31));
    parameters = {};
    parameters.from = make_date(2026, 3, 1);
    CHECK(range(parameters) == "2026-03-01 2026-03-20");
    parameters.from = make_date(2026, 6, 1);
    CHECK(range(parameters) == "2026-06-01 2026-06-01");
    parameters = {};
    parameters.to = make_date(2026, 2, 28);
    CHECK(range(parameters) == "2026-01-01 2026-02-28");
    CHECK(day(f.books, {}) == make_date(2026, 3, 20));
    CHECK(year(f.books, {}) == 2026);
}
