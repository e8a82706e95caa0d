// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/template.h"

#include <algorithm>
#include <map>

#include <nlohmann/json.hpp>

#include "base/check.h"
#include "base/embedded.h"
#include "base/error.h"
#include "books/audit.h"
#include "storage/database.h"

namespace sokoguru::books {

namespace {

using Json = nlohmann::json;

Json read(const std::string& file)
{
    return Json::parse(base::embedded(file));
}

Value flag(const Json& object, const char* key, bool fallback)
{
    return std::int64_t{object.value(key, fallback) ? 1 : 0};
}

Value text(const Json& object, const char* key, const std::string& fallback = {})
{
    return object.value(key, fallback);
}

/// Fills the tables of one template; the ids of what was inserted are looked up by code.
class Filler {
public:
    explicit Filler(Books& books) : books_(books) {}

    void chart(const Json& accounts, const std::string& template_name)
    {
        for (const Json& account : accounts) {
            if (account.contains("templates")) {
                const auto names = account["templates"].get<std::vector<std::string>>();
                if (std::find(names.begin(), names.end(), template_name) == names.end()) continue;
            }
            const std::string code = account.at("code");
            Fields fields = {{"code", code},
                             {"name", account.at("name").get<std::string>()},
                             {"name_en", text(account, "name_en")},
                             {"parent_id", Value()},
                             {"type", account.at("type").get<std::string>()},
                             {"normal_side", account.at("normal_side").get<std::string>()},
                             {"postable", flag(account, "postable", true)},
                             {"unit", text(account, "unit", "general")},
                             {"member_origin", text(account, "member_origin", "common")},
                             {"statement_line", text(account, "statement_line")},
                             {"cash_flow", text(account, "cash_flow")},
                             {"own_capital", flag(account, "own_capital", false)},
                             {"whole_rupiah", flag(account, "whole_rupiah", true)},
                             {"cash", text(account, "cash")},
                             {"cash_transit", flag(account, "cash_transit", false)},
                             {"patronage", text(account, "patronage", "none")},
                             {"member_rule", text(account, "member_rule", "none")},
                             {"control", text(account, "control")}};
            if (const std::string parent = account.value("parent", ""); !parent.empty())
                fields[3].second = accounts_.at(parent);
            accounts_[code] = insert_row(books_, "account", fields);
        }
    }

    void lists(const Json& data, Period first)
    {
        for (const Json& item : list(data, "member_classes"))
            classes_[item.at("code")] = insert_row(
                books_, "member_class",
                {{"code", item.at("code").get<std::string>()}, {"name", item.at("name").get<std::string>()}});
        for (const Json& item : list(data, "savings_products"))
            savings_product(item, first);
        for (const Json& item : list(data, "loan_products"))
            loan_product(item);
        for (const Json& item : list(data, "loan_grades"))
            insert_row(books_, "loan_grade", grade(item));
        for (const Json& item : list(data, "signatories")) {
            std::int64_t place = 0;
            for (const Json& position : item.at("positions"))
                insert_row(books_, "signatory",
                           {{"document_kind", item.at("document_kind").get<std::string>()},
                            {"place", ++place},
                            {"position", position.get<std::string>()}});
        }
        for (const Json& item : list(data, "document_series"))
            insert_row(books_, "document_series",
                       {{"code", item.at("code").get<std::string>()}, {"name", item.at("name").get<std::string>()}});
        for (const Json& item : list(data, "cash_purposes"))
            insert_row(books_, "cash_purpose",
                       {{"direction", item.at("direction").get<std::string>()},
                        {"words", item.at("words").get<std::string>()},
                        {"words_en", text(item, "words_en")},
                        {"account_id", accounts_.at(item.at("account"))},
                        {"needs", text(item, "needs")}});
    }

    void scheme(const Json& scheme, int year)
    {
        insert_row(books_, "surplus_scheme",
                   {{"year", std::int64_t{year}},
                    {"rounding", scheme.at("rounding").get<std::int64_t>() * 100},
                    {"rest_account_id", accounts_.at(scheme.at("rest_account"))},
                    {"leavers", scheme.at("leavers").get<std::string>()},
                    {"minimum_months", scheme.at("minimum_months").get<std::int64_t>()}});
        std::int64_t place = 0;
        for (const Json& part : scheme.at("parts"))
            insert_row(books_, "surplus_part",
                       {{"year", std::int64_t{year}},
                        {"place", ++place},
                        {"source", part.at("source").get<std::string>()},
                        {"component", part.at("component").get<std::string>()},
                        {"percent", Rate::parse(part.at("percent").get<std::string>()).in_millionths()},
                        {"base", part.at("base").get<std::string>()}});
    }

private:
    static const Json& list(const Json& data, const char* key)
    {
        static const Json none = Json::array();
        const auto found = data.find(key);
        return found == data.end() ? none : *found;
    }

