// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_view.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSettings>

#include "base/formula_guard.h"
#include "look/look.h"

namespace sokoguru::ui {

namespace {

// In px; in large type where scaled() says so.
constexpr int least_width = 48;
constexpr int most_width = 320;
constexpr int least_stretching = 110;
constexpr int least_description = 130; ///< before the giving columns give
/// With more of them a table is scrolled sideways.
constexpr int many_figures = 8;
/// A table fitted to fewer rows is fitted again when it has more.
constexpr int enough_to_fit = 50;
/// Of longer lists the ends are looked at, where hundreds of millions have room anyway.
constexpr int rows_at_an_end = 200;
constexpr int totals_at_the_end = 3;

int scaled(int pixels)
{
    return pixels * text_percent() / 100;
}

QString cell_text(const QModelIndex& index)
{
    const QVariant plain = index.data(PlainRole);
    QString text = plain.isValid() ? plain.toString() : index.data().toString();
    text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    // A figure may begin with a minus; a word may not pass for a formula.
    return plain.isValid() ? text : QString::fromStdString(base::guard_formula(text.toStdString()));
}

/// What the figures of a column need: none may be shortened. Of a long list only so many rows at its ends are looked
/// at.
int figures_width(const QTableView& table, int column, int rows_at_the_top, int rows_at_the_bottom)
{
    const QAbstractItemModel& model = *table.model();
    const int rows = model.rowCount();
    QString longest = model.headerData(column, Qt::Horizontal, WidestRole).toString();
    const auto look_at = [&](int row) {
        const QString text = model.index(row, column).data().toString();
        if (text.size() > longest.size()) longest = text;
    };
    const bool is_long = rows > 2 * rows_at_an_end;
    if (is_long && longest.size() < 11) longest = QStringLiteral("000.000.000");
    for (int row = 0; row < (is_long ? rows_at_the_top : rows); ++row)
        look_at(row);
    for (int row = is_long ? rows - rows_at_the_bottom : rows; row < rows; ++row)
        look_at(row);
    if (longest.isEmpty()) return 0;
    QFont bold = table.font(); // of totals
    bold.setBold(true);
    return QFontMetrics(bold).horizontalAdvance(longest) + 2 * space::small + space::hair;
}

/// What has to be seen of a column's words, where the model says so.
int words_width(const QTableView& table, int column)
{
    const QString least = table.model()->headerData(column, Qt::Horizontal, LeastRole).toString();
    return least.isEmpty() ? 0 : table.fontMetrics().horizontalAdvance(least) + 2 * space::small + space::hair;
}

/// What a column needs that is hidden, beside its `contents`: of its heading the table says nothing then.
int hidden_width(const QTableView& table, int contents, int column)
{
    QFont bold = table.font();
    bold.setBold(true);
    const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
    return std::max(contents, QFontMetrics(bold).horizontalAdvance(heading) + 2 * space::small);
}

bool is_figure_column(const QAbstractItemModel& model, int column)
{
    return (model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
}

} // namespace

TableView::TableView(QWidget* parent) : QTableView(parent), percent_(text_percent())
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
    set_row_height();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setMinimumSectionSize(least_width);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &TableView::row_activated);
    // Only a hand on the headings chooses widths; what the program fits is fitted anew where type or screen differ.
    horizontalHeader()->viewport()->installEventFilter(this);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (dragging_ && !fitting_) store_width(column, width);
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { stretch(); });
}

void TableView::remember_as(const QString& name, QSettings& memory)
{
    name_ = name;
    memory_ = &memory;
}

void TableView::set_row_height()
{
    verticalHeader()->setMinimumSectionSize(px(Type::body) + 11);
    verticalHeader()->setDefaultSectionSize(px(Type::body) + 15);
}

QStringList TableView::dragged() const
{
    const QStringList kept =
        memory_ ? memory_->value(QStringLiteral("dragged-columns/") + name_).toStringList() : QStringList();
    return model() != nullptr && kept.size() == model()->columnCount() ? kept : QStringList();
}

void TableView::store_width(int column, int width)
{
    if (!memory_ || model() == nullptr) return;
    QStringList widths = dragged();
    while (widths.size() < model()->columnCount())
        widths << QString();
    widths[column] = QString::number(width * 100 / px(Type::body));
    memory_->setValue(QStringLiteral("dragged-columns/") + name_, widths);
    const auto given = std::find(giving_.begin(), giving_.end(), column);
    if (given == giving_.end()) return;
    needs_.erase(needs_.begin() + (given - giving_.begin()));
    giving_.erase(given);
}

void TableView::fit_columns(int stretching_column, std::vector<int> giving)
{
    if (model() == nullptr) return;
    fitting_ = true;
    fitted_rows_ = model()->rowCount();
    stretching_ = stretching_column;
    giving_.clear();
    needs_.clear();
    horizontalHeader()->setResizeContentsPrecision(200);
    // A section that stretched for the columns before would not be fitted.
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    resizeColumnsToContents();
    const QStringList kept = dragged();
    for (int column = 0; column < model()->columnCount(); ++column) {
        // Only what takes the rest may be long: the others would push figures out of sight.
        const int most = column == stretching_ ? scaled(most_width) : most_width;
        // What is not shown now has no width; it may be shown later.
        const int contents =
            isColumnHidden(column) ? hidden_width(*this, sizeHintForColumn(column), column) : columnWidth(column);
        int natural = std::clamp(contents + space::small, least_width, most);
        if (is_figure_column(*model(), column))
            natural = std::max(natural, figures_width(*this, column, rows_at_an_end, rows_at_an_end));
        if (column == stretching_) stretching_needs_ = natural;
        const bool is_kept = column != stretching_ && !kept.isEmpty() && !kept[column].isEmpty();
        setColumnWidth(column, is_kept ? kept[column].toInt() * px(Type::body) / 100 : natural);
        if (!is_kept && std::find(giving.begin(), giving.end(), column) != giving.end()) {
            giving_.push_back(column);
            needs_.push_back(natural);
        }
    }
    stretch();
    fitting_ = false;
}

