// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report_model.h"

#include <algorithm>
#include <memory>

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QThreadPool>

#include "base/check.h"
#include "base/overload.h"
#include "look/look.h"
#include "reports/cell_text.h"
#include "search/match.h"
#include "widgets/table_view.h"
#include "widgets/word_order.h"

namespace sokoguru::ui {

namespace {

using reports::Cell;
using reports::Row;
using reports::RowStyle;

constexpr std::size_t many_rows = 20'000;

QString shown(const Cell& cell, const Texts& texts, bool statement)
{
    return QString::fromStdString(reports::shown_text(cell, texts, statement));
}

/// Figures by value, words as people order them, empty cells first.
struct Key {
    int kind = 0;
    std::int64_t number = 0;
    QString word;
};

Key key_of(const Cell& cell, const reports::Column& column, const Texts& texts)
{
    if (const auto* const word = reports::word_in(cell); word != nullptr && column.sorted_by_code)
        return {2, 0, QString::fromStdString(word->code)};
    return std::visit(base::Overload{[](std::monostate) { return Key{}; },
                                     [](Money amount) {
                                         return Key{1, amount.in_sen(), {}};
                                     },
                                     [](std::int64_t value) {
                                         return Key{1, value, {}};
                                     },
                                     [](Rate rate) {
                                         return Key{1, rate.in_millionths(), {}};
                                     },
                                     [](Date date) {
                                         return Key{1, base::to_int(date), {}};
                                     },
                                     [&](const auto&) {
                                         return Key{2, 0, shown(cell, texts, false)};
                                     }},
                      cell);
}

/// Whether columns are the first of all, in their order.
bool come_first(const std::vector<std::size_t>& columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i] != i) return false;
    return true;
}

} // namespace

ReportModel::ReportModel(QObject* parent)
    : QAbstractTableModel(parent), report_(std::make_shared<const reports::Report>())
{
}

void ReportModel::show(std::shared_ptr<const reports::Report> report, const Texts& texts)
{
    beginResetModel();
    // A journal of years takes its time to be given back to the system: beside the work of the window.
    if (report_->rows.size() > many_rows) QThreadPool::globalInstance()->start([old = std::move(report_)] {});
    report_ = come_first(reports::columns_for_people(*report))
                  ? std::move(report)
                  : std::make_shared<const reports::Report>(reports::for_people(*report));
    columns_ = report_->columns;
    columns_.resize(reports::columns_for_people(*report_).size());
    texts_ = texts;
    haystacks_.clear();
    if (sort_column_ >= columnCount()) sort_column_ = -1;
    put_in_order();
    arrange();
    endResetModel();
}

bool ReportModel::is_sum(const Row& row) const
{
    return row.style == RowStyle::total || row.style == RowStyle::subtotal;
}

void ReportModel::filter(const QString& text, std::function<bool(const Row&)> keep)
{
    beginResetModel();
    filter_ = text;
    keep_ = std::move(keep);
    arrange();
    endResetModel();
}

void ReportModel::put_in_order()
{
    order_.clear();
    sums_.clear();
    for (std::size_t i = 0; i < report_->rows.size(); ++i)
        (!report_->is_statement && is_sum(report_->rows[i]) ? sums_ : order_).push_back(static_cast<int>(i));
    if (sort_column_ < 0 || report_->is_statement) return;
    std::vector<Key> keys(report_->rows.size());
    const auto column = static_cast<std::size_t>(sort_column_);
    for (const int i : order_)
        keys[static_cast<std::size_t>(i)] =
            key_of(report_->rows[static_cast<std::size_t>(i)].cells[column], columns_[column], texts_);
    const QCollator words = word_order(texts_.language());
    const auto less = [&](int a, int b) {
        const Key& left = keys[static_cast<std::size_t>(a)];
        const Key& right = keys[static_cast<std::size_t>(b)];
        if (left.kind != right.kind) return left.kind < right.kind;
        if (left.kind == 1) return left.number < right.number;
        return words.compare(left.word, right.word) < 0;
    };
    if (sort_order_ == Qt::AscendingOrder)
        std::stable_sort(order_.begin(), order_.end(), less);
    else
        std::stable_sort(order_.begin(), order_.end(), [&](int a, int b) { return less(b, a); });
}

