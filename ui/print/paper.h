// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

class QPageLayout;

namespace sokoguru::print {

/// F4 (folio as sold in Indonesia) is 215 × 330 mm; Qt's own Folio is 210 × 330. The continuous forms are those of
/// dot-matrix printers: 9.5 × 11 in, and half of it.
enum class Paper { a4, f4, continuous, continuous_half };
enum class Orientation { portrait, landscape };

/// The page without printable-area margins: the documents keep their own.
QPageLayout page_layout(Paper paper, Orientation orientation = Orientation::portrait);

/// `a4` … as settings and this PC's memory keep it; nothing for a code that is not known.
const char* paper_code(Paper paper);
std::optional<Paper> paper_of(std::string_view code);
/// `a4`, `f4`, `continuous`, `continuous-half`; throws Error(bad_option) for anything else.
Paper parse_paper(std::string_view name);

} // namespace sokoguru::print
