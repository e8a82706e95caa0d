// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "look/look.h"

namespace sokoguru::ui {

/// The program's style sheet. Widgets say what they are by the property `kind` and get their look here:
///   QLabel: title, lead, muted, caption, figure, display, refusal, warning, done, section
///   QPushButton: primary, quiet, chip (checkable)
///   QFrame: card, panel, line
/// The cells of tables and lists are drawn by house_style.h.
QString style_sheet(const Colours& colours, const QString& family);

} // namespace sokoguru::ui
