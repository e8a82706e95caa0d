// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_card.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

/// Side of the picture before the words.
int picture_size()
{
    return 2 * px(Type::body);
}

} // namespace

ChoiceCard::ChoiceCard(const QString& icon_name, QWidget* parent) : QAbstractButton(parent), icon_name_(icon_name)
{
    auto* column = new QVBoxLayout(this);
    const int before = icon_name.isEmpty() ? 0 : picture_size() + space::medium;
    column->setContentsMargins(space::medium + before, 12, space::medium, 12);
    column->setSpacing(space::hair);
    title_ = paragraph("section");
    title_->setBuddy(this);
    words_ = paragraph("muted");
    for (QLabel* words : {title_, words_}) {
        words->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(words);
    }
    column->addStretch(1);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::set_words(const QString& title, const QString& words)
{
    title_->setText(title);
    words_->setText(words);
    QString name = title;
    name.replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(QLatin1Char('&'));
    setAccessibleName(name.replace(QLatin1Char('\n'), QLatin1Char('&')));
    setAccessibleDescription(words);
}

QSize ChoiceCard::sizeHint() const
{
    return layout()->sizeHint();
}

int ChoiceCard::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    const Colours& look = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool near = isEnabled() && (underMouse() || isDown());
    painter.setBrush(near ? look.sunken : look.surface);
    const double width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? look.accent : look.border, width));
    const double edge = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), 8, 8);
    if (icon_name_.isEmpty()) return;
    const QRect place(space::medium, 12, picture_size(), picture_size());
    ui::icon(icon_name_).paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

void ChoiceCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::enterEvent(QEnterEvent*)
{
    update();
}

void ChoiceCard::leaveEvent(QEvent*)
{
    update();
}

} // namespace sokoguru::ui
