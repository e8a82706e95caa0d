// SPDX-License-Identifier: GPL-3.0-or-later
// The list of members, and adding one.
#include "members/members_page.h"

#include "support/catch.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include "members/statement_print.h"
#include "members/vocabulary.h"
#include "print/pdf_text.h"
#include "savings/savings.h"
#include "support/desk.h"
#include "support/dialogs.h"
#include "widgets/date_field.h"
#include "widgets/report_table.h"

using namespace sokoguru;
using support::Contains;
using test::child;
using test::shown;
using test::when_asked;

namespace {

MemberId add(Books& books, const char* number, const char* name, const char* unit)
{
    members::Member member;
    member.member_no = number;
    member.name = name;
    member.unit = unit;
    member.joined = base::make_date(2026, 1, 2);
    return members::add(books, member);
}

void deposit(Books& books, const char* number, std::int64_t rupiah, const char* product = "SUKARELA")
{
    savings::Movement movement;
    movement.member_no = number;
    movement.product = product;
    movement.amount = Money::rupiah(rupiah);
    movement.date = base::make_date(2026, 1, 5);
    savings::deposit(books, movement);
}

/// The page in its window, read to its end.
struct Page {
    explicit Page(test::Desk& of) : desk(of), window(of.workspace)
    {
        window.show();
        desk.workspace.go({QStringLiteral("members"), 0, {}});
        test::wait_until([this] { return shown(window).find("loans Rp") != std::string::npos || rows() == 0; });
    }
    ui::ReportTable& table() { return child<ui::ReportTable>(window, "members-table"); }
    int rows() { return table().rows().shown_lines(); }
    std::string count() { return child<QLabel>(window, "count").text().toStdString(); }
    test::Desk& desk;
    ui::MainWindow window;
};

} // namespace

