// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clear.h"

#include <memory>

#include <QLayout>
#include <QWidget>

namespace sokoguru::ui {

void drop(QWidget* widget)
{
    if (widget == nullptr) return;
    widget->hide();
    widget->setObjectName(QString());
    for (QWidget* part : widget->findChildren<QWidget*>())
        part->setObjectName(QString());
    widget->deleteLater();
}

void clear_layout(QLayout& layout, int from)
{
    while (layout.count() > from) {
        const std::unique_ptr<QLayoutItem> item(layout.takeAt(from));
        if (QLayout* const inner = item->layout()) clear_layout(*inner);
        drop(item->widget());
    }
}

} // namespace sokoguru::ui
