// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/proposal.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "base/embedded.h"
#include "books/template.h"

namespace sokoguru::setup {

namespace {

using Json = nlohmann::json;

Json template_data(const std::string& name)
{
    return Json::parse(base::embedded("template_" + name + ".json"));
}

bool belongs(const Json& account, const std::string& template_name)
{
    if (!account.contains("templates")) return true;
    const auto names = account["templates"].get<std::vector<std::string>>();
    return std::find(names.begin(), names.end(), template_name) != names.end();
}

std::optional<Money> due_of(const Json& product)
{
    for (const Json& due : product.value("due", Json::array()))
        if (!due.contains("class")) return Money::parse(due.at("amount").get<std::string>());
    return std::nullopt;
}

savings::Kind kind_of(const std::string& name)
{
    if (name == "principal") return savings::Kind::principal;
    if (name == "compulsory") return savings::Kind::compulsory;
    if (name == "holiday") return savings::Kind::holiday;
    if (name == "voucher") return savings::Kind::voucher;
    return savings::Kind::voluntary;
}

void add_products(const Json& data, Proposal& out)
{
    for (const Json& product : data.value("savings_products", Json::array()))
        out.products.push_back({product.at("code"), product.at("name"), product.at("name_en"),
                                kind_of(product.at("kind")), product.at("active"), due_of(product)});
}

surplus::Scheme scheme_of(const Json& data, int year)
{
    std::vector<surplus::SchemeRow> rows;
    const auto add = [&](std::string source, std::string component, std::string percent, std::string base) {
        rows.push_back({static_cast<int>(rows.size()) + 1, std::move(source), std::move(component), std::move(percent),
                        std::move(base)});
    };
    for (const Json& part : data.at("parts"))
        add(part.at("source"), part.at("component"), part.at("percent"), part.at("base"));
    add("rule", "rounding", "", std::to_string(data.at("rounding").get<int>()));
    add("rule", "rest-account", "", data.at("rest_account"));
    add("rule", "leavers", "", data.at("leavers"));
    add("rule", "minimum-months", "", std::to_string(data.at("minimum_months").get<int>()));
    return surplus::scheme_from_rows(year, rows);
}

} // namespace

Proposal proposal(const std::string& template_name, int year)
{
    books::check_template(template_name);
    const Json data = template_data(template_name);
    Proposal out;
    const Json chart = Json::parse(base::embedded(data.at("chart").get<std::string>()));
    for (const Json& account : chart.at("accounts"))
        if (belongs(account, template_name))
            out.accounts.push_back(
                {account.at("code"), account.at("name"), account.value("name_en", ""), account.value("parent", "")});
    if (const std::string base = data.value("extends", ""); !base.empty()) add_products(template_data(base), out);
    add_products(data, out);
    out.scheme = scheme_of(data.at("surplus_scheme"), year);
    return out;
}

} // namespace sokoguru::setup
