// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

#include "base/embedded.h"
#include "base/money.h"
#include "base/rate.h"

using namespace sokoguru;
using Json = nlohmann::json;

namespace {

Json data(const char* name)
{
    return Json::parse(base::embedded(name));
}

std::map<std::string, Json> accounts()
{
    std::map<std::string, Json> by_code;
    const Json chart = data("accounts.json");
    for (const Json& account : chart["accounts"])
        by_code[account["code"]] = account;
    return by_code;
}

std::set<std::string> codes_where(const std::map<std::string, Json>& chart, const char* key, const Json& value)
{
    std::set<std::string> codes;
    for (const auto& [code, account] : chart)
        if (account.contains(key) && account[key] == value) codes.insert(code);
    return codes;
}

using Codes = std::set<std::string>;

} // namespace

TEST_CASE("The chart holds every account of the ministry's form and of the extension", "[books]")
{
    // domain.md 2.1 and 2.2, typed off; 1120 and the like are postable, so they have no children here.
    const Codes form = {"1",    "11",   "1110", "1120", "1121", "1122", "1130", "1140", "1141", "1142", "1143",
                        "1149", "1150", "1160", "12",   "1210", "1220", "1230", "13",   "1310", "1320", "1325",
                        "1330", "1335", "1340", "1345", "14",   "1410", "1415", "2",    "21",   "2110", "2111",
                        "2112", "2120", "2130", "2140", "2150", "2160", "22",   "2210", "2220", "2230", "2240",
                        "3",    "3110", "3120", "3130", "3140", "3150", "3160", "3161", "3162", "3170", "3180",
                        "4",    "41",   "4110", "4120", "4130", "4140", "42",   "4210", "4220", "4230", "4240",
                        "5",    "51",   "5110", "5120", "52",   "5210", "5220", "5230", "5240", "5250", "5260",
                        "6",    "61",   "6111", "6112", "6113", "6114", "6115", "6116", "6117", "6118", "6119",
                        "6120", "6121", "6122", "6123", "6124", "62",   "6211", "6212", "6213", "7110", "8110"};
    const Codes extension = {"1144", "2113", "1145", "2114", "1146", "2115", "1148", "2121", "1165", "2122", "1166",
                             "2123", "1151", "2124", "2117", "2125", "2118", "2126", "2131", "2127", "2161", "2128",
                             "2162", "2163", "4150", "5310", "4250", "5320", "4160", "4170", "9110", "8210"};
    // Ours: money on its way between cash and bank, money of unknown senders, and the headings of groups that the
    // lists leave unnamed.
    const Codes ours = {"1129", "2164", "53", "7", "8", "9"};
    Codes expected = form;
    expected.insert(extension.begin(), extension.end());
    expected.insert(ours.begin(), ours.end());
    Codes found;
    for (const auto& [code, account] : accounts())
        found.insert(code);
    CHECK(found == expected);
    CHECK(found.size() == data("accounts.json")["accounts"].size());
}

TEST_CASE("Every account of the chart is complete and consistent", "[books]")
{
    const auto chart = accounts();
    const Json file = data("accounts.json");
    Codes categories = {"none"};
    for (const Json& category : file["cash_flow_categories"])
        categories.insert(category["category"]);
    Codes lines;
    const Json layout = data("statement_layout.json");
    for (const Json& statement : layout["statements"])
        for (const Json& line : statement["lines"])
            if (line["style"] == "line") lines.insert(line["line"]);

    Codes seen;
    Codes parents;
    for (const Json& account : file["accounts"]) {
        INFO(account.dump());
        const std::string parent = account["parent"];
        CHECK((parent.empty() || seen.count(parent) == 1));
        CHECK(seen.insert(account["code"]).second);
        CHECK_FALSE(account["name"].get<std::string>().empty());
        CHECK_FALSE(account["name_en"].get<std::string>().empty());
        if (!parent.empty()) {
            parents.insert(parent);
            CHECK(chart.at(parent)["type"] == account["type"]);
        }
        if (account["postable"]) {
            CHECK(lines.count(account["statement_line"]) == 1);
            CHECK(categories.count(account["cash_flow"]) == 1);
        }
    }
    for (const std::string& parent : parents)
        CHECK_FALSE(chart.at(parent)["postable"].get<bool>());
}

TEST_CASE("The normal side follows the type but for the contra accounts", "[books]")
{
    const Codes contra = {"1149", "1325", "1335", "1345", "1415"};
    for (const auto& [code, account] : accounts()) {
        INFO(code);
        const bool debit_type = account["type"] == "asset" || account["type"] == "expense";
        const bool debit = debit_type != (contra.count(code) == 1);
        CHECK(account["normal_side"] == (debit ? "debit" : "credit"));
    }
}

