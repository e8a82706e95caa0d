// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/release.h"

#include "books/audit.h"

namespace sokoguru::reports {

bool is_register(const Report& report)
{
    return report.name == "members";
}

void release(Books& books, const Report& report)
{
    if (is_register(report)) books.require(books::Permission::export_register);
    books::record_event(books, "export", "report", report.name, "{}");
}

} // namespace sokoguru::reports
