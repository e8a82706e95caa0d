// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/surplus_report.h"

namespace sokoguru::reports {

Label component_name(const std::string& component)
{
    if (component == "reserve") return label("reports", "Reserve");
    if (component == "capital") return label("reports", "Return on capital");
    if (component == "patronage") return label("reports", "Patronage");
    if (component == "board") return label("reports", "Board fund");
    if (component == "staff") return label("reports", "Staff fund");
    if (component == "education") return label("reports", "Education fund");
    if (component == "social") return label("reports", "Social fund");
    if (component == "community") return label("reports", "Community development fund");
    if (component == "audit") return label("reports", "Audit fund");
    return verbatim(component);
}

Label base_name(const surplus::Base& base)
{
    using surplus::BaseKind;
    switch (base.kind) {
    case BaseKind::none:
        break;
    case BaseKind::closing:
        return base.voluntary ? label("reports", "savings at the year's end, voluntary ones included")
                              : label("reports", "savings at the year's end");
    case BaseKind::month_average:
        return base.voluntary ? label("reports", "average savings of the twelve month ends, voluntary ones included")
                              : label("reports", "average savings of the twelve month ends");
    case BaseKind::months_weighted:
        return base.voluntary ? label("reports", "savings weighted by months, voluntary ones included")
                              : label("reports", "savings weighted by months");
    case BaseKind::interest_paid:
        return label("reports", "loan interest paid in the year");
    case BaseKind::principal_borrowed:
        return label("reports", "loans taken in the year");
    case BaseKind::purchases:
        return label("reports", "purchases at the shop in the year");
    }
    return {};
}

} // namespace sokoguru::reports
