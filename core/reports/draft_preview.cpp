// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/draft_preview.h"

#include "ledger/chart.h"
#include "members/members.h"
#include "reports/words.h"

namespace sokoguru::reports {

Report draft_preview(Books& books, const ledger::DocumentDraft& draft, std::size_t most)
{
    books.require(books::Permission::read);
    Report report;
    report.name = "preview";
    report.title = label("reports", "Journal before posting");
    report.is_statement = true;
    report.columns = {{"account", label("reports", "Account")},
                      {"account_name", label("reports", "Name")},
                      {"member", label("reports", "Member")},
                      {"debit", label("reports", "Debit"), ColumnKind::money},
                      {"credit", label("reports", "Credit"), ColumnKind::money}};
    Money debit;
    Money credit;
    std::int64_t left_out = 0;
    for (const ledger::EntryDraft& entry : draft.entries)
        for (const ledger::Line& line : entry.lines) {
            const bool is_debit = !line.amount.is_negative();
            (is_debit ? debit : credit) += line.amount.abs();
            if (report.rows.size() >= most) {
                ++left_out;
                continue;
            }
            const ledger::Account& account = books.chart().by_id(line.account);
            Cell who;
            if (line.member) {
                const members::Member member = members::read(books, *line.member);
                who = member.member_no + " · " + member.name;
            }
            report.rows.push_back({{account.code, account_name(account), std::move(who),
                                    is_debit ? Cell(line.amount) : Cell(), is_debit ? Cell() : Cell(line.amount.abs())},
                                   RowStyle::line,
                                   0,
                                   {Link::Kind::account, line.account.value}});
        }
    if (left_out > 0)
        report.rows.push_back({{{}, label("reports", "and {0} more lines", left_out), {}, {}, {}}, RowStyle::note});
    report.rows.push_back({{{}, label("reports", "Total"), {}, debit, credit}, RowStyle::total});
    return report;
}

} // namespace sokoguru::reports
