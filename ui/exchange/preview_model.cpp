// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/preview_model.h"

#include <QApplication>
#include <QPainter>

#include "exchange/columns.h"
#include "exchange/understood_text.h"
#include "look/look.h"

namespace sokoguru::ui {

PreviewModel::PreviewModel(Workspace& workspace, QObject* parent) : QAbstractTableModel(parent), workspace_(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](Change change) {
        if (change != Change::language) return;
        beginResetModel();
        endResetModel();
    });
}

void PreviewModel::show(exchange::Preview preview, const std::vector<Issue>& issues)
{
    beginResetModel();
    preview_ = std::move(preview);
    problems_.clear();
    for (const Issue& issue : issues)
        if (issue.row > 0 && !issue.column.empty()) problems_.try_emplace({issue.row, issue.column}, issue.message());
    endResetModel();
}

void PreviewModel::clear()
{
    show({}, {});
}

QModelIndex PreviewModel::cell_of(const Issue& issue) const
{
    for (std::size_t row = 0; row < preview_.rows.size(); ++row) {
        if (preview_.rows[row].number != issue.row) continue;
        for (std::size_t column = 0; column < preview_.columns.size(); ++column)
            if (!issue.column.empty() && preview_.columns[column].meaning == issue.column)
                return index(static_cast<int>(row), static_cast<int>(column));
        return index(static_cast<int>(row), 0);
    }
    return {};
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(preview_.rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(preview_.columns.size());
}

QString PreviewModel::problem_at(int row, int column) const
{
    const exchange::PreviewRow& shown = preview_.rows[static_cast<std::size_t>(row)];
    const exchange::PreviewCell& cell = shown.cells[static_cast<std::size_t>(column)];
    if (cell.problem) return workspace_.say(*cell.problem);
    const auto found = problems_.find({shown.number, preview_.columns[static_cast<std::size_t>(column)].meaning});
    return found == problems_.end() ? QString() : workspace_.say(found->second);
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const exchange::PreviewRow& row = preview_.rows[static_cast<std::size_t>(index.row())];
    const exchange::PreviewCell& cell = row.cells[static_cast<std::size_t>(index.column())];
    if (row.is_total &&
        (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole || (role == Qt::DisplayRole && index.column() == 0)))
        return workspace_.say(label("exchange", "Sum, not imported"));
    switch (role) {
    case Qt::DisplayRole:
        return cell.understood ? value_text(workspace_.texts(), *cell.understood) : QString();
    case RawRole:
        return QString::fromStdString(cell.raw);
    case ProblemRole:
    case Qt::ToolTipRole:
        return problem_at(index.row(), index.column());
    case IgnoredRole:
        return row.is_total || preview_.columns[static_cast<std::size_t>(index.column())].meaning.empty();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter |
                                (cell.understood && is_figure(*cell.understood) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return QString::fromStdString(cell.raw) + QStringLiteral(" → ") +
               (cell.understood ? value_text(workspace_.texts(), *cell.understood)
                                : problem_at(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) return preview_.rows[static_cast<std::size_t>(section)].number;
    const exchange::PreviewColumn& column = preview_.columns[static_cast<std::size_t>(section)];
    if (column.meaning.empty()) return QStringLiteral("—");
    return workspace_.say(exchange::title_of(column.meaning));
}

void PreviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours& colour = colours(option.palette);
    const QString problem = index.data(PreviewModel::ProblemRole).toString();
    const bool ignored = index.data(PreviewModel::IgnoredRole).toBool();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colour.selection);
    else if (!problem.isEmpty())
        painter->fillRect(option.rect, colour.refusal_surface);
    const QRect box = option.rect.adjusted(space::small, space::hair, -space::small, -space::hair);
    const QRect upper(box.left(), box.top(), box.width(), box.height() / 2);
    const QRect lower(box.left(), upper.bottom() + 1, box.width(), box.height() - upper.height());
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    const auto draw = [&](const QRect& where, const QString& words, const QColor& pen, Type size) {
        QFont font = option.font;
        font.setPixelSize(px(size));
        painter->setFont(font);
        painter->setPen(pen);
        painter->drawText(where, static_cast<int>(alignment),
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, where.width()));
    };
    const QString understood = index.data().toString();
    draw(upper, understood.isEmpty() && !problem.isEmpty() ? QStringLiteral("?") : understood,
         problem.isEmpty() ? colour.text : colour.refusal, Type::body);
    draw(lower, index.data(PreviewModel::RawRole).toString(), ignored ? colour.text : colour.muted, Type::caption);
    painter->restore();
}

QSize PreviewDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QFont body = option.font;
    body.setPixelSize(px(Type::body));
    QFont caption = option.font;
    caption.setPixelSize(px(Type::caption));
    const int width = std::max(QFontMetrics(body).horizontalAdvance(index.data().toString()),
                               QFontMetrics(caption).horizontalAdvance(index.data(PreviewModel::RawRole).toString()));
    return {width + 2 * space::small + 2,
            QFontMetrics(body).height() + QFontMetrics(caption).height() + 2 * space::hair};
}

IssueModel::IssueModel(Workspace& workspace, QObject* parent) : QAbstractTableModel(parent), workspace_(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](Change change) {
        if (change != Change::language) return;
        beginResetModel();
        endResetModel();
    });
}

void IssueModel::show(std::vector<Issue> issues)
{
    beginResetModel();
    issues_ = std::move(issues);
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(issues_.size());
}

int IssueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant IssueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Issue& issue = issues_[static_cast<std::size_t>(index.row())];
    if (role == Qt::DecorationRole && index.column() == 0)
        return issue.severity == Severity::error ? icon(QStringLiteral("error"), IconColour::refusal)
                                                 : icon(QStringLiteral("warning"), IconColour::warning);
    if (role == Qt::ToolTipRole) return workspace_.say(issue.message());
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case 0:
        return issue.row > 0 ? QString::number(issue.row) : QString();
    case 1:
        return issue.column.empty() ? QString() : workspace_.say(exchange::title_of(issue.column));
    case 2:
        return QString::fromStdString(issue.value);
    default:
        return workspace_.say(issue.message());
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case 0:
        return workspace_.say(label("exchange", "Row"));
    case 1:
        return workspace_.say(label("exchange", "Column"));
    case 2:
        return workspace_.say(label("exchange", "Value"));
    default:
        return workspace_.say(label("exchange", "What is wrong, and what to do"));
    }
}

} // namespace sokoguru::ui
