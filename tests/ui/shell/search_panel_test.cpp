// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/search_panel.h"

#include "support/catch.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include "loans/contract.h"
#include "members/members.h"
#include "shell/page_stack.h"
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

TEST_CASE("the search finds pages below others, sections of the settings and loans", "[shell]")
{
    test::Desk desk(Language::indonesian);
    ui::MainWindow window(desk.workspace);
    Books& books = desk.make_books();
    members::Member member;
    member.member_no = "0007";
    member.name = "Ratna Maulana";
    member.joined = base::make_date(2025, 1, 1);
    loans::NewLoan loan;
    loan.loan_no = "PJ-00134";
    loan.member = members::add(books, member);
    loan.product = "UANG";
    loan.terms.principal = Money::rupiah(1'200'000);
    loan.terms.rate = Rate::parse("1");
    loan.terms.periods = 12;
    loan.terms.disbursed = base::make_date(2025, 12, 5);
    loan.terms.first_due = base::make_date(2026, 1, 5);
    const SubledgerId lent = loans::create(books, loan);
    window.show();
    window.search();
    auto* const panel = window.findChild<ui::SearchPanel*>();
    const auto first = [&](const char* text) {
        found(*panel, text);
        return panel->results().count() == 0 ? QStringList()
                                             : panel->results().item(0)->data(Qt::UserRole).toStringList();
    };
    CHECK(first("impor") == QStringList{"import", "0", ""});
    CHECK(first("awal pembukuan").value(0) == QStringLiteral("golive"));
    CHECK(first("cadangan") == QStringList{"backup", "0", ""});
    CHECK(first("portofolio").value(0) == QStringLiteral("portfolio"));
    CHECK(first("tunggakan").value(0) == QStringLiteral("arrears"));
    CHECK(first("kolektif").value(0) == QStringLiteral("collective"));
    CHECK(first("tutup buku").value(0) == QStringLiteral("periods"));
    CHECK(first("periksa buku") == QStringList{"check", "0", "now"});
    CHECK(first("bahasa") == QStringList{"settings", "0", "computer"});
    CHECK(first("gelap") == QStringList{"settings", "0", "computer"});
    CHECK(first("kertas").value(2) == QStringLiteral("paper"));
    // What shows one of many is found by what it shows.
    for (const QString& title : found(*panel, "dokumen"))
        CHECK(title != QStringLiteral("Dokumen"));
    const auto kind_of = [&](const char* text) {
        found(*panel, text);
        REQUIRE(panel->results().count() > 0);
        return panel->results().item(0)->data(Qt::AccessibleTextRole).toString().section(QLatin1Char(':'), 0, 0);
    };
    CHECK(kind_of("cadangan") == QStringLiteral("Halaman"));
    CHECK(kind_of("uang masuk") == QStringLiteral("Tindakan"));
    CHECK(kind_of("gelap") == QStringLiteral("Pengaturan"));
    CHECK(kind_of("pj-00134") == QStringLiteral("Pinjaman"));
    CHECK(first("pj-00134") == QStringList{"loan", QString::number(lent.value), ""});
    QTest::keyClick(&panel->field(), Qt::Key_Return);
    CHECK(window.pages().place().page == QStringLiteral("loan"));
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
