// SPDX-License-Identifier: GPL-3.0-or-later
#include "savings/collective_totals.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>

#include "look/look.h"
#include "savings/collective_model.h"
#include "savings/sheet_view.h"

namespace sokoguru::ui {

CollectiveTotals::CollectiveTotals(const CollectiveModel& sheet, CollectiveView& view, QWidget* parent)
    : QTableView(parent), sheet_(sheet), view_(view), sums_(new QStandardItemModel(1, 0, this))
{
    setModel(sums_);
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&sheet, &CollectiveModel::edited, this, &CollectiveTotals::fill);
    connect(&sheet, &QAbstractItemModel::modelReset, this, &CollectiveTotals::fill);
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, &CollectiveTotals::fit);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, horizontalScrollBar(), &QScrollBar::setValue);
}

void CollectiveTotals::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    const QEvent::Type type = event->type();
    // Colours and letters are those of the items, not of the view.
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &CollectiveTotals::fill, Qt::QueuedConnection);
}

void CollectiveTotals::fill()
{
    verticalHeader()->setMinimumSectionSize(px(Type::body) + 11);
    verticalHeader()->setDefaultSectionSize(px(Type::body) + 15);
    sums_->setColumnCount(sheet_.columnCount());
    for (int column = 0; column < sheet_.columnCount(); ++column) {
        const auto kind = sheet_.columns()[static_cast<std::size_t>(column)].kind;
        auto* const item = new QStandardItem;
        QFont bold = font();
        bold.setBold(true);
        item->setFont(bold);
        item->setBackground(colours(QApplication::palette()).sunken);
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (kind == CollectiveModel::Kind::amount || kind == CollectiveModel::Kind::total)
            item->setText(sheet_.sum_in_words(column));
        sums_->setItem(0, column, item);
    }
    fit();
}

void CollectiveTotals::fit()
{
    for (int column = 0; column < sums_->columnCount(); ++column)
        setColumnWidth(column, view_.columnWidth(column));
    setFixedHeight(rowHeight(0) + 2);
    horizontalScrollBar()->setValue(view_.horizontalScrollBar()->value());
}

} // namespace sokoguru::ui
