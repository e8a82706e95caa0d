// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pugi {
class xml_document;
}

namespace sokoguru::exchange {

/// How a cell shows its number. Only what changes the meaning is told apart.
struct NumberFormat {
    enum class Kind { plain, percent, date, time } kind = Kind::plain;
    /// Digits that a format of zeros such as `0000` fills up to: member numbers are often kept so.
    std::size_t digits = 0;
};

/// The format behind a format code such as `dd/mm/yyyy` or `[$Rp-421]#,##0`.
NumberFormat format_of_code(std::string_view code);
/// The format of each cell style of xl/styles.xml, in order.
std::vector<NumberFormat> formats_of_styles(const pugi::xml_document& styles);

/// A number as Excel stores it (`1.25E6`, `0.1` with binary noise) in its plain decimal form; empty where the text is
/// no number.
std::string plain_number(std::string_view text);
/// Days since Excel's epoch as `YYYY-MM-DD`, with ` hh:mm:ss` where there is a time; the time alone for values below
/// one. The 1900 system counts a 29 February 1900 that never was. Empty outside the years 1900–9999.
std::string date_of_serial(double serial, bool since_1904);
/// What the cell shows for a stored number.
std::string show_number(std::string_view text, const NumberFormat& format, bool since_1904, bool& is_date);

} // namespace sokoguru::exchange
