// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/words.h"

#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "base/embedded.h"

namespace sokoguru::exchange {

namespace {

struct Words {
    /// Column → its normalised synonyms, itself among them.
    std::map<std::string, std::set<std::string>, std::less<>> columns;
    /// List → normalised word → English word.
    std::map<std::string, std::map<std::string, std::string>, std::less<>> values;
};

Words load()
{
    const auto data = nlohmann::json::parse(base::embedded("import_headers.json"));
    Words words;
    for (const auto& [column, synonyms] : data.at("columns").items()) {
        auto& set = words.columns[normalised(column)];
        set.insert(normalised(column));
        for (const auto& synonym : synonyms)
            set.insert(normalised(synonym.get<std::string>()));
    }
    for (const auto& [list, entries] : data.at("values").items())
        for (const auto& [english, synonyms] : entries.items()) {
            words.values[list][normalised(english)] = english;
            for (const auto& synonym : synonyms)
                words.values[list][normalised(synonym.get<std::string>())] = english;
        }
    return words;
}

const Words& words()
{
    static const Words loaded = load();
    return loaded;
}

} // namespace

std::string normalised(std::string_view word)
{
    std::string out;
    bool gap = false;
    for (const char c : word) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_upper = c >= 'A' && c <= 'Z';
        const bool is_sign = !is_upper && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '%' && byte < 0x80;
        // The two bytes of a no-break space.
        if (is_sign || byte == 0xC2 || byte == 0xA0) {
            gap = !out.empty();
            continue;
        }
        if (gap) out += ' ';
        gap = false;
        out += static_cast<char>(is_upper ? c + ('a' - 'A') : c);
    }
    return out;
}

bool names_column(std::string_view header, std::string_view column)
{
    const std::string word = normalised(header);
    if (word.empty()) return false;
    const std::string name = normalised(column);
    if (word == name) return true;
    const auto found = words().columns.find(name);
    return found != words().columns.end() && found->second.contains(word);
}

std::string english_word(std::string_view list, std::string_view value)
{
    const auto entries = words().values.find(list);
    if (entries == words().values.end()) return {};
    const auto found = entries->second.find(normalised(value));
    return found == entries->second.end() ? std::string() : found->second;
}

} // namespace sokoguru::exchange
