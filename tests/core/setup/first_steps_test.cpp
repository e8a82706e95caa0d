// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "books/officer.h"
#include "golive/golive.h"
#include "setup/first_steps.h"
#include "support/daily.h"

using namespace sokoguru;
using setup::Step;
using support::BooksFixture;
using support::code_of;

namespace {

std::vector<Step> open_steps(BooksFixture& f)
{
    std::vector<Step> out;
    for (const setup::StepState& state : setup::first_steps(f.books))
        if (!state.done) out.push_back(state.step);
    return out;
}

} // namespace

TEST_CASE("The first steps disappear as the books show that they were taken", "[setup]")
{
    BooksFixture f;
    CHECK(open_steps(f) == std::vector<Step>{Step::officers, Step::products, Step::members, Step::opening, Step::loans,
                                             Step::backup, Step::seal});
    books::add_officer(f.books, {0, "Ani", "pengurus", "Ketua", base::make_date(2026, 1, 1), std::nullopt, ""});
    f.member("0001", "Budi Santoso");
    f.books.set_setting("backup.second-place", "/media/stick");
    CHECK(open_steps(f) == std::vector<Step>{Step::products, Step::opening, Step::loans, Step::seal});
    // A cooperative without loans says so.
    for (const Step step : {Step::products, Step::loans, Step::opening})
        setup::mark_done(f.books, step);
    golive::seal(f.books);
    CHECK(open_steps(f).empty());
}