void TableView::fit_again()
{
    if (!is_fitted()) return;
    std::vector<int> giving = giving_;
    fit_columns(stretching_, std::move(giving));
}

void TableView::refit()
{
    if (model() == nullptr || !is_fitted()) return;
    if (fitted_rows_ < enough_to_fit && model()->rowCount() > fitted_rows_) {
        fit_again();
        return;
    }
    const bool was_fitting = std::exchange(fitting_, true);
    const QStringList kept = dragged();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!is_figure_column(*model(), column) || (!kept.isEmpty() && !kept[column].isEmpty())) continue;
        const int needed = figures_width(*this, column, 0, totals_at_the_end);
        if (needed > columnWidth(column) && !isColumnHidden(column)) setColumnWidth(column, needed);
    }
    stretch();
    fitting_ = was_fitting;
}

std::vector<int> TableView::beside_the_stretching() const
{
    std::vector<int> out;
    for (int place = 0; place < model()->columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (column != stretching_ && !isColumnHidden(column)) out.push_back(column);
    }
    return out;
}

/// What the stretching column lacks the giving ones give: above a sixth of the table at first, then above their
/// headings, and at last some of those, so that the figures stay in sight. A few letters are left of each, and what the
/// model says has to stay.
void TableView::narrow()
{
    const int room = viewport()->width();
    std::vector<int> widths = needs_;
    const auto giving_at = [this](int column) {
        return std::find(giving_.begin(), giving_.end(), column) - giving_.begin();
    };
    const auto give = [&](int wanted, bool to_figures, const std::function<int(std::size_t)>& least_wanted) {
        const auto least = [&](std::size_t i) {
            return std::max(least_wanted(i), std::min(needs_[i], words_width(*this, giving_[i])));
        };
        int all = 0, spare = 0, all_to_figures = 0, spare_to_figures = 0;
        for (const int column : beside_the_stretching()) {
            const auto at = static_cast<std::size_t>(giving_at(column));
            const bool gives = at < giving_.size();
            all += gives ? widths[at] : columnWidth(column);
            if (gives) spare += std::max(0, widths[at] - least(at));
            if (!is_figure_column(*model(), column)) continue;
            all_to_figures = all;
            spare_to_figures = spare;
        }
        if (to_figures) {
            all = all_to_figures;
            spare = spare_to_figures;
        }
        const int lacking = std::min(all + wanted - room, spare);
        if (lacking <= 0) return;
        for (std::size_t i = 0; i < giving_.size(); ++i) {
            const int own = std::max(0, widths[i] - least(i));
            if (!isColumnHidden(giving_[i])) widths[i] -= (own * lacking + spare - 1) / spare;
        }
    };
    const auto heading = [&](std::size_t i) { return horizontalHeader()->sectionSizeHint(giving_[i]); };
    give(stretching_needs_, false, [&](std::size_t i) { return std::max(heading(i), room / 6); });
    give(scaled(least_description), false,
         [&](std::size_t i) { return std::max(heading(i), scaled(least_stretching)); });
    give(scaled(least_stretching), true, [](std::size_t) { return least_stretching; });
    for (std::size_t i = 0; i < giving_.size(); ++i)
        if (!isColumnHidden(giving_[i])) setColumnWidth(giving_[i], widths[i]);
}

void TableView::stretch()
{
    if (model() == nullptr || stretching_ < 0 || stretching_ >= model()->columnCount()) return;
    const bool was_fitting = std::exchange(fitting_, true);
    narrow();
    int others = 0, others_to_figures = 0, figures = 0;
    for (const int column : beside_the_stretching()) {
        others += columnWidth(column);
        if (!is_figure_column(*model(), column)) continue;
        others_to_figures = others;
        ++figures;
    }
    // Rather a shortened word than figures out of sight, and rather words behind the figures than those; where some
    // figures are out of sight anyway, the word stays whole. Beside the twelve months of a year it always does.
    const int least = figures > many_figures ? stretching_needs_ : std::min(stretching_needs_, least_stretching);
    const int most = giving_.empty() ? stretching_needs_ : scaled(least_description);
    const int room = viewport()->width() - others;
    const int room_to_figures = viewport()->width() - others_to_figures;
    setColumnWidth(stretching_, room >= least              ? room
                                : room_to_figures >= least ? std::min(room_to_figures, most)
                                                           : most);
    fitting_ = was_fitting;
}

void TableView::follow_text_size()
{
    if (percent_ == text_percent()) return;
    percent_ = text_percent();
    ensurePolished();
    set_row_height();
    fit_again();
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    // Fonts, style and headings change one after the other.
    const bool is_look = event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
    if (is_look && percent_ != text_percent())
        QMetaObject::invokeMethod(this, &TableView::follow_text_size, Qt::QueuedConnection);
}

bool TableView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == horizontalHeader()->viewport()) {
        const QEvent::Type type = event->type();
        if (type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick) dragging_ = true;
        if (type == QEvent::MouseButtonRelease) dragging_ = false;
    }
    return QTableView::eventFilter(watched, event);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretch();
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
