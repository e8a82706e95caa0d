// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/periods.h"
#include "savings/savings.h"
#include "support/books_fixture.h"

namespace sokoguru::reports::test {

/// Small books whose every figure can be followed by hand. First book day 1 January 2026; all amounts in rupiah:
///
///   31 Dec 2025  opening   1110 cash 1,000,000 · 3110 share deposits of Ani 100,000, Budi 100,000 · 3120 compulsory
///                          savings of Ani 300,000 · 3161 general reserve 500,000
///   10 Jan       Ani deposits 50,000 WAJIB, Budi 50,000 WAJIB
///   20 Jan       interest of Ani 30,000 (cash / 4110), electricity 12,500 (6113 / cash)
///   15 Feb       Ani deposits 50,000 WAJIB and 200,000 SUKARELA; Budi misses the month
///   28 Feb       electricity 7,500; on the same day reversed
///   10 Mar       Budi deposits 25,000 WAJIB (half)
struct SmallBooks : support::BooksFixture {
    MemberId ani;
    MemberId budi;

    SmallBooks()
    {
        ani = member("0001", "Ani", base::make_date(2025, 5, 1));
        budi = member("0002", "Budi", base::make_date(2025, 6, 1));
        const Date before = base::make_date(2025, 12, 31);
        entry("SA", before, "Saldo awal",
              {cash(1'000'000), saving("POKOK", ani, -100'000), saving("POKOK", budi, -100'000),
               saving("WAJIB", ani, -300'000), line("3161", -500'000)},
              ledger::EntryKind::opening);
        deposit("0001", "WAJIB", 50'000, base::make_date(2026, 1, 10));
        deposit("0002", "WAJIB", 50'000, base::make_date(2026, 1, 10));
        entry("BKM", base::make_date(2026, 1, 20), "Jasa", {cash(30'000), line("4110", -30'000, ani)});
        entry("BKK", base::make_date(2026, 1, 20), "Listrik", {line("6113", 12'500), cash(-12'500)});
        deposit("0001", "WAJIB", 50'000, base::make_date(2026, 2, 15));
        deposit("0001", "SUKARELA", 200'000, base::make_date(2026, 2, 15));
        const auto wrong =
            entry("BKK", base::make_date(2026, 2, 28), "Listrik salah", {line("6113", 7'500), cash(-7'500)});
        ledger::reverse(books, wrong.document, base::make_date(2026, 2, 28), "salah ketik");
        deposit("0002", "WAJIB", 25'000, base::make_date(2026, 3, 10));
    }

    ledger::Line line(const char* code, std::int64_t rupiah, std::optional<MemberId> who = std::nullopt)
    {
        return {account(code), Money::rupiah(rupiah), std::nullopt, who};
    }
    ledger::Line cash(std::int64_t rupiah) { return line("1110", rupiah); }
    ledger::Line saving(const char* product, MemberId who, std::int64_t rupiah)
    {
        const savings::Product kind = savings::product(books, product);
        return {kind.account, Money::rupiah(rupiah), savings::account(books, who, kind, base::make_date(2025, 12, 31)),
                who};
    }
    ledger::Posted entry(const char* series, Date date, const char* memo, std::vector<ledger::Line> lines,
                         ledger::EntryKind kind = ledger::EntryKind::normal)
    {
        ledger::EntryDraft draft;
        draft.date = date;
        draft.memo = memo;
        draft.lines = std::move(lines);
        draft.kind = kind;
        return ledger::post(books, series, std::move(draft));
    }
    void deposit(const char* member_no, const char* product, std::int64_t rupiah, Date date)
    {
        savings::Movement movement;
        movement.member_no = member_no;
        movement.product = product;
        movement.amount = Money::rupiah(rupiah);
        movement.date = date;
        savings::deposit(books, movement);
    }
};

} // namespace sokoguru::reports::test
