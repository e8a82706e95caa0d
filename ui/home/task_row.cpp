// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/task_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "widgets/parts.h"

namespace sokoguru::ui {

TaskRow task_row(const QString& icon_name, const QString& sentence, const QString& action)
{
    TaskRow row;
    row.widget = new QWidget;
    row.line = new QHBoxLayout(row.widget);
    row.line->setContentsMargins(0, 0, 0, 0);
    row.line->setSpacing(space::small);
    auto* const picture = new QLabel;
    picture->setPixmap(icon(icon_name, IconColour::accent).pixmap(22, 22));
    row.line->addWidget(picture);
    QLabel* const words = paragraph();
    words->setText(sentence);
    row.line->addWidget(words, 1);
    row.button = plain_button();
    row.button->setText(action);
    row.button->setAccessibleName(action + QStringLiteral(": ") + sentence);
    row.line->addWidget(row.button);
    return row;
}

} // namespace sokoguru::ui
