// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include <nlohmann/json.hpp>

#include "core/reports/sample_report.h"
#include "reports/render_json.h"

using namespace sokoguru;
using namespace sokoguru::reports;

TEST_CASE("A report in json: rows are objects, amounts are strings", "[reports]")
{
    const auto json = nlohmann::json::parse(render_json(test::sample_list(), Texts()));
    CHECK(json.at("name") == "sample-list");
    CHECK(json.at("title") == "Daftar contoh");
    CHECK(json.at("parameters") ==
          nlohmann::json{{"as_of", "2026-12-31"}, {"period", "2026-12"}, {"limit", 3}, {"minimum", "5000"}});
    CHECK(json.at("columns").size() == 7);
    CHECK(json.at("columns").at(5) == nlohmann::json{{"key", "amount"}, {"title", "Jumlah"}, {"kind", "money"}});
    REQUIRE(json.at("rows").size() == 4); // a list has no total row in files
    CHECK(json.at("rows").at(1) == nlohmann::json{{"member_no", "0002"},
                                                  {"name", "=1+1"},
                                                  {"joined", "2021-01-01"},
                                                  {"count", 0},
                                                  {"rate", "12"},
                                                  {"amount", "-1250000.50"},
                                                  {"id", 7}});
    CHECK(json.at("rows").at(3).at("amount").is_null());
}

TEST_CASE("Bytes that are no UTF-8 do not stop the json", "[reports]")
{
    Report report;
    report.columns = {{"name", verbatim("x")}};
    report.rows.push_back({{std::string("a\xFF")}});
    const auto json = nlohmann::json::parse(render_json(report, Texts()));
    CHECK(json.at("rows").at(0).at("name") == "a\xEF\xBF\xBD");
}
