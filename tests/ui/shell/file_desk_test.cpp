// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/file_desk.h"

#include "support/catch.h"

#include <QDir>
#include <QPushButton>

#include "storage/backup.h"
#include "support/desk.h"
#include "support/dialogs.h"

using namespace sokoguru;

TEST_CASE("files that were put aside are found among the books", "[shell]")
{
    test::Desk desk;
    desk.make_books();
    desk.workspace.set_books(nullptr);
    const auto aside = storage::move_aside(desk.file(), ".trial-");
    CHECK(QDir::match(ui::FileDesk::patterns(), ui::from_path(aside.filename())));
    for (const char* name : {"buku.sokoguru", "buku.sokoguru.before-restore-20260131T120000Z",
                             "buku.sokoguru.version-6-20260131T120000Z-2"}) {
        INFO(name);
        CHECK(QDir::match(ui::FileDesk::patterns(), QString::fromLatin1(name)));
    }
    // Neither what belongs to them nor anything else.
    for (const char* name :
         {"buku.sokoguru-wal", "buku.sokoguru.in-use", "buku.sokoguru.trial-20260131T120000Z-wal", "anggota.csv"}) {
        INFO(name);
        CHECK_FALSE(QDir::match(ui::FileDesk::patterns(), QString::fromLatin1(name)));
    }
}

TEST_CASE("books whose file went away are not closed without a word, and are saved elsewhere", "[shell][files]")
{
    test::Desk desk;
    ui::MainWindow window(desk.workspace);
    desk.make_books();
    window.show();
    const auto moved = desk.folder / "moved.sokoguru";
    std::filesystem::rename(desk.file(), moved);
    const auto answer = [](const char* button) {
        test::when_asked([button](QDialog& dialog) { test::child<QPushButton>(dialog, button).click(); });
    };
    answer("cancel");
    CHECK_FALSE(window.files().may_close());
    answer("cancel");
    window.close();
    CHECK(window.isVisible());
    answer("other");
    CHECK(window.files().may_close());
    // Put back: nothing to ask.
    std::filesystem::rename(moved, desk.file());
    CHECK(window.files().may_close());
}
