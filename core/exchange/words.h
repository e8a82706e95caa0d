// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// The words that people write in their lists, as data: resources/data/import_headers.json.
namespace sokoguru::exchange {

/// A word as it is compared: lower case, signs and blanks between words as one blank.
std::string normalised(std::string_view word);

/// Whether a header cell names this column: by its English name or by a synonym.
bool names_column(std::string_view header, std::string_view column);

/// The English word behind a value, such as `flat` for `Tetap` in the list "method"; empty where there is none. The
/// lists are "method", "per", "gender", "month" (1–12).
std::string english_word(std::string_view list, std::string_view value);

} // namespace sokoguru::exchange
