// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/label.h"

namespace sokoguru::ui {

/// The sentence of explanation of a field that is the same wherever it stands (date, amount, paper voucher …), by the
/// field's English name without its Alt-key and unit. Empty where there is none: then the field brings its own.
Label usual_help(const Label& field_name);

} // namespace sokoguru::ui
