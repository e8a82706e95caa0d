// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/backup_page.h"

#include <filesystem>

#include "support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include "books/backup.h"
#include "books/daily_backup.h"
#include "books/stick.h"
#include "members/members.h"
#include "support/desk.h"
#include "support/dialogs.h"
#include "widgets/confirm_bar.h"
#include "widgets/table_view.h"

using namespace sokoguru;
using support::Contains;
using test::shown;
using test::wait_until;

namespace {

namespace fs = std::filesystem;

void add_member(Books& books, const char* number)
{
    members::Member member;
    member.member_no = number;
    member.name = "Ani";
    member.joined = base::make_date(2026, 1, 5);
    members::add(books, member);
}

void settle(test::Desk& desk)
{
    QApplication::processEvents();
    REQUIRE(wait_until([&] { return !desk.workspace.is_busy(); }));
    QApplication::processEvents();
}

} // namespace

TEST_CASE("the question before a restore has room on the lowest screen", "[backup]")
{
    test::Desk desk;
    add_member(desk.make_books(), "0001");
    books::make_backup(desk.books(), books::BackupReason::asked);
    ui::BackupPage page(desk.workspace);
    page.resize(920, 510); // what a window of 1093 x 614 leaves
    page.show();
    page.refresh();
    // What stands on the page is no higher; otherwise it would have to be scrolled.
    const QLayout& content = *page.findChild<QWidget*>(QStringLiteral("content"))->layout();
    page.findChild<ui::TableView*>(QStringLiteral("backups"))->selectRow(0);
    auto& bar = *page.findChild<ui::ConfirmBar*>(QStringLiteral("restore"));
    bar.button().click();
    settle(desk);
    CHECK(content.totalMinimumHeightForWidth(page.width()) <= 510);
    CHECK(bar.yes().isVisible());
    CHECK_FALSE(page.findChild<QPushButton*>(QStringLiteral("backup-now"))->isVisible());
    bar.close_question();
    CHECK(page.findChild<QPushButton*>(QStringLiteral("backup-now"))->isVisible());
    settle(desk);
    CHECK(content.totalMinimumHeightForWidth(page.width()) <= 510);
}

TEST_CASE("on a screen that is too low the cards are scrolled, not cut", "[backup]")
{
    test::Desk desk;
    add_member(desk.make_books(), "0001");
    books::make_backup(desk.books(), books::BackupReason::asked);
    ui::BackupPage page(desk.workspace);
    page.resize(920, 420); // a strip above the page takes its part too
    page.show();
    page.refresh();
    settle(desk);
    int sentences = 0;
    for (const QLabel* const label : page.findChildren<QLabel*>())
        if (label->isVisible() && label->wordWrap() && !label->text().isEmpty()) {
            INFO(label->text().toStdString());
            CHECK(label->height() >= label->heightForWidth(label->width()));
            ++sentences;
        }
    CHECK(sentences >= 5);
    CHECK(page.findChild<QScrollArea*>()->verticalScrollBar()->maximum() > 0);
}

TEST_CASE("a backup is made, listed and told", "[backup]")
{
    test::Desk desk;
    add_member(desk.make_books(), "0001");
    ui::BackupPage page(desk.workspace);
    page.resize(1100, 620);
    page.show();
    page.refresh();
    CHECK_THAT(shown(page), Contains("There is none yet"));
    page.findChild<QPushButton*>(QStringLiteral("backup-now"))->click();
    settle(desk);
    CHECK_THAT(page.findChild<QLabel*>(QStringLiteral("last-backup"))->text().toStdString(), Contains("made today"));
    const auto* const table = page.findChild<ui::TableView*>(QStringLiteral("backups"));
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 3).data().toString() == QStringLiteral("the same entries as now"));
    const std::string first = books::last_backup(desk.books())->place;
    CHECK(fs::exists(first));
    // As the home page's task asks for it.
    page.open({QStringLiteral("backup"), 0, QStringLiteral("now")});
    settle(desk);
    CHECK(books::last_backup(desk.books())->place != first);
}

TEST_CASE("sticks, a second place and copies are made from the page", "[backup]")
{
    test::Desk desk(Language::indonesian);
    add_member(desk.make_books(), "0001");
    ui::BackupPage page(desk.workspace);
    page.show();
    page.refresh();
    for (const char* name : {"satu", "dua", "lain"})
        fs::create_directories(desk.folder / name);
    page.use_second_place(desk.folder / "lain");
    CHECK(page.findChild<QPushButton*>(QStringLiteral("second-none"))->isVisible());
    // In a test they lie on the disk of the books.
    const auto use = [&](const char* name) {
        test::when_asked([](QDialog& question) { test::child<QPushButton>(question, "deed").click(); });
        page.backup_to_stick(desk.folder / name);
        settle(desk);
    };
    use("satu");
    use("dua");
    CHECK_THAT(page.findChild<QLabel*>(QStringLiteral("stick"))->text().toStdString(), Contains("Giliran flashdisk A"));
    CHECK(books::sticks(desk.books()).size() == 2);
    page.make_copy(books::CopyKind::practice, desk.folder / "latihan.sokoguru");
    settle(desk);
    page.make_copy(books::CopyKind::reading, desk.folder / "baca.sokoguru");
    settle(desk);
    CHECK(books::file_facts(desk.folder / "latihan.sokoguru").copy == books::CopyKind::practice);
    CHECK(books::file_facts(desk.folder / "baca.sokoguru").copy == books::CopyKind::reading);
}

