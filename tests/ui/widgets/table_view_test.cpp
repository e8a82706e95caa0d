// SPDX-License-Identifier: GPL-3.0-or-later
// Widths of columns and heights of rows: whole figures in every text size, and what somebody dragged.
#include "widgets/table_view.h"

#include "support/catch.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

#include "ledger/chart.h"
#include "look/look.h"
#include "support/desk.h"
#include "widgets/journal_preview.h"
#include "widgets/report_table.h"

using namespace sokoguru;

namespace {

/// Cells whose text, with the margin of a cell on both sides, is wider than their column.
int cut_cells(const QTableView& table, bool figures_only = true)
{
    int cut = 0;
    const QAbstractItemModel& model = *table.model();
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            const int alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
            if (figures_only && (alignment & Qt::AlignRight) == 0) continue;
            QFont font = table.font();
            font.setBold(cell.data(Qt::FontRole).value<QFont>().bold());
            const int needed = QFontMetrics(font).horizontalAdvance(cell.data().toString()) + 2 * ui::space::small;
            if (needed > table.columnWidth(column)) ++cut;
        }
    return cut;
}

/// A day, a description and a figure.
struct Rows : QStandardItemModel {
    explicit Rows(int rows = 3) : QStandardItemModel(rows, 3)
    {
        setHorizontalHeaderLabels({"Day", "Description", "Amount"});
        horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (int row = 0; row < rows; ++row) {
            setItem(row, 0, new QStandardItem("22-11-2026"));
            setItem(row, 1, new QStandardItem("Bought at the market"));
            setItem(row, 2, new QStandardItem("8.290.000"));
        }
    }
};

void use_text_size(int percent)
{
    ui::apply_look(*qApp, ui::Theme::light, percent);
    QApplication::processEvents();
}

