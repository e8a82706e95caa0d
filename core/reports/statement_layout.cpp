// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/statement_layout.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "base/check.h"
#include "base/embedded.h"

namespace sokoguru::reports {

namespace {

using Json = nlohmann::json;

RowStyle style_of(const std::string& name)
{
    for (const RowStyle style : {RowStyle::heading, RowStyle::line, RowStyle::subtotal, RowStyle::total})
        if (name == style_name(style)) return style;
    SOKO_CHECK(!"statement_layout.json: unknown style");
    return RowStyle::line;
}

LayoutLine read_line(const Json& json)
{
    LayoutLine line;
    line.id = json.at("line");
    line.style = style_of(json.at("style"));
    line.level = json.at("level");
    line.text = bilingual(json.at("id"), json.at("en"));
    line.takes_accounts = json.contains("side");
    if (line.takes_accounts) line.side = json.at("side") == "debit" ? ledger::Side::debit : ledger::Side::credit;
    line.with_result = json.value("with_result", false);
    for (const std::string part : json.value("sum", Json::array())) {
        const bool subtracted = part.front() == '-';
        line.parts.push_back({part.substr(subtracted ? 1 : 0), subtracted});
    }
    return line;
}

/// The file is compiled in: whatever is wrong with it is a programming error, found by the first test that reads it.
std::vector<Layout> read_layouts()
{
    std::vector<Layout> layouts;
    const Json file = Json::parse(base::embedded("statement_layout.json"));
    for (const Json& statement : file.at("statements")) {
        Layout layout;
        layout.name = statement.at("name");
        for (const Json& line : statement.at("lines")) {
            layout.lines.push_back(read_line(line));
            for (const LayoutLine::Part& part : layout.lines.back().parts)
                SOKO_CHECK(layout.find(part.id)); // sums stand below what they add up
        }
        layouts.push_back(std::move(layout));
    }
    return layouts;
}

const char* fallback_line(ledger::AccountType type)
{
    switch (type) {
    case ledger::AccountType::asset:
        return "other-assets";
    case ledger::AccountType::liability:
        return "other-payables";
    case ledger::AccountType::equity:
        return "other-equity";
    case ledger::AccountType::income:
        return "other-income";
    case ledger::AccountType::expense:
        return "other-expense";
    }
    SOKO_CHECK(!"an account type without a line");
    return "";
}

} // namespace

const LayoutLine* Layout::find(std::string_view id) const
{
    const auto found = std::find_if(lines.begin(), lines.end(), [id](const LayoutLine& line) { return line.id == id; });
    return found == lines.end() ? nullptr : &*found;
}

const Layout& layout(std::string_view name)
{
    static const std::vector<Layout> layouts = read_layouts();
    const auto found =
        std::find_if(layouts.begin(), layouts.end(), [name](const Layout& one) { return one.name == name; });
    SOKO_CHECK(found != layouts.end());
    return *found;
}

Destination destination(const Layout& layout, const ledger::Account& account)
{
    const LayoutLine* line = layout.find(account.statement_line);
    if (line && line->takes_accounts) return {line, false};
    line = layout.find(fallback_line(account.type));
    SOKO_CHECK(line && line->takes_accounts);
    return {line, true};
}

} // namespace sokoguru::reports
