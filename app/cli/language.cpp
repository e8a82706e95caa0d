// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <cstdlib>
#include <string_view>

#ifdef SOKOGURU_TEXTS
#include "texts/qt_texts.h"
#endif

namespace sokoguru::cli {

namespace {

/// POSIX order of precedence; an unset or empty variable is passed over.
Language system_language()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value == nullptr || *value == '\0') continue;
        return std::string_view(value).starts_with("en") ? Language::english : Language::indonesian;
    }
    return Language::indonesian;
}

} // namespace

Language choose_language(const std::vector<std::string>& arguments)
{
    Language language = system_language();
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string_view value;
        if (arguments[i] == "--lang" && i + 1 < arguments.size()) value = arguments[i + 1];
        if (arguments[i].starts_with("--lang=")) value = std::string_view(arguments[i]).substr(7);
        if (value == "en") language = Language::english;
        if (value == "id") language = Language::indonesian;
    }
    return language;
}

Texts make_texts([[maybe_unused]] Language language)
{
#ifdef SOKOGURU_TEXTS
    return texts::qt_texts(language);
#else
    return Texts(Language::english);
#endif
}

} // namespace sokoguru::cli