/// Takes the right edge of a column's heading with the mouse.
void drag(ui::TableView& table, int column, int by)
{
    QHeaderView& heads = *table.horizontalHeader();
    const QPoint edge(heads.sectionViewportPosition(column) + heads.sectionSize(column) - 2, heads.height() / 2);
    QTest::mouseMove(heads.viewport(), edge);
    QTest::mousePress(heads.viewport(), Qt::LeftButton, {}, edge);
    // QTest moves without a button that is held.
    QMouseEvent move(QEvent::MouseMove, edge + QPoint(by, 0), heads.viewport()->mapToGlobal(edge + QPoint(by, 0)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(heads.viewport(), &move);
    QTest::mouseRelease(heads.viewport(), Qt::LeftButton, {}, edge + QPoint(by, 0));
}

} // namespace

TEST_CASE("a journal before posting shows whole figures when they grow", "[widgets][tables]")
{
    use_text_size(100);
    test::Desk desk;
    Books& books = desk.make_books("serba-usaha");
    ui::JournalPreview preview(desk.workspace);
    preview.resize(420, 300);
    preview.show();
    const auto show = [&](std::int64_t rupiah) {
        CHECK_FALSE(preview.show_draft([&](Books&) {
            ledger::EntryDraft entry;
            entry.date = base::make_date(2026, 1, 10);
            entry.memo = "Modal";
            entry.lines = {{books.chart().by_code("1110").id, Money::rupiah(rupiah)},
                           {books.chart().by_code("7110").id, -Money::rupiah(rupiah)}};
            ledger::DocumentDraft out;
            out.entries.push_back(entry);
            out.series = "BKM";
            return out;
        }));
    };
    auto& table = *preview.findChild<ui::ReportTable*>();
    show(250'000);
    CHECK(cut_cells(table) == 0);
    show(250'000 * 12);
    CHECK(cut_cells(table) == 0);
    show(123'456'789'000);
    CHECK(cut_cells(table) == 0);
}

TEST_CASE("another text size fits the columns and rows of a table anew", "[widgets][tables]")
{
    use_text_size(100);
    test::Desk desk;
    Rows rows;
    ui::TableView table;
    table.setModel(&rows);
    table.remember_as(QStringLiteral("register"), desk.workspace.memory());
    table.resize(500, 300);
    table.show();
    table.fit_columns(1);
    const int row_height = table.rowHeight(0), width = table.columnWidth(2);
    use_text_size(150);
    CHECK(table.rowHeight(0) > row_height);
    CHECK(cut_cells(table, false) == 0);
    use_text_size(100);
    CHECK(table.rowHeight(0) == row_height);
    CHECK(table.columnWidth(2) == width);
    CHECK_FALSE(desk.workspace.memory().contains(QStringLiteral("dragged-columns/register")));
}

TEST_CASE("a column that was dragged keeps its width in every text size", "[widgets][tables]")
{
    use_text_size(100);
    test::Desk desk;
    Rows rows;
    const auto make = [&] {
        auto table = std::make_unique<ui::TableView>();
        table->setModel(&rows);
        table->remember_as(QStringLiteral("register"), desk.workspace.memory());
        table->resize(900, 300);
        table->show();
        table->fit_columns(1);
        return table;
    };
    auto table = make();
    const int day = table->columnWidth(0);
    drag(*table, 0, 60);
    CHECK(std::abs(table->columnWidth(0) - (day + 60)) <= 2);
    const int chosen = table->columnWidth(0);
    table = make();
    CHECK(std::abs(table->columnWidth(0) - chosen) <= 1);
    // 13 px of type become 20.
    use_text_size(150);
    CHECK(std::abs(table->columnWidth(0) - chosen * 20 / 13) <= 2);
    use_text_size(100);
    // Nobody dragged the figures: they still take what they need.
    rows.item(0, 2)->setText(QStringLiteral("998.290.000.000"));
    table->refit();
    CHECK(cut_cells(*table) == 0);
}

TEST_CASE("words give way before figures are out of sight", "[widgets][tables]")
{
    use_text_size(100);
    QStandardItemModel rows(3, 5);
    rows.setHorizontalHeaderLabels({"Description", "Contra account", "Debit", "Credit", "Member or subsidiary"});
    for (int column = 0; column < 5; ++column)
        for (int row = 0; row < 3; ++row)
            rows.setItem(row, column,
                         new QStandardItem(column == 2 || column == 3 ? "100.008.290.000"
                                                                      : "A long description of what it was for"));
    for (const int column : {2, 3})
        rows.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    ui::TableView table;
    table.setModel(&rows);
    table.resize(560, 300);
    table.show();
    table.fit_columns(0, {1, 4});
    const auto end_of = [&](int column) { return table.columnViewportPosition(column) + table.columnWidth(column); };
    CHECK(end_of(3) <= table.viewport()->width());
    CHECK(cut_cells(table) == 0);
    CHECK(table.columnWidth(0) >= 110);
    // Where there is room again they take it.
    table.resize(1600, 300);
    QApplication::processEvents();
    CHECK(cut_cells(table, false) == 0);
}

TEST_CASE("what has to be seen of a word stays where there is little room", "[widgets][tables]")
{
    use_text_size(150);
    struct Accounts : QStandardItemModel {
        QVariant headerData(int section, Qt::Orientation orientation, int role) const override
        {
            if (section == 1 && role == ui::LeastRole) return QStringLiteral("      4150 …");
            return QStandardItemModel::headerData(section, orientation, role);
        }
    } rows;
    rows.setHorizontalHeaderLabels({"Description", "Account", "Member", "Debit", "Credit"});
    for (const int column : {3, 4})
        rows.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QList<QStandardItem*> row;
    for (const char* text : {"A long description of what it was for", "      4150 · Income of the cooperative",
                             "0007 · A long name of a member", "8.290.000", "8.290.000"})
        row << new QStandardItem(QString::fromUtf8(text));
    rows.appendRow(row);
    ui::TableView table;
    table.setModel(&rows);
    table.resize(560, 300);
    table.show();
    table.fit_columns(0, {1, 2});
    const int code = table.fontMetrics().horizontalAdvance(QStringLiteral("      4150 …")) + 2 * ui::space::small;
    CHECK(table.columnWidth(1) >= code);
    CHECK(table.columnWidth(2) < table.columnWidth(1));
    CHECK(cut_cells(table) == 0);
    use_text_size(100);
}

TEST_CASE("beside the months of a year a name is whole", "[widgets][tables]")
{
    use_text_size(100);
    QStandardItemModel rows(3, 14);
    for (int column = 0; column < 14; ++column) {
        auto* const heading = new QStandardItem(column == 0 ? "Name" : "01");
        if (column > 0) heading->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        rows.setHorizontalHeaderItem(column, heading);
    }
    for (int row = 0; row < 3; ++row)
        rows.setItem(row, 0, new QStandardItem("Sulastri Nanda Permana Wijaya"));
    ui::TableView table;
    table.setModel(&rows);
    table.show();
    for (const int width : {600, 800, 850, 900, 1400}) {
        INFO(width);
        table.resize(width, 300);
        table.fit_columns(0);
        CHECK(cut_cells(table, false) == 0);
    }
}

TEST_CASE("a column that is shown again is as wide as it needs to be", "[widgets][tables]")
{
    use_text_size(100);
    Rows rows;
    ui::TableView table;
    table.setModel(&rows);
    table.resize(900, 300);
    table.show();
    table.setColumnHidden(0, true);
    table.setColumnHidden(2, true);
    table.fit_columns(1);
    use_text_size(150);
    table.setColumnHidden(0, false);
    table.setColumnHidden(2, false);
    CHECK(cut_cells(table, false) == 0);
    use_text_size(100);
}
