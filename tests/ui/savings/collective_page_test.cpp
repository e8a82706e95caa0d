// SPDX-License-Identifier: GPL-3.0-or-later
// The collective sheet: filled, typed, pasted, tried, posted.
#include "savings/collective_page.h"

#include "support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "books/draft.h"
#include "ledger/balances.h"
#include "look/look.h"
#include "savings/collective_model.h"
#include "savings/savings.h"
#include "savings/sheet_view.h"
#include "support/desk.h"
#include "support/dialogs.h"
#include "widgets/account_field.h"
#include "widgets/money_field.h"

using namespace sokoguru;
using support::Contains;
using test::child;

namespace {

/// Two members, 50,000 of compulsory savings due of each in January, and the sheet filled with it.
struct AtSheet {
    AtSheet()
    {
        Books& books = desk.make_books();
        savings::set_due(books, "POKOK", "", {2026, 1}, Money(), "");
        savings::set_due(books, "WAJIB", "", {2026, 1}, Money::rupiah(50'000), "");
        for (const auto& [number, name] : {std::pair("0001", "Ani Kusuma"), std::pair("0002", "Budi Santoso")}) {
            members::Member member;
            member.member_no = number;
            member.name = name;
            member.joined = base::make_date(2026, 1, 2);
            members::add(books, member);
        }
        open();
    }
    void open()
    {
        window = std::make_unique<ui::MainWindow>(desk.workspace);
        window->resize(1300, 700);
        window->show();
        desk.workspace.go({QStringLiteral("collective"), 0, {}});
        REQUIRE(window->findChild<ui::CollectiveView*>() != nullptr);
    }
    ui::CollectiveView& sheet() { return *window->findChild<ui::CollectiveView*>(); }
    ui::CollectiveModel& model() { return *qobject_cast<ui::CollectiveModel*>(sheet().model()); }
    std::string sums() { return child<QLabel>(*window, "sums").text().toStdString(); }
    void type(int row, const char* column, const char* text)
    {
        REQUIRE(model().setData(model().index(row, model().column_of(column)), QString::fromUtf8(text), Qt::EditRole));
    }
    Money savings_of(const char* number, const char* product)
    {
        Books& books = desk.books();
        return savings::balance(books, members::by_number(books, number).id, savings::product(books, product),
                                base::make_date(2026, 1, 31));
    }
    test::Desk desk;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

TEST_CASE("a sheet filled with what is due is posted as one document", "[savings][collective]")
{
    AtSheet at;
    CHECK(at.sums() == "Money received: Rp 100,000");
    // Typed as in every money field.
    at.type(0, "SUKARELA", "25rb");
    CHECK(at.sums() == "Money received: Rp 125,000");
    // Budi was not there.
    CHECK(at.model().setData(at.model().index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(at.sums() == "Money received: Rp 75,000");
    child<QPushButton>(*at.window, "check").click();
    CHECK_THAT(child<QLabel>(*at.window, "verdict").text().toStdString(), Contains("1 members, Rp 75,000"));
    CHECK(at.savings_of("0001", "WAJIB").is_zero()); // tried only
    child<QPushButton>(*at.window, "post").click();
    CHECK(at.savings_of("0001", "WAJIB") == Money::rupiah(50'000));
    CHECK(at.savings_of("0001", "SUKARELA") == Money::rupiah(25'000));
    CHECK(at.savings_of("0002", "WAJIB").is_zero());
    CHECK(at.sums() == "Money received: Rp 0");
}

TEST_CASE("money without a purpose needs an account and a reason", "[savings][collective]")
{
    AtSheet at;
    at.type(0, "total", "60000");
    CHECK_THAT(at.sums(), Contains("of that Rp 10,000 without a purpose"));
    child<QPushButton>(*at.window, "post").click();
    auto& difference = child<ui::AccountField>(*at.window, "difference");
    CHECK_FALSE(difference.problem().empty());
    difference.set_value(at.desk.books().chart().by_code("7110").id);
    child<QPushButton>(*at.window, "post").click();
    CHECK(at.savings_of("0001", "WAJIB").is_zero()); // the reason is missing
    child<QLineEdit>(*at.window, "reason").setText(QStringLiteral("pembulatan"));
    child<QPushButton>(*at.window, "post").click();
    CHECK(at.savings_of("0001", "WAJIB") == Money::rupiah(50'000));
    CHECK(ledger::balance(at.desk.books(), at.desk.books().chart().by_code("7110").id, base::make_date(2026, 1, 31)) ==
          Money::rupiah(-10'000));
}

TEST_CASE("lines are pasted by member number, cells where the cursor stands", "[savings][collective]")
{
    AtSheet at;
    at.model().clear_amounts();
    auto& model = at.model();
    // POKOK, WAJIB, SUKARELA behind the number; 0009 is nobody.
    const auto unused = model.paste(
        model.index(0, 1), QStringLiteral("0002\t0\t40,000\t10000\r\n0009\t1\t2\t3\r\n0001\t\t50000\tabc\r\n"));
    REQUIRE(unused.size() == 2);
    CHECK(Texts()(unused[0].what) == "Line 2: member 0009 is not in the sheet.");
    CHECK_FALSE(unused[0].at.isValid());
    CHECK(Texts()(unused[1].what) == "Line 3: \"abc\" is no amount.");
    CHECK(unused[1].at == model.index(0, model.column_of("SUKARELA")));
    CHECK(model.sum(model.column_of("WAJIB")) == Money::rupiah(90'000));
    CHECK(model.sum(model.column_of("SUKARELA")) == Money::rupiah(10'000));
    at.sheet().setCurrentIndex(model.index(0, model.column_of("SUKARELA")));
    QApplication::clipboard()->setText(QStringLiteral("1000\n2000\n"));
    QTest::keyClick(&at.sheet(), Qt::Key_V, Qt::ControlModifier);
    CHECK(model.sum(model.column_of("SUKARELA")) == Money::rupiah(3'000));
}

TEST_CASE("nothing that is pasted is dropped in silence", "[savings][collective]")
{
    AtSheet at;
    auto& model = at.model();
    const auto said = [&](const QModelIndex& where, const QString& text) {
        std::vector<std::string> out;
        for (const auto& one : model.paste(where, text))
            out.push_back(Texts()(one.what));
        return out;
    };
    using Sentences = std::vector<std::string>;
    // Three lines into the two of the sheet.
    CHECK(said(model.index(0, model.column_of("SUKARELA")), QStringLiteral("1\n2\n3\n")) ==
          Sentences{"Line 3: the sheet has no place for \"3\"."});
    // More amounts than the sheet has columns; empty cells are nothing.
    CHECK(said(model.index(0, 1), QStringLiteral("0001") + QString(40, QLatin1Char('\t')) + QStringLiteral("7")) ==
          Sentences{"Line 1: the sheet has no place for \"7\"."});
}

TEST_CASE("cells are typed one below the other", "[savings][collective]")
{
    AtSheet at;
    auto& model = at.model();
    const int column = model.column_of("SUKARELA");
    at.sheet().setFocus();
    at.sheet().setCurrentIndex(model.index(0, column));
    // The first key opens the cell's field, which gets the rest.
    QTest::keyClick(&at.sheet(), Qt::Key_7);
    auto* const cell = at.sheet().findChild<ui::MoneyField*>();
    REQUIRE(cell != nullptr);
    QTest::keyClicks(cell, QStringLiteral("500"));
    QTest::keyClick(cell, Qt::Key_Return);
    CHECK(model.index(0, column).data().toString() == QStringLiteral("7,500"));
    CHECK(at.sheet().currentIndex() == model.index(1, column));
    at.sheet().setCurrentIndex(model.index(0, column));
    QTest::keyClick(&at.sheet(), Qt::Key_Delete);
    CHECK(model.index(0, column).data().toString().isEmpty());
}

TEST_CASE("what is wrong is listed and leads to its cell", "[savings][collective]")
{
    AtSheet at;
    at.type(1, "SUKARELA", "-5000"); // more than he has
    child<QPushButton>(*at.window, "check").click();
    auto& issues = child<QListWidget>(*at.window, "issues");
    REQUIRE(issues.count() == 1);
    CHECK_THAT(issues.item(0)->text().toStdString(), Contains("0002 · Budi Santoso"));
    emit issues.itemActivated(issues.item(0));
    CHECK(at.sheet().currentIndex() == at.model().index(1, at.model().column_of("SUKARELA")));
}

TEST_CASE("an unposted sheet is there again", "[savings][collective]")
{
    AtSheet at;
    at.type(0, "SUKARELA", "12345");
    at.desk.workspace.go({QStringLiteral("savings"), 0, {}});
    REQUIRE(books::drafts(at.desk.books(), "collective").size() == 1);
    at.window.reset();
    at.open();
    CHECK(at.model().sum(at.model().column_of("SUKARELA")) == Money::rupiah(12'345));
    auto& kept = child<QLabel>(*at.window, "kept");
    CHECK(kept.isVisible());
    CHECK_THAT(kept.text().toStdString(), Contains("not posted last time"));
    child<QPushButton>(*at.window, "post").click();
    CHECK(books::drafts(at.desk.books(), "collective").empty());
    CHECK_FALSE(kept.isVisible());
}

TEST_CASE("a member with two loans is one member", "[savings][collective]")
{
    AtSheet at;
    REQUIRE(at.model().from_json(R"([
        {"id":"1","number":"0001","name":"Ani Kusuma","loan":"PJ-1","amounts":{"loan_principal":"10000000"}},
        {"id":"1","number":"0001","name":"Ani Kusuma","loan":"PJ-2","amounts":{"loan_principal":"20000000"}},
        {"id":"2","number":"0002","name":"Budi Santoso","amounts":{"WAJIB":"5000000"}}])"));
    CHECK(at.model().rows().size() == 3);
    CHECK(child<QLabel>(*at.window, "count").text() == QStringLiteral("2 members"));
}

TEST_CASE("the sums below the sheet are whole and in the colours of now", "[savings][collective]")
{
    AtSheet at;
    auto& totals = child<QTableView>(*at.window, "totals");
    const int column = at.model().column_of("loan_interest"); // a narrow one
    at.type(0, "loan_interest", "99999999999");
    at.type(1, "loan_interest", "99999999999");
    QFont bold = totals.font();
    bold.setBold(true);
    const QString sum = totals.model()->index(0, column).data().toString();
    CHECK(sum == QStringLiteral("199,999,999,998"));
    CHECK(QFontMetrics(bold).horizontalAdvance(sum) + 2 * ui::space::small <= totals.columnWidth(column));
    CHECK(totals.columnWidth(column) == at.sheet().columnWidth(column));
    for (const bool dark : {true, false}) {
        ui::apply_look(*qApp, dark ? ui::Theme::dark : ui::Theme::light, 100);
        QApplication::processEvents();
        CHECK(totals.model()->index(0, column).data(Qt::BackgroundRole).value<QBrush>().color() ==
              (dark ? ui::dark_colours() : ui::light_colours()).sunken);
    }
}

TEST_CASE("letters in a cell are refused in words", "[savings][collective]")
{
    AtSheet at;
    auto& model = at.model();
    const int column = model.column_of("SUKARELA");
    at.sheet().setFocus();
    at.sheet().setCurrentIndex(model.index(0, column));
    QTest::keyClick(&at.sheet(), Qt::Key_F2);
    auto* const cell = at.sheet().findChild<ui::MoneyField*>();
    REQUIRE(cell != nullptr);
    QTest::keyClicks(cell, QStringLiteral("abc"));
    QTest::keyClick(cell, Qt::Key_Return);
    auto& verdict = child<QLabel>(*at.window, "verdict");
    CHECK(verdict.isVisible());
    CHECK_THAT(verdict.text().toStdString(),
               Contains("0001 · Ani Kusuma") && Contains(at.desk.workspace.say(cell->problem()).toStdString()));
    CHECK_FALSE(cell->toolTip().isEmpty());
    cell->clear();
    QTest::keyClicks(cell, QStringLiteral("7500"));
    QTest::keyClick(cell, Qt::Key_Return);
    CHECK_FALSE(verdict.isVisible());
    // Left with the mouse, the cell keeps what it had.
    at.sheet().setCurrentIndex(model.index(0, column));
    QTest::keyClick(&at.sheet(), Qt::Key_F2);
    QTest::keyClicks(at.sheet().findChild<ui::MoneyField*>(), QStringLiteral("abc"));
    at.sheet().setCurrentIndex(model.index(1, column));
    CHECK_THAT(verdict.text().toStdString(), Contains("0001 · Ani Kusuma"));
    CHECK(model.index(0, column).data().toString() == QStringLiteral("7,500"));
}
