// SPDX-License-Identifier: GPL-3.0-or-later
// Not among the usual tests: SOKOGURU_LARGE_FILE=… ui_tests "[large]" with a copy of a file such as
// `sokoguru-cli demo --members 5000 --years 10` makes.
#include <iostream>

#include <catch2/catch.hpp>

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

#include "ledger/account_model.h"
#include "ledger/account_page.h"
#include "ledger/chart.h"
#include "ledger/journal_page.h"
#include "search/search.h"
#include "support/desk.h"
#include "widgets/table_view.h"

using namespace sokoguru;

namespace {

template <typename Action> qint64 milliseconds(const char* what, Action action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    const qint64 taken = timer.elapsed();
    std::cout << what << ": " << taken << " ms\n";
    return taken;
}

} // namespace

TEST_CASE("ten years of a large cooperative open and scroll at once", "[.large]")
{
    const QByteArray file = qgetenv("SOKOGURU_LARGE_FILE");
    REQUIRE_FALSE(file.isEmpty());
    test::Desk desk;
    desk.workspace.set_books(std::make_unique<Books>(Books::open(file.toStdString(), {}, test::clock_2026())));
    const auto draw = [](QWidget& page) {
        page.grab(); // what is shown is read and painted
        QApplication::processEvents();
    };
    ui::JournalPage journal(desk.workspace);
    journal.resize(1100, 650);
    journal.show();
    CHECK(milliseconds("journal", [&] {
              journal.refresh();
              draw(journal);
          }) < 200);
    auto* const filter = journal.findChild<QLineEdit*>(QStringLiteral("journal-filter"));
    milliseconds("first key of the filter", [&] { filter->setText(QStringLiteral("s")); });
    milliseconds("second key of the filter", [&] { filter->setText(QStringLiteral("si")); });

    ui::AccountPage account(desk.workspace);
    account.resize(1100, 650);
    account.show();
    account.open({QStringLiteral("account"), 0, QStringLiteral("cash")});
    milliseconds("cash book, this year", [&] {
        account.refresh();
        draw(account);
    });
    for (const char* const code : {"1110", "1121", "3120", "1146"}) {
        account.open({QStringLiteral("account"), desk.books().chart().by_code(code).id.value, {}});
        auto* const all = account.findChildren<QPushButton*>().back();
        const qint64 taken = milliseconds(code, [&] {
            all->click();
            draw(account);
        });
        CHECK(taken < 200);
        const auto* const model = account.findChild<ui::AccountModel*>();
        std::cout << "   rows: " << model->rowCount() << "\n";
        auto* const bar = account.findChild<ui::TableView*>()->verticalScrollBar();
        qint64 worst = 0;
        QElapsedTimer timer;
        for (int part = 0; part <= 50; ++part) {
            timer.start();
            bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * part / 50));
            draw(account);
            worst = std::max(worst, timer.elapsed());
        }
        std::cout << "   worst jump: " << worst << " ms\n";
    }
    search::Search search(desk.workspace.texts());
    milliseconds("first key of the search", [&] { search.find(desk.books(), "s"); });
    for (const char* const text : {"si", "sit", "siti la", "bkm 11 1", "BKM/2016/0", "12"})
        CHECK(milliseconds(text, [&] { search.find(desk.books(), text); }) < 50);
}
