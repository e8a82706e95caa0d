// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/file_strips.h"

#include "support/catch.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>

#include "books/backup.h"
#include "books/copies.h"
#include "members/members.h"
#include "savings/savings.h"
#include "support/desk.h"

using namespace sokoguru;
using support::Contains;

TEST_CASE("a practice copy has its frame, its strip and its title", "[shell]")
{
    test::Desk desk;
    ui::MainWindow window(desk.workspace);
    Books& books = desk.make_books();
    auto* const strips = window.findChild<ui::FileStrips*>();
    auto* const around = window.findChild<QWidget*>(QStringLiteral("desk"));
    CHECK_FALSE(strips->is_practice());
    CHECK(around->layout()->contentsMargins().left() == 0);

    const auto copy = desk.folder / "practice.sokoguru";
    books::make_practice_copy(books, copy);
    REQUIRE(window.files().open(copy));
    CHECK(strips->is_practice());
    CHECK(around->layout()->contentsMargins().left() > 0);
    CHECK_THAT(test::shown(*strips), Contains("PRACTICE") && Contains("not the books of the cooperative"));
    CHECK(window.windowTitle().startsWith(QStringLiteral("PRACTICE")));
    desk.workspace.set_language(Language::indonesian);
    CHECK_THAT(test::shown(*strips), Contains("LATIHAN"));

    REQUIRE(window.files().open(desk.file()));
    CHECK_FALSE(strips->is_practice());
    CHECK(around->layout()->contentsMargins().left() == 0);
}

TEST_CASE("a doubtful date is asked about once, above every page", "[shell]")
{
    // Recorded on 20 January 2026, opened again in September.
    test::Desk desk(Language::english, base::make_date(2026, 9, 1));
    {
        Books books = Books::create(desk.file(), test::cooperative(), test::user(), test::clock_2026());
        members::Member member;
        member.member_no = "0001";
        member.name = "Ani Kusuma";
        member.joined = base::make_date(2026, 1, 2);
        members::add(books, member);
        savings::Movement movement;
        movement.member_no = "0001";
        movement.product = "SUKARELA";
        movement.amount = Money::rupiah(5'000);
        movement.date = base::make_date(2026, 1, 5);
        savings::deposit(books, movement);
    }
    ui::MainWindow window(desk.workspace);
    REQUIRE(window.files().open(desk.file()));
    auto* const strip = window.findChild<QWidget*>(QStringLiteral("clock-strip"));
    REQUIRE_FALSE(strip->isHidden());
    CHECK_THAT(test::shown(*strip), Contains("20 January 2026") && Contains("1 September 2026"));
    CHECK(desk.books().clock_doubt());
    window.findChild<QPushButton*>(QStringLiteral("clock-is-right"))->click();
    CHECK(strip->isHidden());
    CHECK_FALSE(desk.books().clock_doubt());
}

TEST_CASE("the status bar names the last backup", "[shell]")
{
    test::Desk desk;
    ui::MainWindow window(desk.workspace);
    Books& books = desk.make_books();
    auto* const last = window.findChild<QLabel*>(QStringLiteral("last-backup"));
    CHECK(last->text() == QStringLiteral("No backup yet"));
    books::make_backup(books, books::BackupReason::asked);
    desk.workspace.change(ui::Change::settings);
    CHECK(last->text() == QStringLiteral("Last backup: 20 January 2026"));
}
