// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_card.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "search/match.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

ReportCard::ReportCard(Workspace& workspace, Label title, Label purpose, Place place, QWidget* parent)
    : QAbstractButton(parent), place_(std::move(place))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, 12, space::medium, 12);
    column->setSpacing(space::hair);
    title_ = paragraph("section");
    purpose_ = paragraph("muted");
    for (QLabel* words : {title_, purpose_}) {
        words->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(words);
    }
    column->addStretch(1);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    workspace.words(this, [this, &workspace, title = std::move(title), purpose = std::move(purpose)] {
        title_->setText(workspace.say(title));
        purpose_->setText(workspace.say(purpose));
        setAccessibleName(title_->text());
        setAccessibleDescription(purpose_->text());
        haystack_ = search::fold(
            (title_->text() + QLatin1Char(' ') + purpose_->text() + QLatin1Char(' ') + place_.text).toStdString());
    });
}

QSize ReportCard::sizeHint() const
{
    return layout()->sizeHint();
}

int ReportCard::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void ReportCard::paintEvent(QPaintEvent*)
{
    const Colours& look = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool near = underMouse() || isDown();
    painter.setBrush(near ? look.sunken : look.surface);
    const double width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? look.accent : look.border, width));
    const double edge = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), 8, 8);
}

void ReportCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

void ReportCard::enterEvent(QEnterEvent*)
{
    update();
}

void ReportCard::leaveEvent(QEvent*)
{
    update();
}

} // namespace sokoguru::ui
