// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/desk.h"

namespace sokoguru::demo {

AccountId Desk::account(const char* code)
{
    const auto known = accounts_.find(code);
    if (known != accounts_.end()) return known->second;
    const AccountId id = books_.chart().by_code(code).id;
    accounts_.emplace(code, id);
    return id;
}

ledger::Line Desk::line(const char* code, Money amount, std::optional<SubledgerId> subledger,
                        std::optional<MemberId> member)
{
    return {account(code), amount, subledger, member};
}

ledger::EntryDraft Desk::entry(Date date, std::string memo, std::vector<ledger::Line> lines)
{
    ledger::EntryDraft draft;
    draft.date = date;
    draft.memo = std::move(memo);
    draft.lines = std::move(lines);
    return draft;
}

void Desk::post(const char* series, std::vector<ledger::EntryDraft> entries)
{
    if (entries.empty()) return;
    ledger::DocumentDraft document;
    document.series = series;
    document.entries = std::move(entries);
    ledger::post(books_, document);
    const AccountId cash = account("1110"), bank = account("1121"), stock = account("1165");
    for (const ledger::EntryDraft& entry : document.entries)
        for (const ledger::Line& line : entry.lines) {
            if (line.account == cash) cash_ += line.amount;
            if (line.account == bank) bank_ += line.amount;
            if (line.account == stock) stock_ += line.amount;
        }
}

void Desk::post(Date date, std::string memo, const char* debit, const char* credit, Money amount,
                std::optional<SubledgerId> debit_subledger, std::optional<SubledgerId> credit_subledger)
{
    if (amount.is_zero()) return;
    std::vector<ledger::Line> lines = {line(debit, amount, debit_subledger), line(credit, -amount, credit_subledger)};
    const std::string series = ledger::series_for(books_, lines);
    post(series.c_str(), {entry(date, std::move(memo), std::move(lines))});
}

} // namespace sokoguru::demo
