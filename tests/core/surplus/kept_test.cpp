// SPDX-License-Identifier: GPL-3.0-or-later
#include "surplus/kept.h"

#include "support/catch.h"

#include "base/error.h"
#include "base/texts.h"
#include "ledger/chart_edit.h"
#include "ledger/periods.h"
#include "ledger/verify.h"
#include "savings/savings.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace sokoguru::surplus;
using base::make_date;
using support::BooksFixture;
using support::code_of;

namespace {

/// Two members, 1,000,000 of interest (3 : 1) and 800,000 of other income in 2026; the year is closed and decided.
struct Decided : BooksFixture {
    MemberId ani, budi;

    Decided() : BooksFixture("serba-usaha", make_date(2026, 1, 1))
    {
        clock.set(make_date(2026, 12, 31));
        books.confirm_clock();
        ani = member("0001", "Ani");
        budi = member("0002", "Budi");
        deposit("0001", 600'000);
        deposit("0002", 1'200'000);
        income("4110", 750'000, ani);
        income("4110", 250'000, budi);
        income("4250", 800'000, std::nullopt);
        replace_scheme(books, scheme_from_rows(2026, {{1, "member", "capital", "40", "closing"},
                                                      {2, "member", "patronage", "40", "interest-paid"},
                                                      {3, "member", "reserve", "20", ""},
                                                      {4, "non-member", "reserve", "100", ""}}));
        clock.set(make_date(2027, 2, 20));
        books.confirm_clock();
        for (int month = 1; month <= 12; ++month)
            ledger::close_month(books, {2026, month});
        ledger::close_year(books, 2026);
    }
    void decide() { record_decision(books, {2026, make_date(2027, 2, 20), "01/RAT/2027"}); }

    void deposit(const char* member_no, std::int64_t rupiah)
    {
        savings::Movement movement;
        movement.member_no = member_no;
        movement.product = "WAJIB";
        movement.amount = Money::rupiah(rupiah);
        movement.date = make_date(2026, 1, 5);
        savings::deposit(books, movement);
    }
    void income(const char* code, std::int64_t rupiah, std::optional<MemberId> from)
    {
        ledger::EntryDraft entry;
        entry.date = make_date(2026, 7, 5);
        entry.memo = "income";
        entry.lines = {{account("1110"), Money::rupiah(rupiah)},
                       {account(code), Money::rupiah(-rupiah), std::nullopt, from}};
        ledger::post(books, "BM", entry);
    }
    void set_origin(const char* code, ledger::MemberOrigin origin, ledger::Patronage patronage)
    {
        ledger::Account changed = books.chart().by_code(code);
        changed.member_origin = origin;
        changed.patronage = patronage;
        ledger::change_account(books, changed);
    }
    std::vector<std::string> findings()
    {
        std::vector<std::string> out;
        for (const ledger::Finding& finding : ledger::verify(books).findings)
            if (finding.check == "surplus") out.push_back(Texts()(finding.text));
        return out;
    }
    /// With another program, the triggers that forbid it out of the way.
    void alter(const std::string& sql)
    {
        {
            const Books closing = std::move(books);
        }
        support::tamper(path, sql);
        books = Books::open(path, {}, clock);
    }
};

std::string of(const SurplusResult& result, MemberId member)
{
    std::string out;
    for (const Money share : result.find(member)->shares)
        out += share.plain() + " ";
    return out;
}

} // namespace

TEST_CASE("A decided SHU is what was decided, whatever an account counts for afterwards", "[surplus]")
{
    Decided f;
    // The reserve first; of 1,000,000 from members 400,000 by capital 1 : 2, 400,000 by interest 3 : 1.
    const std::string anis = "0 133333 300000 0 ", budis = "0 266667 100000 0 ";
    CHECK(of(compute(f.books, 2026), f.ani) == anis);
    SECTION("undecided, it follows the accounts")
    {
        f.set_origin("4110", ledger::MemberOrigin::non_member, ledger::Patronage::none);
        CHECK(of(compute(f.books, 2026), f.ani) == "0 0 0 0 ");
    }
    SECTION("decided, it stays")
    {
        f.decide();
        f.set_origin("4110", ledger::MemberOrigin::non_member, ledger::Patronage::none);
        f.set_origin("4250", ledger::MemberOrigin::member, ledger::Patronage::purchases);
        set_common_by(f.books, CommonBy::revenue);
        const SurplusResult result = compute(f.books, 2026);
        CHECK(of(result, f.ani) == anis);
        CHECK(of(result, f.budi) == budis);
        CHECK(result.common_by == CommonBy::contribution);
        CHECK(result.results.member_income == Money::rupiah(1'000'000));
        CHECK(result.results.non_member_income == Money::rupiah(800'000));
        CHECK(result.surplus.non_member == Money::rupiah(800'000));
        CHECK(result.pots.at(2).members_base == Money::rupiah(1'000'000));
        CHECK(result.scheme.parts.at(1).percent == Rate::parse("40"));
        CHECK(result.find(f.ani)->bases ==
              std::vector{Money(), Money::rupiah(600'000), Money::rupiah(750'000), Money()});
        CHECK(result.find(f.ani)->months == 12);
        CHECK_FALSE(result.is_draft());
        // And the books still prove it.
        CHECK(f.findings() == std::vector<std::string>{});
        f.reopen();
        CHECK(of(compute(f.books, 2026), f.budi) == budis);
        CHECK(f.findings() == std::vector<std::string>{});
    }
}

TEST_CASE("What is kept is everything that was computed", "[surplus]")
{
    Decided f;
    const SurplusResult before = compute(f.books, 2026);
    f.decide();
    const SurplusResult kept = compute(f.books, 2026);
    const auto pots_of = [](const SurplusResult& result) {
        std::string out;
        for (const Pot& pot : result.pots)
            out += result.scheme.parts.at(pot.part).component + " " + pot.amount.plain() + " " +
                   pot.members_base.plain() + " " + pot.whole_base.plain() + " " + pot.shared.plain() + " " +
                   pot.remainder.plain() + "\n";
        return out;
    };
    CHECK(pots_of(kept) == pots_of(before));
    CHECK(kept.rest == before.rest);
    CHECK(kept.by_source.member == before.by_source.member);
    CHECK(kept.scheme.rounding == before.scheme.rounding);
    CHECK(kept.scheme.rest_account == before.scheme.rest_account);
    REQUIRE(kept.members.size() == before.members.size());
    for (std::size_t i = 0; i < kept.members.size(); ++i) {
        CHECK(kept.members[i].member_no == before.members[i].member_no);
        CHECK(kept.members[i].raw_bases == before.members[i].raw_bases);
        CHECK(kept.members[i].shares == before.members[i].shares);
    }
    for (const AccountRole& role : kept_grounds(f.books, 2026).accounts)
        if (role.account == f.account("4110")) {
            CHECK(role.turnover == Money::rupiah(-1'000'000));
            CHECK(role.origin == ledger::MemberOrigin::member);
            CHECK(role.patronage == ledger::Patronage::interest);
        }
}

TEST_CASE("A decided year is not reopened", "[surplus]")
{
    Decided f;
    ledger::reopen_year(f.books, 2026, "a bill came late");
    ledger::close_year(f.books, 2026);
    f.decide();
    CHECK(code_of([&] { ledger::reopen_year(f.books, 2026, "a bill came late"); }) == Code::surplus_decided);
    CHECK(code_of([&] { ledger::reopen_month(f.books, {2026, 12}, "a bill came late"); }) == Code::surplus_decided);
    CHECK(code_of([&] { f.income("4110", 1'000, f.ani); }) == Code::period_closed);
}

TEST_CASE("A decision that cannot be computed is not recorded", "[surplus]")
{
    Decided f;
    // Nothing can be kept of a year without its figures of before.
    BooksFixture late("serba-usaha", make_date(2026, 7, 1));
    late.clock.set(make_date(2027, 2, 20));
    late.books.confirm_clock();
    late.member("0001", "Ani", make_date(2025, 1, 1));
    for (int month = 7; month <= 12; ++month)
        ledger::close_month(late.books, {2026, month});
    ledger::close_year(late.books, 2026);
    CHECK(code_of([&] { record_decision(late.books, {2026, make_date(2027, 2, 20), "01"}); }) == Code::base_incomplete);
    CHECK_FALSE(decision(late.books, 2026).has_value());
}

TEST_CASE("Checking the books finds a decided SHU that was changed from outside", "[surplus][verify]")
{
    Decided f;
    f.decide();
    REQUIRE(f.findings() == std::vector<std::string>{});
    const std::vector<std::string> changed = {"What the members' meeting decided about the SHU of 2026 was changed."};
    SECTION("a share")
    {
        f.alter("UPDATE surplus_kept_share SET share = share + 100 WHERE id = 1");
        CHECK(f.findings() == changed);
    }
    SECTION("a flag")
    {
        f.alter("UPDATE surplus_kept_account SET member_origin = 'non-member' WHERE member_origin = 'member'");
        CHECK(f.findings() == changed);
    }
    SECTION("a pot")
    {
        f.alter("UPDATE surplus_kept_part SET remainder = 0, amount = 1 WHERE place = 0");
        CHECK(f.findings() == changed);
    }
    SECTION("the rest")
    {
        f.alter("UPDATE surplus_kept SET rest = 5");
        CHECK(f.findings() == changed);
    }
    SECTION("who was a member")
    {
        f.alter("UPDATE surplus_kept_member SET left_on = 20260301 WHERE id = 1");
        CHECK(f.findings() == changed);
    }
    SECTION("all of it")
    {
        f.alter("DELETE FROM surplus_kept_share; DELETE FROM surplus_kept_member; DELETE FROM surplus_kept_part;"
                "DELETE FROM surplus_kept_account; DELETE FROM surplus_kept");
        CHECK(f.findings() == changed);
    }
    SECTION("a posting, which gives the interest of one member to the other")
    {
        f.alter("UPDATE posting SET member_id = 2 WHERE member_id = 1 AND account_id ="
                " (SELECT id FROM account WHERE code = '4110')");
        CHECK(f.findings() ==
              std::vector<std::string>{"The decided SHU of 2026 does not follow from the books any more: 0001."});
    }
}

TEST_CASE("A program cannot change what was kept", "[surplus]")
{
    Decided f;
    f.decide();
    for (const char* table :
         {"surplus_kept", "surplus_kept_account", "surplus_kept_part", "surplus_kept_member", "surplus_kept_share"}) {
        INFO(table);
        CHECK_THROWS_AS(f.books.db().run(std::string("DELETE FROM ") + table), Error);
    }
}

TEST_CASE("What an older program decided is kept as soon as it could change", "[surplus]")
{
    Decided f;
    f.decide();
    // As files of before these tables are: decided, and nothing kept. The audit trail is only looked at afterwards.
    f.alter("DELETE FROM surplus_kept_share; DELETE FROM surplus_kept_member; DELETE FROM surplus_kept_part;"
            "DELETE FROM surplus_kept_account; DELETE FROM surplus_kept;"
            "DELETE FROM audit_event WHERE action = 'keep'");
    CHECK_FALSE(kept_result(f.books, 2026).has_value());
    SECTION("on opening")
    {
        CHECK(keep_earlier(f.books) == std::vector{2026});
        f.set_origin("4110", ledger::MemberOrigin::non_member, ledger::Patronage::none);
        CHECK(of(compute(f.books, 2026), f.ani) == "0 133333 300000 0 ");
        CHECK(keep_earlier(f.books).empty());
    }
    SECTION("when the rule for common costs changes")
    {
        set_common_by(f.books, CommonBy::revenue);
        CHECK(kept_result(f.books, 2026)->common_by == CommonBy::contribution);
    }
}
