// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/word_order.h"

#include <QLocale>

namespace sokoguru::ui {

QCollator word_order(Language language)
{
    // Never the system's: that of a PC without any is "C", in which Qt compares byte by byte.
    QCollator out(language == Language::indonesian ? QLocale(QLocale::Indonesian, QLocale::Indonesia)
                                                   : QLocale(QLocale::English, QLocale::UnitedStates));
    out.setCaseSensitivity(Qt::CaseInsensitive);
    out.setNumericMode(true);
    return out;
}

} // namespace sokoguru::ui
