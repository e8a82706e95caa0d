// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include <atomic>
#include <thread>

#include "support/catch.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include "books/copies.h"
#include "look/look.h"
#include "members/members.h"
#include "savings/savings.h"
#include "shell/notices.h"
#include "shell/page_stack.h"
#include "start/dialogs.h"
#include "support/desk.h"
#include "widgets/choice_card.h"

using namespace sokoguru;
using support::Contains;
using test::shown;

namespace {

/// Fills the dialog that comes up next.
template <typename Action> void when_asked(Action action)
{
    QTimer::singleShot(0, [action] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        action(*dialog);
    });
}

} // namespace

TEST_CASE("a window without a file offers to begin, in both languages", "[shell]")
{
    test::Desk desk(Language::indonesian);
    ui::MainWindow window(desk.workspace);
    CHECK(window.findChild<ui::ChoiceCard*>(QStringLiteral("create"))->accessibleName() ==
          QStringLiteral("Koperasi baru…"));
    desk.workspace.set_language(Language::english);
    CHECK(window.findChild<ui::ChoiceCard*>(QStringLiteral("create"))->accessibleName() ==
          QStringLiteral("New cooperative…"));
    CHECK(window.windowTitle() == QStringLiteral("Sokoguru"));
    CHECK_FALSE(window.windowIcon().pixmap(32, 32).isNull());
}

TEST_CASE("a new file shows its key figures, and the language changes while it is open", "[shell]")
{
    test::Desk desk;
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
        movement.amount = Money::rupiah(1'234'567);
        movement.date = base::make_date(2026, 1, 5);
        savings::deposit(books, movement);
    }
    ui::MainWindow window(desk.workspace);
    REQUIRE(window.files().open(desk.file()));
    CHECK_THAT(shown(window), Contains("Koperasi Uji Jendela") && Contains("1,234,567") && Contains("Members"));
    CHECK_THAT(window.windowTitle().toStdString(), Contains("Koperasi Uji Jendela"));
    desk.workspace.set_language(Language::indonesian);
    CHECK_THAT(shown(window), Contains("1.234.567") && Contains("Anggota"));
    CHECK_THAT(shown(window), !Contains("Members"));
    window.files().close();
    CHECK_FALSE(desk.workspace.is_open());
    REQUIRE(window.files().recent().size() == 1);
    CHECK(window.files().recent().front() == desk.file());
}

TEST_CASE("a refusal is one clear sentence in the window, and stays until it is closed", "[shell]")
{
    test::Desk desk;
    ui::MainWindow first(desk.workspace);
    REQUIRE(first.files().create(desk.file(), test::cooperative(), test::user()));
    CHECK(first.notices().refusal().toStdString() == "");

    test::Desk other;
    ui::MainWindow second(other.workspace);
    CHECK_FALSE(second.files().open(desk.file()));
    CHECK_THAT(shown(second), Contains("The books are open elsewhere"));
    CHECK_FALSE(second.files().open(desk.folder / "nothing.sokoguru"));
    CHECK_THAT(shown(second), Contains("There is no file"));

    QFile foreign(ui::from_path(desk.folder / "foreign.sokoguru"));
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.write("not a database at all");
    foreign.close();
    CHECK_FALSE(second.files().create(desk.folder / "foreign.sokoguru", test::cooperative(), test::user()));
    CHECK_THAT(second.notices().refusal().toStdString(), Contains("exists already"));
    other.workspace.set_language(Language::indonesian);
    CHECK_FALSE(second.files().open(desk.folder / "foreign.sokoguru"));
    CHECK_THAT(shown(second), Contains("Berkas tidak terbaca sebagai buku"));

    first.files().close();
    CHECK(second.files().open(desk.file()));
    CHECK(second.notices().refusal().isEmpty());
}

TEST_CASE("a file with a password asks for it, and says what was wrong beside the field", "[shell]")
{
    test::Desk desk;
    Books::create(desk.file(), test::cooperative(), test::user("rahasia-sekali"), test::clock_2026());
    ui::MainWindow window(desk.workspace);

    when_asked([](QDialog& dialog) {
        dialog.findChild<QLineEdit*>(QStringLiteral("password"))->setText(QStringLiteral("salah-semua"));
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->isDefault()) button->click();
        CHECK_THAT(dialog.findChild<QLabel*>(QStringLiteral("refusal"))->text().toStdString(),
                   Contains("password is wrong"));
        dialog.findChild<QLineEdit*>(QStringLiteral("password"))->setText(QStringLiteral("rahasia-sekali"));
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->isDefault()) button->click();
    });
    CHECK(window.files().open(desk.file()));

    window.files().close();
    when_asked([](QDialog& dialog) { dialog.reject(); });
    CHECK_FALSE(window.files().open(desk.file()));
    CHECK(window.notices().refusal().isEmpty());
}

