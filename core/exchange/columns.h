// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "base/label.h"
#include "books/books.h"
#include "exchange/values.h"

// The vocabulary of all lists: what a column is called for people, and how its cells are read.
namespace sokoguru::exchange {

enum class ColumnType { text, member, account, amount, date, period, rate, count, method, per, gender };

ColumnType type_of(std::string_view column);
/// `Member no.`; a savings product's code stands for itself.
Label title_of(std::string_view column);
/// The same inside a sentence: what messages call a column.
base::LabelArg title_arg(std::string_view column);

/// What a cell was understood as: an amount, a day, the word behind `Tetap`, the member behind a number. Blank cells
/// give nothing. Throws the Error with which an import would name the cell.
std::optional<base::LabelArg> understood(Books& books, const RawCell& cell, std::string_view column, AmountStyle style);

} // namespace sokoguru::exchange
