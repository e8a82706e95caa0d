// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

#include "base/check.h"

namespace sokoguru::reports {

const char* style_name(RowStyle style)
{
    switch (style) {
    case RowStyle::heading:
        return "heading";
    case RowStyle::line:
        return "line";
    case RowStyle::subtotal:
        return "subtotal";
    case RowStyle::total:
        return "total";
    case RowStyle::note:
        return "note";
    }
    SOKO_CHECK(!"a row style without a name");
    return "";
}

} // namespace sokoguru::reports
