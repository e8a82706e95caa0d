// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/correction_dialog.h"

#include "support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "cash/posted_panel.h"
#include "ledger/annotate.h"
#include "members/members.h"
#include "savings/savings.h"
#include "support/desk.h"

using namespace sokoguru;
using support::Contains;

namespace {

/// Budi's 500,000 should have been Ani's 50,000.
struct Mistake : test::Desk {
    Mistake()
    {
        make_books();
        for (const auto& [number, name] : {std::pair("0001", "Ani Kusuma"), std::pair("0002", "Budi Santoso")}) {
            members::Member member;
            member.member_no = number;
            member.name = name;
            member.joined = base::make_date(2026, 1, 1);
            members::add(books(), member);
        }
        savings::Movement movement;
        movement.member_no = "0002";
        movement.product = "SUKARELA";
        movement.amount = Money::rupiah(500'000);
        movement.date = base::make_date(2026, 1, 12);
        wrong = savings::deposit(books(), movement);
    }
    Money saved(const char* number)
    {
        return savings::balance(books(), *members::find(books(), number), savings::product(books(), "SUKARELA"),
                                base::make_date(2026, 1, 31));
    }
    QLineEdit& line(QWidget& in, const char* name)
    {
        auto* found = in.findChild<QLineEdit*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    void type(QWidget& in, const char* name, const char* text)
    {
        QLineEdit& field = line(in, name);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::fromUtf8(text));
        QTest::keyClick(&field, Qt::Key_Tab);
    }
    QPushButton& button(QWidget& in, const char* name)
    {
        auto* found = in.findChild<QPushButton*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    ledger::Posted wrong;
};

} // namespace

TEST_CASE("one action takes a document back and posts it for another member and amount", "[ledger]")
{
    Mistake f;
    ui::CorrectionDialog dialog(f.workspace, f.wrong.document);
    dialog.show();
    QTest::mouseClick(&f.button(dialog, "post"), Qt::LeftButton);
    CHECK_THAT(test::shown(dialog), Contains("Change what was wrong"));
    f.type(dialog, "member-2", "ani");
    f.type(dialog, "amount-2", "50000");
    // The cash side follows.
    CHECK(f.line(dialog, "amount-1").text() == QStringLiteral("50,000"));
    QTest::mouseClick(&f.button(dialog, "post"), Qt::LeftButton);
    CHECK_THAT(test::shown(dialog), Contains("A reason is needed"));
    CHECK(f.saved("0002") == Money::rupiah(500'000));
    f.type(dialog, "reason", "salah anggota");
    f.type(dialog, "counterparty", "Ani Kusuma");
    QTest::mouseClick(&f.button(dialog, "post"), Qt::LeftButton);
    CHECK(f.saved("0001") == Money::rupiah(50'000));
    CHECK(f.saved("0002").is_zero());
    CHECK(dialog.posted_panel().number() == "BKM/2026/01/0002");
    CHECK_THAT(test::shown(dialog), Contains("Ani Kusuma") && Contains("Rp 50,000"));
    CHECK(ledger::corrections_of(f.books(), f.wrong.document).replaced_by.size() == 1);
    CHECK_THROWS_AS(ui::CorrectionDialog(f.workspace, f.wrong.document), Error);
}

TEST_CASE("a wrong memo alone becomes a note and reverses nothing", "[ledger]")
{
    Mistake f;
    ui::CorrectionDialog dialog(f.workspace, f.wrong.document);
    dialog.show();
    const auto before = ledger::head(f.books()).entries;
    f.type(dialog, "memo", "Setoran Januari");
    f.type(dialog, "voucher", "K-9");
    QTest::mouseClick(&f.button(dialog, "post"), Qt::LeftButton);
    CHECK_THAT(test::shown(dialog), Contains("a note is enough"));
    CHECK(ledger::head(f.books()).entries == before);
    QTest::mouseClick(&f.button(dialog, "annotate"), Qt::LeftButton);
    CHECK(ledger::head(f.books()).entries == before);
    using ledger::AnnotationField;
    CHECK(ledger::annotated(f.books(), f.wrong.first_entry, AnnotationField::memo) == "Setoran Januari");
    CHECK(ledger::annotated(f.books(), f.wrong.first_entry, AnnotationField::voucher_no) == "K-9");
}

TEST_CASE("Tab goes through a correction in the order in which it is seen", "[ledger]")
{
    Mistake f;
    ui::CorrectionDialog dialog(f.workspace, f.wrong.document);
    dialog.show();
    std::vector<std::string> order;
    for (QWidget* at = &f.line(dialog, "reason");;) {
        if (at->isVisible() && (at->focusPolicy() & Qt::TabFocus) != 0 && qobject_cast<QLineEdit*>(at) != nullptr)
            order.push_back(at->objectName().toStdString());
        at = at->nextInFocusChain();
        if (at == &f.line(dialog, "reason")) break;
    }
    // Cash has no member.
    CHECK(order == std::vector<std::string>{"reason", "account-1", "amount-1", "account-2", "member-2", "amount-2",
                                            "date", "reversed-on", "memo", "counterparty", "voucher"});
}

TEST_CASE("a long name shows its beginning where nobody types", "[ledger]")
{
    Mistake f;
    ui::CorrectionDialog dialog(f.workspace, f.wrong.document);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    for (const char* name : {"account-1", "member-2", "counterparty", "memo"})
        CHECK(f.line(dialog, name).cursorPosition() == 0);
    f.type(dialog, "member-2", "ani");
    CHECK(f.line(dialog, "member-2").text().startsWith(QStringLiteral("0001")));
    CHECK(f.line(dialog, "member-2").cursorPosition() == 0);
}
