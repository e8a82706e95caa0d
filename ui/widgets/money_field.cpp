// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/money_field.h"

#include <QKeyEvent>

#include "entry_help/typed_money.h"
#include "widgets/typing_pace.h"

namespace sokoguru::ui {

MoneyField::MoneyField(Workspace& workspace, QWidget* parent) : InputLine(workspace, parent)
{
    setAlignment(Qt::AlignRight);
    setMaxLength(100);
    setInputMethodHints(Qt::ImhPreferNumbers);
}

void MoneyField::set_value(std::optional<Money> value)
{
    value_ = value;
    set_problem({});
    rewrite();
}

void MoneyField::rewrite()
{
    own_signs_ = false;
    write(value_ ? workspace().money(*value_) : QString());
}

void MoneyField::typed()
{
    if (text().isEmpty()) own_signs_ = false;
    if (!own_signs_) group();
    const auto typed = entry_help::parse_typed_money(text().toStdString(), workspace().language());
    const auto before = value_;
    value_ = typed.value;
    if (value_ && value_->is_negative() && !negative_allowed_) value_.reset();
    if (value_ != before) emit changed();
}

Label MoneyField::finished()
{
    if (TypingPace::of_program().is_scanned(*this)) return scanned_here();
    const auto typed = entry_help::parse_typed_money(text().toStdString(), workspace().language());
    if (!typed.problem.empty()) return typed.problem;
    if (typed.value && typed.value->is_negative() && !negative_allowed_)
        return label("widgets", "An amount below zero makes no sense here.");
    rewrite();
    return {};
}

void MoneyField::group()
{
    const auto grouped = entry_help::grouped_while_typing(
        {text().toStdU16String(), static_cast<std::size_t>(cursorPosition())}, workspace().language());
    const QString grouped_text = QString::fromStdU16String(grouped.text);
    if (grouped_text == text()) return;
    setText(grouped_text);
    setCursorPosition(static_cast<int>(grouped.cursor));
}

bool MoneyField::at_group_sign(int step) const
{
    const int at = cursorPosition() + (step < 0 ? -1 : 0);
    return !hasSelectedText() && at > 0 && at < text().size() &&
           text().at(at) == QLatin1Char(entry_help::group_sign(workspace().language()));
}

void MoneyField::keyPressEvent(QKeyEvent* event)
{
    // A sign that is typed may begin decimals (`1.5jt`): then the clerk's own signs stay as they are.
    if (event->text() == QString(QLatin1Char(entry_help::group_sign(workspace().language())))) own_signs_ = true;
    // The sign between thousands is ours: backspace and delete mean the digit behind it.
    if (!own_signs_ && event->key() == Qt::Key_Backspace && at_group_sign(-1)) cursorBackward(false);
    if (!own_signs_ && event->key() == Qt::Key_Delete && at_group_sign(+1)) cursorForward(false);
    InputLine::keyPressEvent(event);
}

} // namespace sokoguru::ui
