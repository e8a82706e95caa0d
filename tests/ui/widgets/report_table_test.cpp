// SPDX-License-Identifier: GPL-3.0-or-later
// What a list does on the screen: what is copied of it, how it is searched and put in order.
#include "widgets/report_table.h"

#include "support/catch.h"

#include <fstream>
#include <sstream>

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QTest>

#include "core/reports/sample_report.h"
#include "support/desk.h"
#include "widgets/word_order.h"

using namespace sokoguru;

namespace {

std::string file(const char* name)
{
    std::ifstream in(std::string(TEST_DATA) + "/copied/" + name, std::ios::binary);
    std::stringstream out;
    out << in.rdbuf();
    return out.str();
}

reports::Report names(const std::vector<std::string>& all)
{
    reports::Report report;
    report.name = "names";
    report.columns = {{"name", verbatim("Nama"), reports::ColumnKind::text},
                      {"amount", verbatim("Jumlah"), reports::ColumnKind::money}};
    std::int64_t amount = 1'250'000;
    for (const std::string& name : all)
        report.rows.push_back({{name, Money::rupiah(amount++)}});
    return report;
}

std::vector<std::string> first_column(const ui::ReportTable& table)
{
    std::vector<std::string> out;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        out.push_back(table.model()->index(row, 0).data().toString().toStdString());
    return out;
}

} // namespace

TEST_CASE("figures are copied as a spreadsheet of the window's language takes them for numbers", "[widgets][copy]")
{
    // tests/spreadsheets/copied_figures.py opens these files in LibreOffice.
    for (const Language language : {Language::indonesian, Language::english}) {
        test::Desk desk(language);
        ui::ReportTable table(desk.workspace, QStringLiteral("sample"));
        table.show_report(reports::test::sample_list());
        table.show();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        CHECK(QApplication::clipboard()->text().toStdString() ==
              file(language == Language::indonesian ? "id.tsv" : "en.tsv"));
    }
}

TEST_CASE("a list is searched as everything is: apostrophes, accents and blanks do not matter", "[widgets][search]")
{
    test::Desk desk(Language::indonesian);
    ui::ReportTable table(desk.workspace, QStringLiteral("names"));
    table.show_report(
        names({"Nur\u2019aini Dewi", "Nur'aini Ratna", "Nur\u00B4aini", "Jos\u00E9 Lopes", "Budi  Santoso"}));
    const auto found = [&](const char* words) {
        table.rows().filter(QString::fromUtf8(words));
        return table.rows().shown_lines();
    };
    for (const char* sign : {"", "'", "\u2019", "\u2018", "\u02BC", "\u00B4", "`"}) {
        CAPTURE(sign);
        CHECK(found((std::string("nur") + sign + "aini").c_str()) == 3);
    }
    CHECK(found("jose") == 1);
    CHECK(found("JOS\u00C9") == 1);
    CHECK(found("budi santoso") == 1);
    CHECK(found("ratna nuraini") == 1);
    CHECK(found("1.250.001") == 1);
    CHECK(found("250.1") == 0);
    CHECK(found("  ") == 5);
}

TEST_CASE("a list is put in the order of its language, numbers by value, whatever the system is set to",
          "[widgets][order]")
{
    const QLocale before;
    for (const QLocale& system : {QLocale::c(), QLocale(QLocale::Swedish), QLocale(QLocale::Indonesian)}) {
        QLocale::setDefault(system);
        CAPTURE(system.name().toStdString());
        test::Desk desk(Language::indonesian);
        ui::ReportTable table(desk.workspace, QStringLiteral("names"));
        table.show_report(names({"Unit 10", "\u00E9mi", "ani", "Unit 2", "Zul", "Budi", "unit 1"}));
        table.rows().sort(0, Qt::AscendingOrder);
        CHECK(first_column(table) ==
              std::vector<std::string>{"ani", "Budi", "\u00E9mi", "unit 1", "Unit 2", "Unit 10", "Zul"});
        table.rows().sort(0, Qt::DescendingOrder);
        CHECK(first_column(table).front() == "Zul");
        CHECK(ui::word_order(Language::english).compare(QStringLiteral("No. 9"), QStringLiteral("no. 10")) < 0);
    }
    QLocale::setDefault(before);
}
