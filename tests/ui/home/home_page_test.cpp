// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/home_page.h"

#include "support/catch.h"

#include <QPushButton>

#include "books/draft.h"
#include "home/steps_card.h"
#include "ledger/entry_editor.h"
#include "members/members.h"
#include "savings/savings.h"
#include "setup/first_steps.h"
#include "shell/page_stack.h"
#include "support/desk.h"

using namespace sokoguru;
using support::Contains;

TEST_CASE("home shows figures with their change, what waits, and leads there in one click", "[home]")
{
    test::Desk desk(Language::english, base::make_date(2026, 2, 20));
    ui::MainWindow window(desk.workspace);
    Books& books = desk.make_books();
    members::Member member;
    member.member_no = "0001";
    member.name = "Ani Kusuma";
    member.joined = base::make_date(2026, 1, 2);
    members::add(books, member);
    const auto deposit = [&](std::int64_t rupiah, Date day) {
        savings::Movement movement;
        movement.member_no = "0001";
        movement.product = "SUKARELA";
        movement.amount = Money::rupiah(rupiah);
        movement.date = day;
        savings::deposit(books, movement);
    };
    deposit(400'000, base::make_date(2026, 1, 5));
    deposit(250'000, base::make_date(2026, 2, 5));
    desk.workspace.change(ui::Change::postings);
    CHECK_THAT(test::shown(window), Contains("650,000") && Contains("+ 250,000 since the end of last month"));
    CHECK_THAT(test::shown(window), Contains("January 2026 is over and can be closed."));

    auto* close =
        window.findChild<QPushButton*>(QStringLiteral("do-%1").arg(static_cast<int>(reports::ToDo::Kind::close_month)));
    REQUIRE(close != nullptr);
    close->click();
    CHECK(window.pages().place().page == QStringLiteral("periods"));
    window.go_back();
    CHECK(window.pages().place().page == QStringLiteral("home"));
}

TEST_CASE("the first steps of new books go one by one", "[home]")
{
    test::Desk desk;
    ui::MainWindow window(desk.workspace);
    Books& books = desk.make_books();
    const auto step = [&](const char* name) { return window.findChild<QPushButton*>(QString::fromLatin1(name)); };
    auto* const card = window.findChild<ui::StepsCard*>();
    REQUIRE_FALSE(card->isHidden());
    CHECK_THAT(test::shown(*card), Contains("0 of 7 done") && Contains("Bring in the register of members"));
    // Opening balances (3) need not be: "We begin with nothing".
    REQUIRE(step("skip-3") != nullptr);
    step("skip-3")->click();
    CHECK_THAT(test::shown(*card), Contains("1 of 7 done"));
    members::Member member;
    member.member_no = "0001";
    member.name = "Ani Kusuma";
    member.joined = base::make_date(2026, 1, 2);
    members::add(books, member);
    desk.workspace.change(ui::Change::members);
    CHECK_THAT(test::shown(*card), Contains("2 of 7 done"));
    step("step-0")->click();
    CHECK(window.pages().place() == ui::Place{QStringLiteral("settings"), 0, QStringLiteral("signatures")});
    for (const setup::StepState& state : setup::first_steps(books))
        if (!state.done) setup::mark_done(books, state.step);
    window.go_back();
    desk.workspace.change(ui::Change::settings);
    CHECK(card->isHidden());
}

TEST_CASE("the draft that was changed last is opened where it belongs", "[home]")
{
    test::Desk desk;
    ui::MainWindow window(desk.workspace);
    Books& books = desk.make_books();
    const auto go_on = [&] {
        auto* button =
            window.findChild<QPushButton*>(QStringLiteral("do-%1").arg(static_cast<int>(reports::ToDo::Kind::drafts)));
        REQUIRE(button != nullptr);
        button->click();
    };
    const std::int64_t entry =
        books::save_draft(books, {0, "journal", 0, R"({"date":20260115,"memo":"Sewa gudang","lines":[]})"});
    desk.workspace.change(ui::Change::settings);
    go_on();
    CHECK(window.pages().place().page == QStringLiteral("journal"));
    auto* const editor = window.findChild<ui::EntryEditor*>();
    REQUIRE(editor != nullptr);
    CHECK(editor->draft() == entry);
    CHECK_THAT(test::shown(*editor), Contains("Sewa gudang"));

    // A collective sheet belongs to its own page.
    window.go_back();
    books::save_draft(books, {0, "collective", 0, "[]"});
    go_on();
    CHECK(window.pages().place().page == QStringLiteral("collective"));
}
