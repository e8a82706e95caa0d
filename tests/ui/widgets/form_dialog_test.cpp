// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form_dialog.h"

#include "support/catch.h"

#include <QApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include "support/desk.h"
#include "support/dialogs.h"
#include "support/typing.h"
#include "widgets/ask.h"

using namespace sokoguru;

namespace {

/// Asks for nothing; two words of a given width stand beside each other.
class TwoWords : public ui::FormDialog {
public:
    TwoWords(ui::Workspace& workspace, int each, int wanted)
        : FormDialog(workspace, label("widgets", "Words"), label("widgets", "&OK"))
    {
        for (QLabel** word : {&left, &right}) {
            *word = new QLabel;
            (*word)->setFixedSize(each, 30);
        }
        add_row({left, right});
        fit(wanted);
        show();
    }

    QLabel* left = nullptr;
    QLabel* right = nullptr;

protected:
    bool act() override { return true; }
};

/// A box brings up more fields.
class More : public ui::FormDialog {
public:
    explicit More(ui::Workspace& workspace) : FormDialog(workspace, label("widgets", "Words"), label("widgets", "&OK"))
    {
        field = new QLineEdit;
        body()->addWidget(field);
        more = new QLabel;
        more->setFixedSize(100, 150);
        body()->addWidget(more);
        more->hide();
        fit(300);
        show();
    }
    void show_more()
    {
        more->show();
        fit_again();
    }
    QLineEdit* field;
    QLabel* more;
    int acted = 0;

protected:
    bool act() override { return ++acted > 1; }
};

/// Both words are wholly in sight.
bool is_whole(const TwoWords& dialog)
{
    const QWidget& seen = *dialog.findChild<QScrollArea*>()->viewport();
    return seen.rect().contains(QRect(dialog.right->mapTo(&seen, QPoint()), dialog.right->size()));
}

} // namespace

TEST_CASE("a dialog is as wide as its fields, but no wider than the screen", "[widgets]")
{
    test::Desk desk;
    const int screen = QGuiApplication::primaryScreen()->availableGeometry().width();
    const TwoWords small(desk.workspace, 100, 500);
    CHECK(small.width() == 500);
    CHECK(is_whole(small));
    const TwoWords wide(desk.workspace, screen / 3, 300);
    CHECK(wide.width() > 2 * (screen / 3));
    CHECK(is_whole(wide));
    const TwoWords too_wide(desk.workspace, screen, 300);
    CHECK(too_wide.width() < screen);
    CHECK(too_wide.findChild<QScrollArea*>()->horizontalScrollBar()->maximum() > 0);
}

TEST_CASE("Enter presses the button that has the focus, elsewhere the one of the deed", "[widgets]")
{
    test::Desk desk;
    const ui::Question question{label("widgets", "Words"), label("widgets", "Words"), label("widgets", "&OK")};
    const auto answer = [&](bool on_cancel) {
        test::when_asked([on_cancel](QDialog& dialog) {
            QWidget* const focused = dialog.focusWidget();
            CHECK(focused == &test::child<QPushButton>(dialog, "deed"));
            QTest::keyClick(on_cancel ? &test::child<QPushButton>(dialog, "cancel") : focused, Qt::Key_Return);
        });
        return ui::ask(desk.workspace, question, nullptr);
    };
    CHECK(answer(false));
    CHECK_FALSE(answer(true));
}

TEST_CASE("fields that come up have room in their dialog", "[widgets]")
{
    test::Desk desk;
    More dialog(desk.workspace);
    const int low = dialog.height();
    CHECK(low < 150);
    dialog.show_more();
    CHECK(dialog.height() > 150);
    CHECK(dialog.findChild<QScrollArea*>()->verticalScrollBar()->maximum() == 0);
    // Nowhere beyond the screen.
    dialog.more->setFixedSize(100, 5000);
    dialog.show_more();
    CHECK(QGuiApplication::primaryScreen()->availableGeometry().contains(dialog.frameGeometry()));
}

TEST_CASE("Ctrl+Enter does from any field what the dialog's button does", "[widgets]")
{
    test::Desk desk;
    More dialog(desk.workspace);
    QApplication::setActiveWindow(&dialog);
    dialog.field->setFocus();
    QTest::keyClick(dialog.field, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.acted == 1);
    CHECK(dialog.isVisible());
    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->setEnabled(false);
    QTest::keyClick(dialog.field, Qt::Key_Enter, Qt::ControlModifier);
    CHECK(dialog.acted == 1);
    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->setEnabled(true);
    QTest::keyClick(dialog.field, Qt::Key_Enter, Qt::ControlModifier); // of the numbers at the right
    CHECK(dialog.acted == 2);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("an Enter as fast as a scanner's does not press the button of a form", "[widgets][typing]")
{
    test::Desk desk;
    More dialog(desk.workspace);
    QApplication::setActiveWindow(&dialog);
    dialog.field->setFocus();
    {
        const test::Scanner scanner;
        QTest::keyClicks(dialog.field, QStringLiteral("0007"));
        QTest::keyClick(dialog.field, Qt::Key_Return);
        QTest::keyClick(dialog.field, Qt::Key_Return);
    }
    CHECK(dialog.acted == 0);
    CHECK(test::child<QLabel>(dialog, "refusal").text().startsWith(QStringLiteral("Enter came as fast")));
    QTest::keyClick(dialog.field, Qt::Key_Return);
    CHECK(dialog.acted == 1);
}

TEST_CASE("a form that was typed into asks once before it goes", "[widgets]")
{
    test::Desk desk;
    {
        More untouched(desk.workspace);
        QTest::keyClick(&untouched, Qt::Key_Escape);
        CHECK_FALSE(untouched.isVisible());
    }
    More dialog(desk.workspace);
    QLabel& question = *dialog.findChild<QLabel*>(QStringLiteral("question"));
    QTest::keyClicks(dialog.field, QStringLiteral("Ani"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(question.text() == QStringLiteral("What was typed here is not saved. To leave it, press Esc once more."));
    CHECK(question.isVisibleTo(&dialog));
    // More was typed meanwhile: that was not said yet.
    QTest::keyClicks(dialog.field, QStringLiteral(" K"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}
