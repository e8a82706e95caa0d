// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/user.h"

#include <array>

#include "base/check.h"
#include "base/error.h"
#include "books/audit.h"
#include "books/sign_in.h"
#include "storage/database.h"

namespace sokoguru::books {

namespace {

constexpr std::size_t shortest_password = 8;
constexpr std::array<const char*, 3> role_names = {"pengurus", "petugas", "pengawas"};

Value hashed(const std::optional<std::string>& password)
{
    if (!password) return {};
    if (password->size() < shortest_password) throw Error(Code::password_too_short, {std::int64_t{shortest_password}});
    return hash_password(*password);
}

} // namespace

bool may(Role role, Permission permission)
{
    switch (permission) {
    case Permission::read:
        return true;
    case Permission::post:
    case Permission::edit_members:
    case Permission::reveal_identity:
    case Permission::backup:
    case Permission::disburse_loans:
    case Permission::approve_loans:
    case Permission::waive:
    case Permission::write_off:
        return role != Role::pengawas;
    case Permission::import_data:
    case Permission::export_register:
    case Permission::change_settings:
    case Permission::close_period:
    case Permission::reopen_period:
    case Permission::manage_users:
    case Permission::restore:
    case Permission::set_day:
        return role == Role::pengurus;
    }
    return false;
}

base::Term describe(Permission permission)
{
    switch (permission) {
    case Permission::read:
        return base::term("books", "read the books");
    case Permission::post:
        return base::term("books", "post documents");
    case Permission::edit_members:
        return base::term("books", "change the member register");
    case Permission::import_data:
        return base::term("books", "import lists");
    case Permission::reveal_identity:
        return base::term("books", "see national IDs");
    case Permission::export_register:
        return base::term("books", "export the member register");
    case Permission::change_settings:
        return base::term("books", "change settings");
    case Permission::close_period:
        return base::term("books", "close a month or a year");
    case Permission::reopen_period:
        return base::term("books", "reopen a month or a year");
    case Permission::manage_users:
        return base::term("books", "manage users");
    case Permission::backup:
        return base::term("books", "make a backup");
    case Permission::restore:
        return base::term("books", "restore a backup");
    case Permission::set_day:
        return base::term("books", "work on another day");
    case Permission::approve_loans:
        return base::term("books", "decide on loans");
    case Permission::disburse_loans:
        return base::term("books", "pay out loans");
    case Permission::waive:
        return base::term("books", "waive penalties");
    case Permission::write_off:
        return base::term("books", "write off loans");
    }
    return {};
}

const char* name(Role role)
{
    return role_names.at(static_cast<std::size_t>(role));
}

Role role_from_name(std::string_view text)
{
    for (std::size_t i = 0; i < role_names.size(); ++i)
        if (role_names[i] == text) return static_cast<Role>(i);
    throw Error(Code::bad_option, {std::string("role"), std::string(text), std::string("pengurus, petugas, pengawas")});
}

UserId add_user(Books& books, const NewUser& user)
{
    books.require(Permission::manage_users);
    if (user.name.empty()) throw Error(Code::name_required);
    if (books.db().value<std::int64_t>("SELECT 1 FROM app_user WHERE name = ?", user.name))
        throw Error(Code::duplicate_user, {user.name});
    return {insert_row(books, "app_user",
                       {{"name", user.name},
                        {"full_name", user.full_name},
                        {"role", std::string(name(user.role))},
                        {"password", hashed(user.password)}})};
}

void set_password(Books& books, UserId user, const std::optional<std::string>& password)
{
    // Everybody changes his own; another's only who manages the users, which also ends a lock. Working without one is
    // theirs to allow: whoever sits down at the computer is then taken for this user.
    if (user != books.user().id) books.require(Permission::manage_users);
    if (!password && !may(books.user().role, Permission::manage_users)) throw Error(Code::own_password);
    Work work(books);
    update_row(books, "app_user", user.value, {{"password", hashed(password)}});
    books.db().run("DELETE FROM sign_in_failure WHERE user_id = ?", user);
    work.commit();
}

std::vector<User> users(Books& books)
{
    std::vector<UserId> ids;
    {
        auto rows = books.db().query("SELECT id FROM app_user ORDER BY name");
        while (rows.next())
            ids.push_back(rows.get<UserId>(0));
    }
    std::vector<User> out;
    for (const UserId id : ids)
        out.push_back(read_user(books, id));
    return out;
}

} // namespace sokoguru::books
