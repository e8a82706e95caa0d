// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTimer>

#include "members/members.h"
#include "print/pdf_text.h"
#include "savings/savings.h"
#include "shell/dialogs.h"

using namespace sokoguru;
using Catch::Matchers::Contains;

namespace {

const books::FixedClock clock_2026(base::make_date(2026, 1, 20));

books::Cooperative cooperative()
{
    books::Cooperative out;
    out.name = "Koperasi Uji Jendela";
    out.city = "Karawang";
    out.template_name = "simpan-pinjam";
    out.first_day = base::make_date(2026, 1, 1);
    return out;
}

books::NewUser user(std::optional<std::string> password)
{
    return {"admin", "", books::Role::pengurus, std::move(password)};
}

/// All words on the window, as somebody sees them.
std::string shown(const QWidget& window)
{
    std::string all;
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (label->isVisibleTo(&window)) all += label->text().toStdString() + "\n";
    return all;
}

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
    shell::MainWindow window(Language::indonesian, clock_2026);
    CHECK(window.findChild<QPushButton*>(QStringLiteral("create"))->text() == QStringLiteral("Koperasi baru…"));
    window.set_language(Language::english);
    CHECK(window.findChild<QPushButton*>(QStringLiteral("create"))->text() == QStringLiteral("New cooperative…"));
    CHECK(window.windowTitle() == QStringLiteral("Sokoguru"));
    CHECK_FALSE(window.windowIcon().pixmap(32, 32).isNull());
}

TEST_CASE("a new file shows its key figures, and the language changes while it is open", "[shell]")
{
    const pdf::Folder folder;
    const auto path = folder / "books.sokoguru";
    {
        Books books = Books::create(path, cooperative(), user(std::nullopt), clock_2026);
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
    shell::MainWindow window(Language::english, clock_2026);
    REQUIRE(window.open_file(path));
    CHECK_THAT(shown(window), Contains("Koperasi Uji Jendela") && Contains("Karawang") && Contains("Rp 1,234,567") &&
                                  Contains("5 January 2026") && Contains("BKM/2026/01/0001") && Contains("Members"));
    CHECK_THAT(window.windowTitle().toStdString(), Contains("Koperasi Uji Jendela"));
    window.set_language(Language::indonesian);
    CHECK_THAT(shown(window), Contains("Rp 1.234.567") && Contains("5 Januari 2026") && Contains("Anggota"));
    CHECK_THAT(shown(window), !Contains("Members"));
    window.close_file();
    CHECK_FALSE(window.is_open());
}

TEST_CASE("a refusal is one clear sentence in the window", "[shell]")
{
    const pdf::Folder folder;
    const auto path = folder / "books.sokoguru";
    shell::MainWindow first(Language::english, clock_2026);
    REQUIRE(first.create_file(path, cooperative(), user(std::nullopt)));
    CHECK(first.refusal().isEmpty());

    shell::MainWindow second(Language::english, clock_2026);
    CHECK_FALSE(second.open_file(path));
    CHECK_THAT(second.refusal().toStdString(), Contains("is open elsewhere"));
    CHECK_FALSE(second.open_file(folder / "nothing.sokoguru"));
    CHECK_THAT(second.refusal().toStdString(), Contains("There is no file"));

    QFile foreign(QString::fromStdString((folder / "foreign.sokoguru").string()));
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.write("not a database at all");
    foreign.close();
    CHECK_FALSE(second.create_file(folder / "foreign.sokoguru", cooperative(), user(std::nullopt)));
    CHECK_THAT(second.refusal().toStdString(), Contains("exists already"));
    second.set_language(Language::indonesian);
    CHECK(second.refusal().isEmpty());
    CHECK_FALSE(second.open_file(folder / "foreign.sokoguru"));
    CHECK_THAT(second.refusal().toStdString(), Contains("bukan berkas Sokoguru"));

    first.close_file();
    CHECK(second.open_file(path));
    CHECK(second.refusal().isEmpty());
}

TEST_CASE("a file with a password asks for it, and says what was wrong beside the field", "[shell]")
{
    const pdf::Folder folder;
    const auto path = folder / "books.sokoguru";
    Books::create(path, cooperative(), user("rahasia-sekali"), clock_2026);
    shell::MainWindow window(Language::english, clock_2026);

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
    CHECK(window.open_file(path));

    shell::MainWindow other(Language::english, clock_2026);
    window.close_file();
    when_asked([](QDialog& dialog) { dialog.reject(); });
    CHECK_FALSE(other.open_file(path));
    CHECK(other.refusal().isEmpty());
}

TEST_CASE("the sample cooperative is made without blocking the window, and opened", "[shell]")
{
    const pdf::Folder folder;
    shell::MainWindow window(Language::english, clock_2026);
    window.open_sample(folder / "sample.sokoguru");
    CHECK_THAT(window.refusal().toStdString(), Contains("is being made"));
    QElapsedTimer since;
    since.start();
    while (!window.is_open() && since.elapsed() < 120'000)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    REQUIRE(window.is_open());
    CHECK(window.refusal().isEmpty());
    CHECK_THAT(shown(window), Contains("Cash and bank") && Contains("31 December 2025"));
}

TEST_CASE("the dialog for a new cooperative wants a name, and a password or none on purpose", "[shell]")
{
    shell::NewDialog dialog(Texts(), base::make_date(2026, 5, 1));
    auto* accept = dialog.findChild<QPushButton*>(QStringLiteral("accept"));
    const auto type = [&](const char* field, const char* text) {
        dialog.findChild<QLineEdit*>(QString::fromLatin1(field))->setText(QString::fromUtf8(text));
    };
    CHECK_FALSE(accept->isEnabled());
    type("name", "  Koperasi Uji ");
    CHECK_FALSE(accept->isEnabled());
    type("password", "rahasia-1");
    type("again", "rahasia-2");
    CHECK_FALSE(accept->isEnabled());
    CHECK_FALSE(dialog.findChild<QLabel*>(QStringLiteral("refusal"))->text().isEmpty());
    type("again", "rahasia-1");
    CHECK(accept->isEnabled());
    CHECK(dialog.first_user().password == "rahasia-1");
    dialog.findChild<QCheckBox*>(QStringLiteral("without"))->setChecked(true);
    CHECK(accept->isEnabled());
    CHECK_FALSE(dialog.first_user().password.has_value());
    CHECK(dialog.cooperative().name == "Koperasi Uji");
    CHECK(dialog.cooperative().first_day == base::make_date(2026, 1, 1));
}
