// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/settings_page.h"

#include <set>

#include "support/catch.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include "books/officer.h"
#include "books/settings_section.h"
#include "books/user_edit.h"
#include "ledger/chart.h"
#include "ledger/numbering.h"
#include "print/house_paper.h"
#include "questions/questions.h"
#include "savings/savings.h"
#include "support/desk.h"
#include "surplus/scheme_parts.h"
#include "surplus/store.h"
#include "widgets/percent_field.h"
#include "widgets/typing_pace.h"

using namespace sokoguru;
using support::Contains;
using test::shown;

namespace {

/// The settings page at one section.
class Settings {
public:
    explicit Settings(test::Desk& desk, const char* section) : page(desk.workspace)
    {
        QObject::connect(&desk.workspace, &ui::Workspace::changed, &page, [this, &desk] {
            if (desk.workspace.is_open()) page.refresh();
        });
        QObject::connect(&desk.workspace, &ui::Workspace::told, &page,
                         [this](ui::Notice, const QString& text) { told = text.toStdString(); });
        page.open({QStringLiteral("settings"), 0, QString::fromLatin1(section)});
        page.refresh();
        page.resize(1000, 600);
        page.show();
    }

    template <typename Widget> Widget& find(const char* name)
    {
        auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    void click(const char* name) { find<QPushButton>(name).click(); }
    void select(const char* tree, const char* text)
    {
        auto& widget = find<QTreeWidget>(tree);
        const auto items = widget.findItems(QString::fromLatin1(text), Qt::MatchExactly | Qt::MatchRecursive);
        REQUIRE(items.size() == 1);
        widget.setCurrentItem(items.front());
    }

    ui::SettingsPage page;
    std::string told;
};

template <typename Action> void when_asked(Action action)
{
    QTimer::singleShot(0, [action] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        action(*dialog);
        if (dialog->isVisible()) dialog->reject();
    });
}

void type(QDialog& dialog, const char* name, const char* text)
{
    dialog.findChild<QLineEdit*>(QString::fromLatin1(name))->setText(QString::fromUtf8(text));
}

void accept(QDialog& dialog)
{
    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
}

} // namespace

TEST_CASE("the letterhead is changed, and a cooperative without a name is refused beside the field", "[settings]")
{
    test::Desk desk;
    desk.make_books();
    Settings settings(desk, "cooperative");
    auto& name = settings.find<QLineEdit>("name");
    CHECK(name.text() == QStringLiteral("Koperasi Uji Jendela"));
    name.clear();
    settings.click("save");
    CHECK_THAT(shown(settings.page), Contains("The cooperative needs a name."));
    name.setText(QStringLiteral("Koperasi Baru"));
    settings.find<QLineEdit>("city").setText(QStringLiteral("Bekasi"));
    settings.click("save");
    CHECK(desk.books().cooperative().name == "Koperasi Baru");
    CHECK(desk.books().cooperative().city == "Bekasi");
}

TEST_CASE("an officer is added and signs where the settings say", "[settings]")
{
    test::Desk desk;
    desk.make_books();
    Settings settings(desk, "signatures");
    when_asked([](QDialog& dialog) {
        accept(dialog);
        CHECK_FALSE(dialog.findChild<QLabel*>(QStringLiteral("refusal"))->text().isEmpty());
        type(dialog, "name", "Ani Kusuma");
        dialog.findChild<QComboBox*>(QStringLiteral("position"))->setCurrentText(QStringLiteral("Manajer"));
        accept(dialog);
    });
    settings.click("add-officer");
    REQUIRE(books::officers(desk.books()).size() == 1);
    settings.find<QComboBox>("sign-statement-1").setCurrentText(QStringLiteral("Manajer"));
    settings.click("save-signatures");
    const auto places = books::signing_places(desk.books(), "statement", base::make_date(2026, 1, 20));
    REQUIRE(places.size() == 2);
    CHECK(places[1].name == "Ani Kusuma");
}

