// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "books/books.h"
#include "exchange/import_log.h"

/// Going live (awal pembukuan): lists come in, are compared with the old ones, and tried again from the start as often
/// as needed, until the board seals the beginning. This room reads exchange/ and books/.
namespace sokoguru::golive {

struct Status {
    /// Nothing while the books are on trial.
    std::optional<Date> sealed_on;
    std::string sealed_by;
    /// Where the chain stood when they were sealed.
    std::int64_t entries = 0;
    std::string head;

    bool has_opening = false;
    std::int64_t members = 0;
    /// What came into this file, and what an earlier trial had and is still to be brought in again.
    std::vector<exchange::LoggedImport> imports;
    std::vector<exchange::LoggedImport> to_repeat;

    bool is_trial() const { return !sealed_on; }
};

Status status(Books& books);

/// The board declares the beginning right: from now on there is no starting over, and what is wrong is mended by dated
/// corrections. The audit trail gets the chain's head. Throws Error(golive_sealed) the second time,
/// Error(not_permitted) for all but a pengurus.
void seal(Books& books);

struct StartedOver {
    Books books;
    std::filesystem::path aside; ///< the trial, whole, under another name
};

/// Begins again: the trial's file is moved aside, never deleted, and a new one of its name has the same cooperative,
/// users, officers, chart, products, scheme, settings and import profiles (Books::create_like), and remembers what the
/// trial had imported. Consumes the books; where it fails the file is as it was and can be opened again. Throws
/// Error(golive_sealed), Error(not_permitted), and what creating a file throws.
StartedOver start_over(Books trial);

/// One of the remembered imports, tried again.
struct Repeated {
    exchange::LoggedImport import;
    exchange::ImportResult result;
    /// Why it could not even be read; it may be pasted text, or its file is gone.
    std::optional<Error> problem;
};

/// Imports again what the trial had, in its order and with its columns, each list whole or not at all, up to the first
/// that is refused. What came in is no longer to be repeated.
std::vector<Repeated> repeat_imports(Books& books, const exchange::ImportProgress& progress = {});
/// Forgets one of them (the list came in another way).
void drop_repeat(Books& books, std::size_t index);

} // namespace sokoguru::golive