TEST_CASE("the sample cooperative is made without blocking the window, and opened", "[shell]")
{
    test::Desk desk;
    ui::MainWindow window(desk.workspace);
    window.files().open_sample(desk.folder / "sample.sokoguru");
    CHECK(desk.workspace.is_busy());
    QElapsedTimer since;
    since.start();
    while (!desk.workspace.is_open() && since.elapsed() < 120'000)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    REQUIRE(desk.workspace.is_open());
    CHECK(window.notices().refusal().isEmpty());
    CHECK_THAT(shown(window), Contains("Cash and bank"));
}

TEST_CASE("the window remembers text size, colours and the folded navigation", "[shell]")
{
    const pdf::Folder folder;
    {
        ui::Workspace workspace(Language::english, test::clock_2026(), test::memory(folder));
        ui::MainWindow window(workspace);
        window.set_theme(ui::Theme::dark);
        window.set_text_percent(150);
        CHECK(qApp->palette().color(QPalette::Window).lightness() < 128);
    }
    ui::Workspace workspace(Language::english, test::clock_2026(), test::memory(folder));
    const ui::MainWindow window(workspace);
    CHECK(window.theme() == ui::Theme::dark);
    CHECK(ui::text_percent() == 150);
    ui::apply_look(*qApp, ui::Theme::light, 100);
}

TEST_CASE("what is typed while the books are busy for a moment is not lost", "[shell]")
{
    test::Desk desk;
    ui::MainWindow window(desk.workspace);
    REQUIRE(window.files().create(desk.file(), test::cooperative(), test::user()));
    window.show();
    window.activateWindow();
    desk.workspace.go({QStringLiteral("journal"), 0, {}});
    auto* const filter = window.findChild<QLineEdit*>(QStringLiteral("journal-filter"));
    REQUIRE(filter != nullptr);
    QCoreApplication::processEvents(); // the page takes the focus when it comes up
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("si"));
    std::atomic<bool> go_on = false;
    desk.workspace.run_long(
        label("backup", "The day's backup …"),
        [&](ui::Progress&) {
            while (!go_on)
                std::this_thread::yield();
        },
        [] {});
    QCoreApplication::processEvents();
    CHECK_FALSE(filter->hasFocus());
    for (const char letter : {'t', 'i'})
        QTest::sendKeyEvent(QTest::Click, static_cast<QWidget*>(&window), Qt::Key_T, letter, Qt::NoModifier);
    go_on = true;
    while (desk.workspace.is_busy())
        QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK(filter->hasFocus());
    CHECK(filter->text() == QStringLiteral("siti"));
}

TEST_CASE("a long name makes no window wider", "[shell]")
{
    test::Desk desk;
    members::Member member;
    member.member_no = "0001";
    member.name = std::string(200, 'W');
    member.joined = base::make_date(2026, 1, 2);
    {
        Books books = Books::create(desk.file(), test::cooperative(), test::user(), test::clock_2026());
        member.id = members::add(books, member);
    }
    ui::MainWindow window(desk.workspace);
    REQUIRE(window.files().open(desk.file()));
    window.resize(1093, 614);
    window.show();
    desk.workspace.go({QStringLiteral("member"), member.id.value, {}});
    QCoreApplication::processEvents();
    CHECK(window.width() == 1093);
    CHECK(window.minimumSizeHint().width() <= 1093);
}

TEST_CASE("a practice copy has a frame around pages that look as ever", "[shell]")
{
    test::Desk desk;
    const auto practice = desk.folder / "latihan.sokoguru";
    {
        Books books = Books::create(desk.file(), test::cooperative(), test::user(), test::clock_2026());
        books::make_practice_copy(books, practice);
    }
    ui::MainWindow window(desk.workspace);
    REQUIRE(window.files().open(practice));
    window.resize(1000, 600);
    window.show();
    desk.workspace.go({QStringLiteral("members"), 0, {}});
    QCoreApplication::processEvents();
    const QImage picture = window.grab().toImage();
    const QWidget& page = *window.pages().page();
    const QPoint corner = page.mapTo(&window, QPoint(3, page.height() / 2));
    const ui::Colours& look = ui::colours(QApplication::palette());
    CHECK(picture.pixelColor(corner) == look.window);
    CHECK(picture.pixelColor(window.pages().mapTo(&window, QPoint(window.pages().width() + 1, 50))) == look.warning);
}
