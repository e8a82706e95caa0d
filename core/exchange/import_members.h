// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/books.h"
#include "exchange/headers.h"
#include "exchange/import.h"
#include "exchange/source.h"

namespace sokoguru::exchange {

/// Adds the members of a list: member_no, name, joined are required; employee_no, national_id, unit, birth_date,
/// gender, address, phone, bank_account, heir and group may be there. Refuses the list for a number that is used
/// twice, a damaged national ID, an impossible date. Two members of one name are two members; one national ID twice is
/// a warning (somebody rejoined), and so are IDs that all end in 0. Throws Error(not_permitted) and what read_table()
/// throws.
ImportResult import_members(Books& books, const ImportSource& list, const ImportOptions& options = {});

const std::vector<ColumnSpec>& member_columns();

} // namespace sokoguru::exchange
