// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/check_page.h"

#include "support/catch.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ledger/ledger.h"
#include "shell/page_stack.h"
#include "storage/database.h"
#include "support/desk.h"

using namespace sokoguru;
using support::Contains;

TEST_CASE("the books are checked in the window, and a printed fingerprint is looked for", "[books]")
{
    test::Desk desk;
    ui::MainWindow window(desk.workspace);
    Books& books = desk.make_books("serba-usaha");
    const auto line = [&](const char* code, std::int64_t rupiah) {
        return ledger::Line{books.chart().by_code(code).id, Money::rupiah(rupiah)};
    };
    ledger::EntryDraft entry;
    entry.date = base::make_date(2026, 1, 5);
    entry.memo = "Modal awal";
    entry.lines = {line("1110", 50'000), line("7110", -50'000)};
    ledger::post(books, {"BM", {entry}});

    desk.workspace.go({QStringLiteral("check"), 0, {}});
    ui::Page& page = *window.pages().page();
    auto* run = page.findChild<QPushButton*>(QStringLiteral("run-check"));
    auto* result = page.findChild<QLabel*>(QStringLiteral("check-result"));
    run->click();
    REQUIRE(test::wait_until([&] { return !desk.workspace.is_busy(); }));
    CHECK_THAT(result->text().toStdString(), Contains("Everything agrees: 1 entries"));
    // The check itself is in the audit trail.
    CHECK(desk.books().db().value<std::int64_t>("SELECT count(*) FROM audit_event WHERE action = 'verify'") == 1);

    page.findChild<QLineEdit*>(QStringLiteral("head"))->setText(QStringLiteral("0123 4567 89ab cdef"));
    run->click();
    REQUIRE(test::wait_until([&] { return !desk.workspace.is_busy(); }));
    CHECK_THAT(result->text().toStdString(), Contains("1 findings"));
}