TEST_CASE("Control kinds, member rules and flags are those of the design", "[books]")
{
    const auto chart = accounts();
    CHECK(codes_where(chart, "control", "savings") == Codes{"2111", "2112", "2113", "2114", "2115", "3110", "3120"});
    CHECK(codes_where(chart, "control", "loan") == Codes{"1141", "1142", "1143", "1145"});
    CHECK(codes_where(chart, "control", "member") == Codes{"1144", "2121", "2162"});
    CHECK(codes_where(chart, "control", "run") == Codes{"1146"});
    CHECK(codes_where(chart, "control", "partner") == Codes{"2117", "2118"});
    CHECK(codes_where(chart, "control", "programme") == Codes{"2128"});
    CHECK(codes_where(chart, "member_rule", "required") == Codes{"4110"});
    CHECK(codes_where(chart, "member_rule", "optional").count("4150") == 1);
    CHECK(codes_where(chart, "patronage", "interest") == Codes{"4110"});
    CHECK(codes_where(chart, "patronage", "purchases") == Codes{"4150"});
    CHECK(codes_where(chart, "cash", "cash") == Codes{"1110", "1129"});
    CHECK(codes_where(chart, "cash", "bank") == Codes{"1120", "1121"});
    CHECK(codes_where(chart, "cash_transit", true) == Codes{"1129"});
    // Own capital: share deposits, compulsory savings, reserves, grants, and what new members pay to equal them.
    CHECK(codes_where(chart, "own_capital", true) == Codes{"3110", "3120", "3130", "3150", "3161", "3162"});
    // What members own or owe is kept in whole rupiah.
    for (const auto& [code, account] : chart)
        if (account.contains("control")) CHECK(account.value("whole_rupiah", true));
}

TEST_CASE("Income and direct costs name their origin, common costs do not", "[books]")
{
    for (const auto& [code, account] : accounts()) {
        if (!account["postable"]) continue;
        INFO(code);
        const std::string origin = account.value("member_origin", "common");
        if (code.starts_with("42")) CHECK(origin == "non-member");
        if (code.starts_with("41") && code != "4170") CHECK(origin == "member");
        if (code.starts_with("51") || code == "5310") CHECK(origin == "member");
        if (code == "5210" || code == "5220" || code == "5320" || code == "7110") CHECK(origin == "non-member");
        if (code.starts_with("6") || code == "8210") CHECK(origin == "common");
    }
}

TEST_CASE("Each template's products and SHU scheme fit its chart", "[books]")
{
    const auto chart = accounts();
    const std::string name = GENERATE("simpan-pinjam", "serba-usaha");
    INFO(name);
    const Json own = data(("template_" + name + ".json").c_str());
    Json whole = own;
    if (own.contains("extends")) {
        whole = data(("template_" + own["extends"].get<std::string>() + ".json").c_str());
        for (const auto& [key, value] : own.items()) {
            if (!value.is_array())
                whole[key] = value;
            else
                whole[key].insert(whole[key].end(), value.begin(), value.end());
        }
    }
    const auto postable = [&](const std::string& code) {
        const Json& account = chart.at(code);
        const Json templates = account.value("templates", Json::array());
        const bool here = templates.empty() || std::find(templates.begin(), templates.end(), name) != templates.end();
        return here && account["postable"].get<bool>();
    };
    CHECK(whole["name"] == name);

    Codes products;
    for (const Json& product : whole["savings_products"]) {
        INFO(product.dump());
        products.insert(product["code"]);
        CHECK(postable(product["account"]));
        CHECK(chart.at(product["account"])["control"] == "savings");
        for (const Json& due : product["due"])
            CHECK(Money::parse(due["amount"].get<std::string>()) > Money());
    }
    for (const char* code : {"POKOK", "WAJIB", "SUKARELA", "HARIRAYA"})
        CHECK(products.count(code) == 1);

    Codes loans;
    for (const Json& product : whole["loan_products"]) {
        loans.insert(product["code"]);
        CHECK(chart.at(product["account"])["control"] == "loan");
        CHECK(chart.at(product["interest_account"])["patronage"] == "interest");
        CHECK_FALSE(Rate::parse(product["rate"].get<std::string>()).is_zero());
    }
    CHECK(loans == Codes{"UANG", "BARANG"});

    std::map<std::string, Rate> sums;
    const Json& scheme = whole["surplus_scheme"];
    for (const Json& part : scheme["parts"]) {
        const std::string source = part["source"];
        sums[source] = sums[source] + Rate::parse(part["percent"].get<std::string>());
        CHECK(postable(scheme["component_accounts"].at(part["component"].get<std::string>())));
        // Members share only what came from members.
        if (source == "non-member") CHECK((part["component"] != "capital" && part["component"] != "patronage"));
    }
    CHECK(sums.at("member") == Rate::parse("100"));
    CHECK(sums.at("non-member") == Rate::parse("100"));
    CHECK(postable(scheme["rest_account"]));

    Codes series;
    for (const Json& row : whole["document_series"])
        series.insert(row["code"]);
    CHECK(series == Codes{"BKM", "BKK", "BBM", "BBK", "BM", "SA", "PG", "BJ", "PS", "PT", "SHU"});
}
