// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/books.h"
#include "cli.h"
#include "storage/database.h"

namespace sokoguru::cli {

namespace {

books::Books open_as(const Context& context, const std::string& file, std::optional<std::string> password)
{
    books::Books books = books::Books::open(path_from(file), {context.user, std::move(password)}, *context.clock);
    if (books.db().folder() != storage::platform::FolderKind::local)
        print_warning(context, Error(Code::network_folder, {file}));
    return books;
}

} // namespace

books::Books open_books(const Context& context, const std::string& file)
{
    try {
        return open_as(context, file, password_given());
    } catch (const Error& error) {
        if (error.code() != Code::password_required) throw;
        const auto typed = ask_password(context, label("cli", "Password of {0}: ", context.user));
        if (!typed) throw;
        return open_as(context, file, typed);
    }
}

books::Books open_books_to_post(const Context& context, const std::string& file)
{
    check_destination(context);
    books::Books books = open_books(context, file);
    const std::optional<Date> last = books.clock_doubt();
    if (!last) return books;
    const Error doubt(Code::clock_to_confirm, {context.clock->today(), *last});
    if (context.fixed_day) {
        print_warning(context, doubt);
    } else {
        const auto answer =
            ask(context, label("cli", "Today is {0} for this computer, the last entry was made on {1}. Go on?",
                               context.clock->today(), *last));
        if (answer && !*answer) throw doubt;
        if (!answer) print_warning(context, doubt);
    }
    books.confirm_clock();
    return books;
}

} // namespace sokoguru::cli