TEST_CASE("accounts are added, renamed, switched off and deleted in the tree", "[settings]")
{
    test::Desk desk;
    desk.make_books();
    Settings settings(desk, "accounts");
    settings.select("chart", "1110");
    settings.click("add-account");
    settings.find<QLineEdit>("code").setText(QStringLiteral("1111"));
    settings.find<QLineEdit>("account-name").setText(QStringLiteral("Kas gudang"));
    settings.click("save-account");
    REQUIRE(desk.books().chart().find("1111") != nullptr);
    CHECK(desk.books().chart().by_code("1111").cash == ledger::CashKind::cash);
    settings.find<QLineEdit>("account-name").setText(QStringLiteral("Kas unit gudang"));
    settings.click("save-account");
    CHECK(desk.books().chart().by_code("1111").name == "Kas unit gudang");
    settings.click("switch-account");
    CHECK_FALSE(desk.books().chart().by_code("1111").active);
    settings.click("remove-account");
    CHECK(desk.books().chart().find("1111") == nullptr);
}

TEST_CASE("what the books rely on is locked, with the reason", "[settings]")
{
    test::Desk desk;
    Books& books = desk.make_books();
    ledger::EntryDraft entry;
    entry.date = base::make_date(2026, 1, 5);
    entry.lines = {{books.chart().by_code("1110").id, Money::rupiah(500), std::nullopt, std::nullopt},
                   {books.chart().by_code("7110").id, Money::rupiah(-500), std::nullopt, std::nullopt}};
    ledger::post(books, "BM", entry);
    Settings settings(desk, "accounts");
    settings.select("chart", "7110");
    CHECK_FALSE(settings.find<QComboBox>("control").isEnabled());
    CHECK_FALSE(settings.find<QPushButton>("remove-account").isEnabled());
    CHECK_THAT(shown(settings.page), Contains("Entries were posted here"));
    CHECK(settings.find<QLineEdit>("account-name").isEnabled());
    settings.select("chart", "1130");
    CHECK(settings.find<QComboBox>("control").isEnabled());
    CHECK_THAT(shown(settings.page), !Contains("Entries were posted here"));
}

TEST_CASE("the SHU scheme is edited with a live sum, and holds from its year on", "[settings]")
{
    test::Desk desk;
    desk.make_books();
    Settings settings(desk, "surplus");
    const auto percents = settings.find<ui::SettingsSection>("section-surplus").findChildren<ui::PercentField*>();
    // Reserve 25 to 20, capital 25 to 30: 20+30+30+5+5+5+2.5+2.5 = 100.
    const auto set = [&](int line, const char* text) {
        percents[line]->clear();
        QTest::keyClicks(percents[line], QString::fromLatin1(text));
    };
    set(0, "20");
    CHECK_FALSE(settings.find<QPushButton>("save-scheme").isEnabled());
    CHECK_THAT(settings.find<QLabel>("sum-member").text().toStdString(), Contains("95") && Contains("5 % are missing"));
    set(1, "30");
    REQUIRE(settings.find<QPushButton>("save-scheme").isEnabled());
    settings.find<QSpinBox>("from-year").setValue(2027);
    settings.click("save-scheme");
    CHECK(surplus::scheme_for(desk.books(), 2026).parts.at(0).percent == Rate::parse("25"));
    CHECK(surplus::scheme_for(desk.books(), 2027).parts.at(0).percent == Rate::parse("20"));
    CHECK(settings.find<QComboBox>("years").count() == 2);
}

TEST_CASE("what shares are measured by stands below where its words would be cut off", "[settings]")
{
    test::Desk desk;
    desk.make_books();
    Settings settings(desk, "surplus");
    const auto& section = settings.find<ui::SettingsSection>("section-surplus");
    const auto combos = section.findChild<ui::SchemeParts*>()->findChildren<QComboBox*>();
    REQUIRE(combos.size() >= 2); // of the first line: what it goes to, what it is shared by
    settings.page.resize(1600, 600);
    QCoreApplication::processEvents();
    CHECK(combos[0]->y() == combos[1]->y());
    CHECK(combos[0]->x() < combos[1]->x());
    settings.page.resize(700, 600);
    QCoreApplication::processEvents();
    CHECK(combos[0]->geometry().bottom() < combos[1]->y());
    CHECK(combos[0]->x() == combos[1]->x());
}

