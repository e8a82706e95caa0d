// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include <algorithm>
#include <utility>

namespace sokoguru::ui {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    items_.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(items_.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (itemAt(index) == nullptr) return nullptr;
    QLayoutItem* const taken = items_[static_cast<std::size_t>(index)].release();
    items_.erase(items_.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize all(0, 0);
    for (const auto& item : items_) {
        if (item->isEmpty()) continue;
        const QSize own = item->sizeHint();
        all.rwidth() += own.width() + (all.width() > 0 ? spacing() : 0);
        all.setHeight(std::max(all.height(), own.height()));
    }
    return all;
}

QSize FlowLayout::minimumSize() const
{
    QSize widest(0, 0);
    for (const auto& item : items_)
        if (!item->isEmpty()) widest = widest.expandedTo(item->minimumSize());
    return widest;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    int x = 0;
    int y = 0;
    int row_height = 0;
    std::vector<std::pair<QLayoutItem*, QRect>> row;
    const auto end_row = [&] {
        for (const auto& [item, room] : row)
            if (place) item->setGeometry(room.translated(rect.x(), rect.y() + (row_height - room.height()) / 2));
        row.clear();
        x = 0;
        y += std::exchange(row_height, 0);
    };
    for (const auto& item : items_) {
        if (item->isEmpty()) continue;
        const QSize own = item->sizeHint();
        const int width = std::min(own.width(), std::max(rect.width(), item->minimumSize().width()));
        if (x > 0 && x + width > rect.width()) {
            end_row();
            y += spacing();
        }
        row.emplace_back(item.get(), QRect(x, y, width, own.height()));
        x += width + spacing();
        row_height = std::max(row_height, own.height());
    }
    end_row();
    return y;
}

} // namespace sokoguru::ui
