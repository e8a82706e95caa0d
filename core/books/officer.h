// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "books/books.h"

namespace sokoguru::books {

/// Somebody who held an office: board (pengurus), supervisors (pengawas) or staff (karyawan). Kept for the registers
/// that the law asks for, and for the names below signatures.
struct Officer {
    std::int64_t id = 0;
    std::string name;
    std::string body;     ///< pengurus, pengawas, karyawan
    std::string position; ///< Ketua, Sekretaris, Bendahara …: free words
    Date appointed;
    std::optional<Date> ended;
    std::string reason; ///< why it ended
};

/// Throws Error(name_required, missing_value, bad_option).
std::int64_t add_officer(Books& books, const Officer& officer);
void end_office(Books& books, std::int64_t officer, Date day, const std::string& reason);
/// Mends what was written wrongly: name, body, position, days, reason. Throws what add_officer() throws.
void change_officer(Books& books, const Officer& officer);
/// Everybody who ever was, by body and day of appointment.
std::vector<Officer> officers(Books& books);

/// One place for a signature below a kind of document (receipt-in, receipt-out, statement, surplus-report), and who
/// held that position on the day; the name is empty for positions that are no office, such as the depositor's.
struct SigningPlace {
    std::string position;
    std::string name;
};
std::vector<SigningPlace> signing_places(Books& books, std::string_view document_kind, Date day);

/// The kinds of document that have places for signatures, in the order of their names.
std::vector<std::string> signed_documents(Books& books);
/// Replaces the positions that sign a kind of document, from left to right. Needs change_settings. Throws
/// Error(missing_value) for an empty position.
void set_signing_positions(Books& books, const std::string& document_kind, const std::vector<std::string>& positions);

} // namespace sokoguru::books
