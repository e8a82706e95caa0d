// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace sokoguru::ui {

namespace {

QPushButton* button(const char* kind, const QString& icon_name, IconColour colour, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setProperty("kind", kind);
    if (!icon_name.isEmpty()) button->setIcon(icon(icon_name, colour));
    button->setAutoDefault(false);
    return button;
}

} // namespace

QLabel* text(const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("kind", kind);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* paragraph(const char* kind, QWidget* parent)
{
    QLabel* label = text(kind, parent);
    label->setWordWrap(true);
    return label;
}

QPushButton* primary_button(const QString& icon_name, QWidget* parent)
{
    QPushButton* out = button("primary", icon_name, IconColour::on_accent, parent);
    out->setAutoDefault(true);
    return out;
}

QPushButton* plain_button(const QString& icon_name, QWidget* parent)
{
    return button("", icon_name, IconColour::text, parent);
}

QPushButton* quiet_button(const QString& icon_name, QWidget* parent)
{
    return button("quiet", icon_name, IconColour::text, parent);
}

QPushButton* chip(QWidget* parent)
{
    QPushButton* out = button("chip", {}, IconColour::text, parent);
    out->setCheckable(true);
    return out;
}

QFrame* card(QVBoxLayout*& column, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("kind", "card");
    column = new QVBoxLayout(frame);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    return frame;
}

QFrame* line(QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("kind", "line");
    return frame;
}

void restyle(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void page_margins(QBoxLayout* layout)
{
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::medium);
}

} // namespace sokoguru::ui
