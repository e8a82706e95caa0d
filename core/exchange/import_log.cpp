// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_log.h"

#include <nlohmann/json.hpp>

#include "books/audit.h"
#include "storage/platform.h"

namespace sokoguru::exchange {

namespace {

using Json = nlohmann::json;

Json to_json(const LoggedImport& import)
{
    Json data = {{"kind", import.kind}, {"path", import.path}, {"name", import.name}, {"rows", import.rows}};
    if (import.mapping) {
        data["header_row"] = import.mapping->header_row;
        data["columns"] = import.mapping->columns;
    }
    const ImportParameters& asked = import.parameters;
    if (asked.day) data["day"] = base::to_int(*asked.day);
    if (asked.year != 0) data["year"] = asked.year;
    for (const auto& [key, value] :
         {std::pair("cash", asked.cash), std::pair("difference", asked.difference), std::pair("reason", asked.reason)})
        if (!value.empty()) data[key] = value;
    return data;
}

/// Throws Json::exception for what is not ours.
LoggedImport from_json(const Json& data)
{
    LoggedImport import;
    import.kind = data.at("kind");
    import.path = data.at("path");
    import.name = data.at("name");
    import.rows = data.at("rows");
    if (data.contains("columns")) import.mapping = Mapping{data.at("header_row"), data.at("columns")};
    if (data.contains("day")) import.parameters.day = base::date_from_int(data.at("day"));
    import.parameters.year = data.value("year", 0);
    import.parameters.cash = data.value("cash", "");
    import.parameters.difference = data.value("difference", "");
    import.parameters.reason = data.value("reason", "");
    return import;
}

} // namespace

std::vector<LoggedImport> logged_imports(Books& books, const char* key)
{
    std::vector<LoggedImport> out;
    const Json list = Json::parse(books.setting(key).value_or("[]"), nullptr, false);
    if (!list.is_array()) return out;
    for (const Json& data : list) {
        try {
            out.push_back(from_json(data));
        } catch (const Json::exception&) {
            // What cannot be read cannot be repeated; the list itself is audited.
        }
    }
    return out;
}

void store_imports(Books& books, const char* key, const std::vector<LoggedImport>& imports)
{
    Json list = Json::array();
    for (const LoggedImport& import : imports)
        list.push_back(to_json(import));
    const std::string value = list.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (books.setting(key))
        books::update_row(books, "setting", std::string(key), {{"value", value}});
    else if (!imports.empty())
        books::insert_row(books, "setting", {{"key", std::string(key)}, {"value", value}});
}

void log_import(Books& books, const std::string& kind, const ImportSource& source, const ImportParameters& parameters,
                const ImportResult& result)
{
    if (books.setting(sealed_key)) return;
    LoggedImport import{kind, {}, source.name(), source.mapping, parameters, result.rows};
    if (source.is_file()) import.path = storage::platform::utf8(std::filesystem::absolute(source.path));
    std::vector<LoggedImport> all = logged_imports(books, imports_key);
    all.push_back(std::move(import));
    store_imports(books, imports_key, all);
}

} // namespace sokoguru::exchange
