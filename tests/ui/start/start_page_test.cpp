// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/start_page.h"

#include "support/catch.h"

#include <filesystem>
#include <fstream>

#include <QFile>
#include <QPushButton>

#include "books/backup.h"
#include "start/refusal_card.h"
#include "support/desk.h"
#include "support/dialogs.h"
#include "widgets/table_view.h"

using namespace sokoguru;
using support::Contains;
using test::shown;

namespace {

bool offers(ui::MainWindow& window, const char* button)
{
    auto* card = window.findChild<ui::RefusalCard*>();
    auto* found = card->findChild<QPushButton*>(QString::fromLatin1(button));
    return found->isVisibleTo(card);
}

} // namespace

TEST_CASE("the start page lists the files used last, also those that are gone", "[start]")
{
    test::Desk desk;
    ui::MainWindow window(desk.workspace);
    const auto other = desk.folder / "other.sokoguru";
    REQUIRE(window.files().create(desk.file(), test::cooperative(), test::user()));
    window.files().close();
    REQUIRE(window.files().create(other, test::cooperative(), test::user()));
    window.files().close();
    std::filesystem::remove(other);
    const auto files = window.files().recent_files();
    REQUIRE(files.size() == 2);
    CHECK_FALSE(files[0].is_there);
    CHECK(files[1].is_there);
    CHECK(files[1].name == QStringLiteral("Koperasi Uji Jendela"));
    CHECK(files[1].used == base::make_date(2026, 1, 20));
    window.files().close();
    desk.workspace.set_language(Language::indonesian);
    // Both are of one cooperative.
    CHECK_THAT(shown(window), Contains("Koperasi Uji Jendela  ·  other.sokoguru") &&
                                  Contains("Koperasi Uji Jendela  ·  books.sokoguru"));
    CHECK_THAT(shown(window), Contains("sekarang tidak ada") && Contains("terakhir dipakai 20 Januari 2026"));
}

TEST_CASE("a file that would not open is explained, with what can be done", "[start]")
{
    test::Desk desk;
    ui::MainWindow window(desk.workspace);
    const auto bad = desk.folder / "bad.sokoguru";

    SECTION("foreign")
    {
        const auto list = desk.folder / "list.csv";
        std::ofstream(list) << "not a database at all, only some words that fill more than a hundred bytes of it so "
                               "that the head can be read";
        CHECK_FALSE(window.files().open(list));
        CHECK_THAT(shown(window), Contains("This is not a Sokoguru file"));
        CHECK_FALSE(offers(window, "restore"));
    }
    SECTION("named like books, and nothing in it")
    {
        std::ofstream(bad).close();
        CHECK_FALSE(window.files().open(bad));
        CHECK_THAT(shown(window), Contains("its beginning is damaged") && !Contains("This is not a Sokoguru file"));
        CHECK(offers(window, "restore"));
    }
    SECTION("in use: by whom, and since when")
    {
        const Books holder = Books::create(bad, test::cooperative(), test::user(), test::clock_2026());
        CHECK_FALSE(window.files().open(bad));
        CHECK_THAT(shown(window), Contains("The books are open elsewhere") && Contains("has it open on the computer"));
        CHECK(offers(window, "retry"));
    }
    SECTION("closed meanwhile: trying again opens it")
    {
        {
            const Books holder = Books::create(bad, test::cooperative(), test::user(), test::clock_2026());
            CHECK_FALSE(window.files().open(bad));
        }
        window.findChild<ui::RefusalCard*>()->findChild<QPushButton*>(QStringLiteral("retry"))->click();
        CHECK(desk.workspace.is_open());
    }
    SECTION("damaged")
    {
        {
            const Books made = Books::create(bad, test::cooperative(), test::user(), test::clock_2026());
        }
        std::filesystem::resize_file(bad, std::filesystem::file_size(bad) / 2);
        CHECK_FALSE(window.files().open(bad));
        CHECK_THAT(shown(window), Contains("The file is damaged"));
        CHECK(offers(window, "restore"));
        CHECK_FALSE(offers(window, "open-copy"));
    }
    SECTION("newer")
    {
        {
            const Books made = Books::create(bad, test::cooperative(), test::user(), test::clock_2026());
        }
        // The user version stands at byte 60, big-endian (SQLite file format).
        std::fstream file(bad, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(60);
        file.write("\0\0\3\xe7", 4);
        file.close();
        CHECK_FALSE(window.files().open(bad));
        CHECK_THAT(shown(window), Contains("newer Sokoguru"));
        CHECK_FALSE(offers(window, "restore"));
    }
}

TEST_CASE("a damaged file is restored from the backups that lie beside it", "[start][backup]")
{
    test::Desk desk;
    ui::MainWindow window(desk.workspace);
    Books& made = desk.make_books();
    books::make_backup(made, books::BackupReason::asked);
    desk.workspace.set_books(nullptr);
    std::filesystem::resize_file(desk.file(), 50'000);
    REQUIRE_FALSE(window.files().open(desk.file()));
    // The words of the database are not for the clerk.
    CHECK_THAT(shown(window), Contains("The file is damaged") && !Contains("Page") && !Contains("database"));
    test::when_asked([](QDialog& dialog) {
        CHECK(test::child<ui::TableView>(dialog, "backups").model()->rowCount() == 1);
        test::child<QPushButton>(dialog, "restore").click();
    });
    test::child<QPushButton>(window, "restore").click();
    REQUIRE(test::wait_until([&] { return desk.workspace.is_open(); }));
    CHECK_THAT(shown(window), Contains("Restored from") && Contains("is kept as"));
    for (const auto& item : std::filesystem::directory_iterator(desk.file().parent_path()))
        CHECK_THAT(item.path().filename().string(), !Contains(".part-"));
}
