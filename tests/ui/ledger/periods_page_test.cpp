// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/periods_page.h"

#include "support/catch.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include "books/backup.h"
#include "ledger/periods.h"
#include "shell/notices.h"
#include "shell/page_stack.h"
#include "support/desk.h"
#include "support/dialogs.h"

using namespace sokoguru;
using support::Contains;

TEST_CASE("a month is closed after a question, and reopened with a reason", "[ledger]")
{
    test::Desk desk(Language::english, base::make_date(2026, 2, 20));
    ui::MainWindow window(desk.workspace);
    desk.make_books();
    desk.workspace.go({QStringLiteral("periods"), 0, {}});
    ui::Page& page = *window.pages().page();
    auto* close = page.findChild<QPushButton*>(QStringLiteral("close"));
    auto* reopen = page.findChild<QPushButton*>(QStringLiteral("reopen"));
    CHECK(close->text() == QStringLiteral("&Close January 2026…"));
    CHECK(close->isEnabled());
    CHECK(reopen->isHidden());

    test::when_asked([](QDialog& dialog) { dialog.reject(); });
    close->click();
    CHECK_FALSE(ledger::is_closed(desk.books(), {2026, 1}));

    test::when_asked([](QDialog& dialog) { dialog.findChild<QPushButton*>(QStringLiteral("deed"))->click(); });
    close->click();
    // A verified backup comes first, in its own thread.
    REQUIRE(test::wait_until([&] { return !desk.workspace.is_busy(); }));
    CHECK(ledger::is_closed(desk.books(), {2026, 1}));
    REQUIRE(books::last_backup(desk.books()));
    CHECK(books::last_backup(desk.books())->day == desk.workspace.today());
    CHECK_THAT(window.notices().texts().join(QLatin1Char(' ')).toStdString(), Contains("January 2026 is closed"));
    // February is not over on the 20th.
    CHECK_FALSE(close->isEnabled());
    REQUIRE_FALSE(reopen->isHidden());

    test::when_asked([](QDialog& dialog) {
        auto* deed = dialog.findChild<QPushButton*>(QStringLiteral("deed"));
        deed->click();
        // Without a reason the dialog stays and says so beside the field.
        CHECK_FALSE(dialog.findChild<QLabel*>(QStringLiteral("refusal"))->text().isEmpty());
        dialog.findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("a receipt came late"));
        deed->click();
    });
    reopen->click();
    CHECK_FALSE(ledger::is_closed(desk.books(), {2026, 1}));
}
