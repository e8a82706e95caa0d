// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sokoguru::print {

/// A size and weight of the one type face, Liberation Sans (its digits are all of one width, so figures align).
struct Style {
    double size = 9; ///< points
    bool bold = false;
    bool italic = false;

    constexpr Style scaled(double factor) const { return {size * factor, bold, italic}; }
    constexpr Style strong() const { return {size, true, italic}; }
};

/// The few styles of all documents. Everything is black: pages must survive the photocopier.
namespace style {
inline constexpr Style cooperative{13.5, true};
inline constexpr Style title{15, true};
inline constexpr Style subtitle{10};
inline constexpr Style heading{10.5, true};
inline constexpr Style person{12.5, true};
inline constexpr Style figure{14, true};
inline constexpr Style body{9.5};
inline constexpr Style cell{8.5};
inline constexpr Style cell_strong{8.5, true};
inline constexpr Style label{7.5};
inline constexpr Style small{7.5};
} // namespace style

/// Widths of rules in points. Thinner than 0.4 points a photocopy loses them.
namespace weight {
inline constexpr double hairline = 0.4;
inline constexpr double rule = 0.8;
inline constexpr double heavy = 1.8;
} // namespace weight

constexpr double mm(double millimetres)
{
    return millimetres * 72.0 / 25.4;
}

/// The least height of a row that somebody signs or initials.
inline constexpr double signature_row = mm(9);

/// The edges of a page that carry text; left a little more, for the punch.
struct Margins {
    double left = mm(20);
    double top = mm(13);
    double right = mm(15);
    double bottom = mm(12);
};

} // namespace sokoguru::print
