// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/qt_texts.h"

#include <QLocale>
#include <QTranslator>

static void load_resources()
{
    Q_INIT_RESOURCE(translations);
}

namespace sokoguru::texts {

namespace {

/// The look-up in one table. A text without a translation stays English.
Texts::Lookup lookup_in(Language language)
{
    load_resources();
    // Never destroyed: other statics may still print at the end of the program.
    auto* const table = new QTranslator;
    if (!table->load(QStringLiteral(":/i18n/sokoguru_%1.qm").arg(QLatin1String(code(language))))) return {};
    return [table](const char* context, const std::string& source) {
        const QString found = table->translate(context, source.c_str());
        return found.isEmpty() ? source : found.toStdString();
    };
}

} // namespace

Texts qt_texts(Language language)
{
    if (language == Language::english) {
        static const Texts::Lookup english = lookup_in(Language::english);
        return Texts(language, english);
    }
    static const Texts::Lookup indonesian = lookup_in(Language::indonesian);
    return Texts(language, indonesian);
}

Language system_language()
{
    return QLocale::system().language() == QLocale::English ? Language::english : Language::indonesian;
}

std::optional<Language> parse_language(std::string_view code)
{
    if (code == "id") return Language::indonesian;
    if (code == "en") return Language::english;
    return std::nullopt;
}

const char* code(Language language)
{
    return language == Language::indonesian ? "id" : "en";
}

} // namespace sokoguru::texts
