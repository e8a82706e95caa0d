// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/search_panel.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include "members/members.h"
#include "support/desk.h"

using namespace sokoguru;

namespace {

class NoPage : public ui::Page {
public:
    using Page::Page;
    void refresh() override {}
};

ui::PageInfo page(const char* id, Label title, books::Permission permission = books::Permission::read)
{
    ui::PageInfo info;
    info.id = QString::fromLatin1(id);
    info.title = std::move(title);
    info.icon = QStringLiteral("home");
    info.permission = permission;
    info.make = [](ui::Workspace& workspace) -> ui::Page* { return new NoPage(workspace); };
    return info;
}

QStringList found(ui::SearchPanel& panel, const char* text)
{
    panel.field().clear();
    QTest::keyClicks(&panel.field(), QString::fromUtf8(text));
    QStringList out;
    for (int row = 0; row < panel.results().count(); ++row)
        out << panel.results().item(row)->text();
    return out;
}

} // namespace

TEST_CASE("the search finds pages, actions and members, and goes there", "[shell]")
{
    test::Desk desk;
    desk.make_books();
    members::Member member;
    member.member_no = "0007";
    member.name = "Ratna Maulana";
    member.joined = base::make_date(2026, 1, 1);
    const MemberId ratna = members::add(desk.books(), member);
    std::vector<ui::PageInfo> pages = {page("cash", label("test", "&Cash")), page("member", label("test", "Member"))};
    pages[0].actions = {{label("test", "Money &in"),
                         QStringLiteral("add"),
                         {QStringLiteral("cash"), 0, QStringLiteral("in")},
                         books::Permission::post}};
    pages[1].parent = QStringLiteral("cash");
    QWidget window;
    window.resize(1000, 600);
    auto* line = new QLineEdit(&window);
    ui::SearchPanel panel(desk.workspace, pages, &window);
    window.show();
    QApplication::setActiveWindow(&window);
    line->setFocus();
    std::vector<ui::Place> asked;
    QObject::connect(&desk.workspace, &ui::Workspace::asked_for, &window,
                     [&](const ui::Place& place) { asked.push_back(place); });

    panel.open();
    CHECK(panel.isVisible());
    CHECK(panel.geometry().width() <= 640);
    CHECK(panel.geometry().height() > panel.field().height() + 2 * panel.results().sizeHintForRow(0));
    CHECK(found(panel, "") == QStringList{QStringLiteral("Cash"), QStringLiteral("Money in")});
    CHECK(found(panel, "money") == QStringList{QStringLiteral("Money in")});
    QTest::keyClick(&panel.field(), Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0] == ui::Place{QStringLiteral("cash"), 0, QStringLiteral("in")});
    CHECK_FALSE(panel.isVisible());

    panel.open();
    CHECK(found(panel, "maul") == QStringList{QStringLiteral("0007 · Ratna Maulana")});
    QTest::keyClick(&panel.field(), Qt::Key_Return);
    CHECK(asked.back() == ui::Place{QStringLiteral("member"), ratna.value, {}});

    // An account leads to a page that this window has not: it is no empty promise.
    line->setFocus();
    panel.open();
    CHECK(found(panel, "1110").isEmpty());
    QTest::keyClick(&panel.field(), Qt::Key_Return);
    CHECK(asked.size() == 2);
    QTest::keyClick(&panel.field(), Qt::Key_Escape);
    CHECK_FALSE(panel.isVisible());
    CHECK(QApplication::focusWidget() == line);
}

TEST_CASE("without books there is no search", "[shell]")
{
    test::Desk desk;
    QWidget window;
    const std::vector<ui::PageInfo> pages;
    ui::SearchPanel panel(desk.workspace, pages, &window);
    window.show();
    panel.open();
    CHECK_FALSE(panel.isVisible());
}
