// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/percent_field.h"

namespace sokoguru::ui {

namespace {

std::optional<Rate> read(QString text)
{
    text.remove(QLatin1Char('%'));
    text.replace(QLatin1Char(','), QLatin1Char('.'));
    try {
        return Rate::parse(text.trimmed().toStdString());
    } catch (const Error&) {
        return std::nullopt;
    }
}

} // namespace

QString percent_text(const Workspace& workspace, Rate rate)
{
    QString out = QString::fromStdString(rate.plain());
    if (workspace.language() == Language::indonesian) out.replace(QLatin1Char('.'), QLatin1Char(','));
    return out;
}

PercentField::PercentField(Workspace& workspace, QWidget* parent) : InputLine(workspace, parent)
{
    setAlignment(Qt::AlignRight);
    setMaxLength(20);
    setInputMethodHints(Qt::ImhPreferNumbers);
}

void PercentField::set_value(std::optional<Rate> value)
{
    value_ = value;
    set_problem({});
    rewrite();
}

void PercentField::rewrite()
{
    write(value_ ? percent_text(workspace(), *value_) : QString());
}

void PercentField::typed()
{
    const auto before = value_;
    value_ = read(text());
    if (value_ != before) emit changed();
}

Label PercentField::finished()
{
    if (text().trimmed().isEmpty()) return {};
    if (!read(text())) return label("widgets", "Write a percentage such as 25 or 2.5.");
    rewrite();
    return {};
}

} // namespace sokoguru::ui
