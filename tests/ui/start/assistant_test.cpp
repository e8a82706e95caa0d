// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/assistant.h"

#include "support/catch.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeWidget>

#include "savings/savings.h"
#include "support/alt_letters.h"
#include "support/desk.h"
#include "surplus/store.h"
#include "widgets/date_field.h"
#include "widgets/money_field.h"
#include "widgets/percent_field.h"

using namespace sokoguru;
using support::Contains;
using test::shown;

namespace {

/// Walks through the assistant as somebody at the keyboard does.
class Walk {
public:
    explicit Walk(ui::Workspace& workspace) : assistant(workspace) { assistant.show(); }

    template <typename Widget> Widget& find(const char* name)
    {
        auto* found = assistant.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    void type(const char* name, const std::string& text)
    {
        auto& line = find<QLineEdit>(name);
        line.clear();
        QTest::keyClicks(&line, QString::fromStdString(text));
    }
    void next()
    {
        QTest::keyClick(&assistant, Qt::Key_Return);
        QTest::qWait(1); // what the step has made comes up
    }
    void back() { find<QPushButton>("back").click(); }
    std::string title() { return find<QLabel>("step-title").text().toStdString(); }

    ui::Assistant assistant;
};

} // namespace

TEST_CASE("the assistant makes new books step by step, and loses nothing on the way back", "[start]")
{
    test::Desk desk;
    Walk walk(desk.workspace);
    walk.next();
    CHECK(walk.title() == "The cooperative");
    CHECK_THAT(shown(walk.assistant), Contains("The cooperative needs a name."));
    walk.type("name", "Koperasi Maju Uji");
    walk.type("city", "Karawang");
    walk.next();
    CHECK(walk.title() == "Union and first book day");
    walk.type("union", "Serikat Uji");
    CHECK(walk.find<ui::DateField>("first-day").value() == base::make_date(2026, 1, 1));
    walk.next();
    CHECK(walk.title() == "Template");
    CHECK(walk.find<QTreeWidget>("accounts").topLevelItemCount() > 5);
    walk.find<QRadioButton>("template-serba-usaha").setChecked(true);
    walk.next();
    CHECK(walk.title() == "Savings");
    walk.type("due-WAJIB", "75rb");
    walk.find<QCheckBox>("use-HARIRAYA").setChecked(true);
    walk.back();
    walk.back();
    walk.back();
    CHECK(walk.find<QLineEdit>("name").text() == QStringLiteral("Koperasi Maju Uji"));
    for (int i = 0; i < 4; ++i)
        walk.next();
    CHECK(walk.title() == "Sharing the surplus (SHU)");

    // The keyboard is in the first line of the table, not on its button.
    REQUIRE(walk.assistant.focusWidget() != nullptr);
    CHECK(qobject_cast<QPushButton*>(walk.assistant.focusWidget()) == nullptr);

    // 25 becomes 24: one percent is missing, and nobody gets on until it is back.
    auto* first = walk.assistant.findChildren<ui::PercentField*>().front();
    first->setText(QString());
    QTest::keyClicks(first, QStringLiteral("24"));
    CHECK_THAT(walk.find<QLabel>("sum-member").text().toStdString(), Contains("99") && Contains("1 % are missing"));
    walk.next();
    CHECK(walk.title() == "Sharing the surplus (SHU)");
    CHECK_THAT(shown(walk.assistant), Contains("not to 100 %"));
    first->setText(QString());
    QTest::keyClicks(first, QStringLiteral("25"));
    CHECK(walk.find<QLabel>("sum-member").text() == QStringLiteral("Together 100 %"));
    walk.next();
    CHECK(walk.title() == "First user");
    walk.next();
    CHECK_THAT(shown(walk.assistant), Contains("Choose a password"));
    walk.type("password", "rahasia-1");
    walk.type("again", "rahasia-2");
    walk.next();
    CHECK_THAT(shown(walk.assistant), Contains("The two passwords differ."));
    walk.type("again", "rahasia-1");
    walk.next();
    CHECK(walk.title() == "Where to keep the books");
    CHECK_THAT(walk.find<QLineEdit>("path").text().toStdString(), Contains("Koperasi Maju Uji.sokoguru"));
    walk.type("path", (desk.folder / "no-such-folder" / "uji.sokoguru").string());
    walk.next();
    CHECK_THAT(shown(walk.assistant), Contains("There is no such folder."));
    walk.type("path", desk.file().string());
    walk.next();
    CHECK(walk.title() == "Begin");
    walk.find<QPushButton>("import").click();
    CHECK(walk.assistant.wants_import());

    const auto books = walk.assistant.take_books();
    REQUIRE(books != nullptr);
    CHECK(books->cooperative().name == "Koperasi Maju Uji");
    CHECK(books->cooperative().union_name == "Serikat Uji");
    CHECK(books->cooperative().template_name == "serba-usaha");
    CHECK(books->user().has_password);
    CHECK(savings::product(*books, "HARIRAYA").active);
    members::Member member;
    member.member_no = "0001";
    member.name = "Budi Santoso";
    member.joined = base::make_date(2026, 1, 2);
    const MemberId id = members::add(*books, member);
    CHECK(savings::due(*books, savings::product(*books, "WAJIB"), id, Period{2026, 1}) == Money::rupiah(75'000));
}

TEST_CASE("what a field of the assistant does not understand it says itself", "[start]")
{
    test::Desk desk;
    Walk walk(desk.workspace);
    walk.type("name", "Koperasi Maju Uji");
    walk.next();
    walk.type("first-day", "1/1/2150");
    walk.next();
    CHECK(walk.title() == "Union and first book day");
    CHECK_THAT(shown(walk.assistant), !Contains("The books need their first day."));
    CHECK_FALSE(walk.find<ui::DateField>("first-day").problem().empty());
    walk.type("first-day", "");
    walk.next();
    CHECK_THAT(shown(walk.assistant), Contains("The books need their first day."));
    walk.type("first-day", "1/1/2026");
    walk.next();
    walk.next();
    CHECK(walk.title() == "Savings");
    // Each product has an Alt-letter of its own.
    CHECK(test::clashing_letters(walk.assistant) == "");
    for (const char* wrong : {"seratus ribu", "-50", "12345678901234567890"}) {
        CAPTURE(wrong);
        walk.type("due-WAJIB", wrong);
        walk.next();
        CHECK(walk.title() == "Savings");
        CHECK_THAT(shown(walk.assistant), !Contains("Write an amount; 0 where nothing is due."));
        CHECK_FALSE(walk.find<ui::MoneyField>("due-WAJIB").problem().empty());
    }
    auto& due = walk.find<ui::MoneyField>("due-WAJIB");
    due.selectAll();
    QTest::keyClick(&due, Qt::Key_Delete);
    walk.next();
    CHECK_THAT(shown(walk.assistant), Contains("Write an amount; 0 where nothing is due."));
}

TEST_CASE("the assistant keeps what was typed when the language changes", "[start]")
{
    test::Desk desk;
    Walk walk(desk.workspace);
    walk.type("name", "Koperasi Uji");
    for (int i = 0; i < 3; ++i)
        walk.next();
    walk.type("due-WAJIB", "60000");
    desk.workspace.set_language(Language::indonesian);
    CHECK(walk.find<QLineEdit>("due-WAJIB").text() == QStringLiteral("60.000"));
    CHECK(walk.title() == "Simpanan");
}
