// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <cstdlib>

#include <QApplication>
#include <QPushButton>
#include <QScreen>

#include "members/members.h"
#include "reports/receipt_print.h"
#include "reports/sample_desk.h"
#include "reports/statements_page.h"
#include "shell/page_stack.h"

using namespace sokoguru;

/// Hidden: pictures of the pages to be looked at, into the folder SOKOGURU_LOOK. Run it on a screen of 1366 x 768.
TEST_CASE("the report pages to be looked at", "[.look]")
{
    const char* const folder = std::getenv("SOKOGURU_LOOK");
    REQUIRE(folder != nullptr);
    const auto picture = [&](QWidget& window, const std::string& name) {
        for (int i = 0; i < 8; ++i)
            QApplication::processEvents(QEventLoop::AllEvents, 30);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents(QEventLoop::AllEvents, 30);
        window.grab().save(QString::fromStdString(std::string(folder) + "/" + name + ".png"));
    };
    struct Look {
        const char* name;
        Language language;
        ui::Theme theme;
        int percent;
    };
    for (const Look& look : {Look{"id-light-100", Language::indonesian, ui::Theme::light, 100},
                             Look{"en-dark-100", Language::english, ui::Theme::dark, 100},
                             Look{"id-dark-150", Language::indonesian, ui::Theme::dark, 150},
                             Look{"en-light-150", Language::english, ui::Theme::light, 150}}) {
        test::SampleDesk desk(look.language);
        ui::MainWindow window(desk.workspace);
        window.set_theme(look.theme);
        window.set_text_percent(look.percent);
        window.resize(1366, 738);
        window.show();
        const auto shot = [&](const ui::Place& place, const char* name) {
            desk.workspace.go(place);
            picture(window, std::string(look.name) + "-" + name);
        };
        const auto press = [&](const char* button) {
            for (QPushButton* found : window.findChildren<QPushButton*>(QLatin1String(button)))
                if (found->isVisible()) return found->click();
        };
        shot({"report", 0, "balance-sheet?as-of=2025-12-31&compare=year-before"}, "statement");
        press("chart");
        picture(window, std::string(look.name) + "-statement-chart");
        press("chart");
        press("show-preview");
        picture(window, std::string(look.name) + "-preview");
        press("back");
        shot({"report", 0, "cash-book?from=2025-12-01&to=2025-12-31&account=1110"}, "cash-book");
        shot({"report", 0, "savings-matrix?span=last-year&product=WAJIB"}, "matrix");
        shot({"report", 0, "surplus-pools?span=last-year"}, "pools");
        shot({"report", 0, "general-ledger"}, "missing");
        shot({"report", 0, "surplus?year=1999"}, "refused");
        shot({"reports", 0, {}}, "gallery");
        shot({"statements", 0, {}}, "statements");
        press("show-preview");
        test::wait_until([&] { return !desk.workspace.is_busy(); });
        picture(window, std::string(look.name) + "-statements-preview");
        shot({"surplus-print", 0, {}}, "surplus");
        ui::ReceiptDialog receipt(desk.workspace, "BKM/2025/12/0001", &window);
        receipt.show();
        picture(receipt, std::string(look.name) + "-receipt");
        ui::apply_look(*qApp, ui::Theme::light, 100);
    }
}
