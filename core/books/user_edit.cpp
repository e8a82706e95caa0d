// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/user_edit.h"

#include "base/error.h"
#include "books/audit.h"
#include "books/sign_in.h"
#include "storage/database.h"

namespace sokoguru::books {

void change_user(Books& books, UserId user, const UserChange& change)
{
    books.require(Permission::manage_users);
    const bool himself = user == books.user().id;
    if (himself && (change.role != books.user().role || !change.active)) throw Error(Code::own_rights);
    update_row(books, "app_user", user.value,
               {{"full_name", change.full_name},
                {"role", std::string(name(change.role))},
                {"active", std::int64_t{change.active ? 1 : 0}}});
}

void change_own_password(Books& books, const std::optional<std::string>& old,
                         const std::optional<std::string>& password)
{
    sign_in(books, {books.user().name, old});
    set_password(books, books.user().id, password);
}

SignInTrouble sign_in_trouble(Books& books, UserId user)
{
    const auto failures =
        books.db().value<std::int64_t>("SELECT failures FROM sign_in_failure WHERE user_id = ?", user);
    return {failures.value_or(0), failures.value_or(0) >= lock_failures};
}

void unlock_user(Books& books, UserId user)
{
    books.require(Permission::manage_users);
    Work work(books);
    record_event(books, "unlock", "app_user", std::to_string(user.value), "{}");
    books.db().run("DELETE FROM sign_in_failure WHERE user_id = ?", user);
    work.commit();
}

} // namespace sokoguru::books
