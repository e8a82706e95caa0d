// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_page.h"

#include "support/catch.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include "reports/catalogue.h"
#include "reports/preview.h"
#include "reports/request.h"
#include "reports/sample_desk.h"
#include "shell/page_stack.h"
#include "surplus/compute.h"
#include "widgets/chart.h"
#include "widgets/date_field.h"
#include "widgets/report_table.h"

using namespace sokoguru;
using support::Contains;

namespace {

template <typename W> W& child(QWidget& of, const char* name)
{
    W* const found = of.findChild<W*>(QLatin1String(name));
    REQUIRE(found != nullptr);
    return *found;
}

std::string request_for(const reports::CatalogueEntry& entry)
{
    std::string text = entry.name + "?span=last-year";
    if (entry.takes_one(reports::Takes::account)) text += "&account=1110";
    if (entry.takes_one(reports::Takes::product)) text += "&product=WAJIB";
    return text;
}

std::string run(const std::string& command)
{
    std::string out;
    FILE* const pipe = popen(command.c_str(), "r");
    char buffer[4096];
    while (const std::size_t got = fread(buffer, 1, sizeof buffer, pipe))
        out.append(buffer, got);
    pclose(pipe);
    return out;
}

} // namespace

TEST_CASE("every report of the catalogue opens as a page with core's rows", "[reports]")
{
    test::SampleDesk desk;
    ui::ReportPage page(desk.workspace);
    page.show();
    for (const reports::CatalogueEntry& entry : reports::catalogue()) {
        const std::string text = request_for(entry);
        INFO(text);
        page.open({"report", 0, QString::fromStdString(text)});
        page.refresh();
        REQUIRE(page.report() != nullptr);
        const reports::Report expected = reports::for_people(reports::make_report(
            desk.books(), entry.name, reports::resolve(reports::parse_request(text), desk.workspace.today())));
        const ui::ReportModel& shown = page.table().rows();
        CHECK(shown.rowCount() == static_cast<int>(expected.rows.size()));
        CHECK(shown.columnCount() == static_cast<int>(expected.columns.size()));
        // Wide and narrow alike, the figures are those of core: the sum of every money cell.
        Money ours;
        Money theirs;
        for (int row = 0; row < shown.rowCount(); ++row)
            for (const reports::Cell& cell : shown.row_at(row).cells)
                if (const Money* amount = std::get_if<Money>(&cell)) ours += *amount;
        for (const reports::Row& row : expected.rows)
            for (const reports::Cell& cell : row.cells)
                if (const Money* amount = std::get_if<Money>(&cell)) theirs += *amount;
        CHECK(ours == theirs);
        CHECK(page.heading().toStdString() == Texts()(entry.title));
    }
}

TEST_CASE("parameters are chosen above the table, and what is missing or refused is a sentence", "[reports]")
{
    test::SampleDesk desk;
    ui::ReportPage page(desk.workspace);
    page.show();
    page.open({"report", 0, "general-ledger"});
    page.refresh();
    CHECK(page.report() == nullptr);
    CHECK_THAT(test::shown(page), Contains("Choose an account above"));
    auto& account = child<QLineEdit>(page, "account");
    account.setFocus();
    account.setText("1110");
    emit account.textEdited(account.text());
    QApplication::processEvents();
    page.open({"report", 0, "general-ledger?span=last-year&account=1110"});
    page.refresh();
    REQUIRE(page.report() != nullptr);
    const int all_year = page.table().rows().rowCount();

    auto& span = child<QComboBox>(page, "span");
    span.setCurrentText("Chosen days");
    emit span.activated(span.currentIndex());
    auto& from = child<QLineEdit>(page, "from");
    CHECK(from.isVisible());
    from.setText("1/12/2025");
    emit from.textEdited(from.text());
    emit from.returnPressed();
    emit from.editingFinished();
    auto& to = child<QLineEdit>(page, "to");
    to.setText("31/12/2025");
    emit to.textEdited(to.text());
    emit to.editingFinished();
    REQUIRE(page.report() != nullptr);
    CHECK(page.table().rows().rowCount() < all_year);
    for (int row = 0; row < page.table().rows().rowCount(); ++row)
        if (const Date* day = std::get_if<Date>(&page.table().rows().row_at(row).cells[0]))
            CHECK(day->month() == std::chrono::December);

    // A year before the books: core says why.
    page.open({"report", 0, "surplus?year=1999"});
    page.refresh();
    CHECK(page.report() == nullptr);
    CHECK(child<QLabel>(page, "state-words").property("kind").toString() == "refusal");
    CHECK_FALSE(child<QPushButton>(page, "save").isEnabled());
}

