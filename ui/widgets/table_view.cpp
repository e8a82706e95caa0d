// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_view.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>

#include "base/formula_guard.h"
#include "look/look.h"

namespace sokoguru::ui {

namespace {

constexpr int least_width = 48;
constexpr int most_width = 320;
constexpr int least_stretching = 110;

QString cell_text(const QModelIndex& index)
{
    const QVariant plain = index.data(PlainRole);
    QString text = plain.isValid() ? plain.toString() : index.data().toString();
    text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    // A figure may begin with a minus; a word may not pass for a formula.
    return plain.isValid() ? text : QString::fromStdString(base::guard_formula(text.toStdString()));
}

/// What the figures of a column need: none may be shortened. Looks at the ends of long lists, where hundreds of
/// millions have room anyway.
int figures_width(const QTableView& table, int column)
{
    constexpr int looked_at = 200;
    const QAbstractItemModel& model = *table.model();
    const int rows = model.rowCount();
    QString longest = rows > 2 * looked_at ? QStringLiteral("000.000.000") : QString();
    for (int row = 0; row < rows; ++row) {
        if (row == looked_at && rows > 2 * looked_at) row = rows - looked_at;
        const QString text = model.index(row, column).data().toString();
        if (text.size() > longest.size()) longest = text;
    }
    QFont bold = table.font(); // of totals
    bold.setBold(true);
    return QFontMetrics(bold).horizontalAdvance(longest) + 2 * space::small + space::hair;
}

bool is_figure_column(const QAbstractItemModel& model, int column)
{
    return (model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
}

} // namespace

TableView::TableView(QWidget* parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(px(Type::body) + 15);
    verticalHeader()->setMinimumSectionSize(px(Type::body) + 11);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(least_width);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &TableView::row_activated);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] { store_widths(); });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { stretch(); });
}

void TableView::remember_as(const QString& name, QSettings& memory)
{
    name_ = name;
    memory_ = &memory;
}

void TableView::fit_columns(int stretching_column)
{
    if (model() == nullptr) return;
    fitting_ = true;
    const QStringList kept =
        memory_ ? memory_->value(QStringLiteral("columns/") + name_).toStringList() : QStringList();
    const int columns = model()->columnCount();
    stretching_ = stretching_column;
    horizontalHeader()->setResizeContentsPrecision(200);
    // A section that stretched for the columns before would not be fitted.
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    resizeColumnsToContents();
    for (int column = 0; column < columns; ++column) {
        int natural = std::clamp(columnWidth(column) + space::small, least_width, most_width);
        if (is_figure_column(*model(), column)) natural = std::max(natural, figures_width(*this, column));
        if (column == stretching_) stretching_needs_ = natural;
        setColumnWidth(column, kept.size() == columns && column != stretching_ ? kept[column].toInt() : natural);
    }
    stretch();
    fitting_ = false;
}

void TableView::stretch()
{
    if (model() == nullptr || stretching_ < 0 || stretching_ >= model()->columnCount()) return;
    int others = 0, others_to_figures = 0;
    for (int place = 0; place < model()->columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (column == stretching_ || isColumnHidden(column)) continue;
        others += columnWidth(column);
        if (is_figure_column(*model(), column)) others_to_figures = others;
    }
    const bool was_fitting = std::exchange(fitting_, true);
    // Rather a shortened word than figures out of sight, and rather words behind the figures than those; where some
    // figures are out of sight anyway, the word stays whole.
    const int least = std::min(stretching_needs_, least_stretching);
    const int most = std::min(stretching_needs_, most_width);
    const int room = viewport()->width() - others;
    const int room_to_figures = viewport()->width() - others_to_figures;
    setColumnWidth(stretching_, room >= least              ? room
                                : room_to_figures >= least ? std::min(room_to_figures, most)
                                                           : most);
    fitting_ = was_fitting;
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void TableView::store_widths()
{
    if (fitting_ || !memory_ || model() == nullptr || !isVisible()) return;
    QStringList widths;
    for (int column = 0; column < model()->columnCount(); ++column)
        widths << QString::number(columnWidth(column));
    memory_->setValue(QStringLiteral("columns/") + name_, widths);
}

QString TableView::selection_as_text() const
{
    if (model() == nullptr) return {};
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows << index.row();
    if (rows.isEmpty())
        for (int row = 0; row < model()->rowCount(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    QString out;
    const auto add_line = [&](auto cell) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            if (!isColumnHidden(column)) cells << cell(column);
        out += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    add_line([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    for (const int row : rows)
        add_line([this, row](int column) { return cell_text(model()->index(row, column)); });
    return out;
}

void TableView::copy_selection() const
{
    QApplication::clipboard()->setText(selection_as_text());
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy_selection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() &&
        state() != EditingState) {
        emit row_activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    event->ignore(); // pages with a menu of their own get it
}

} // namespace sokoguru::ui
