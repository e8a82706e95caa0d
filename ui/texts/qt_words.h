// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "base/texts.h"

class QTranslator;

namespace sokoguru::texts {

/// What Qt itself says: its dialogs for files and printers, the standard buttons, the menus of fields and scroll bars.
/// Qt comes without Indonesian, so the words are ours (translations/qt_id.ts); English is what it says by itself. They
/// hold for the whole application as long as this lives. Where a desktop brings dialogs of its own, those speak the
/// desktop's language.
class QtWords {
public:
    QtWords();
    ~QtWords();

    /// What Qt says from now on; needs the application object. Widgets that stand learn of it by an event
    /// (QEvent::LanguageChange).
    void speak(Language language);

private:
    std::unique_ptr<QTranslator> indonesian_; ///< installed while it is there
};

} // namespace sokoguru::texts
