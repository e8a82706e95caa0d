// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/texts.h"

namespace sokoguru::cli {

/// The language of `--lang` among the arguments, else the system's, else Indonesian. It is needed before the
/// arguments are parsed, because the help itself is translated; a value that is no language is reported by the parser.
Language choose_language(const std::vector<std::string>& arguments);

/// Texts in that language. A build without Qt has no translations and speaks English throughout.
Texts make_texts(Language language);

} // namespace sokoguru::cli
