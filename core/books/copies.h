// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "books/books.h"

// Copies that are not the books: to practise in (latihan) and to read from (salinan baca). A copy gets its name only
// once it carries its mark, so that there is no moment in which it could be taken for the real file; a mark is never
// taken off again.
namespace sokoguru::books {

enum class CopyKind { none, practice, reading };

/// What a copy says about itself: the day on which it was made and the books it was made from.
struct CopyMark {
    CopyKind kind = CopyKind::none;
    Date day;
    std::int64_t entries = 0;
    std::string head;
};

/// None for the books themselves.
CopyMark copy_mark(Books& books);
bool is_practice(Books& books);
/// As CopyMark::day of a reading copy; read before anybody has signed in.
std::optional<Date> reading_copy_day(Books& books);
/// The settings by which copies and the go-live are marked, which nobody sets by hand.
bool is_mark(std::string_view setting);

/// A verified copy to try things in. Everything works in it, every print of it is marked. Throws Error(file_exists,
/// cannot_write, backup_failed …), Error(copy_of_books) in a reading copy, Error(not_permitted).
void make_practice_copy(Books& books, const std::filesystem::path& path);

/// A verified copy for those who read while somebody works in the books: it refuses every change, and its prints name
/// its day. Whoever may make a backup may make one. Throws as above.
void make_reading_copy(Books& books, const std::filesystem::path& path);

/// The words on every page printed from a copy, and their short form for a mark; empty for the books themselves.
struct CopyWords {
    Label mark;
    Label sentence;
};
CopyWords copy_words(const CopyMark& mark);

} // namespace sokoguru::books
