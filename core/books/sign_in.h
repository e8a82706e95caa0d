// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "books/books.h"

namespace sokoguru::books {

/// So many wrong passwords lock a user.
constexpr std::int64_t lock_failures = 10;

/// Finds the user and proves his password (argon2id). Wrong ones are counted in the file: after three each further try
/// waits a minute longer, after ten the user is locked until another board member sets a new password; where there is
/// no other, each further try waits a day. Waits go by the computer's time, whatever day somebody works on.
User sign_in(Books& books, const Credentials& credentials);

User read_user(Books& books, UserId id);

/// argon2id, 64 MiB, three passes, in libsodium's own text form.
std::string hash_password(const std::string& password);
/// Refuses hashes weaker or absurdly more expensive than ours (reliability.md S1) as damaged.
bool password_matches(const std::string& hash, const std::string& password);

/// What the audit trail keeps of a password (action `password`): a digest of its hash, which names the hash and gives
/// nothing of it away, the salt being in it; or that there is none. Seen by verify when a password was not set here.
std::string password_record(std::int64_t user, const std::optional<std::string>& hash);

} // namespace sokoguru::books
