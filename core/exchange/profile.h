// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>

#include "books/books.h"
#include "exchange/source.h"

// How somebody corrected the columns of a list, remembered for the next list with the same header words.
namespace sokoguru::exchange {

/// The mapping that was remembered for a list of this kind with one of these rows as its header.
std::optional<Mapping> remembered_mapping(Books& books, const std::string& kind, std::span<const Row> first_rows);

/// Remembers it by the words of the header row; a list without header teaches nothing.
void remember_mapping(Books& books, const std::string& kind, std::span<const Row> first_rows, const Mapping& mapping);

} // namespace sokoguru::exchange
