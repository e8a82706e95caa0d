// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/period_list.h"

#include <algorithm>
#include <map>

#include "ledger/ledger.h"
#include "reports/letterhead.h"
#include "storage/database.h"

namespace sokoguru::reports {

namespace {

struct Closing {
    bool closed = false;
    std::int64_t entries = 0;
    std::string head;
};

} // namespace

Report period_list(Books& books, Date today)
{
    books.require(books::Permission::read);
    Report report;
    report.name = "periods";
    report.title = label("reports", "Months and years of the books");
    report.columns = {
        {"period", label("reports", "Period")},
        {"state", label("reports", "State")},
        {"entries", label("reports", "Entries at closing"), ColumnKind::integer},
        {"head", label("reports", "Fingerprint at closing")},
    };
    std::map<int, Closing> closings;
    auto row = books.db().query("SELECT period, closed, entries, head FROM period");
    while (row.next())
        closings[static_cast<int>(row.integer(0))] = {row.integer(1) != 0, row.integer(2), row.text(3)};

    const auto add = [&](Period period) {
        const auto found = closings.find(period.to_int());
        const bool closed = found != closings.end() && found->second.closed;
        Row line;
        line.cells = {label("reports", "{0}", period),
                      closed ? Word{"closed", label("reports", "closed")} : Word{"open", label("reports", "open")}};
        if (closed) {
            line.cells.push_back(found->second.entries);
            line.cells.push_back(Fingerprint{found->second.entries, found->second.head}.short_form());
        } else {
            line.cells.resize(4);
        }
        line.link.id = period.to_int();
        report.rows.push_back(std::move(line));
    };
    const Period first = Period::of(books.cooperative().first_day);
    const Period last = std::max(first, Period::of(today));
    for (Period month = last; month >= first; month = month.plus(-1)) {
        if (month.month == 12) add({month.year, 13});
        add(month);
    }
    return report;
}

} // namespace sokoguru::reports
