// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "ledger/chart.h"
#include "members/members.h"
#include "support/desk.h"
#include "widgets/account_field.h"
#include "widgets/member_field.h"

using namespace sokoguru;
using support::Contains;

namespace {

MemberId add(Books& books, const char* number, const char* name, const char* unit, const char* employee)
{
    members::Member member;
    member.member_no = number;
    member.name = name;
    member.unit = unit;
    member.employee_no = employee;
    member.joined = base::make_date(2026, 1, 1);
    return members::add(books, member);
}

struct Form {
    Form()
    {
        desk.make_books();
        ratna = add(desk.books(), "0007", "Ratna Maulana", "Produksi A", "K10056");
        budi = add(desk.books(), "0012", "Budi Ratnasari", "Gudang", "K10007");
        add(desk.books(), "0031", "Sari Dewi", "", "");
        auto* column = new QVBoxLayout(&window);
        member = new ui::MemberField(desk.workspace);
        account = new ui::AccountField(desk.workspace);
        column->addWidget(member);
        column->addWidget(account);
        window.show();
        QApplication::setActiveWindow(&window);
        member->setFocus();
    }

    test::Desk desk;
    QWidget window;
    ui::MemberField* member = nullptr;
    ui::AccountField* account = nullptr;
    MemberId ratna;
    MemberId budi;
};

QStringList rows(const ui::PickerField& field)
{
    QStringList out;
    for (int row = 0; row < field.list().count(); ++row)
        out << field.list().item(row)->text();
    return out;
}

} // namespace

TEST_CASE("a member is found while typing and taken with Enter", "[widgets]")
{
    Form f;
    const QSignalSpy changed(f.member, &ui::InputLine::changed);
    QTest::keyClicks(f.member, QStringLiteral("rat"));
    REQUIRE(f.member->is_list_open());
    CHECK(rows(*f.member) ==
          QStringList{QStringLiteral("0007 · Ratna Maulana"), QStringLiteral("0012 · Budi Ratnasari")});
    CHECK_FALSE(f.member->value());
    QTest::keyClick(f.member, Qt::Key_Return);
    CHECK(f.member->value() == f.ratna);
    CHECK(f.member->text() == QStringLiteral("0007 · Ratna Maulana · Produksi A · K10056"));
    CHECK_FALSE(f.member->is_list_open());
    CHECK(changed.count() == 1);
}

TEST_CASE("the list is as wide as a wide field", "[widgets]")
{
    Form form;
    form.window.resize(1400, 400);
    form.window.show();
    QTest::keyClicks(form.member, QStringLiteral("rat"));
    REQUIRE(form.member->list().isVisible());
    CHECK(form.member->width() > 1000);
    CHECK(form.member->list().width() == form.member->width());
}

TEST_CASE("arrows choose another, Escape closes, Tab takes the marked one", "[widgets]")
{
    Form f;
    QTest::keyClicks(f.member, QStringLiteral("rat"));
    QTest::keyClick(f.member, Qt::Key_Down);
    QTest::keyClick(f.member, Qt::Key_Tab);
    CHECK(f.member->value() == f.budi);
    CHECK(QApplication::focusWidget() == f.account);
    f.member->setFocus();
    f.member->selectAll();
    QTest::keyClicks(f.member, QStringLiteral("ra"));
    QTest::keyClick(f.member, Qt::Key_Escape);
    CHECK_FALSE(f.member->is_list_open());
    QTest::keyClick(f.member, Qt::Key_Return);
    CHECK_FALSE(f.member->value());
    CHECK_THAT(f.desk.workspace.say(f.member->problem()).toStdString(), Contains("Several members fit"));
    f.member->set_value(std::nullopt);
    QTest::keyClick(f.member, Qt::Key_Down);
    CHECK(rows(*f.member).size() == 3);
}

TEST_CASE("a number typed in full needs no list, and nonsense is refused", "[widgets]")
{
    Form f;
    f.member->setText({});
    QTest::keyClicks(f.member, QStringLiteral("12"));
    QTest::keyClick(f.member, Qt::Key_Escape);
    QTest::keyClick(f.member, Qt::Key_Return);
    CHECK(f.member->value() == f.budi);
    f.member->selectAll();
    QTest::keyClicks(f.member, QStringLiteral("xyz"));
    CHECK_FALSE(f.member->is_list_open());
    QTest::keyClick(f.member, Qt::Key_Tab);
    CHECK_FALSE(f.member->value());
    CHECK_THAT(f.desk.workspace.say(f.member->problem()).toStdString(), Contains("No member has"));
    f.member->setFocus();
    f.member->selectAll();
    QTest::keyClick(f.member, Qt::Key_Delete);
    CHECK(f.member->finish());
    CHECK(f.member->problem().empty());
}

TEST_CASE("who has left is only found where it makes sense", "[widgets]")
{
    Form f;
    members::leave(f.desk.books(), f.budi, base::make_date(2026, 1, 15), members::LeftReason::resigned);
    QTest::keyClicks(f.member, QStringLiteral("rat"));
    CHECK(rows(*f.member).size() == 1);
    f.member->set_left_allowed(true);
    f.member->selectAll();
    QTest::keyClicks(f.member, QStringLiteral("rat"));
    CHECK(rows(*f.member).size() == 2);
}

TEST_CASE("an account is found by code or name and shown in the reader's language", "[widgets]")
{
    Form f;
    QTest::keyClicks(f.account, QStringLiteral("electr"));
    REQUIRE(f.account->is_list_open());
    CHECK(rows(*f.account).front() == QStringLiteral("6113 · Electricity and water"));
    QTest::keyClick(f.account, Qt::Key_Return);
    CHECK(f.account->value() == f.desk.books().chart().by_code("6113").id);
    f.desk.workspace.set_language(Language::indonesian);
    CHECK(f.account->text() == QStringLiteral("6113 · Beban listrik dan air"));
    f.account->selectAll();
    QTest::keyClicks(f.account, QStringLiteral("1110"));
    QTest::keyClick(f.account, Qt::Key_Tab);
    CHECK(f.account->value() == f.desk.books().chart().by_code("1110").id);
    // A heading cannot be used; with the filter for cash and banks nothing else is offered.
    f.account->set_value(std::nullopt);
    f.account->setFocus();
    QTest::keyClicks(f.account, QStringLiteral("11"));
    CHECK_FALSE(rows(*f.account).contains(QStringLiteral("11 · Aset lancar")));
    f.account->set_filter(ui::is_cash_or_bank);
    f.account->selectAll();
    QTest::keyClicks(f.account, QStringLiteral("1"));
    CHECK(rows(*f.account) == QStringList{QStringLiteral("1110 · Kas"), QStringLiteral("1120 · Bank"),
                                          QStringLiteral("1121 · Giro"),
                                          QStringLiteral("1129 · Kas dalam perjalanan")});
}

TEST_CASE("without books there is nothing to find", "[widgets]")
{
    test::Desk desk;
    ui::MemberField member(desk.workspace);
    member.show();
    QTest::keyClicks(&member, QStringLiteral("a"));
    CHECK_FALSE(member.is_list_open());
    CHECK_FALSE(member.value());
}