TEST_CASE("a folder beside the books is no stick unless somebody insists", "[backup]")
{
    test::Desk desk;
    add_member(desk.make_books(), "0001");
    ui::BackupPage page(desk.workspace);
    page.show();
    page.refresh();
    std::vector<std::string> told;
    QObject::connect(&desk.workspace, &ui::Workspace::told, &page,
                     [&](ui::Notice, const QString& text, const std::optional<ui::NoticeAction>&) {
                         told.push_back(text.toStdString());
                     });
    const fs::path folder = desk.folder / "beside";
    fs::create_directories(folder);
    bool is_asked = false;
    test::when_asked([&](QDialog& question) {
        is_asked = true;
        CHECK_THAT(shown(question), Contains("same disk as the books") && Contains("both gone"));
        // Enter says no.
        CHECK(test::child<QPushButton>(question, "cancel").isDefault());
        QTest::keyClick(&question, Qt::Key_Return);
        CHECK_FALSE(question.isVisible());
    });
    page.backup_to_stick(folder);
    settle(desk);
    CHECK(is_asked);
    CHECK(books::sticks(desk.books()).empty());
    CHECK(fs::is_empty(folder));
    // Once it is a stick nobody is asked again.
    test::when_asked([](QDialog& question) { test::child<QPushButton>(question, "deed").click(); });
    page.backup_to_stick(folder);
    settle(desk);
    page.backup_to_stick(folder);
    settle(desk);
    CHECK(books::sticks(desk.books()).size() == 1);
    // Where the books and their backups are there is nothing to ask.
    for (const fs::path& own : {desk.file().parent_path(), books::backup_folder(desk.file())}) {
        told.clear();
        page.backup_to_stick(own);
        settle(desk);
        REQUIRE(told.size() == 1);
        CHECK_THAT(told.front(), Contains("the books themselves and their backups are kept there"));
    }
    CHECK(books::sticks(desk.books()).size() == 1);
}

TEST_CASE("a selected backup takes the place of the books", "[backup]")
{
    test::Desk desk;
    add_member(desk.make_books(), "0001");
    std::vector<std::string> told;
    QObject::connect(&desk.workspace, &ui::Workspace::told, &desk.workspace,
                     [&](ui::Notice, const QString& text, const std::optional<ui::NoticeAction>&) {
                         told.push_back(text.toStdString());
                     });
    {
        auto page = std::make_unique<ui::BackupPage>(desk.workspace);
        page->show();
        page->refresh();
        page->backup_now();
        settle(desk);
        add_member(desk.books(), "0002");
        page->refresh();
        auto* const table = page->findChild<ui::TableView*>(QStringLiteral("backups"));
        auto* const confirm = page->findChild<ui::ConfirmBar*>(QStringLiteral("restore"));
        CHECK_FALSE(confirm->button().isEnabled());
        table->selectRow(0);
        REQUIRE(confirm->button().isEnabled());
        confirm->button().click();
        confirm->yes().click();
        // The window drops its pages when the file closes; so does this test.
        QObject::connect(&desk.workspace, &ui::Workspace::changed, &desk.workspace, [&](ui::Change change) {
            if (change == ui::Change::file) page.reset();
        });
        REQUIRE(wait_until([&] { return !page && !desk.workspace.is_busy() && desk.workspace.is_open(); }));
        QApplication::processEvents();
    }
    CHECK(members::all(desk.books()).size() == 1);
    REQUIRE_FALSE(told.empty());
    CHECK_THAT(told.back(), Contains("before-restore-"));
}

TEST_CASE("the first change of a day brings its backup, once", "[backup]")
{
    test::Desk desk;
    desk.make_books();
    ui::DailyBackup daily(desk.workspace, 10);
    desk.workspace.change(ui::Change::postings);
    QTimer wait;
    wait.setSingleShot(true);
    wait.start(100);
    REQUIRE(wait_until([&] { return !wait.isActive(); }));
    CHECK_FALSE(books::last_backup(desk.books())); // nothing to lose yet
    add_member(desk.books(), "0001");
    desk.workspace.change(ui::Change::members);
    REQUIRE(wait_until([&] { return !desk.workspace.is_busy() && books::last_backup(desk.books()); }));
    const std::string first = books::last_backup(desk.books())->place;
    desk.workspace.change(ui::Change::members);
    wait.start(100);
    REQUIRE(wait_until([&] { return !wait.isActive(); }));
    CHECK(books::last_backup(desk.books())->place == first);
}
