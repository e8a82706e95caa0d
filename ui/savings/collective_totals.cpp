// SPDX-License-Identifier: GPL-3.0-or-later
#include "savings/collective_totals.h"

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
    horizontalHeader()->hide();
    verticalHeader()->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&sheet, &CollectiveModel::edited, this, &CollectiveTotals::fill);
    connect(&sheet, &QAbstractItemModel::modelReset, this, &CollectiveTotals::fill);
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, &CollectiveTotals::fit);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, horizontalScrollBar(), &QScrollBar::setValue);
}

void CollectiveTotals::fill()
{
    sums_->setColumnCount(sheet_.columnCount());
    for (int column = 0; column < sheet_.columnCount(); ++column) {
        const auto kind = sheet_.columns()[static_cast<std::size_t>(column)].kind;
        auto* const item = new QStandardItem;
        QFont bold = font();
        bold.setBold(true);
        item->setFont(bold);
        item->setBackground(colours(palette()).sunken);
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
