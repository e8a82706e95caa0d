// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/first_steps.h"

#include <array>

#include "books/backup.h"
#include "exchange/cut_over.h"
#include "golive/golive.h"
#include "storage/database.h"

namespace sokoguru::setup {

namespace {

constexpr std::array names = {"officers", "products", "members", "opening", "loans", "backup", "seal"};

std::string key(Step step)
{
    return std::string("first-step.") + names.at(static_cast<std::size_t>(step));
}

bool any(Books& books, const char* sql)
{
    return books.db().value<std::int64_t>(sql).has_value();
}

bool is_done(Books& books, Step step)
{
    if (books.setting(key(step))) return true;
    switch (step) {
    case Step::officers:
        return any(books, "SELECT 1 FROM officer WHERE ended IS NULL LIMIT 1");
    case Step::members:
        return any(books, "SELECT 1 FROM member LIMIT 1");
    case Step::opening:
        return exchange::opening_document(books).has_value();
    case Step::loans:
        return any(books, "SELECT 1 FROM loan LIMIT 1");
    case Step::backup:
        return books::second_place(books).has_value();
    case Step::seal:
        return !golive::status(books).is_trial();
    case Step::products:
        return false;
    }
    return false;
}

} // namespace

std::vector<StepState> first_steps(Books& books)
{
    std::vector<StepState> out;
    for (std::size_t i = 0; i < names.size(); ++i)
        out.push_back({static_cast<Step>(i), is_done(books, static_cast<Step>(i))});
    return out;
}

void mark_done(Books& books, Step step)
{
    books.set_setting(key(step), "done");
}

} // namespace sokoguru::setup
