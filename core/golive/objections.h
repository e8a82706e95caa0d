// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "books/books.h"

// After the seal: members who object to a balance they were shown (sanggahan saldo), and what became of it.
namespace sokoguru::golive {

enum class ObjectionStatus { open, accepted, refused };

struct Objection {
    std::int64_t id = 0;
    MemberId member;
    std::string member_no;
    std::string member_name;
    Date day;
    std::string text;
    ObjectionStatus status = ObjectionStatus::open;
    std::string answer;
    /// The dated correction that mended it; its number is ledger::document_number's.
    std::optional<DocumentId> document;
    std::string document_no;
};

/// Open ones first, then by day.
std::vector<Objection> objections(Books& books);
/// Throws Error(missing_value) without words, Error(unknown_member), Error(not_permitted).
std::int64_t object(Books& books, const std::string& member_no, Date day, const std::string& text);
/// Answers one. Accepted names the correcting document by its number, which may follow later. Throws
/// Error(reason_required) for a refusal without an answer, Error(unknown_document).
void answer(Books& books, std::int64_t objection, ObjectionStatus status, const std::string& answer,
            const std::string& document_no = {});

} // namespace sokoguru::golive