TEST_CASE("numbers go on from the paper vouchers, until the month's first document", "[settings]")
{
    test::Desk desk;
    desk.make_books();
    Settings settings(desk, "numbering");
    settings.select("series", "BKM");
    when_asked([](QDialog& dialog) {
        dialog.findChild<QSpinBox*>(QStringLiteral("number"))->setValue(42);
        accept(dialog);
    });
    settings.click("change-start");
    CHECK_THAT(settings.find<QTreeWidget>("series")
                   .findItems(QStringLiteral("BKM"), Qt::MatchExactly)
                   .front()
                   ->text(2)
                   .toStdString(),
               Contains("BKM/2026/01/0042"));
}

TEST_CASE("users are added, changed and get passwords; one's own asks for the old", "[settings]")
{
    test::Desk desk;
    desk.make_books();
    Settings settings(desk, "users");
    when_asked([](QDialog& dialog) {
        type(dialog, "user", "tari");
        type(dialog, "password", "rahasia-1");
        type(dialog, "again", "rahasia-2");
        accept(dialog);
        CHECK_THAT(shown(dialog), Contains("The two passwords differ."));
        type(dialog, "again", "rahasia-1");
        accept(dialog);
    });
    settings.click("add-user");
    REQUIRE(books::users(desk.books()).size() == 2);
    settings.select("users", "tari");
    when_asked([](QDialog& dialog) {
        dialog.findChild<QComboBox*>(QStringLiteral("role"))->setCurrentIndex(2);
        dialog.findChild<QCheckBox*>(QStringLiteral("active"))->setChecked(false);
        accept(dialog);
    });
    settings.click("edit-user");
    CHECK(books::users(desk.books()).back().role == books::Role::pengawas);
    CHECK_FALSE(books::users(desk.books()).back().active);

    // Nobody takes his own rights away.
    settings.select("users", "admin");
    when_asked([](QDialog& dialog) {
        dialog.findChild<QComboBox*>(QStringLiteral("role"))->setCurrentIndex(1);
        accept(dialog);
        CHECK_THAT(shown(dialog), Contains("Nobody changes his own role"));
    });
    settings.click("edit-user");

    when_asked([](QDialog& dialog) {
        CHECK(dialog.findChild<QLineEdit*>(QStringLiteral("old")) == nullptr); // he had none
        type(dialog, "password", "rahasia-admin");
        type(dialog, "again", "rahasia-admin");
        accept(dialog);
    });
    settings.click("own-password");
    when_asked([](QDialog& dialog) {
        type(dialog, "old", "salah-semua");
        type(dialog, "password", "rahasia-lagi");
        type(dialog, "again", "rahasia-lagi");
        accept(dialog);
        CHECK_THAT(shown(dialog), Contains("password is wrong"));
        type(dialog, "old", "rahasia-admin");
        accept(dialog);
    });
    settings.click("own-password");
    desk.workspace.set_books(nullptr);
    CHECK_NOTHROW(Books::open(desk.file(), {"admin", "rahasia-lagi"}, test::clock_2026()));
}

