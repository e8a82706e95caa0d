// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/thumbnails.h"

#include <QApplication>
#include <QPainter>

#include "look/look.h"
#include "reports/sheet_view.h"

namespace sokoguru::ui {

Thumbnails::Thumbnails(Workspace& workspace, QObject* parent) : QAbstractListModel(parent), workspace_(workspace) {}

void Thumbnails::show_pages(const std::vector<QPicture>* pages, QSizeF points)
{
    beginResetModel();
    pages_ = pages;
    points_ = points;
    drawn_.clear();
    endResetModel();
}

QPixmap Thumbnails::draw(const QPicture& page) const
{
    QPixmap out = sheet_picture(page, points_, width, 1);
    // White paper lies on a white list.
    QPainter painter(&out);
    painter.setPen(colours(QApplication::palette()).border);
    painter.drawRect(out.rect().adjusted(0, 0, -1, -1));
    return out;
}

int Thumbnails::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || pages_ == nullptr ? 0 : static_cast<int>(pages_->size());
}

QVariant Thumbnails::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || pages_ == nullptr) return {};
    const int row = index.row();
    switch (role) {
    case Qt::DecorationRole:
        if (!drawn_.contains(row)) drawn_.insert(row, new QPixmap(draw((*pages_)[static_cast<std::size_t>(row)])));
        return *drawn_.object(row);
    case Qt::DisplayRole:
        return QString::number(row + 1);
    case Qt::AccessibleTextRole:
        return workspace_.say(label("reports", "Page {0}", std::int64_t{row + 1}));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    default:
        return {};
    }
}

} // namespace sokoguru::ui
