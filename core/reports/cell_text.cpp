// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cell_text.h"

#include <algorithm>

#include "base/overload.h"

namespace sokoguru::reports {

using base::Overload;

std::string machine_text(const Cell& cell, const Texts& texts)
{
    return std::visit(
        Overload{[](std::monostate) { return std::string(); }, [](const std::string& text) { return text; },
                 [&](const Label& text) { return texts(text); }, [](Money amount) { return amount.plain(); },
                 [](std::int64_t value) { return std::to_string(value); }, [](Rate rate) { return rate.plain(); },
                 [](Date date) { return base::iso(date); }, [](const Word& word) { return word.code; }},
        cell);
}

namespace {

std::string with_decimals_of(Language language, std::string plain)
{
    if (language == Language::indonesian) std::replace(plain.begin(), plain.end(), '.', ',');
    return plain;
}

} // namespace

std::string spreadsheet_text(Money amount, Language language)
{
    return with_decimals_of(language, amount.plain());
}

std::string spreadsheet_text(const Cell& cell, const Texts& texts, Language figures)
{
    const bool has_decimals = std::holds_alternative<Money>(cell) || std::holds_alternative<Rate>(cell);
    const std::string plain = machine_text(cell, texts);
    return has_decimals ? with_decimals_of(figures, plain) : plain;
}

std::string machine_text(const base::LabelArg& value)
{
    return std::visit(Overload{[](const std::string& text) { return text; },
                               [](std::int64_t number) { return std::to_string(number); },
                               [](Money amount) { return amount.plain(); }, [](Rate rate) { return rate.plain(); },
                               [](const base::Term& phrase) { return phrase.text; },
                               [](auto date_or_period) { return base::iso(date_or_period); }},
                      value);
}

std::string shown_text(const Cell& cell, const Texts& texts, bool statement)
{
    return std::visit(
        Overload{[](std::monostate) { return std::string(); }, [](const std::string& text) { return text; },
                 [&](const Label& text) { return texts(text); },
                 [&](Money amount) { return statement ? texts.statement_money(amount) : texts.money(amount); },
                 [&](std::int64_t value) { return texts.number(value); },
                 [&](Rate rate) { return texts.percent(rate); }, [&](Date date) { return texts.short_date(date); },
                 [&](const Word& word) { return texts(word.shown); }},
        cell);
}

bool is_figure(ColumnKind kind)
{
    return kind == ColumnKind::money || kind == ColumnKind::integer || kind == ColumnKind::percent;
}

bool has_values(const Report& report, std::size_t column)
{
    return std::any_of(report.rows.begin(), report.rows.end(), [column](const Row& row) {
        return !std::holds_alternative<std::monostate>(row.cells.at(column));
    });
}

} // namespace sokoguru::reports
