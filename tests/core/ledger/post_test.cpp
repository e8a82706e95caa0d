// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "books/audit.h"
#include "ledger/balances.h"
#include "ledger/ledger.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::BooksFixture;
using support::code_of;
using support::entry;
using support::movement;

TEST_CASE("A deposit posts a numbered document and raises the member's balance", "[ledger]")
{
    BooksFixture f;
    const MemberId ani = f.member("0001", "Ani");
    const auto first = savings::deposit(f.books, movement("0001", "wajib", 50'000, make_date(2026, 1, 5)));
    CHECK(first.number == "BKM/2026/01/0001");
    const auto second = savings::deposit(f.books, movement("0001", "WAJIB", 25'000, make_date(2026, 1, 5)));
    CHECK(second.number == "BKM/2026/01/0002");
    // A back-dated document takes the next number of its own month.
    const auto other = savings::deposit(f.books, movement("0001", "SUKARELA", 10'000, make_date(2026, 2, 1)));
    CHECK(other.number == "BKM/2026/02/0001");
    const auto late = savings::deposit(f.books, movement("0001", "SUKARELA", 1'000, make_date(2026, 1, 31)));
    CHECK(late.number == "BKM/2026/01/0003");

    CHECK(savings::balance(f.books, ani, savings::product(f.books, "WAJIB"), make_date(2026, 1, 31)) ==
          Money::rupiah(75'000));
    CHECK(ledger::balance(f.books, f.account("1110"), make_date(2026, 2, 28)) == Money::rupiah(86'000));
    CHECK(ledger::balance(f.books, f.account("1110"), make_date(2026, 1, 30)) == Money::rupiah(75'000));
    f.reopen();
    CHECK(ledger::balance(f.books, f.account("1110"), make_date(2026, 2, 1)) == Money::rupiah(86'000));
    CHECK(ledger::head(f.books).entries == 4);
}

TEST_CASE("Bad entries are refused by name and leave nothing behind", "[ledger]")
{
    BooksFixture f;
    const MemberId ani = f.member("0001", "Ani");
    const Date day = make_date(2026, 1, 10);
    savings::deposit(f.books, movement("0001", "SUKARELA", 100'000, day));
    const auto before = ledger::head(f.books).hash;

    const auto refused = [&](ledger::EntryDraft draft) { return code_of([&] { post(f.books, "BM", draft); }); };
    const auto good = entry(f, "6115", "1110", 50'000, day);

    auto unbalanced = good;
    unbalanced.lines[0].amount = Money::rupiah(49'999);
    CHECK(refused(unbalanced) == Code::not_balanced);

    auto single = good;
    single.lines.pop_back();
    CHECK(refused(single) == Code::entry_too_short);

    CHECK(refused(entry(f, "6", "1110", 1, day)) == Code::account_not_postable);
    CHECK(refused(entry(f, "2111", "1110", 1, day)) == Code::subledger_required);
    CHECK(refused(entry(f, "1110", "4110", 1, day)) == Code::member_required);

    auto stranger = good;
    stranger.lines[0].member = ani;
    CHECK(refused(stranger) == Code::member_not_allowed);

    auto with_sen = good;
    with_sen.lines[0].amount = Money::sen(150);
    with_sen.lines[1].amount = Money::sen(-150);
    CHECK(refused(with_sen) == Code::sen_not_allowed);

    CHECK(refused(entry(f, "6115", "1110", 0, day)) == Code::zero_amount);
    books::update_row(f.books, "account", f.account("6119").value, {{"active", std::int64_t{0}}});
    f.books.forget();
    CHECK(refused(entry(f, "6119", "1110", 1, day)) == Code::account_inactive);

    CHECK(refused(entry(f, "6115", "1110", 1, make_date(2025, 12, 31))) == Code::before_first_day);
    CHECK(refused(entry(f, "6115", "1110", 1, make_date(2062, 1, 1))) == Code::date_too_far);
    CHECK(refused(entry(f, "6115", "1110", 100'001, day)) == Code::insufficient_balance);
    // The money came in on the 10th: paying it out on the 9th would leave the cash box empty on that evening.
    CHECK(refused(entry(f, "6115", "1110", 1, make_date(2026, 1, 9))) == Code::insufficient_balance);

    CHECK(ledger::head(f.books).hash == before);
    CHECK_FALSE(refused(good).has_value());
}

TEST_CASE("Savings never go below zero at any day's end from the entry's day on", "[ledger]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    savings::deposit(f.books, movement("0001", "SUKARELA", 100, make_date(2026, 1, 5)));
    savings::deposit(f.books, movement("0001", "WAJIB", 1'000, make_date(2026, 1, 5)));
    savings::withdraw(f.books, movement("0001", "SUKARELA", 80, make_date(2026, 2, 1)));
    // 100 on hand on 10 January, but only 20 after 1 February.
    CHECK(code_of([&] { savings::withdraw(f.books, movement("0001", "SUKARELA", 21, make_date(2026, 1, 10))); }) ==
          Code::insufficient_balance);
    CHECK_FALSE(code_of([&] { savings::withdraw(f.books, movement("0001", "SUKARELA", 20, make_date(2026, 1, 10))); }));
    // What a product pays out only on leaving stays.
    CHECK(code_of([&] { savings::withdraw(f.books, movement("0001", "WAJIB", 1, make_date(2026, 2, 1))); }) ==
          Code::product_terms);
}

TEST_CASE("A reversal mirrors its original once, with a reason, not before it", "[ledger]")
{
    BooksFixture f;
    const MemberId ani = f.member("0001", "Ani");
    const Date day = make_date(2026, 1, 10);
    const auto wrong = savings::deposit(f.books, movement("0001", "SUKARELA", 100'000, day));
    const auto reverse = [&](Date date, const char* reason) {
        return code_of([&] { ledger::reverse(f.books, wrong.document, date, reason); });
    };
    CHECK(reverse(make_date(2026, 1, 9), "salah anggota") == Code::reversal_before_original);
    CHECK(reverse(day, "  ") == Code::reason_required);
    const auto mirrored = ledger::reverse(f.books, wrong.document, make_date(2026, 1, 11), "salah anggota");
    CHECK(mirrored.number == "BM/2026/01/0001");
    CHECK(savings::balance(f.books, ani, savings::product(f.books, "SUKARELA"), make_date(2026, 1, 11)).is_zero());
    CHECK(reverse(day, "lagi") == Code::already_reversed);
    CHECK(code_of([&] { ledger::reverse(f.books, mirrored.document, day, "lagi"); }) == Code::cannot_reverse_reversal);
}

TEST_CASE("Only some roles post", "[ledger]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    books::add_user(f.books, {"pengawas", "", books::Role::pengawas, std::nullopt});
    {
        const Books closing = std::move(f.books);
    }
    f.books = Books::open(f.path, {"pengawas", std::nullopt}, f.clock);
    CHECK(code_of([&] { savings::deposit(f.books, movement("0001", "WAJIB", 1, make_date(2026, 1, 5))); }) ==
          Code::not_permitted);
    CHECK(ledger::head(f.books).entries == 0);
}

TEST_CASE("A doubtful system date has to be confirmed before anything is posted", "[ledger]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    savings::deposit(f.books, movement("0001", "WAJIB", 1, make_date(2026, 1, 1)));
    f.clock.set(make_date(2026, 2, 1)); // 31 days later
    CHECK_FALSE(f.books.clock_doubt());
    for (const Date day : {make_date(2026, 2, 2), make_date(2025, 12, 30)}) {
        f.clock.set(day);
        CHECK(f.books.clock_doubt() == make_date(2026, 1, 1));
        CHECK(code_of([&] { savings::deposit(f.books, movement("0001", "WAJIB", 1, make_date(2026, 1, 2))); }) ==
              Code::clock_to_confirm);
    }
    f.books.confirm_clock();
    CHECK_FALSE(code_of([&] { savings::deposit(f.books, movement("0001", "WAJIB", 1, make_date(2026, 1, 2))); }));
}
