// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_window.h"

#include "support/catch.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>

#include "help/shortcuts_sheet.h"
#include "shell/page_stack.h"
#include "shell/pages.h"
#include "support/desk.h"

using namespace sokoguru;

TEST_CASE("every page has its chapter in both languages, and chapters lead only to chapters", "[help]")
{
    for (const ui::PageInfo& page : ui::all_pages()) {
        CAPTURE(page.id.toStdString(), page.chapter.toStdString());
        CHECK(ui::manual_chapters().contains(page.chapter));
    }
    const QRegularExpression link(QStringLiteral("\\]\\(([a-z_]+)\\.md\\)"));
    for (const QString& chapter : ui::manual_chapters())
        for (const Language language : {Language::indonesian, Language::english}) {
            CAPTURE(chapter.toStdString());
            const QString text = ui::manual_text(chapter, language);
            CHECK(text.startsWith(QStringLiteral("# ")));
            for (auto it = link.globalMatch(text); it.hasNext();)
                CHECK(ui::manual_chapters().contains(it.next().captured(1)));
        }
}

TEST_CASE("the manual opens at the page's chapter, follows the language and finds words", "[help]")
{
    test::Desk desk;
    ui::MainWindow window(desk.workspace);
    desk.make_books();
    desk.workspace.go({QStringLiteral("periods"), 0, {}});
    window.show_manual();
    REQUIRE(window.manual() != nullptr);
    CHECK(window.manual()->chapter() == QStringLiteral("closing"));
    CHECK(window.manual()->shown_text().contains(QStringLiteral("Closing and checking the books")));
    desk.workspace.set_language(Language::indonesian);
    CHECK(window.manual()->shown_text().contains(QStringLiteral("Tutup buku dan periksa buku")));
    window.manual()->search(QStringLiteral("stik usb"));
    auto* chapters = window.manual()->findChild<QListWidget*>();
    REQUIRE(chapters->count() == 1);
    CHECK(chapters->item(0)->data(Qt::UserRole).toString() == QStringLiteral("backup"));
}

TEST_CASE("the sheet of keys shows those of the menus", "[help]")
{
    test::Desk desk;
    QAction search(QStringLiteral("&Search everything"));
    search.setShortcut(QKeySequence(QStringLiteral("Ctrl+K")));
    const ui::ShortcutsSheet sheet(desk.workspace, {&search});
    CHECK(test::shown(sheet).find("Ctrl+K") != std::string::npos);
    CHECK(test::shown(sheet).find("Search everything") != std::string::npos);
}
