// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "books/books.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// A product's savings month by month: member_no, name, 01 … 12, total. A month's figure is what was paid in less what
/// was paid out in it; an empty month was missed. What cannot be missed says why: `earlier` for the months before the
/// first book month, `outside` before the member joined and after he left, `later` for months still to come.
/// The opening balance is no month's payment. Throws Error(unknown_product), Error(missing_option) without a product.
Report savings_matrix(Books& books, std::string_view product, int year);

} // namespace sokoguru::reports
