// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

namespace sokoguru::reports::test {

/// A list with every kind of cell, hostile texts, an empty cell and a total row.
inline Report sample_list()
{
    Report report;
    report.name = "sample-list";
    report.title = verbatim("Daftar contoh");
    report.subtitle = verbatim("per 31 Desember 2026");
    report.parameters = {{"as_of", base::make_date(2026, 12, 31)},
                         {"period", Period{2026, 12}},
                         {"limit", std::int64_t{3}},
                         {"minimum", Money::rupiah(5000)}};
    report.columns = {
        {"member_no", verbatim("No."), ColumnKind::text},    {"name", verbatim("Nama"), ColumnKind::text},
        {"joined", verbatim("Masuk"), ColumnKind::date},     {"count", verbatim("Banyak"), ColumnKind::integer},
        {"rate", verbatim("Jasa"), ColumnKind::percent},     {"amount", verbatim("Jumlah"), ColumnKind::money},
        {"id", verbatim("Kunci"), ColumnKind::integer, true}};
    const auto row = [&](const char* no, const char* name, Date joined, std::int64_t count, const char* rate,
                         const char* amount) {
        report.rows.push_back({{std::string(no), std::string(name), joined, count, Rate::parse(rate),
                                Money::parse(amount), std::int64_t{7}}});
    };
    row("0001", "Siti \"Ani\", Dewi", base::make_date(2020, 2, 29), 1200, "1.5", "1250000");
    row("0002", "=1+1", base::make_date(2021, 1, 1), 0, "12", "-1250000.50");
    row("0003", "Bagian A\nBagian B", base::make_date(2022, 12, 31), -3, "0.125", "0");
    report.rows.push_back({{std::string("0004"), std::string("北京 Ng\xCC\x81"), {}, {}, {}, {}, {}}});
    report.rows.push_back({{{}, verbatim("Jumlah"), {}, {}, {}, Money::parse("-0.50"), {}}, RowStyle::total});
    return report;
}

/// A statement with headings, levels, a subtotal, a total that subtracts, and a comparison.
inline Report sample_statement()
{
    Report report;
    report.name = "sample-statement";
    report.title = bilingual("Perhitungan contoh", "Sample statement");
    report.is_statement = true;
    report.columns = {
        {"line", verbatim("line"), ColumnKind::text, true},   {"label", bilingual("Uraian", "Line"), ColumnKind::text},
        {"style", verbatim("style"), ColumnKind::text, true}, {"level", verbatim("level"), ColumnKind::integer, true},
        {"amount", verbatim("2026"), ColumnKind::money},      {"compare", verbatim("2025"), ColumnKind::money}};
    const auto row = [&](const char* id, Label text, RowStyle style, int level, Cell amount, Cell compare,
                         std::vector<int> sum_of = {}) {
        report.rows.push_back({{std::string(id), std::move(text), std::string(style_name(style)), std::int64_t{level},
                                std::move(amount), std::move(compare)},
                               style,
                               level,
                               {},
                               std::move(sum_of)});
    };
    const auto rp = [](std::int64_t value) { return Cell(Money::rupiah(value)); };
    row("income", bilingual("PENDAPATAN", "INCOME"), RowStyle::heading, 0, {}, {});
    row("interest", bilingual("Jasa pinjaman", "Interest"), RowStyle::line, 1, rp(9000000), rp(8000000));
    row("sales", bilingual("Penjualan", "Sales"), RowStyle::line, 1, rp(1000000), rp(-500000));
    row("total-income", bilingual("Jumlah pendapatan", "Total income"), RowStyle::subtotal, 0, rp(10000000),
        rp(7500000), {2, 3});
    row("expense", bilingual("Beban", "Expenses"), RowStyle::line, 1, rp(12000000), rp(7000000));
    row("surplus", bilingual("SHU", "SURPLUS"), RowStyle::total, 0, rp(-2000000), rp(500000), {4, -5});
    return report;
}

} // namespace sokoguru::reports::test
