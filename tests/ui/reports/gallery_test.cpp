// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gallery_page.h"

#include "support/catch.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include "reports/catalogue.h"
#include "reports/presets.h"
#include "reports/report_card.h"
#include "reports/report_page.h"
#include "reports/sample_desk.h"
#include "shell/page_stack.h"

using namespace sokoguru;
using support::Contains;

namespace {

int visible_cards(QWidget& page)
{
    int out = 0;
    for (const ui::ReportCard* card : page.findChildren<ui::ReportCard*>())
        out += card->isVisibleTo(&page) ? 1 : 0;
    return out;
}

} // namespace

TEST_CASE("the gallery has every report with its sentence, and finds them while typing", "[reports]")
{
    test::SampleDesk desk(Language::indonesian);
    ui::GalleryPage page(desk.workspace);
    page.show();
    page.refresh();
    const int all = static_cast<int>(reports::catalogue().size()) + 2; // and the two prints
    CHECK(visible_cards(page) == all);
    for (const reports::CatalogueEntry& entry : reports::catalogue())
        CHECK_THAT(test::shown(page), Contains(desk.workspace.texts()(entry.purpose)));
    auto* search = page.findChild<QLineEdit*>("search-reports");
    search->setText("buku kas");
    CHECK(visible_cards(page) >= 1);
    CHECK(visible_cards(page) < all);
    ui::Place asked;
    QObject::connect(&desk.workspace, &ui::Workspace::asked_for, [&](const ui::Place& place) { asked = place; });
    emit search->returnPressed();
    CHECK(asked == ui::Place{"report", 0, "cash-book"});
    search->setText("xyzzy");
    CHECK(visible_cards(page) == 0);
    CHECK_THAT(test::shown(page), Contains("Tidak ada laporan"));
}

TEST_CASE("a report is kept under a name and opened from the gallery", "[reports]")
{
    test::SampleDesk desk;
    ui::MainWindow window(desk.workspace);
    window.show();
    desk.workspace.go({"report", 0, "cash-book?span=last-year&account=1110"});
    auto* const page = window.findChild<ui::ReportPage*>();
    REQUIRE(page != nullptr);
    REQUIRE(page->report() != nullptr);
    QTimer::singleShot(0, [] {
        auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        dialog->findChild<QLineEdit*>("name")->clear();
        dialog->findChild<QPushButton*>("accept")->click();
        CHECK(dialog->isVisible()); // a name is needed
        dialog->findChild<QLineEdit*>("name")->setText("Kas tahun lalu");
        dialog->findChild<QPushButton*>("accept")->click();
    });
    page->findChild<QPushButton*>("keep")->click();
    const std::vector<reports::Preset> kept = reports::presets(desk.books());
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].name == "Kas tahun lalu");

    desk.workspace.go({"reports", 0, {}});
    auto* const gallery = window.findChild<ui::GalleryPage*>();
    CHECK_THAT(test::shown(*gallery), Contains("Kas tahun lalu") && Contains("Made last"));
    desk.workspace.go({"report", 0, "members"});
    desk.workspace.go({"reports", 0, {}});
    gallery->findChild<QPushButton*>(QStringLiteral("preset-%1").arg(kept[0].id))->click();
    REQUIRE(page->report() != nullptr);
    CHECK(page->report()->name == "cash-book");
}
