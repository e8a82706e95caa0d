// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form_dialog.h"

#include <catch2/catch.hpp>

#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include "support/desk.h"
#include "support/dialogs.h"
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
