// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

#include "base/texts.h"

namespace sokoguru::ui {

/// How every list of the window orders words: as the readers of its language do, whatever the system is set to; small
/// and capital letters alike, numbers inside by their value (Unit 2 before Unit 10).
QCollator word_order(Language language);

} // namespace sokoguru::ui
