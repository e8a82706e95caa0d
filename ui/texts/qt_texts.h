// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "base/texts.h"

namespace sokoguru::texts {

/// Labels and values in that language, with the translations that are compiled into the program. Needs QtCore only,
/// and no application object. The tables are loaded once and shared.
Texts qt_texts(Language language);

/// The system's language where it is one of ours, else Indonesian.
Language system_language();

/// `id`, `en`; nothing for anything else.
std::optional<Language> parse_language(std::string_view code);
/// `id`, `en`
const char* code(Language language);

} // namespace sokoguru::texts
