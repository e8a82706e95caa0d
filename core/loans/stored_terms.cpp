// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/stored_terms.h"

namespace sokoguru::loans {

void read_stored_terms(const storage::Query& row, int method_column, Terms& terms)
{
    int column = method_column;
    terms.method = parse_method(row.view(column++));
    terms.rate = Rate::millionths(row.integer(column++));
    terms.per = parse_rate_per(row.view(column++));
    terms.every = parse_every(row.view(column++));
    terms.periods = row.get<int>(column++);
    terms.first_due = row.get<std::optional<Date>>(column++);
    terms.multiple = row.money(column++);
    terms.round = parse_rounding(row.view(column++));
    terms.unit = row.money(column++);
    terms.grace_principal = row.get<int>(column);
}

books::Fields stored_terms(const Terms& terms)
{
    const auto text = [](const char* word) { return books::Value(std::string(word)); };
    return {
        {"method", text(name(terms.method))},
        {"rate", terms.rate.in_millionths()},
        {"per", text(name(terms.per))},
        {"every", text(name(terms.every))},
        {"periods", std::int64_t{terms.periods}},
        {"first_due", terms.first_due ? books::Value(std::int64_t{base::to_int(*terms.first_due)}) : books::Value()},
        {"multiple", terms.multiple.in_sen()},
        {"rounding", text(name(terms.round))},
        {"unit", terms.unit.in_sen()},
        {"grace_principal", std::int64_t{terms.grace_principal}}};
}

} // namespace sokoguru::loans
