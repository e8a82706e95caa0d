// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/qt_words.h"

#include <QCoreApplication>
#include <QTranslator>

#include "base/check.h"

static void load_resources()
{
    Q_INIT_RESOURCE(translations);
}

namespace sokoguru::texts {

QtWords::QtWords() = default;

// A translator that goes leaves the application by itself.
QtWords::~QtWords() = default;

void QtWords::speak(Language language)
{
    if ((language == Language::indonesian) == (indonesian_ != nullptr)) return;
    if (language == Language::english) {
        indonesian_.reset();
        return;
    }
    load_resources();
    indonesian_ = std::make_unique<QTranslator>();
    const bool loaded = indonesian_->load(QStringLiteral(":/i18n/qt_id.qm"));
    SOKO_CHECK(loaded);
    QCoreApplication::installTranslator(indonesian_.get());
}

} // namespace sokoguru::texts
