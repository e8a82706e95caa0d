// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// A line of the statement; an account names the one that its other side counts under.
struct CashFlowCategory {
    std::string id;
    std::string activity; ///< operating, investing, financing
    Label text;
};
const std::vector<CashFlowCategory>& cash_flow_categories();

/// Statement of cash flows (laporan arus kas) by the direct method: line, label, style, level, amount, compare. Every
/// entry that moves a cash or bank account is read; each of its other lines counts under the cash-flow category of its
/// account (resources/data/accounts.json), so that the categories add up to the change of cash exactly. The opening of
/// the books is no flow. `compare`: the second column covers 1 January of that day's year to that day.
Report cash_flow(Books& books, const DateRange& range, std::optional<Date> compare = std::nullopt);

} // namespace sokoguru::reports
