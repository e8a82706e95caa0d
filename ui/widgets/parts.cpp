// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace sokoguru::ui {

namespace {

/// Enter presses the button that has the focus. Only the primary one is a default of its dialog; with the others Qt
/// would hand Enter on, and "Cancel" with the focus on it would do the deed.
class PressedByEnter : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* const button = qobject_cast<QPushButton*>(watched);
        if (button == nullptr || event->type() != QEvent::KeyPress) return false;
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (!enter || (key.modifiers() & ~Qt::KeypadModifier) != 0) return false;
        if (!key.isAutoRepeat()) button->click();
        return true;
    }
};

QPushButton* button(const char* kind, const QString& icon_name, IconColour colour, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setProperty("kind", kind);
    if (!icon_name.isEmpty()) button->setIcon(icon(icon_name, colour));
    button->setAutoDefault(false);
    button->installEventFilter(new PressedByEnter(button));
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