TEST_CASE("from which amounts on is asked back is a setting", "[settings]")
{
    test::Desk desk;
    desk.make_books();
    Settings settings(desk, "questions");
    CHECK(settings.find<QSpinBox>("times").value() == 10);
    CHECK(settings.find<QLineEdit>("from").text() == QStringLiteral("1,000,000"));
    settings.find<QSpinBox>("times").setValue(25);
    settings.find<QLineEdit>("from").selectAll();
    QTest::keyClicks(&settings.find<QLineEdit>("from"), QStringLiteral("500000"));
    settings.find<QPushButton>("save-limits").click();
    CHECK(settings.told == "Saved.");
    settings.find<QSpinBox>("sheet-members").setValue(5);
    settings.find<QSpinBox>("pause").setValue(450);
    settings.find<QLineEdit>("sheet-sum").selectAll();
    QTest::keyClicks(&settings.find<QLineEdit>("sheet-sum"), QStringLiteral("2000000"));
    settings.find<QPushButton>("save-limits").click();
    const questions::Limits now = questions::limits(desk.books());
    CHECK(now.times == 25);
    CHECK(now.from == Money::rupiah(500'000));
    CHECK(now.sheet_members == 5);
    CHECK(now.sheet_sum == Money::rupiah(2'000'000));
    CHECK(now.pause == 450);
    ui::TypingPace::of_program().set_pause(ui::TypingPace::usual_pause);
}

TEST_CASE("paper is the cooperative's, language and look are this computer's", "[settings]")
{
    test::Desk desk;
    desk.make_books();
    Settings settings(desk, "paper");
    auto& paper = settings.find<QComboBox>("paper");
    paper.setCurrentIndex(1);
    emit paper.activated(1);
    CHECK(print::house_paper(desk.books()) == print::Paper::f4);
    CHECK(print::house_receipt(desk.books()) == print::ReceiptForm::f4_third);
    settings.page.open({QStringLiteral("settings"), 0, QStringLiteral("computer")});
    auto& language = settings.find<QComboBox>("language");
    language.setCurrentIndex(0);
    emit language.activated(0);
    CHECK(desk.workspace.language() == Language::indonesian);
    CHECK(settings.find<QListWidget>("sections").item(0)->text() == QStringLiteral("Koperasi"));
}

TEST_CASE("a supervisor sees the settings and changes nothing but his password", "[settings]")
{
    test::Desk desk;
    books::add_user(desk.make_books(), {"wati", "", books::Role::pengawas, std::nullopt});
    desk.workspace.set_books(nullptr);
    desk.workspace.set_books(std::make_unique<Books>(Books::open(desk.file(), {"wati", {}}, test::clock_2026())));
    std::set<std::string> seen;
    for (const char* section : {"cooperative", "signatures", "accounts", "products", "loans", "surplus", "numbering",
                                "paper", "computer", "users", "opening"}) {
        Settings settings(desk, section);
        for (const char* name : {"save", "save-signatures", "add-officer", "save-account", "add-account", "save-scheme",
                                 "save-loans", "change-start"}) {
            const auto* button = settings.page.findChild<QPushButton*>(QString::fromLatin1(name));
            if (button == nullptr) continue; // of another section
            seen.insert(name);
            CHECK_FALSE((button->isVisibleTo(&settings.page) && button->isEnabled()));
        }
    }
    CHECK(seen.size() == 8);
    Settings settings(desk, "users");
    CHECK(settings.find<QPushButton>("own-password").isEnabled());
    CHECK_FALSE(settings.find<QPushButton>("add-user").isVisibleTo(&settings.page));
}

TEST_CASE("every control of the settings has a name", "[settings]")
{
    test::Desk desk;
    desk.make_books();
    for (const char* section : {"cooperative", "signatures", "accounts", "products", "loans", "surplus", "numbering",
                                "paper", "computer", "users", "opening"}) {
        Settings settings(desk, section);
        for (const QWidget* control : settings.page.findChildren<QWidget*>()) {
            if (control->focusPolicy() == Qt::NoFocus || !control->isVisibleTo(&settings.page)) continue;
            if (qobject_cast<const QLineEdit*>(control) != nullptr &&
                (qobject_cast<const QComboBox*>(control->parentWidget()) != nullptr ||
                 qobject_cast<const QAbstractSpinBox*>(control->parentWidget()) != nullptr))
                continue; // the box around it has the name
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            INFO(section << ": " << control->metaObject()->className() << " " << control->objectName().toStdString());
            CHECK((!control->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty())));
        }
    }
}
