// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/texts.h"

namespace sokoguru::ui {

/// A value as it stands alone in a cell.
QString value_text(const Texts& texts, const base::LabelArg& value);
/// Figures stand at the right.
bool is_figure(const base::LabelArg& value);

} // namespace sokoguru::ui
