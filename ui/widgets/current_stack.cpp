// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/current_stack.h"

namespace sokoguru::ui {

CurrentStack::CurrentStack(QWidget* parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize CurrentStack::sizeHint() const
{
    return currentWidget() == nullptr ? QStackedWidget::sizeHint() : currentWidget()->sizeHint();
}

QSize CurrentStack::minimumSizeHint() const
{
    return currentWidget() == nullptr ? QSize(0, 0) : currentWidget()->minimumSizeHint();
}

} // namespace sokoguru::ui
