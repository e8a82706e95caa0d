// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "ledger/chart.h"

namespace sokoguru::search {

using AccountFilter = std::function<bool(const ledger::Account&)>;

/// Accounts by the beginning of the code or any part of either name, several words in any order; the best first, then
/// by code. An empty text finds all. Without a filter every account counts, headings too. The pointers live as long as
/// the chart.
std::vector<const ledger::Account*> find_accounts(const ledger::Chart& chart, std::string_view text,
                                                  const AccountFilter& filter = {}, std::size_t limit = 1000);

} // namespace sokoguru::search
