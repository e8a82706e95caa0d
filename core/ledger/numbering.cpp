// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/numbering.h"

#include "base/error.h"
#include "books/audit.h"
#include "storage/database.h"

namespace sokoguru::ledger {

namespace {

constexpr std::int64_t highest_start = 999'999;

bool has_documents(Books& books, const std::string& code, Period month)
{
    return books.db()
        .value<std::int64_t>("SELECT 1 FROM document WHERE series = ? AND period = ? LIMIT 1", code, month)
        .has_value();
}

} // namespace

std::vector<Series> series(Books& books, Period month)
{
    std::vector<Series> out;
    auto row = books.db().query(R"(
        SELECT s.code, s.name, s.start_period, s.start_number,
               (SELECT max(d.number) FROM document AS d WHERE d.series = s.code AND d.period = ?1)
        FROM document_series AS s ORDER BY s.code)",
                                month);
    while (row.next()) {
        Series series{row.text(0), row.text(1), {}, row.integer(3)};
        if (const auto start = row.integer(2); start > 0)
            series.start_period = Period::from_int(static_cast<int>(start));
        series.begun = !row.is_null(4);
        if (series.begun)
            series.next_number = row.integer(4) + 1;
        else if (series.start_period == month)
            series.next_number = series.start_number;
        out.push_back(std::move(series));
    }
    return out;
}

void set_start_number(Books& books, const std::string& code, Period month, std::int64_t number)
{
    books.require(books::Permission::change_settings);
    if (number < 1 || number > highest_start)
        throw Error(Code::bad_option, {std::string("number"), std::to_string(number), std::string("1 … 999999")});
    const auto start = books.db().value<std::int64_t>("SELECT start_period FROM document_series WHERE code = ?", code);
    if (!start) throw Error(Code::bad_option, {std::string("series"), code, std::string("BKM, BKK, BBM, BBK, BM …")});
    const Period before = Period::from_int(static_cast<int>(*start));
    // verify() counts the numbers of a month from its start number: that of a month with documents stays.
    for (const Period& checked : {month, before})
        if (has_documents(books, code, checked)) throw Error(Code::numbering_begun, {code, checked});
    books::update_row(books, "document_series", code,
                      {{"start_period", std::int64_t{month.to_int()}}, {"start_number", number}});
}

} // namespace sokoguru::ledger