TEST_CASE("a statement is compared with a year before", "[reports]")
{
    test::SampleDesk desk;
    ui::ReportPage page(desk.workspace);
    page.show();
    page.open({"report", 0, "balance-sheet?as-of=2025-12-31"});
    page.refresh();
    REQUIRE(page.report() != nullptr);
    const int columns = page.table().rows().columnCount();
    auto& against = child<QComboBox>(page, "against");
    against.setCurrentText("A year before");
    emit against.activated(against.currentIndex());
    CHECK(page.table().rows().columnCount() == columns + 1);
    // The second column is the first of the report a year earlier: the same total of assets.
    const auto total_of = [](const reports::Report& report, const char* key) {
        for (std::size_t i = 0; i < report.columns.size(); ++i)
            if (report.columns[i].key == key)
                for (const reports::Row& row : report.rows)
                    if (row.style == reports::RowStyle::total) return std::get<Money>(row.cells[i]);
        return Money();
    };
    reports::Parameters year_before;
    year_before.as_of = base::make_date(2024, 12, 31);
    CHECK(total_of(*page.report(), "compare") ==
          total_of(reports::make_report(desk.books(), "balance-sheet", year_before), "amount"));
}

TEST_CASE("a report goes out as a workbook, as CSV and as a PDF", "[reports]")
{
    test::SampleDesk desk;
    ui::ReportPage page(desk.workspace);
    page.show();
    page.open({"report", 0, "savings?span=last-year"});
    page.refresh();
    REQUIRE(page.report() != nullptr);
    const auto xlsx = desk.folder / "savings.xlsx";
    page.save_xlsx(xlsx);
    const std::string sheet = run("unzip -p '" + xlsx.string() + "' xl/worksheets/sheet1.xml");
    CHECK_THAT(sheet, Contains("<pane ySplit=") && Contains("state=\"frozen\"") && Contains("<f>SUM("));

    const auto csv = desk.folder / "savings.csv";
    page.save_csv(csv);
    std::ifstream in(csv);
    std::string header;
    std::getline(in, header);
    CHECK_THAT(header, Contains("member_no"));

    child<QPushButton>(page, "show-preview").click();
    ui::Preview& preview = page.preview();
    REQUIRE(preview.isVisible());
    const auto file = desk.folder / "savings.pdf";
    preview.save_pdf(file);
    CHECK(pdf::pages(file).size() == static_cast<std::size_t>(preview.pages()));
    CHECK_THAT(pdf::text(file), Contains("Savings of members"));
}

TEST_CASE("the preview shows as many pages as the PDF has, on both papers and both ways", "[reports]")
{
    test::SampleDesk desk;
    ui::ReportPage page(desk.workspace);
    page.resize(1000, 700);
    page.show();
    page.open({"report", 0, "journal?span=last-year"});
    page.refresh();
    child<QPushButton>(page, "show-preview").click();
    ui::Preview& preview = page.preview();
    int number = 0;
    for (const char* paper : {"A4", "F4 / folio"})
        for (const char* way : {"As it fits", "Upright", "Across"}) {
            INFO(paper << " " << way);
            const auto ready = [&] { return preview.pages() > 0 && !desk.workspace.is_busy(); };
            REQUIRE(test::wait_until(ready));
            child<QComboBox>(preview, "paper").setCurrentText(paper);
            REQUIRE(test::wait_until(ready));
            child<QComboBox>(preview, "orientation").setCurrentText(way);
            REQUIRE(test::wait_until(ready));
            const auto file = desk.folder / ("j" + std::to_string(++number) + ".pdf");
            preview.save_pdf(file);
            REQUIRE(test::wait_until([&] { return std::filesystem::exists(file) && !desk.workspace.is_busy(); }));
            CHECK(preview.pages() > 1);
            CHECK(pdf::pages(file).size() == static_cast<std::size_t>(preview.pages()));
            const pdf::Word word = pdf::words(file).front();
            const bool across = word.page_width > word.page_height;
            if (std::string(way) != "As it fits") CHECK(across == (std::string(way) == "Across"));
            CHECK(std::max(word.page_width, word.page_height) ==
                  Approx((std::string(paper) == "A4" ? 297 : 330) * 72 / 25.4).margin(1));
        }
    preview.go_to(2);
    CHECK(preview.page() == 2);
    child<QPushButton>(preview, "back").click();
    CHECK_FALSE(preview.isVisible());
}

