// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/understood_text.h"

#include "base/overload.h"

namespace sokoguru::ui {

QString value_text(const Texts& texts, const base::LabelArg& value)
{
    const std::string text = std::visit(
        base::Overload{
            [](const std::string& word) { return word; }, [&](std::int64_t number) { return texts.number(number); },
            [&](Money amount) { return texts.money(amount); }, [&](Rate rate) { return texts.percent(rate); },
            [&](Date date) { return texts.short_date(date); }, [&](Period period) { return texts.period(period); },
            [&](const base::Term& term) {
                return *term.context == '\0' ? term.text : texts(term.context, term.text.c_str());
            }},
        value);
    return QString::fromStdString(text);
}

bool is_figure(const base::LabelArg& value)
{
    return std::holds_alternative<Money>(value) || std::holds_alternative<std::int64_t>(value) ||
           std::holds_alternative<Rate>(value);
}

} // namespace sokoguru::ui
