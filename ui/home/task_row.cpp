// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/task_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "look/look.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

constexpr int picture_size = 22;

/// An empty circle: not done yet.
class OpenCircle : public QWidget {
public:
    OpenCircle() { setFixedSize(picture_size, picture_size); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours(palette()).muted, 1.5));
        painter.drawEllipse(QRectF(rect()).adjusted(4, 4, -4, -4));
    }
};

} // namespace

TaskRow task_row(const QString& icon_name, const QString& sentence, const QString& action)
{
    TaskRow row;
    row.widget = new QWidget;
    row.line = new QHBoxLayout(row.widget);
    row.line->setContentsMargins(0, 0, 0, 0);
    row.line->setSpacing(space::small);
    if (icon_name.isEmpty()) {
        row.line->addWidget(new OpenCircle);
    } else {
        auto* const picture = new QLabel;
        picture->setPixmap(icon(icon_name, IconColour::accent).pixmap(picture_size, picture_size));
        row.line->addWidget(picture);
    }
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
