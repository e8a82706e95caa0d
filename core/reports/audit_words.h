// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "books/books.h"
#include "reports/report.h"

// The audit trail in words: what its codes (actions, tables, columns, keys) are called for people. Files keep the
// codes.
namespace sokoguru::reports {

/// `insert` → added, `sign-in` → signed in. An action without a word stands for itself.
Word action_word(const std::string& action);
/// `savings_account` → savings account. A subject without a word stands for itself.
Word subject_word(const std::string& subject);
/// The columns whose values differ between two rows, by their codes `name, address`.
Word changed_word(const std::vector<std::string>& columns);

/// The columns of a row as an audit event keeps it, `id=1, name='Ani'`, each with its value: texts without their
/// quotes, NULL as nothing. Empty for what is not such an image.
std::map<std::string, std::string> image_fields(const std::string& image);

/// What people call the row behind an event: a member by number and name, a loan by its number, a month by its name.
class AuditKeys {
public:
    explicit AuditKeys(Books& books);
    /// `fields` are those of the row, as far as the event keeps it.
    Word word(const std::string& subject, const std::string& key,
              const std::map<std::string, std::string>& fields) const;
    /// Where the row, or the member, loan, account or document that it belongs to, is looked at.
    Link link(const std::string& subject, const std::string& key,
              const std::map<std::string, std::string>& fields) const;

private:
    Books& books_;
    std::map<std::string, std::string> members_, loans_, users_; ///< by id
};

} // namespace sokoguru::reports
