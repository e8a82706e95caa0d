// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_page.h"

#include "support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include "exchange/golive_page.h"
#include "exchange/import_log.h"
#include "exchange/preview_model.h"
#include "golive/golive.h"
#include "members/members.h"
#include "reports/preview.h"
#include "support/desk.h"
#include "widgets/confirm_bar.h"
#include "widgets/date_field.h"
#include "widgets/report_table.h"
#include "widgets/table_view.h"

using namespace sokoguru;
using exchange::ImportSource;
using support::Contains;
using test::shown;
using test::wait_until;

namespace {

struct ImportDesk : test::Desk {
    explicit ImportDesk(Language language = Language::english) : Desk(language)
    {
        make_books();
        page = std::make_unique<ui::ImportPage>(workspace);
        page->resize(1100, 620);
        page->show();
        page->refresh();
    }

    void take(const std::string& text)
    {
        page->take(ImportSource::from_bytes(text, "list"));
        settle();
    }
    void settle()
    {
        QApplication::processEvents();
        REQUIRE(wait_until([this] { return !workspace.is_busy(); }));
        QApplication::processEvents();
    }
    template <typename T> T& part(const char* name)
    {
        T* const found = page->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    std::unique_ptr<ui::ImportPage> page;
};

} // namespace

TEST_CASE("a list is looked at, then imported whole", "[exchange]")
{
    ImportDesk desk;
    CHECK_THAT(shown(*desk.page), Contains("Member no. · Name · Joined on"));
    CHECK_FALSE(desk.part<QPushButton>("import").isEnabled());
    desk.take("No Anggota;Nama;Tgl Masuk\n0001;Ani;5/1/2020\n0002;Budi;6/1/2020\n");
    auto& rows = desk.part<ui::TableView>("rows");
    REQUIRE(rows.model()->rowCount() == 2);
    CHECK(rows.model()->index(0, 2).data().toString() == QStringLiteral("05-01-2020"));
    CHECK(rows.model()->index(0, 2).data(ui::PreviewModel::RawRole).toString() == QStringLiteral("5/1/2020"));
    CHECK(desk.part<QLabel>("summary").text() == QStringLiteral("2 rows can be imported."));
    CHECK(members::all(desk.books()).empty());
    QApplication::setActiveWindow(desk.page.get());
    desk.part<QPushButton>("import").click();
    desk.settle();
    CHECK(members::all(desk.books()).size() == 2);
    CHECK_FALSE(desk.part<QPushButton>("import").isEnabled());
    CHECK(golive::status(desk.books()).imports.size() == 1);
    // What came of it stands where the keyboard is.
    CHECK(desk.part<QLabel>("summary").text() == QStringLiteral("2 rows imported."));
    CHECK(QApplication::focusWidget() == &desk.part<QLabel>("summary"));
}

TEST_CASE("columns are corrected in the page, and remembered", "[exchange]")
{
    ImportDesk desk;
    desk.take("Kode;Orang;Sejak\n7;Siti;01-02-2019\n");
    CHECK_FALSE(desk.part<QPushButton>("import").isEnabled());
    auto& columns = desk.part<QTableWidget>("columns");
    REQUIRE(columns.rowCount() == 3);
    desk.part<QSpinBox>("header-row").setValue(1);
    desk.settle();
    const char* const meanings[] = {"member_no", "name", "joined"};
    for (int row = 0; row < 3; ++row) {
        auto* const box = qobject_cast<QComboBox*>(columns.cellWidget(row, 2));
        REQUIRE(box != nullptr);
        CHECK_FALSE(box->accessibleName().isEmpty());
        box->setCurrentIndex(box->findData(QString::fromLatin1(meanings[row])));
        desk.settle();
    }
    REQUIRE(desk.part<QPushButton>("import").isEnabled());
    desk.part<QPushButton>("import").click();
    desk.settle();
    CHECK(members::by_number(desk.books(), "7").name == "Siti");
    desk.take("Kode;Orang;Sejak\n8;Ani;01-02-2019\n");
    CHECK(desk.part<QPushButton>("import").isEnabled());
    CHECK_THAT(shown(*desk.page), Contains("Remembered"));
}

TEST_CASE("an issue leads to its cell, and nothing can be imported with it", "[exchange]")
{
    ImportDesk desk(Language::indonesian);
    std::string text = "member_no,name,joined\n";
    for (int i = 1; i <= 300; ++i)
        text += std::to_string(i) + ",X," + (i == 250 ? "2026-02-30" : "2026-01-05") + "\n";
    desk.take(text);
    auto& issues = desk.part<ui::TableView>("issues");
    REQUIRE(issues.model()->rowCount() == 1);
    CHECK(issues.model()->index(0, 0).data().toString() == QStringLiteral("251"));
    CHECK(issues.model()->index(0, 1).data().toString() == QStringLiteral("Tanggal masuk"));
    CHECK_FALSE(desk.part<QPushButton>("import").isEnabled());
    CHECK_THAT(desk.part<QLabel>("summary").text().toStdString(), Contains("1 kesalahan"));
    emit issues.row_activated(issues.model()->index(0, 0));
    auto& rows = desk.part<ui::TableView>("rows");
    CHECK(rows.currentIndex().column() == 2);
    CHECK(rows.model()->headerData(rows.currentIndex().row(), Qt::Vertical, Qt::DisplayRole).toInt() == 251);
    CHECK_FALSE(rows.currentIndex().data(ui::PreviewModel::ProblemRole).toString().isEmpty());
    CHECK(members::all(desk.books()).empty());
}

TEST_CASE("rows are pasted from the clipboard", "[exchange]")
{
    ImportDesk desk;
    QApplication::clipboard()->setText(QStringLiteral("No Anggota\tNama\tTgl Masuk\n1\tSiti\t5/1/2020\n"));
    desk.part<QPushButton>("paste").click();
    desk.settle();
    CHECK(desk.part<QPushButton>("import").isEnabled());
    // What cannot be read at all is told, and the page stays usable.
    int refusals = 0;
    QObject::connect(&desk.workspace, &ui::Workspace::told, desk.page.get(),
                     [&](ui::Notice notice) { refusals += notice == ui::Notice::refusal ? 1 : 0; });
    desk.page->take(ImportSource(desk.folder / "gone.csv"));
    desk.settle();
    CHECK_FALSE(desk.part<QPushButton>("import").isEnabled());
    CHECK_THAT(desk.part<QLabel>("summary").text().toStdString(), Contains("gone.csv"));
    CHECK(desk.part<QLabel>("summary").property("kind").toString() == QStringLiteral("refusal"));
    desk.take(std::string("\0\x01\x02 x", 6));
    CHECK_FALSE(desk.part<QPushButton>("import").isEnabled());
    // It stands in the page and goes with the next list: no notice is left over the buttons.
    desk.take("No Anggota;Nama;Tgl Masuk\n1;Siti;5/1/2020\n");
    CHECK(refusals == 0);
    CHECK_THAT(desk.part<QLabel>("summary").text().toStdString(), !Contains("gone.csv"));
    CHECK(desk.part<QPushButton>("import").isEnabled());
}

TEST_CASE("the sum below a list is shown as left out", "[exchange]")
{
    ImportDesk desk;
    desk.take("No Anggota;Nama;Tgl Masuk\n1;Siti;5/1/2020\nJUMLAH;1 orang;\n");
    const QAbstractItemModel& rows = *desk.part<ui::TableView>("rows").model();
    REQUIRE(rows.rowCount() == 2);
    CHECK(rows.index(1, 0).data().toString() == QStringLiteral("Sum, not imported"));
    CHECK(rows.index(1, 1).data().toString().isEmpty());
    CHECK(rows.index(1, 1).data(ui::PreviewModel::RawRole).toString() == QStringLiteral("1 orang"));
    CHECK(rows.index(1, 1).data(ui::PreviewModel::IgnoredRole).toBool());
    CHECK_THAT(desk.part<QLabel>("source").text().toStdString(), Contains("1 rows"));
}

TEST_CASE("a collective sheet waits for its account", "[exchange]")
{
    ImportDesk desk;
    desk.page->open({QStringLiteral("import"), 0, QStringLiteral("collective")});
    desk.take("member_no,WAJIB\n0001,50000\n");
    CHECK_THAT(desk.part<QLabel>("summary").text().toStdString(), Contains("Fill in"));
    CHECK_FALSE(desk.part<QPushButton>("import").isEnabled());
}

TEST_CASE("a trial is begun again and sealed in the window", "[exchange]")
{
    test::Desk desk;
    desk.make_books();
    ui::GoLivePage page(desk.workspace);
    page.resize(1100, 620);
    page.show();
    const auto settle = [&] {
        QApplication::processEvents();
        REQUIRE(wait_until([&] { return !desk.workspace.is_busy(); }));
        QApplication::processEvents();
    };
    const auto file = desk.folder / "anggota.csv";
    {
        QFile out(QString::fromStdString(file.string()));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write("No Anggota;Nama;Tgl Masuk\n0001;Ani;5/1/2020\n");
    }
    exchange::run_import(desk.books(), exchange::find_import("members"), ImportSource(file), {});
    page.refresh();
    settle(); // what was added to a layout shows with the next turn of the loop
    CHECK_THAT(shown(page), Contains("anggota.csv, 1 rows"));
    const auto press = [&](const char* bar) {
        auto* const confirm = page.findChild<ui::ConfirmBar*>(QString::fromLatin1(bar));
        REQUIRE(confirm != nullptr);
        confirm->button().click();
        CHECK(confirm->yes().isVisible());
        confirm->yes().click();
        settle();
    };
    press("start-over");
    CHECK(members::all(desk.books()).empty());
    page.refresh();
    CHECK_THAT(page.findChild<QLabel*>(QStringLiteral("again-text"))->text().toStdString(), Contains("anggota.csv"));
    page.findChild<QPushButton*>(QStringLiteral("import-again"))->click();
    settle();
    CHECK(members::all(desk.books()).size() == 1);
    page.refresh();
    CHECK_FALSE(page.findChild<QPushButton*>(QStringLiteral("import-again"))->isVisible());

    page.open({QStringLiteral("golive"), 0, QStringLiteral("compare")});
    page.findChild<ui::DateField*>(QStringLiteral("compare-day"))->set_value(base::make_date(2026, 1, 31));
    page.compare(ImportSource::from_bytes("member_no,WAJIB\n0001,5000\n", "x"));
    settle();
    CHECK(page.findChild<ui::ReportTable*>(QStringLiteral("differences"))->model()->rowCount() == 2); // and the total
    page.compare(ImportSource(desk.folder / "gone.csv"));
    settle();
    CHECK_THAT(shown(page), Contains("gone.csv"));
    CHECK(page.findChild<ui::ReportTable*>(QStringLiteral("differences"))->model()->rowCount() == 0);
    page.compare(ImportSource::from_bytes("member_no,WAJIB\n0001,0\n", "x"));
    settle();
    CHECK_THAT(shown(page), Contains("agree with the books"));
    page.open({QStringLiteral("golive"), 0, QString()});
    page.findChild<QPushButton*>(QStringLiteral("sheets"))->click();
    settle();
    REQUIRE(page.preview().isVisible());
    CHECK(page.preview().pages() == 1);
    page.preview().save_pdf(desk.folder / "sheets.pdf");
    settle();
    page.preview().findChild<QPushButton*>(QStringLiteral("back"))->click();
    CHECK_FALSE(page.preview().isVisible());
    CHECK_THAT(pdf::text(desk.folder / "sheets.pdf"), Contains("Ani"));

    press("seal");
    CHECK(golive::status(desk.books()).sealed_on);
    page.refresh();
    CHECK_THAT(page.findChild<QLabel*>(QStringLiteral("golive-state"))->text().toStdString(), Contains("sealed on"));
    CHECK_FALSE(page.findChild<ui::ConfirmBar*>(QStringLiteral("start-over"))->isVisible());
}