void ReportModel::fold()
{
    haystacks_.reserve(report_->rows.size());
    for (const Row& row : report_->rows) {
        std::string all;
        for (std::size_t column = 0; column < columns_.size() && column < row.cells.size(); ++column)
            all += reports::shown_text(row.cells[column], texts_, false) + '\n';
        haystacks_.push_back(search::fold(all));
    }
}

void ReportModel::arrange()
{
    const search::Phrases wanted(filter_.toStdString());
    const bool filtered = !wanted.empty();
    if (filtered && haystacks_.empty()) fold();

    shown_.clear();
    totals_.clear();
    for (const int i : order_) {
        const Row& row = report_->rows[static_cast<std::size_t>(i)];
        // A statement is whole, unless somebody looks for something in it.
        if (keep_ && (filtered || !report_->is_statement) && !keep_(row)) continue;
        if (filtered && !wanted.fit(haystacks_[static_cast<std::size_t>(i)])) continue;
        shown_.push_back(i);
    }
    lines_ = static_cast<int>(shown_.size());

    const bool all = shown_.size() + sums_.size() == report_->rows.size();
    for (const int sum : sums_) {
        Row row = report_->rows[static_cast<std::size_t>(sum)];
        if (!all)
            for (std::size_t column = 0; column < row.cells.size(); ++column)
                if (std::holds_alternative<Money>(row.cells[column]))
                    row.cells[column] = shown_sum(static_cast<int>(column));
        totals_.push_back(std::move(row));
        if (!all) break; // one total of what is shown; further ones would need their own groups
    }
}

Money ReportModel::shown_sum(int column) const
{
    Money sum;
    for (int i = 0; i < lines_; ++i) {
        const Row& row = report_->rows[static_cast<std::size_t>(shown_[static_cast<std::size_t>(i)])];
        if (row.style != RowStyle::line) continue;
        if (const Money* amount = std::get_if<Money>(&row.cells[static_cast<std::size_t>(column)])) sum += *amount;
    }
    return sum;
}

const Row& ReportModel::row_at(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (at < shown_.size()) return report_->rows[static_cast<std::size_t>(shown_[at])];
    SOKO_CHECK(at - shown_.size() < totals_.size());
    return totals_[at - shown_.size()];
}

int ReportModel::find(const reports::Link& link) const
{
    for (int row = 0; row < lines_; ++row)
        if (row_at(row).link.kind == link.kind && row_at(row).link.id == link.id) return row;
    return -1;
}

int ReportModel::column_of(const std::string& key) const
{
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i].key == key) return static_cast<int>(i);
    return -1;
}

int ReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size() + totals_.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Row& row = row_at(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    const Cell& cell = row.cells[column];
    switch (role) {
    case Qt::DisplayRole: {
        QString text = shown(cell, texts_, report_->is_statement);
        if (column == 0 && row.level > 0) text.prepend(QString(row.level * 4, QChar(0x00a0)));
        return text;
    }
    case Qt::ToolTipRole:
        return reports::is_figure(columns_[column].kind) ? QVariant() : shown(cell, texts_, false);
    case PlainRole:
        if (!reports::is_figure(columns_[column].kind)) return {};
        return QString::fromStdString(reports::spreadsheet_text(cell, texts_, texts_.language()));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter |
                        (reports::is_figure(columns_[column].kind) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        if (row.style == RowStyle::line) return {};
        QFont font = QApplication::font();
        font.setBold(row.style != RowStyle::note);
        font.setItalic(row.style == RowStyle::note);
        return font;
    }
    case Qt::BackgroundRole:
        if (is_sum(row)) return colours(QApplication::palette()).sunken;
        return {};
    case Qt::ForegroundRole:
        if (row.style == RowStyle::note) return colours(QApplication::palette()).muted;
        return {};
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const reports::Column& column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return QString::fromStdString(texts_(column.title));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (reports::is_figure(column.kind) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void ReportModel::sort(int column, Qt::SortOrder order)
{
    if (report_->is_statement) return;
    beginResetModel();
    sort_column_ = column;
    sort_order_ = order;
    put_in_order();
    arrange();
    endResetModel();
}

} // namespace sokoguru::ui
