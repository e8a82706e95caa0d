// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/id.h"
#include "base/label.h"

namespace sokoguru::books {

class Books;

/// The fixed roles: pengurus does everything, petugas the daily work, pengawas reads and prints.
enum class Role { pengurus, petugas, pengawas };

/// What somebody may do; one name a kind of action, each demanded in core by Books::require.
enum class Permission {
    read,            ///< see the books and print from them
    post,            ///< documents of the daily work, reversals
    edit_members,    ///< the register: add, change, leave
    import_data,     ///< going live: members, loans, opening, history, journals
    reveal_identity, ///< see a national ID unmasked
    export_register, ///< take the register out of the program
    change_settings, ///< cooperative, accounts, products, SHU scheme, numbering
    close_period,    ///< close a month or a year
    reopen_period,   ///< reopen them
    manage_users,    ///< users and their passwords
    backup,          ///< copy the file
    restore,         ///< put a backup in the place of the books
    set_day,         ///< work on another day than today in the books themselves
    approve_loans,   ///< decide on applications
    disburse_loans,  ///< pay a loan out
    waive,           ///< let off a penalty
    write_off,       ///< write a loan off
};

bool may(Role role, Permission permission);
/// The action in words, for the refusal.
base::Term describe(Permission permission);
const char* name(Role role);
Role role_from_name(std::string_view name);

struct User {
    UserId id;
    std::string name;
    std::string full_name;
    Role role = Role::pengawas;
    bool has_password = false;
    bool active = true;
};

struct NewUser {
    std::string name;
    std::string full_name;
    Role role = Role::petugas;
    /// None: signs in without a password. At least 8 characters; kept as argon2id.
    std::optional<std::string> password;
};

UserId add_user(Books& books, const NewUser& user);
void set_password(Books& books, UserId user, const std::optional<std::string>& password);
std::vector<User> users(Books& books);

} // namespace sokoguru::books