    /// With its policy: what the template leaves open is the schema's default (0008_loans.sql).
    void loan_product(const Json& item)
    {
        const std::int64_t id = insert_row(books_, "loan_product",
                                           {{"code", item.at("code").get<std::string>()},
                                            {"name", item.at("name").get<std::string>()},
                                            {"account_id", accounts_.at(item.at("account"))},
                                            {"interest_account_id", accounts_.at(item.at("interest_account"))},
                                            {"method", item.at("method").get<std::string>()},
                                            {"rate", Rate::parse(item.at("rate").get<std::string>()).in_millionths()},
                                            {"per", item.at("per").get<std::string>()},
                                            {"active", flag(item, "active", true)}});
        const Json policy = item.value("policy", Json::object());
        Fields fields = {
            {"loan_product_id", id}, {"version", std::int64_t{1}}, {"goods", flag(policy, "goods", false)}};
        if (policy.contains("most_periods"))
            fields.emplace_back("most_periods", policy["most_periods"].get<std::int64_t>());
        if (policy.contains("wage_share"))
            fields.emplace_back("wage_share", Rate::parse(policy["wage_share"].get<std::string>()).in_millionths());
        insert_row(books_, "loan_policy", fields);
    }

    static Fields grade(const Json& item)
    {
        const auto percent = [&](const char* key) {
            return Rate::parse(item.at(key).get<std::string>()).in_millionths();
        };
        Fields fields = {{"code", item.at("code").get<std::string>()},
                         {"name", item.at("name").get<std::string>()},
                         {"name_en", text(item, "name_en")},
                         {"allowance", percent("allowance")},
                         {"risk_weight", percent("risk_weight")}};
        for (const char* key : {"short_principal", "short_interest", "month_principal", "month_interest",
                                "single_principal", "single_interest"})
            if (item.contains(key)) fields.emplace_back(key, item[key].get<std::int64_t>());
        return fields;
    }

    void savings_product(const Json& item, Period first)
    {
        const std::int64_t id = insert_row(books_, "savings_product",
                                           {{"code", item.at("code").get<std::string>()},
                                            {"name", item.at("name").get<std::string>()},
                                            {"kind", item.at("kind").get<std::string>()},
                                            {"account_id", accounts_.at(item.at("account"))},
                                            {"payout", item.at("payout").get<std::string>()},
                                            {"capital_base", flag(item, "capital_base", false)},
                                            {"instalments", flag(item, "instalments", false)},
                                            {"active", flag(item, "active", true)}});
        for (const Json& due : list(item, "due"))
            insert_row(books_, "savings_due",
                       {{"savings_product_id", id},
                        {"member_class_id", due.contains("class") ? Value(classes_.at(due.at("class"))) : Value()},
                        {"from_period", std::int64_t{first.to_int()}},
                        {"amount", Money::parse(due.at("amount").get<std::string>()).in_sen()}});
    }

    Books& books_;
    std::map<std::string, std::int64_t> accounts_;
    std::map<std::string, std::int64_t> classes_;
};

} // namespace

std::vector<TemplateInfo> templates()
{
    std::vector<TemplateInfo> out;
    for (const base::EmbeddedFile& file : base::embedded_files()) {
        if (!file.name.starts_with("template_")) continue;
        const Json data = Json::parse(file.content);
        out.push_back({data.at("name"), data.at("title_id"), data.at("title_en"), data.at("sentence_id"),
                       data.at("sentence_en")});
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return b.name < a.name; });
    return out;
}

void check_template(const std::string& name)
{
    std::string possible;
    for (const TemplateInfo& info : templates()) {
        if (info.name == name) return;
        possible += (possible.empty() ? "" : ", ") + info.name;
    }
    throw Error(Code::bad_option, {std::string("template"), name, possible});
}

void apply_template(Books& books, const std::string& name)
{
    const Json data = read("template_" + name + ".json");
    const Period first = Period::of(books.cooperative().first_day);
    Filler filler(books);
    filler.chart(read(data.at("chart")).at("accounts"), name);
    if (const std::string base = data.value("extends", ""); !base.empty())
        filler.lists(read("template_" + base + ".json"), first);
    filler.lists(data, first);
    filler.scheme(data.at("surplus_scheme"), first.year);
}

} // namespace sokoguru::books
