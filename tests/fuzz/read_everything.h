// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "base/error.h"
#include "exchange/headers.h"
#include "exchange/national_id.h"
#include "exchange/values.h"

namespace sokoguru::fuzz {

/// Reads a table down to the meaning of each cell; an Error is the only way out besides the end.
inline void read_everything(std::string_view bytes)
{
    static const std::vector<exchange::ColumnSpec> specs = {{"member_no", true}, {"name"},  {"national_id"}, {"joined"},
                                                            {"account"},         {"debit"}, {"rate"}};
    const auto attempt = [](const auto& read) {
        try {
            read();
        } catch (const Error&) {
        }
    };
    attempt([&] {
        const exchange::Table table = exchange::read_table(bytes, "fuzz", {1'000'000, 1'000, 64, 4'096});
        std::vector<Issue> issues;
        const exchange::Header header = exchange::Header::find(table.rows, table.source, specs, issues);
        const exchange::AmountStyle style = exchange::style_of(header.cells(table.rows, "debit"));
        for (const exchange::Row& row : table.rows)
            for (const exchange::RawCell& cell : row.cells) {
                exchange::damage_of_national_id(cell);
                attempt([&] { exchange::read_amount(cell, style, "debit"); });
                attempt([&] { exchange::read_date(cell); });
                attempt([&] { exchange::read_period(cell, "period"); });
                attempt([&] { exchange::read_rate(cell, "rate"); });
                attempt([&] { exchange::read_count(cell, "periods"); });
            }
    });
}

} // namespace sokoguru::fuzz
