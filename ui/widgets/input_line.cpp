// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/input_line.h"

#include <QKeyEvent>
#include <QStyle>

namespace sokoguru::ui {

InputLine::InputLine(Workspace& workspace, QWidget* parent) : QLineEdit(parent), workspace_(workspace)
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        finished_ = false;
        set_problem({});
        typed();
    });
    connect(&workspace, &Workspace::changed, this, [this](Change change) {
        if (change == Change::language && finished_) rewrite();
    });
}

void InputLine::set_problem(const Label& problem)
{
    if (problem.empty() && problem_.empty()) return;
    problem_ = problem;
    setProperty("wrong", !problem_.empty());
    style()->unpolish(this);
    style()->polish(this);
    // Where no Field says it.
    setToolTip(problem_.empty() ? QString() : workspace_.say(problem_));
    emit problem_changed();
}

void InputLine::write(const QString& text)
{
    finished_ = true;
    if (text != this->text()) setText(text);
    if (!hasFocus()) setCursorPosition(0); // a long one shows its beginning
}

bool InputLine::finish()
{
    if (!finished_) {
        const Label problem = finished();
        finished_ = problem.empty();
        set_problem(problem);
    }
    return finished_;
}

void InputLine::keyPressEvent(QKeyEvent* event)
{
    const bool is_enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (is_enter && !finished_) {
        const QString before = text();
        const bool fine = finish();
        if (!fine || keeps_enter(before)) {
            selectAll();
            event->accept();
            if (fine) emit entered();
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
    if (is_enter && finished_) emit entered();
}

void InputLine::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    // A click puts the cursor where it was made.
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason) selectAll();
}

void InputLine::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason) return;
    finish();
    // Where the window lost it, the clerk comes back to where he was.
    if (event->reason() != Qt::ActiveWindowFocusReason) setCursorPosition(0);
}

} // namespace sokoguru::ui
