// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "base/label.h"
#include "books/books.h"

namespace sokoguru::reports {

/// What the printed documents say about the cooperative itself (kop surat).
struct Letterhead {
    std::string name;
    /// Legal entity, such as `Badan Hukum No. …`; may be empty, as everything below.
    Label legal;
    std::string address;
    /// Telephone and mail.
    std::string contact;
    /// The town that stands before the date of a signature.
    std::string place;
    /// The bytes of a PNG or JPEG picture.
    std::string logo;
    /// What marks every page printed from a practice or reading copy (books/copies.h); empty in the books themselves.
    Label mark;
    Label mark_sentence;
};

/// What ties a printed page to the books: the number of entries and the head of their hash chain (hexadecimal). What
/// stands in short_form() with the count can be typed back into the check (ledger/printed_head.h).
struct Fingerprint {
    std::int64_t entries = 0;
    std::string head;
    /// The same of the audit trail: its events, and the head of their chain.
    std::int64_t events = 0;
    std::string audit_head = {};

    bool empty() const { return head.empty(); }
    /// The first 16 digits in groups of four, as people type them back: `3f2a 90c1 77de 0b4e`.
    std::string short_form() const { return grouped(head); }
    std::string short_audit_form() const { return grouped(audit_head); }

private:
    static std::string grouped(const std::string& hash)
    {
        std::string out;
        for (std::size_t i = 0; i < 16 && i < hash.size(); ++i) {
            if (i != 0 && i % 4 == 0) out += ' ';
            out += hash[i];
        }
        return out;
    }
};

/// One line to sign on: what the person is, and the name if it is known.
struct Signatory {
    Label role;
    std::string name;
};

/// What the books say about the cooperative.
Letterhead letterhead(Books& books);
/// The head of the chain as it is now.
Fingerprint fingerprint(Books& books);

} // namespace sokoguru::reports
