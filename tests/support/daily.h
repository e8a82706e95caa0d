// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savings/savings.h"
#include "support/books_fixture.h"

namespace support {

/// A deposit or withdrawal in whole rupiah over the cash box.
inline sokoguru::savings::Movement movement(const char* member, const char* product, std::int64_t rupiah,
                                            sokoguru::Date date)
{
    sokoguru::savings::Movement out;
    out.member_no = member;
    out.product = product;
    out.amount = sokoguru::Money::rupiah(rupiah);
    out.date = date;
    return out;
}

/// An entry of two lines without subsidiary accounts.
inline sokoguru::ledger::EntryDraft entry(BooksFixture& f, const char* debit, const char* credit, std::int64_t rupiah,
                                          sokoguru::Date date, const char* memo = "")
{
    sokoguru::ledger::EntryDraft out;
    out.date = date;
    out.memo = memo;
    out.lines = {{f.account(debit), sokoguru::Money::rupiah(rupiah), std::nullopt, std::nullopt},
                 {f.account(credit), -sokoguru::Money::rupiah(rupiah), std::nullopt, std::nullopt}};
    return out;
}

/// The code of the Error that an action throws; nothing where it throws none.
template <typename Action> std::optional<sokoguru::Code> code_of(Action&& action)
{
    try {
        action();
    } catch (const sokoguru::Error& error) {
        return error.code();
    }
    return std::nullopt;
}

} // namespace support
