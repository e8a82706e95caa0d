// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>
#include <vector>

#include "books/books.h"
#include "loans/schedule.h"

/// Extra instalments in the file (loan_extra): those of a version of a plan, and those of an application.
namespace sokoguru::loans {

enum class ExtraOwner { plan, application };

/// By day.
std::vector<Extra> extras(Books& books, ExtraOwner owner, std::int64_t id);
/// Of all plans that have some.
std::unordered_map<std::int64_t, std::vector<Extra>> extras_of_plans(Books& books);

/// Inside a books::Work.
void store_extras(Books& books, ExtraOwner owner, std::int64_t id, const std::vector<Extra>& extras);
void remove_extras(Books& books, ExtraOwner owner, std::int64_t id);

} // namespace sokoguru::loans
