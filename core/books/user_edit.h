// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "books/books.h"

/// Users after they were added (user.h): who they are, what they may, and their way back in.
namespace sokoguru::books {

struct UserChange {
    std::string full_name;
    Role role = Role::petugas;
    bool active = true;
};
/// Needs manage_users. Nobody changes his own role or switches himself off, so one who manages the users always
/// remains: throws Error(own_rights).
void change_user(Books& books, UserId user, const UserChange& change);

/// The signed-in user's own password; the old one proves that it is he who sits there. None: signs in without. Throws
/// the refusals of sign_in() and Error(password_too_short).
void change_own_password(Books& books, const std::optional<std::string>& old,
                         const std::optional<std::string>& password);

/// Wrong passwords since the last right one, and whether they have locked the user out.
struct SignInTrouble {
    std::int64_t failures = 0;
    bool locked = false;
};
SignInTrouble sign_in_trouble(Books& books, UserId user);
/// Lets somebody try again with the password he has. Needs manage_users; recorded.
void unlock_user(Books& books, UserId user);

} // namespace sokoguru::books
