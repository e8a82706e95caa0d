// SPDX-License-Identifier: GPL-3.0-or-later
#include "surplus/store.h"

#include "support/catch.h"

#include "base/error.h"
#include "ledger/periods.h"
#include "support/books_fixture.h"

using namespace sokoguru;
using namespace sokoguru::surplus;
using base::make_date;
using support::BooksFixture;

namespace {

Scheme simple(int year)
{
    return scheme_from_rows(year, {{2, "member", "capital", "60", "closing"},
                                   {3, "member", "reserve", "40", ""},
                                   {4, "non-member", "reserve", "100", ""},
                                   {5, "rule", "rounding", "", "500"},
                                   {6, "rule", "rest-account", "", "3162"},
                                   {7, "rule", "leavers", "", "full"},
                                   {8, "rule", "minimum-months", "", "3"}});
}

template <typename Action> Code code_of(Action&& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return Code::count;
}

void close_2026(BooksFixture& f)
{
    f.clock.set(make_date(2027, 1, 31));
    f.books.confirm_clock();
    for (int month = 1; month <= 12; ++month)
        ledger::close_month(f.books, {2026, month});
    ledger::close_year(f.books, 2026);
}

} // namespace

TEST_CASE("The template brings a valid scheme", "[surplus]")
{
    for (const char* name : {"simpan-pinjam", "serba-usaha"}) {
        BooksFixture f(name);
        const Scheme scheme = scheme_for(f.books, 2026);
        validate(scheme);
        CHECK(scheme.parts[0].component == "reserve");
        CHECK(scheme.rest_account == "3161");
        CHECK(scheme.year == 2026);
        CHECK(code_of([&] { scheme_for(f.books, 2025); }) == Code::no_scheme);
    }
}

TEST_CASE("A scheme holds from its year on", "[surplus]")
{
    BooksFixture f;
    replace_scheme(f.books, simple(2028));
    CHECK(scheme_for(f.books, 2027).year == 2026);
    CHECK(scheme_for(f.books, 2030).year == 2028);
    f.reopen();
    const Scheme read = scheme_for(f.books, 2028);
    REQUIRE(read.parts.size() == 3);
    CHECK(read.parts[0].component == "reserve");
    CHECK(read.parts[1].base == Base{BaseKind::closing, false});
    CHECK(read.parts[1].percent == Rate::parse("60"));
    CHECK(read.rounding == Money::rupiah(500));
    CHECK(read.rest_account == "3162");
    CHECK(read.leavers == Leavers::full);
    CHECK(read.minimum_months == 3);

    replace_scheme(f.books, simple(2026));
    CHECK(scheme_for(f.books, 2026).parts.size() == 3);
}

TEST_CASE("A scheme that does not fit is refused and the old one stays", "[surplus]")
{
    BooksFixture f;
    Scheme scheme = simple(2026);
    scheme.rest_account = "9999";
    CHECK(code_of([&] { replace_scheme(f.books, scheme); }) == Code::unknown_account);
    scheme = simple(2026);
    scheme.parts.pop_back();
    CHECK(code_of([&] { replace_scheme(f.books, scheme); }) == Code::percent_not_100);
    CHECK(scheme_for(f.books, 2026).parts.size() == 14);
}

TEST_CASE("What the members' meeting decided stays", "[surplus]")
{
    BooksFixture f;
    const Decision decided{2026, make_date(2027, 1, 20), "01/RAT/2027"};
    CHECK(code_of([&] { record_decision(f.books, decided); }) == Code::year_not_closed);
    close_2026(f);
    CHECK_FALSE(decision(f.books, 2026).has_value());
    record_decision(f.books, decided);
    CHECK(decision(f.books, 2026)->minutes_no == "01/RAT/2027");
    CHECK(last_decision(f.books, make_date(2027, 1, 20))->year == 2026);
    CHECK_FALSE(last_decision(f.books, make_date(2027, 1, 19)).has_value());
    CHECK(code_of([&] { record_decision(f.books, decided); }) == Code::surplus_decided);
    CHECK(code_of([&] { replace_scheme(f.books, simple(2026)); }) == Code::surplus_decided);
    replace_scheme(f.books, simple(2027));
    CHECK(scheme_for(f.books, 2026).parts.size() == 14);
    // The scheme of 2027 holds for no decided year.
    replace_scheme(f.books, simple(2027));
}

TEST_CASE("Common costs go by contribution unless set otherwise", "[surplus]")
{
    BooksFixture f;
    CHECK(common_by(f.books) == CommonBy::contribution);
    set_common_by(f.books, CommonBy::revenue);
    CHECK(common_by(f.books) == CommonBy::revenue);
    set_common_by(f.books, CommonBy::contribution);
    CHECK(common_by(f.books) == CommonBy::contribution);
}