TEST_CASE("the list is searched, filtered and summed up", "[members]")
{
    test::Desk desk;
    Books& books = desk.make_books();
    add(books, "0001", "Ani Kusuma", "Produksi");
    add(books, "0002", "Budi Santoso", "Gudang");
    const MemberId citra = add(books, "0003", "Citra Dewi", "Produksi");
    for (const char* number : {"0001", "0002", "0003"})
        deposit(books, number, 100'000, "POKOK");
    deposit(books, "0001", 250'000);
    deposit(books, "0002", 40'000);
    members::leave(books, citra, base::make_date(2026, 1, 15), members::LeftReason::resigned);
    Page page(desk);
    // Who left is not among them at first: 100 + 250 and 100 + 40.
    CHECK(page.rows() == 2);
    CHECK_THAT(page.count(), Contains("2 shown") && Contains("Savings Rp 490,000"));
    child<QLineEdit>(page.window, "search-members").setText(QStringLiteral("ani"));
    CHECK(page.rows() == 1);
    CHECK_THAT(page.count(), Contains("Savings Rp 350,000"));
    // Enter on the only one goes to him.
    QTest::keyClick(&child<QLineEdit>(page.window, "search-members"), Qt::Key_Return);
    CHECK_THAT(page.window.windowTitle().toStdString(), Contains("Ani Kusuma"));
    page.window.go_back();
    child<QLineEdit>(page.window, "search-members").clear();

    for (QPushButton* button : page.window.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Left")) button->click();
    CHECK(page.rows() == 3);
    for (QAction* action : child<QPushButton>(page.window, "unit").menu()->actions())
        if (action->text() == QStringLiteral("Gudang")) action->trigger();
    CHECK(page.rows() == 1);
    CHECK_THAT(shown(page.window), Contains("Unit: Gudang"));
}

TEST_CASE("an empty register says what to do first", "[members]")
{
    test::Desk desk(Language::indonesian);
    desk.make_books();
    Page page(desk);
    CHECK_THAT(shown(page.window), Contains("Belum ada anggota"));
}

TEST_CASE("a member is added, with what is wrong said beside the field", "[members]")
{
    test::Desk desk;
    Books& books = desk.make_books();
    add(books, "0007", "Ani Kusuma", "Produksi");
    Page page(desk);
    when_asked([&](QDialog& form) {
        CHECK(child<QLineEdit>(form, "number").text() == QStringLiteral("0008"));
        child<QLineEdit>(form, "number").setText(QStringLiteral("0007"));
        QPushButton& save = child<QPushButton>(form, "accept");
        save.click();
        CHECK_THAT(shown(form), Contains("A name is needed.") && Contains("is in the register already"));
        child<QLineEdit>(form, "number").setText(QStringLiteral("0008"));
        child<QLineEdit>(form, "name").setText(QStringLiteral("  Budi   Santoso "));
        // 15 digits are not an ID.
        child<QLineEdit>(form, "national-id").setText(QStringLiteral("321605140978000"));
        save.click();
        CHECK_THAT(shown(form), Contains("Type the 16 digits of the identity card."));
        child<QLineEdit>(form, "national-id").setText(QStringLiteral("3216051409780008"));
        emit child<QLineEdit>(form, "national-id").editingFinished();
        CHECK(child<ui::DateField>(form, "birth-date").value() == base::make_date(1978, 9, 14));
        child<QComboBox>(form, "class").setCurrentText(QStringLiteral("STAF"));
        save.click();
        CHECK_FALSE(form.isVisible());
    });
    child<QPushButton>(page.window, "add-member").click();
    const members::Member budi = members::by_number(books, "0008");
    CHECK(budi.name == "Budi Santoso");
    CHECK(budi.gender == "male");
    CHECK(members::class_periods(books, budi.id).front().from == Period{2026, 1});
    CHECK_THAT(page.window.windowTitle().toStdString(), Contains("Budi Santoso"));
}

TEST_CASE("the national ID of somebody else asks once", "[members]")
{
    test::Desk desk;
    Books& books = desk.make_books();
    members::Member member;
    member.member_no = "0001";
    member.name = "Ani";
    member.national_id = "3216051409780008";
    member.joined = base::make_date(2026, 1, 2);
    members::add(books, member);
    Page page(desk);
    when_asked([&](QDialog& form) {
        child<QLineEdit>(form, "name").setText(QStringLiteral("Ani Kusuma"));
        child<QLineEdit>(form, "national-id").setText(QStringLiteral("3216051409780008"));
        QPushButton& save = child<QPushButton>(form, "accept");
        save.click();
        CHECK(form.isVisible());
        CHECK_THAT(shown(form), Contains("belongs to 0001 · Ani too") && Contains("Save anyway"));
        save.click();
        CHECK_FALSE(form.isVisible());
    });
    child<QPushButton>(page.window, "add-member").click();
    CHECK(members::all(books).size() == 2);
}

TEST_CASE("statements of those selected are printed into one file", "[members]")
{
    test::Desk desk;
    Books& books = desk.make_books();
    const MemberId ani = add(books, "0001", "Ani Kusuma", "Produksi");
    const MemberId budi = add(books, "0002", "Budi Santoso", "Gudang");
    add(books, "0003", "Citra Dewi", "Gudang");
    deposit(books, "0001", 250'000);
    deposit(books, "0002", 40'000);
    Page page(desk);
    page.table().selectRow(0);
    const auto* const list = page.window.findChild<ui::MembersPage*>();
    REQUIRE(list != nullptr);
    CHECK(list->chosen() == std::vector<MemberId>{ani});
    page.table().clearSelection();
    CHECK(list->chosen().size() == 3);

    const auto path = desk.folder / "statements.pdf";
    bool done = false;
    ui::print_statements(desk.workspace, {{ani, budi}, {base::make_date(2026, 1, 1), base::make_date(2026, 1, 31)}},
                         path, [&done] { done = true; });
    REQUIRE(test::wait_until([&done] { return done; }));
    CHECK_THAT(pdf::text(path), Contains("Ani Kusuma") && Contains("Budi Santoso") && !Contains("Citra"));
}
