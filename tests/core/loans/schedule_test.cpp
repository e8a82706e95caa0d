// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/schedule.h"

#include <fstream>

#include "support/property.h"
#include <nlohmann/json.hpp>

#include "base/error.h"

using namespace sokoguru;
using namespace sokoguru::loans;
using base::make_date;

namespace {

Terms terms(std::int64_t principal, const char* rate, int periods, Method method)
{
    Terms out;
    out.principal = Money::rupiah(principal);
    out.rate = Rate::parse(rate);
    out.periods = periods;
    out.method = method;
    return out;
}

Code code_of(const Terms& terms)
{
    try {
        schedule(terms);
    } catch (const Error& error) {
        return error.code();
    }
    return Code::count;
}

Money total_interest(const std::vector<Instalment>& rows)
{
    Money sum;
    for (const Instalment& row : rows)
        sum += row.interest;
    return sum;
}

Terms random_terms()
{
    Terms out;
    out.principal = Money::rupiah(*rc::gen::inRange<std::int64_t>(100'000, 500'000'000));
    out.rate = Rate::millionths(*rc::gen::inRange<std::int64_t>(0, 5'000'000));
    out.per = *rc::gen::element(RatePer::month, RatePer::year);
    out.periods = *rc::gen::inRange(1, 61);
    out.method = *rc::gen::element(Method::flat, Method::annuity, Method::declining, Method::none);
    out.every = *rc::gen::element(Every::month, Every::week, Every::day);
    out.multiple = Money::rupiah(*rc::gen::element(1, 100, 500, 1000));
    out.round = *rc::gen::element(Rounding::nearest, Rounding::up);
    out.unit = *rc::gen::element(Money::sen(1), Money::rupiah(1));
    out.grace_principal = *rc::gen::inRange(0, out.periods);
    return out;
}

/// The rows of random terms; terms whose rounding makes no schedule are thrown back.
std::pair<Terms, std::vector<Instalment>> random_schedule()
{
    const Terms random = random_terms();
    try {
        return {random, schedule(random)};
    } catch (const Error& error) {
        RC_ASSERT(error.code() == Code::loan_terms);
    }
    RC_DISCARD("no schedule");
    return {};
}

} // namespace

// Sources stand in the file: Fineract's end-to-end tests (FIN-…), published tables (L…), the design's rule (IDR-…).
TEST_CASE("Published schedules come out row by row", "[loans]")
{
    std::ifstream file(TEST_DATA "/loan_schedules.json");
    const auto vectors = nlohmann::json::parse(file);
    REQUIRE(vectors.size() == 11);
    for (const auto& vector : vectors) {
        INFO(vector["id"].get<std::string>());
        const auto& args = vector["args"];
        const auto text = [&](const char* key) { return args[key].template get<std::string>(); };
        Terms given;
        given.principal = Money::parse(text("principal"));
        given.rate = Rate::parse(text("rate"));
        given.per = parse_rate_per(text("per"));
        given.periods = args["periods"].get<int>();
        given.method = parse_method(text("method"));
        given.multiple = Money::parse(text("multiple"));
        given.round = text("round") == "up" ? Rounding::up : Rounding::nearest;
        given.unit = Money::parse(text("unit"));
        given.grace_principal = args["grace_principal"].get<int>();

        const auto rows = schedule(given);
        REQUIRE(rows.size() == vector["rows"].size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& expected = vector["rows"][i];
            const auto amount = [&](std::size_t cell) {
                return Money::parse(expected[cell].get<std::string>()).plain();
            };
            INFO("row " << i + 1);
            CHECK(rows[i].number == expected[0].get<int>());
            CHECK(rows[i].principal.plain() == amount(1));
            CHECK(rows[i].interest.plain() == amount(2));
            CHECK(rows[i].total.plain() == amount(3));
            CHECK(rows[i].balance.plain() == amount(4));
        }
    }
}

TEST_CASE("Flat interest does not drift over the rows", "[loans]")
{
    // 999,950 × 1 % = 9,999.5 → 10,000 a row; × 12 = 119,994: the last row has 9,994.
    const auto rows = schedule(terms(999'950, "1", 12, Method::flat));
    CHECK(rows[0].interest == Money::rupiah(10'000));
    CHECK(rows[11].interest == Money::rupiah(9'994));
    CHECK(total_interest(rows) == Money::rupiah(119'994));
    // 50 × 1 % = 0.5 → 1 a row, but 50 × 1 % × 12 = 6 in all: then the rows stop.
    const auto tiny = schedule(terms(50, "1", 12, Method::flat));
    CHECK(tiny[5].interest == Money::rupiah(1));
    CHECK(tiny[6].interest.is_zero());
    CHECK(total_interest(tiny) == Money::rupiah(6));
}

TEST_CASE("Interest only, the principal at the end", "[loans]")
{
    const auto rows = schedule(terms(3'000'000, "1.5", 3, Method::none));
    CHECK(rows[0].total == Money::rupiah(45'000));
    CHECK(rows[0].balance == Money::rupiah(3'000'000));
    CHECK(rows[2].principal == Money::rupiah(3'000'000));
    CHECK(rows[2].total == Money::rupiah(3'045'000));

    // Sebrakan: one instalment after a month (domain.md 4.1); every method says the same.
    for (const Method method : {Method::flat, Method::annuity, Method::declining, Method::none}) {
        Terms once = terms(1'000'000, "2", 1, method);
        once.round = Rounding::up;
        once.multiple = Money::rupiah(1'000);
        const auto row = schedule(once);
        REQUIRE(row.size() == 1);
        CHECK(row[0].total == Money::rupiah(1'020'000));
    }
}

TEST_CASE("A grace leaves interest-only rows at the beginning", "[loans]")
{
    Terms given = terms(1'000'000, "1", 6, Method::declining);
    given.grace_principal = 2;
    const auto rows = schedule(given);
    REQUIRE(rows.size() == 6);
    CHECK(rows[1].principal.is_zero());
    CHECK(rows[1].interest == Money::rupiah(10'000));
    CHECK(rows[2].principal == Money::rupiah(250'000)); // 1,000,000 / 4
    CHECK(rows[5].interest == Money::rupiah(2'500));

    given.method = Method::flat;
    const auto flat = schedule(given);
    CHECK(flat[1].total == Money::rupiah(10'000));
    CHECK(flat[2].total == Money::rupiah(260'000));
    CHECK(total_interest(flat) == Money::rupiah(60'000));

    given.grace_principal = 6;
    CHECK(code_of(given) == Code::bad_option);
}

TEST_CASE("Without interest an annuity is the principal in equal parts", "[loans]")
{
    const auto rows = schedule(terms(1'000, "0", 3, Method::annuity));
    CHECK(rows[0].total == Money::rupiah(333));
    CHECK(rows[2].total == Money::rupiah(334));
    CHECK(total_interest(rows).is_zero());
}

TEST_CASE("Weeks and days take their part of the year", "[loans]")
{
    // 12 × 1 % a month = 12 % a year; 36,500,000 × 12 % × 7/365 = 84,000; / 365 = 12,000.
    Terms given = terms(36'500'000, "1", 10, Method::none);
    given.every = Every::week;
    CHECK(schedule(given)[0].interest == Money::rupiah(84'000));
    given.every = Every::day;
    CHECK(schedule(given)[0].interest == Money::rupiah(12'000));
    given.per = RatePer::year;
    given.rate = Rate::parse("12");
    CHECK(schedule(given)[0].interest == Money::rupiah(12'000));
    // 10 % a year by the month is not a finite decimal: 1,000,000 / 120 = 8,333.33
    given.every = Every::month;
    given.rate = Rate::parse("10");
    given.principal = Money::rupiah(1'000'000);
    given.unit = Money::sen(1);
    CHECK(schedule(given)[0].interest == Money::parse("8333.33"));
}

TEST_CASE("Due dates keep their day of the month", "[loans]")
{
    Terms given = terms(1'000'000, "1", 4, Method::flat);
    CHECK_FALSE(schedule(given)[0].due.has_value());
    given.first_due = make_date(2026, 1, 31);
    auto rows = schedule(given);
    CHECK(rows[0].due == make_date(2026, 1, 31));
    CHECK(rows[1].due == make_date(2026, 2, 28));
    CHECK(rows[2].due == make_date(2026, 3, 31));
    CHECK(rows[3].due == make_date(2026, 4, 30));

    given.first_due.reset();
    given.disbursed = make_date(2026, 1, 31);
    rows = schedule(given);
    CHECK(rows[0].due == make_date(2026, 2, 28));
    CHECK(rows[1].due == make_date(2026, 3, 31));

    given.every = Every::week;
    CHECK(schedule(given)[1].due == make_date(2026, 2, 14));
    given.every = Every::day;
    CHECK(schedule(given)[3].due == make_date(2026, 2, 4));

    given.first_due = make_date(2026, 1, 30);
    CHECK(code_of(given) == Code::bad_option);
    given.first_due = make_date(2026, 3, 10);
    CHECK(schedule(given)[0].due == make_date(2026, 3, 10));
}

TEST_CASE("Terms that make no schedule are refused", "[loans]")
{
    CHECK(code_of(terms(0, "1", 12, Method::flat)) == Code::bad_option);
    CHECK(code_of(terms(-5, "1", 12, Method::flat)) == Code::bad_option);
    CHECK(code_of(terms(1'000'000, "1", 0, Method::flat)) == Code::bad_option);
    CHECK(code_of(terms(1'000'000, "1", 1201, Method::flat)) == Code::bad_option);

    // 1,000,000 / 12 up to a multiple of 100,000 is repaid after ten rows.
    Terms early = terms(1'000'000, "1", 12, Method::declining);
    early.multiple = Money::rupiah(100'000);
    early.round = Rounding::up;
    CHECK(code_of(early) == Code::loan_terms);
    early.method = Method::flat; // 83,333 + 10,000 → 100,000: 90,000 a row, 990,000 after eleven
    CHECK(code_of(early) == Code::count);
    CHECK(schedule(early)[11].principal == Money::rupiah(10'000));
    // To the nearest million nothing would be repaid before the last row.
    early.method = Method::declining;
    early.round = Rounding::nearest;
    early.multiple = Money::rupiah(1'000'000);
    CHECK(code_of(early) == Code::loan_terms);
    // 5 rupiah cannot be cut in twelve.
    CHECK(code_of(terms(5, "0", 12, Method::annuity)) == Code::loan_terms);

    Terms odd = terms(1'000'000, "1", 12, Method::flat);
    odd.unit = Money::rupiah(10);
    CHECK(code_of(odd) == Code::bad_option);
    odd = terms(1'000'000, "1", 12, Method::flat);
    odd.multiple = Money();
    CHECK(code_of(odd) == Code::bad_option);
    CHECK_THROWS_AS(parse_method("tetap"), Error);
    CHECK_THROWS_AS(parse_every("year"), Error);
    CHECK_THROWS_AS(parse_rate_per(""), Error);
}

TEST_CASE("What a loan costs a year", "[loans]")
{
    // domain.md 4.1 and 0.6: flat 0.75, 1, 1.08, 1.1 % a month over twelve; declining 2 % is exactly 24 %.
    const auto yearly = [](const Terms& given) { return effective_rate(given).nominal.plain(); };
    CHECK(yearly(terms(12'000'000, "1", 12, Method::flat)) == "21.46");
    CHECK(yearly(terms(12'000'000, "0.75", 12, Method::flat)).substr(0, 4) == "16.2");
    CHECK(yearly(terms(12'000'000, "1.1", 12, Method::flat)).substr(0, 4) == "23.5");
    CHECK(yearly(terms(12'000'000, "2", 12, Method::declining)) == "24");
    CHECK(yearly(terms(12'000'000, "2", 12, Method::none)) == "24");
    CHECK(yearly(terms(12'000'000, "0", 12, Method::flat)) == "0");
    Terms weekly = terms(365'000'000, "18", 52, Method::declining);
    weekly.per = RatePer::year;
    weekly.every = Every::week;
    CHECK(yearly(weekly) == "18");
}

TEST_CASE("The effective rate is that of the plan with its days, nominal and compounded", "[loans]")
{
    const auto both = [](const Terms& given) {
        const EffectiveRate rate = effective_rate(given);
        return rate.nominal.plain() + " " + rate.compounded.plain();
    };
    // Twelve of 112,000 for 1,200,000: RATE(12; 112000; -1200000) * 12 = 21.4572 %, EFFECT() of it 23.6984 %.
    Terms flat = terms(1'200'000, "1", 12, Method::flat);
    CHECK(both(flat) == "21.46 23.7");
    // With days, XIRR() of -1,200,000 on 5 January 2026 and 112,000 on the 5th of each month until January 2027:
    // 23.8097 %, NOMINAL(; 12) of it 21.5488 %.
    flat.disbursed = make_date(2026, 1, 5);
    CHECK(both(flat) == "21.55 23.81");
    // 4,500,000 left on 5 February, the next nine of 545,000, 540,000 ... 505,000 from 5 June on: XIRR() 7.7143 %,
    // nominal 7.4543 %. With 135,000 more in June 12.6468 % and 11.9680 %.
    Terms paused = terms(4'500'000, "1", 9, Method::declining);
    paused.disbursed = make_date(2026, 1, 5);
    paused.first_due = make_date(2026, 6, 5);
    paused.runs_from = make_date(2026, 5, 5);
    paused.pause = Pause{PauseInterest::forgiven, 3, Money::rupiah(135'000), make_date(2026, 2, 5)};
    CHECK(both(paused) == "7.45 7.71");
    paused.pause->what = PauseInterest::deferred;
    CHECK(both(paused) == "11.97 12.65");
}

TEST_CASE("Every schedule repays its loan", "[loans]")
{
    rc::prop("principal sums to the loan, the balance falls to zero", [] {
        const auto [given, rows] = random_schedule();
        RC_ASSERT(static_cast<int>(rows.size()) == given.periods);
        Money left = given.principal;
        for (const Instalment& row : rows) {
            left -= row.principal;
            RC_ASSERT(row.balance == left);
            RC_ASSERT(row.total == row.principal + row.interest);
            RC_ASSERT(!row.principal.is_negative());
            RC_ASSERT(!row.interest.is_negative());
            RC_ASSERT(!row.balance.is_negative());
        }
        RC_ASSERT(left.is_zero());
    });
    rc::prop("multiples are kept in every row but the grace and the last", [] {
        const auto [given, rows] = random_schedule();
        RC_PRE(given.method != Method::none);
        for (const Instalment& row : rows) {
            if (row.number <= given.grace_principal || row.number == given.periods) continue;
            const Money kept = given.method == Method::declining ? row.principal : row.total;
            RC_ASSERT(kept.in_sen() % given.multiple.in_sen() == 0);
        }
    });
    rc::prop("interest falls with the balance", [] {
        const auto [given, rows] = random_schedule();
        RC_PRE(given.method == Method::annuity || given.method == Method::declining);
        for (std::size_t i = 1; i < rows.size(); ++i)
            RC_ASSERT(rows[i].interest <= rows[i - 1].interest);
    });
    rc::prop("flat interest is that of the whole term", [] {
        auto [given, rows] = random_schedule();
        RC_PRE(given.method == Method::flat);
        const Money exact = period_interest(given, given.principal * given.periods);
        RC_ASSERT(total_interest(rows) == exact);
    });
}

TEST_CASE("Extra instalments repay more in their rows and leave the others equal", "[loans]")
{
    Terms given = terms(12'000'000, "1", 12, Method::annuity);
    given.disbursed = make_date(2026, 1, 31);
    given.extra = {{make_date(2026, 7, 1), Money::rupiah(2'000'000)}};
    // (12,000,000 - 2,000,000/1.01^6) * 0.01 / (1 - 1.01^-12) = 898,786.31 (Python's decimal).
    const std::vector<Instalment> rows = schedule(given);
    CHECK(rows[0].total == Money::rupiah(898'786));
    CHECK(rows[5].due == make_date(2026, 7, 31));
    CHECK(rows[5].total == Money::rupiah(2'898'786));
    CHECK((rows[11].total - rows[0].total).abs() <= Money::rupiah(12));

    Terms refused = given;
    refused.disbursed.reset();
    CHECK(code_of(refused) == Code::bad_option);
    for (const Date day : {make_date(2026, 12, 30), make_date(2027, 1, 31), make_date(2028, 1, 1)}) {
        refused = given;
        refused.periods = 11; // 31 December is the last
        refused.extra = {{day, Money::rupiah(1)}};
        CHECK(code_of(refused) == Code::loan_extra);
    }
    refused = given;
    refused.grace_principal = 6;
    CHECK(code_of(refused) == Code::loan_extra);
    refused = given;
    refused.extra.push_back({make_date(2026, 8, 1), Money::rupiah(10'000'000)});
    CHECK(code_of(refused) == Code::bad_option);

    rc::prop("principal sums to the loan; the other rows are those of a smaller loan", [] {
        Terms some = terms(*rc::gen::inRange<std::int64_t>(1'000'000, 50'000'000), "1.5", *rc::gen::inRange(3, 37),
                           *rc::gen::element(Method::flat, Method::declining, Method::annuity, Method::none));
        some.disbursed = make_date(2026, 1, 15);
        const int row = *rc::gen::inRange(1, some.periods);
        const Money amount = Money::rupiah(*rc::gen::inRange<std::int64_t>(1, 400'000));
        some.extra = {{base::add_days(*due_date(some, row), -3), amount}};
        std::vector<Instalment> found;
        try {
            found = schedule(some);
        } catch (const Error& error) {
            RC_ASSERT(error.code() == Code::loan_terms);
            RC_DISCARD("no schedule");
        }
        Money sum;
        for (const Instalment& one : found) {
            sum += one.principal;
            RC_ASSERT(!one.balance.is_negative());
        }
        RC_ASSERT(sum == some.principal);
        RC_ASSERT(found.back().balance.is_zero());
        if (some.method == Method::declining) {
            Terms smaller = some;
            smaller.extra.clear();
            smaller.principal -= amount;
            const std::vector<Instalment> usual = schedule(smaller);
            for (std::size_t k = 0; k < found.size(); ++k)
                RC_ASSERT(found[k].principal ==
                          usual[k].principal + (k + 1 == static_cast<std::size_t>(row) ? amount : Money()));
        }
    });
}
