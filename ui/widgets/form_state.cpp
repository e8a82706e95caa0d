// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form_state.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QWidget>

#include "widgets/input_line.h"

namespace sokoguru::ui {

namespace {

/// The line inside a box of choices or of numbers belongs to it.
bool is_part(const QLineEdit& line)
{
    return qobject_cast<const QComboBox*>(line.parentWidget()) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(line.parentWidget()) != nullptr;
}

/// Calls one of the four for each field; the others are no fields.
template <typename Line, typename Text, typename Choice, typename Number, typename Tick>
void for_each_field(const QWidget& form, Line&& line, Text&& text, Choice&& choice, Number&& number, Tick&& tick)
{
    for (QWidget* const widget : form.findChildren<QWidget*>()) {
        if (auto* const one = qobject_cast<QLineEdit*>(widget)) {
            if (!is_part(*one)) line(*one);
        } else if (auto* const several = qobject_cast<QPlainTextEdit*>(widget)) {
            if (!several->isReadOnly()) text(*several);
        } else if (auto* const box = qobject_cast<QComboBox*>(widget)) {
            choice(*box);
        } else if (auto* const whole = qobject_cast<QSpinBox*>(widget)) {
            number(*whole);
        } else if (auto* const button = qobject_cast<QAbstractButton*>(widget)) {
            if (button->isCheckable()) tick(*button);
        }
    }
}

void type(QLineEdit& line, const QString& text)
{
    if (line.text() == text) return;
    line.setText(text);
    emit line.textEdited(text); // our fields read what is typed, not what is set
    if (auto* const field = qobject_cast<InputLine*>(&line); field != nullptr && !text.isEmpty()) field->finish();
}

} // namespace

QStringList form_state(const QWidget& form)
{
    QStringList out;
    for_each_field(
        form, [&](const QLineEdit& line) { out << line.text(); },
        [&](const QPlainTextEdit& text) { out << text.toPlainText(); },
        [&](const QComboBox& box) { out << QString::number(box.currentIndex()); },
        [&](const QSpinBox& number) { out << QString::number(number.value()); },
        [&](const QAbstractButton& button) { out << QString::number(button.isChecked() ? 1 : 0); });
    return out;
}

void set_form_state(QWidget& form, const QStringList& state)
{
    // Twice: a choice fills in what usually goes with it, and what was typed there counts.
    for (int turn = 0; turn < 2; ++turn) {
        if (form_state(form).size() != state.size()) return;
        qsizetype at = 0;
        for_each_field(
            form, [&](QLineEdit& line) { type(line, state[at++]); },
            [&](QPlainTextEdit& text) { text.setPlainText(state[at++]); },
            [&](QComboBox& box) { box.setCurrentIndex(state[at++].toInt()); },
            [&](QSpinBox& number) { number.setValue(state[at++].toInt()); },
            [&](QAbstractButton& button) { button.setChecked(state[at++] == QLatin1String("1")); });
    }
}

UnsavedGuard::UnsavedGuard(const Workspace& workspace, QDialog& form, QLabel& place)
    : QObject(&form), workspace_(workspace), form_(form), place_(place)
{
    form.installEventFilter(this);
}

void UnsavedGuard::note()
{
    clean_ = form_state(form_);
    told_.clear();
    noted_ = true;
}

bool UnsavedGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &form_) return false;
    // As it comes up the fields hold what the form begins with.
    if (event->type() == QEvent::Show && !event->spontaneous() && !noted_) note();
    const bool is_escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if ((!is_escape && event->type() != QEvent::Close) || may_leave()) return false;
    event->ignore();
    return true;
}

bool UnsavedGuard::may_leave()
{
    if (!noted_) return true;
    const QStringList now = form_state(form_);
    if (now == clean_ || now == told_) return true;
    told_ = now;
    place_.setText(
        workspace_.say(label("widgets", "What was typed here is not saved. To leave it, press Esc once more.")));
    place_.show();
    return false;
}

} // namespace sokoguru::ui