TEST_CASE("a column that is hidden is hidden on paper too, and stays so", "[reports]")
{
    test::SampleDesk desk;
    ui::ReportPage page(desk.workspace);
    page.show();
    page.open({"report", 0, "trial-balance?span=last-year"});
    page.refresh();
    REQUIRE(page.report() != nullptr);
    const QList<QAction*> columns = child<QPushButton>(page, "columns").menu()->actions();
    REQUIRE(columns.size() == page.table().rows().columnCount());
    const std::string hidden = columns.last()->text().toStdString();
    columns.last()->setChecked(false);
    CHECK(page.table().isColumnHidden(static_cast<int>(columns.size()) - 1));
    page.refresh();
    CHECK(page.table().isColumnHidden(static_cast<int>(columns.size()) - 1));
    CHECK_THAT(page.table().selection_as_text().section('\n', 0, 0).toStdString(), !Contains(hidden));
}

TEST_CASE("the surplus of the years is drawn on its report and on the SHU page", "[reports][surplus]")
{
    test::SampleDesk desk;
    ui::MainWindow window(desk.workspace);
    window.show();
    const auto check = [&](const ui::Chart& chart) {
        // The books began with 2024; 2026 has only just begun.
        REQUIRE(chart.data().places.size() == 2);
        for (const int year : {2024, 2025}) {
            const surplus::SurplusResult result = surplus::compute(desk.books(), year);
            Money shared;
            for (const surplus::MemberShare& member : result.members)
                shared += member.total();
            const auto at = static_cast<std::size_t>(year - 2024);
            CHECK(chart.data().series[0].values[at] == result.by_source.member + result.by_source.non_member);
            CHECK(chart.data().series[1].values[at] == shared);
        }
        CHECK_THAT(chart.in_words().toStdString(), Contains("Shared among members"));
    };
    desk.workspace.go({"surplus-print", 0, {}});
    check(*window.pages().page()->findChild<ui::Chart*>());
    window.pages().page()->findChild<QPushButton*>("years")->click();
    auto* const page = window.findChild<ui::ReportPage*>();
    REQUIRE(page != nullptr);
    REQUIRE(page->report() != nullptr);
    CHECK(page->report()->rows.size() == 3);
    const ui::Chart& chart = *page->findChild<ui::Chart*>();
    CHECK(chart.isVisible());
    check(chart);
}

TEST_CASE("a line of a statement leads to its account in the days of the statement", "[reports]")
{
    test::SampleDesk desk;
    ui::MainWindow window(desk.workspace);
    window.show();
    desk.workspace.go({"report", 0, "cash-flow?from=2024-01-01&to=2024-12-31"});
    auto& table = child<ui::ReportTable>(*window.pages().page(), "report-table");
    int line = 0;
    while (table.rows().link_at(line).kind != reports::Link::Kind::account)
        REQUIRE(++line < table.rows().rowCount());
    emit table.row_activated(table.rows().index(line, 0));
    CHECK(window.pages().place().page == "account");
    const auto days = window.pages().page()->findChildren<ui::DateField*>();
    REQUIRE(days.size() == 2);
    CHECK(days[0]->value() == base::make_date(2024, 1, 1));
    CHECK(days[1]->value() == base::make_date(2024, 12, 31));
}

TEST_CASE("the audit trail is sorted by its moments, not by how they are written", "[reports]")
{
    reports::Report report;
    report.columns = {{"at", {}, reports::ColumnKind::text, false, false, 0, true}};
    const auto at = [&](const char* code, const char* shown) {
        report.rows.push_back({{reports::Word{code, verbatim(shown)}}, reports::RowStyle::line});
    };
    at("2026-02-01T01:00:00Z", "01-02-2026 08:00");
    at("2025-12-31T01:00:00Z", "31-12-2025 08:00");
    at("2026-01-15T01:00:00Z", "15-01-2026 08:00");
    ui::ReportModel model;
    model.show(std::make_shared<const reports::Report>(report), Texts());
    model.sort(0, Qt::AscendingOrder);
    CHECK(model.index(0, 0).data() == QStringLiteral("31-12-2025 08:00"));
    CHECK(model.index(1, 0).data() == QStringLiteral("15-01-2026 08:00"));
    CHECK(model.index(2, 0).data() == QStringLiteral("01-02-2026 08:00"));
}

TEST_CASE("the chart of a balance sheet shows each rupiah once on either side", "[reports]")
{
    test::SampleDesk desk;
    ui::MainWindow window(desk.workspace);
    window.show();
    desk.workspace.go({"report", 0, "balance-sheet?as-of=2025-12-31"});
    auto& page = *window.findChild<ui::ReportPage*>();
    child<QPushButton>(page, "chart").click();
    Money assets;
    for (const reports::Row& row : page.report()->rows)
        if (std::get<std::string>(row.cells[0]) == "total-assets") assets = std::get<Money>(row.cells[4]);
    REQUIRE_FALSE(assets.is_zero());
    Money drawn;
    for (const Money value : page.findChild<ui::Chart*>()->data().series[0].values)
        drawn += value;
    CHECK(drawn == assets + assets);
}
