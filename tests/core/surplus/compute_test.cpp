// SPDX-License-Identifier: GPL-3.0-or-later
#include "surplus/compute.h"

#include "support/catch.h"

#include "base/error.h"
#include "books/audit.h"
#include "ledger/periods.h"
#include "savings/savings.h"
#include "support/books_fixture.h"

using namespace sokoguru;
using namespace sokoguru::surplus;
using base::make_date;
using support::BooksFixture;

namespace {

/// A cooperative with a clock at the end of the year, and short words for what the tests post.
struct Coop : BooksFixture {
    explicit Coop(Date first_day = make_date(2026, 1, 1)) : BooksFixture("serba-usaha", first_day)
    {
        clock.set(make_date(2026, 12, 31));
        books.confirm_clock();
    }

    ledger::Posted post(Date date, std::vector<ledger::Line> lines, ledger::EntryKind kind = ledger::EntryKind::normal)
    {
        ledger::EntryDraft entry;
        entry.date = date;
        entry.memo = "test";
        entry.lines = std::move(lines);
        entry.kind = kind;
        return ledger::post(books, kind == ledger::EntryKind::opening ? "SA" : "BM", entry);
    }
    /// Cash in (or out, negative) against an account.
    ledger::Posted cash(Date date, const char* code, const char* amount, std::optional<MemberId> member = {})
    {
        const Money money = Money::parse(amount);
        const char* box = money.has_sen() ? "1121" : "1110";
        return post(date, {{account(box), money}, {account(code), -money, std::nullopt, member}});
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
    SubledgerId savings_account(MemberId member, const char* product)
    {
        return savings::account(books, member, savings::product(books, product), books.cooperative().first_day);
    }
    void scheme(std::vector<SchemeRow> rows)
    {
        rows.push_back({9, "non-member", "reserve", "100", ""});
        replace_scheme(books, scheme_from_rows(2026, rows));
    }
};

/// The shares of one member in rupiah, part by part, as text.
std::string shares(const SurplusResult& result, MemberId member)
{
    std::string out;
    for (const Money share : result.find(member)->shares)
        if (!share.is_zero()) out += share.plain() + " ";
    return out;
}

const Date january = make_date(2026, 1, 5);
const Date july = make_date(2026, 7, 5);

/// Two members, a shop, and others; the arithmetic stands in the test that uses it.
struct Year : Coop {
    MemberId ani = member("0001", "Ani"), budi = member("0002", "Budi");
    Year()
    {
        for (const char* who : {"0001", "0002"}) {
            deposit(who, "POKOK", 100'000, january);
            deposit(who, "WAJIB", 500'000, january);
        }
        deposit("0002", "WAJIB", 1'200'000, july);
        cash(july, "4110", "300000", ani);
        cash(july, "4110", "100000", budi);
        cash(july, "4150", "400000", ani);
        cash(july, "4150", "600000");
        cash(july, "4250", "200000");
        cash(july, "5310", "-700000");
        cash(july, "5320", "-150000");
        cash(july, "6115", "-200000");
        cash(july, "7110", "50000.37");
    }
};

} // namespace

TEST_CASE("The SHU of a year comes out of the ledger", "[surplus]")
{
    Year f;
    const SurplusResult result = compute(f.books, 2026);
    // Members: 300,000 + 100,000 + 1,000,000 − 700,000 = 700,000; others: 200,000 + 50,000.37 − 150,000 = 100,000.37;
    // common 200,000 by contribution: 200,000 × 700,000 / 800,000.37 = 174,999.92 of it on the members' side.
    CHECK(result.results.member_income == Money::rupiah(1'400'000));
    CHECK(result.results.non_member_income == Money::parse("250000.37"));
    CHECK(result.results.common_costs == Money::rupiah(200'000));
    CHECK(result.surplus.member.plain() == "525000.08");
    CHECK(result.surplus.non_member.plain() == "75000.29");

    // Pots of 525,000: capital 25 %, interest 20 %, purchases 10 %.
    CHECK(result.pots[0].amount == Money::rupiah(131'250)); // reserve
    CHECK(result.pots[1].amount == Money::rupiah(131'250));
    CHECK(result.pots[2].amount == Money::rupiah(105'000));
    CHECK(result.pots[3].amount == Money::rupiah(52'500));
    // Month averages 600,000 and 600,000 + 1,200,000 × 6/12 = 1,200,000: one third, two thirds.
    // Interest 3 : 1. Purchases 400,000 of 1,000,000, of which 600,000 belong to no member.
    CHECK(shares(result, f.ani) == "43750 78750 21000 ");
    CHECK(shares(result, f.budi) == "87500 26250 ");
    CHECK(result.pots[3].whole_base == Money::rupiah(1'000'000));
    CHECK(result.pots[3].remainder == Money::rupiah(31'500));
    CHECK(result.rest.plain() == "31500.37"); // and the sen of both sources
    CHECK(result.is_draft());
}

TEST_CASE("Closing the year changes nothing about its SHU", "[surplus]")
{
    Year f;
    const std::string before = shares(compute(f.books, 2026), f.ani);
    f.clock.set(make_date(2027, 1, 15));
    f.books.confirm_clock();
    for (int month = 1; month <= 12; ++month)
        ledger::close_month(f.books, {2026, month});
    ledger::close_year(f.books, 2026);
    const SurplusResult after = compute(f.books, 2026);
    CHECK(shares(after, f.ani) == before);
    CHECK(after.rest.plain() == "31500.37");
    // Nothing happened in the next year: a surplus of zero makes no pots.
    const SurplusResult next = compute(f.books, 2027);
    CHECK(next.members.size() == 2);
    for (const Pot& pot : next.pots)
        CHECK(pot.amount.is_zero());
}

TEST_CASE("What is reversed does not count", "[surplus]")
{
    Year f;
    const auto sale = f.cash(july, "4110", "900000", f.budi);
    ledger::reverse(f.books, sale.document, make_date(2026, 8, 1), "wrong member");
    CHECK(shares(compute(f.books, 2026), f.budi) == "87500 26250 ");
}

TEST_CASE("Common costs may be shared by revenue", "[surplus]")
{
    Year f;
    set_common_by(f.books, CommonBy::revenue);
    // 200,000 × 1,400,000 / 1,650,000.37 = 169,696.93 on the members' side: 700,000 − 169,696.93
    CHECK(compute(f.books, 2026).surplus.member.plain() == "530303.07");
}

TEST_CASE("Who left is measured by what he held before", "[surplus]")
{
    Coop f;
    const MemberId ani = f.member("0001", "Ani"), dedi = f.member("0002", "Dedi");
    f.deposit("0001", "WAJIB", 300'000, january);
    f.deposit("0002", "WAJIB", 300'000, january);
    f.cash(july, "4110", "1000000", ani);
    savings::Movement out;
    out.member_no = "0002";
    out.product = "WAJIB";
    out.amount = Money::rupiah(300'000);
    out.date = make_date(2026, 10, 15);
    out.leaving = true;
    savings::withdraw(f.books, out);
    members::leave(f.books, dedi, make_date(2026, 10, 15), members::LeftReason::resigned);

    const std::vector<SchemeRow> all_capital = {{2, "member", "capital", "100", "closing"}};
    f.scheme(all_capital);
    CHECK(shares(compute(f.books, 2026), ani) == "1000000 ");
    auto rows = all_capital;
    rows.push_back({3, "rule", "leavers", "", "full"});
    f.scheme(rows);
    CHECK(shares(compute(f.books, 2026), dedi) == "500000 ");
    rows.back().base = "months"; // 300,000 × 9/12 = 225,000 beside 300,000
    f.scheme(rows);
    const SurplusResult result = compute(f.books, 2026);
    CHECK(result.find(dedi)->bases[0] == Money::rupiah(225'000));
    CHECK(result.find(dedi)->raw_bases[0] == Money::rupiah(300'000));
    CHECK(result.find(dedi)->months == 9);
    CHECK(shares(result, dedi) == "428571 "); // 1,000,000 × 225 / 525
    CHECK(shares(result, ani) == "571429 ");
    // A year later he is not in the list any more.
    CHECK(compute(f.books, 2027).find(dedi) == nullptr);
}

TEST_CASE("Voluntary savings count where the scheme says so", "[surplus]")
{
    Coop f;
    const MemberId ani = f.member("0001", "Ani"), budi = f.member("0002", "Budi");
    f.deposit("0001", "WAJIB", 300'000, january);
    f.deposit("0002", "WAJIB", 100'000, january);
    f.deposit("0002", "SUKARELA", 600'000, january);
    f.cash(july, "4110", "1000000", ani);
    f.scheme({{2, "member", "capital", "100", "closing"}});
    CHECK(shares(compute(f.books, 2026), ani) == "750000 ");
    f.scheme({{2, "member", "capital", "100", "closing+voluntary"}});
    CHECK(shares(compute(f.books, 2026), ani) == "300000 ");
    CHECK(shares(compute(f.books, 2026), budi) == "700000 ");
    // Saved in January: nothing at the beginning of January, eleven months of twelve otherwise.
    f.scheme({{2, "member", "capital", "100", "months-weighted"}});
    CHECK(compute(f.books, 2026).find(ani)->bases[0] == Money::rupiah(275'000));
}

TEST_CASE("The year in which the books began needs the months before", "[surplus]")
{
    Coop f(make_date(2026, 4, 1));
    const MemberId ani = f.member("0001", "Ani", make_date(2020, 1, 1));
    const MemberId budi = f.member("0002", "Budi", make_date(2026, 3, 10));
    const auto open = [&](MemberId who, std::int64_t rupiah) {
        return f.post(make_date(2026, 3, 31),
                      {{f.account("1110"), Money::rupiah(rupiah)},
                       {f.account("3120"), Money::rupiah(-rupiah), f.savings_account(who, "WAJIB"), who}},
                      ledger::EntryKind::opening);
    };
    open(ani, 900'000);
    open(budi, 300'000);
    // Income so far, with its member: a balance of the opening, not a flow of the year.
    f.post(make_date(2026, 3, 31),
           {{f.account("1110"), Money::rupiah(50'000)}, {f.account("4110"), Money::rupiah(-50'000), {}, ani}},
           ledger::EntryKind::opening);
    f.cash(july, "4110", "150000", budi);

    const auto code = [&] {
        try {
            compute(f.books, 2026);
        } catch (const Error& error) {
            return std::pair(error.code(), std::get<std::string>(error.args().at(1)));
        }
        return std::pair(Code::count, std::string());
    };
    CHECK(code() == std::pair(Code::base_incomplete, std::string("2026-01, 2026-02, 2026-03: 0001, 0002")));

    const auto history = [&](MemberId who, int month, std::int64_t balance, std::int64_t interest) {
        books::insert_row(f.books, "history",
                          {{"member_id", who.value},
                           {"period", std::int64_t{202600 + month}},
                           {"savings_balance", balance * 100},
                           {"interest_paid", interest * 100},
                           {"purchases", std::int64_t{0}}});
    };
    history(ani, 1, 700'000, 20'000);
    history(ani, 2, 800'000, 30'000);
    history(ani, 3, 900'000, 0);
    CHECK(code() == std::pair(Code::base_incomplete, std::string("2026-03: 0002")));
    history(budi, 3, 300'000, 0);

    const SurplusResult result = compute(f.books, 2026);
    CHECK(result.results.member_income == Money::rupiah(200'000)); // the opening's 50,000 and 150,000
    // Ani: 700 + 800 + 10 × 900 thousand = 10,500; Budi: 10 × 300 = 3,000; / 12
    CHECK(result.find(ani)->bases[1] == Money::rupiah(875'000));
    CHECK(result.find(budi)->bases[1] == Money::rupiah(250'000));
    // Interest 50,000 before (not again from the opening) and 150,000 since.
    CHECK(result.find(ani)->bases[2] == Money::rupiah(50'000));
    CHECK(result.find(budi)->bases[2] == Money::rupiah(150'000));
    CHECK(result.pots[2].whole_base == Money::rupiah(200'000));

    // Bases at the year's end need nothing of before.
    f.scheme({{2, "member", "capital", "100", "closing"}});
    CHECK(compute(f.books, 2026).find(budi)->bases[0] == Money::rupiah(300'000));
    try {
        compute(f.books, 2025);
        FAIL("a year before the books");
    } catch (const Error& error) {
        CHECK(error.code() == Code::no_data);
    }
}

TEST_CASE("A corrected opening counts on its own day", "[surplus]")
{
    Coop f(make_date(2026, 1, 1));
    const MemberId ani = f.member("0001", "Ani", make_date(2020, 1, 1));
    const auto open = [&](std::int64_t rupiah) {
        return f.post(make_date(2025, 12, 31),
                      {{f.account("1110"), Money::rupiah(rupiah)},
                       {f.account("3120"), Money::rupiah(-rupiah), f.savings_account(ani, "WAJIB"), ani}},
                      ledger::EntryKind::opening);
    };
    const auto wrong = open(900'000);
    ledger::reverse(f.books, wrong.document, july, "wrong amount");
    open(600'000);
    CHECK(compute(f.books, 2026).find(ani)->bases[1] == Money::rupiah(600'000));
}

TEST_CASE("Principal borrowed is what was paid out", "[surplus]")
{
    Coop f;
    const MemberId ani = f.member("0001", "Ani"), budi = f.member("0002", "Budi");
    f.deposit("0001", "WAJIB", 20'000'000, january);
    const auto loan = [&](MemberId who, const char* number) {
        const std::int64_t id = books::insert_row(f.books, "subledger",
                                                  {{"kind", std::string("loan")},
                                                   {"account_id", f.account("1141").value},
                                                   {"member_id", who.value},
                                                   {"code", std::string(number)},
                                                   {"name", std::string(number)}});
        return SubledgerId{id};
    };
    const SubledgerId first = loan(ani, "PJ-1"), second = loan(budi, "PJ-2");
    const auto lend = [&](SubledgerId to, MemberId who, std::int64_t rupiah) {
        return f.post(
            july, {{f.account("1141"), Money::rupiah(rupiah), to, who}, {f.account("1110"), Money::rupiah(-rupiah)}});
    };
    lend(first, ani, 3'000'000);
    lend(second, budi, 1'000'000);
    const auto mistaken = lend(second, budi, 7'000'000);
    ledger::reverse(f.books, mistaken.document, make_date(2026, 8, 1), "not paid out");
    lend(first, ani, -500'000); // an instalment
    f.cash(july, "4110", "400000", ani);
    f.scheme({{2, "member", "patronage", "100", "principal-borrowed"}});
    const SurplusResult result = compute(f.books, 2026);
    CHECK(result.find(ani)->bases[0] == Money::rupiah(3'000'000));
    CHECK(result.find(budi)->bases[0] == Money::rupiah(1'000'000));
    CHECK(shares(result, ani) == "300000 ");
}

TEST_CASE("A statement speaks of the last decided year", "[surplus]")
{
    Year f;
    const Date later = make_date(2027, 6, 30);
    CHECK_FALSE(statement_share(f.books, f.ani, later, false).has_value());
    const auto draft = statement_share(f.books, f.ani, later, true);
    REQUIRE(draft.has_value());
    CHECK(draft->draft);
    CHECK(draft->year == 2026);
    CHECK(draft->capital == Money::rupiah(43'750));
    CHECK(draft->patronage == Money::rupiah(78'750 + 21'000));
    CHECK(draft->total == Money::rupiah(143'500));
    CHECK_FALSE(statement_share(f.books, f.ani, make_date(2026, 12, 30), true).has_value());

    f.clock.set(make_date(2027, 3, 1));
    f.books.confirm_clock();
    for (int month = 1; month <= 12; ++month)
        ledger::close_month(f.books, {2026, month});
    ledger::close_year(f.books, 2026);
    record_decision(f.books, {2026, make_date(2027, 2, 20), "RAT/2027"});
    const auto decided = statement_share(f.books, f.ani, later, false);
    REQUIRE(decided.has_value());
    CHECK_FALSE(decided->draft);
    CHECK(decided->total == Money::rupiah(143'500));
    CHECK_FALSE(statement_share(f.books, f.ani, make_date(2027, 2, 19), false).has_value());
}
