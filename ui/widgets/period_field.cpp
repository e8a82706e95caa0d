// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/period_field.h"

#include "entry_help/typed_date.h"

namespace sokoguru::ui {

PeriodField::PeriodField(Workspace& workspace, QWidget* parent) : SteppedField(workspace, parent)
{
    setMaxLength(30);
}

void PeriodField::set_value(std::optional<Period> value)
{
    value_ = value;
    before_typing_ = value;
    set_problem({});
    rewrite();
}

void PeriodField::rewrite()
{
    write(value_ ? QString::fromStdString(workspace().texts().period(*value_)) : QString());
}

void PeriodField::typed()
{
    const auto before = value_;
    value_ = entry_help::parse_typed_period(text().toStdString(), workspace().today(), reference()).value;
    if (value_ != before) emit changed();
}

Label PeriodField::finished()
{
    const auto typed = entry_help::parse_typed_period(text().toStdString(), workspace().today(), reference());
    if (!typed.problem.empty()) return typed.problem;
    value_ = typed.value;
    before_typing_ = value_;
    rewrite();
    return {};
}

void PeriodField::step(int months)
{
    take(value_.value_or(reference()).plus(months));
}

void PeriodField::take(Period month)
{
    if (month.year < 1900 || month.year > 2100) return;
    const bool is_new = value_ != month;
    set_value(month);
    selectAll();
    if (is_new) emit changed();
}

} // namespace sokoguru::ui
