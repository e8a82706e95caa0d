// SPDX-License-Identifier: GPL-3.0-or-later
// The doors that money on a loan comes through: the loan's own page, the cash desk, the collective sheet.
#include <array>

#include "support/property.h"

#include "cash/movement.h"
#include "exchange/collective.h"
#include "ledger/balances.h"
#include "ledger/verify.h"
#include "loans/change.h"
#include "loans/disburse.h"
#include "loans/payment.h"
#include "loans/standing.h"
#include "savings/product_settings.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::code_of;

namespace {

Money rp(std::int64_t amount)
{
    return Money::rupiah(amount);
}

enum class Door { loan, cash, sheet };

/// Ani owes 1,200,000, flat 1 % over 12 months from 5 January: 100,000 and 12,000 a month, 10,000 once for each late
/// instalment; 1 % loan-linked savings were kept back.
struct Desk : support::BooksFixture {
    MemberId ani = member("0001", "Ani", make_date(2020, 1, 1));
    std::string borrower = "0001";
    std::string loan;

    Desk()
    {
        savings::Product linked;
        linked.code = "SWP";
        linked.name = "Simpanan wajib pinjam";
        linked.kind = savings::Kind::loan_linked;
        linked.account = account("2115");
        linked.payout = savings::Payout::at_payoff;
        savings::add_product(books, linked);
        rule([](loans::Policy& policy) {
            policy.deductions = {{"Simpanan wajib pinjam", Rate::parse("1"), {}, loans::Treatment::savings, {}, "SWP"}};
            policy.penalty = loans::Penalty::fixed;
            policy.penalty_amount = rp(10'000);
        });
        lend(ani);
    }

    void lend(MemberId who)
    {
        loans::Application asked;
        asked.member = who;
        asked.product = "UANG";
        asked.day = make_date(2026, 1, 5);
        asked.terms.principal = rp(1'200'000);
        asked.terms.rate = Rate::parse("1");
        loan = loans::application(books, loans::apply(books, asked)).loan_no;
        loans::decide(books, loan, {asked.day, true, "", "", {}});
        loans::disburse(books, {loan, asked.day, "1121"});
    }

    template <typename Change> void rule(Change&& change)
    {
        const loans::Product product = loans::product(books, "UANG");
        loans::Policy policy = loans::policy(books, product);
        change(policy);
        loans::update_product(books, product, policy);
    }

    /// Interest booked as receivable, as an opening brings it.
    void receivable(std::int64_t amount, Date day)
    {
        ledger::EntryDraft entry;
        entry.date = day;
        const loans::Loan of = loans::by_number(books, loan);
        entry.lines = {{account("1145"), rp(amount), of.id, of.member}, {account("7110"), -rp(amount)}};
        ledger::post(books, "BM", entry);
    }

    void through(Door door, const loans::Split& parts, Date day)
    {
        if (door == Door::loan) {
            loans::Payment payment;
            payment.loan_no = loan;
            payment.amount = parts.sum();
            payment.parts = parts;
            payment.date = day;
            loans::pay(books, payment);
        } else if (door == Door::cash) {
            cash::Movement movement;
            movement.amount = parts.sum();
            movement.date = day;
            movement.what = cash::ForLoan{loan, parts};
            cash::post(books, movement);
        } else {
            exchange::CollectiveRow row;
            row.number = 1;
            row.member_no = borrower;
            row.loan_no = loan;
            row.amounts = {{"loan_principal", parts.principal}, {"loan_interest", parts.interest}};
            const auto result = exchange::post_collective(books, {row}, {day, "1110", "", ""});
            for (const Issue& issue : result.issues)
                FAIL("refused: " << static_cast<int>(issue.code));
            REQUIRE(result.accepted);
        }
    }

    Money balance(const char* code) { return ledger::balance(books, account(code), make_date(2030, 1, 1)); }
    std::vector<Money> balances()
    {
        std::vector<Money> out;
        for (const char* code : {"1141", "1145", "4110", "4160", "2115"})
            out.push_back(balance(code));
        return out;
    }
};

} // namespace

TEST_CASE("Equal parts through every door leave equal balances", "[loans][cash][exchange]")
{
    constexpr std::array doors = {Door::loan, Door::cash, Door::sheet};
    std::array<Desk, doors.size()> desks;
    int members = 1;
    rc::prop("doors", [&] {
        // Whether a receivable stands, and payments a month apart; the last may pay everything off.
        const Money receivable = rp(1'000) * *rc::gen::inRange<std::int64_t>(0, 20);
        std::vector<loans::Split> paid;
        Money principal = rp(1'200'000);
        Money interest;
        for (int k = *rc::gen::inRange(1, 4); k > 0 && principal > Money(); --k) {
            loans::Split parts;
            const bool all = *rc::gen::inRange(0, 4) == 0;
            parts.principal =
                all ? principal : rp(1'000) * *rc::gen::inRange<std::int64_t>(0, principal.whole_rupiah() / 1'000);
            parts.interest = rp(1'000) * *rc::gen::inRange<std::int64_t>(1, 48);
            principal -= parts.principal;
            interest += parts.interest;
            paid.push_back(parts);
        }
        const std::string number = std::to_string(1000 + ++members);
        std::vector<std::vector<Money>> moved;
        for (std::size_t k = 0; k < doors.size(); ++k) {
            Desk& f = desks[k];
            f.borrower = number;
            f.lend(f.member(number, "Anggota " + number, make_date(2020, 1, 1)));
            std::vector<Money> before = f.balances();
            if (!receivable.is_zero()) f.receivable(receivable.whole_rupiah(), make_date(2026, 1, 31));
            Date day = make_date(2026, 2, 5);
            for (const loans::Split& parts : paid) {
                f.through(doors[k], parts, day);
                day = base::add_months(day, 1);
            }
            std::vector<Money> after = f.balances();
            for (std::size_t i = 0; i < after.size(); ++i)
                after[i] -= before[i];
            moved.push_back(after);
        }
        // 1141, 1145, 4110, 4160, 2115. What was booked as receivable is not income a second time.
        const Money cleared = std::min(receivable, interest);
        RC_ASSERT(moved[0] == (std::vector{principal - rp(1'200'000), receivable - cleared, cleared - interest, Money(),
                                           principal.is_zero() ? rp(12'000) : Money()}));
        RC_ASSERT(moved[1] == moved[0]);
        RC_ASSERT(moved[2] == moved[0]);
    });
    for (Desk& f : desks)
        CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("Receivable interest is cleared before income by the sheet, too", "[loans][exchange]")
{
    for (const Door door : {Door::loan, Door::cash, Door::sheet}) {
        Desk f;
        f.receivable(12'000, make_date(2026, 1, 31));
        f.through(door, {rp(100'000), rp(12'000), {}, {}, {}}, make_date(2026, 2, 5));
        CHECK(f.balance("1141") == rp(1'100'000));
        CHECK(f.balance("1145").is_zero());
        CHECK(f.balance("4110").is_zero());
    }
}

TEST_CASE("An amount is divided alike at the loan and at the cash desk", "[loans][cash]")
{
    std::vector<std::vector<Money>> seen;
    for (const Door door : {Door::loan, Door::cash}) {
        Desk f;
        loans::charge(f.books, f.loan, make_date(2026, 2, 10), "Surat peringatan", rp(5'000));
        // February's instalment is late: 10,000 penalty, 5,000 fee, then 12,000 and 100,000, and March's 12,000 and
        // 61,000.
        const Date day = make_date(2026, 2, 20);
        if (door == Door::loan) {
            loans::Payment payment;
            payment.loan_no = f.loan;
            payment.amount = rp(200'000);
            payment.date = day;
            loans::pay(f.books, payment);
        } else {
            cash::Movement movement;
            movement.amount = rp(200'000);
            movement.date = day;
            movement.what = cash::ForLoan{f.loan};
            cash::post(f.books, movement);
        }
        CHECK(f.balance("4160") == -rp(10'000));
        CHECK(f.balance("4120") == -rp(5'000));
        CHECK(f.balance("4110") == -rp(24'000));
        CHECK(f.balance("1141") == rp(1'200'000 - 161'000));
        seen.push_back(f.balances());
    }
    CHECK(seen[0] == seen[1]);
}

TEST_CASE("An excess at the cash desk changes the plan as at the loan, and a sheet never does",
          "[loans][cash][exchange]")
{
    Desk f;
    f.rule([](loans::Policy& policy) { policy.excess = loans::Excess::lower; });
    const auto versions = [&] { return loans::versions(f.books, loans::by_number(f.books, f.loan)).size(); };
    f.lend(f.member("0002", "Budi", make_date(2020, 1, 1))); // a contract keeps the policy that it was granted under
    f.borrower = "0002";
    f.through(Door::sheet, {rp(400'000), rp(12'000), {}, {}, {}}, make_date(2026, 2, 5));
    CHECK(versions() == 1);
    cash::Movement movement;
    movement.amount = rp(500'000);
    movement.date = make_date(2026, 3, 5);
    movement.what = cash::ForLoan{f.loan};
    const ledger::Posted posted = cash::post(f.books, movement);
    CHECK(versions() == 2);
    ledger::reverse(f.books, posted.document, make_date(2026, 3, 5), "salah");
    CHECK(loans::versions(f.books, loans::by_number(f.books, f.loan)).back().is_void);
}

TEST_CASE("A list's money that a loan does not take is held for the member", "[loans]")
{
    Desk f;
    loans::Payment payment;
    payment.loan_no = f.loan;
    payment.amount = rp(300'000);
    payment.date = make_date(2026, 2, 4);
    payment.from_list = true;
    const loans::Loan loan = loans::by_number(f.books, f.loan);
    const auto held = [&](const char* code) {
        Money sum;
        for (const ledger::Line& line : loans::payment_lines(f.books, loan, payment).lines)
            if (line.account == f.account(code)) sum -= line.amount;
        return sum;
    };
    // 112,000 of the running instalment; 188,000 are more.
    CHECK(held("2162") == rp(188'000));
    f.books.set_setting("collective.excess_savings", "SUKARELA");
    CHECK(held("2162").is_zero());
    CHECK(held("2111") == rp(188'000));
    CHECK_FALSE(loans::payment_lines(f.books, loan, payment).plan.changed);
}

TEST_CASE("After a write-off every door's money is a recovery", "[loans][cash][exchange]")
{
    for (const Door door : {Door::loan, Door::cash, Door::sheet}) {
        Desk f;
        ledger::post(f.books, "BM", support::entry(f, "6123", "1149", 1'500'000, make_date(2026, 3, 1)));
        loans::write_off(f.books, {f.loan, make_date(2026, 3, 2), "01/RAT", "pergi"});
        f.through(door, {rp(100'000), rp(12'000), {}, {}, {}}, make_date(2026, 3, 5));
        CHECK(f.balance("7110") == -rp(112'000));
        CHECK(f.balance("4110").is_zero());
        CHECK(f.balance("1141").is_zero());
    }
}

TEST_CASE("A part above what is open is refused by name", "[loans]")
{
    Desk f;
    const auto refused = [&](loans::Split parts) -> std::optional<Code> {
        return code_of([&] { f.through(Door::loan, parts, make_date(2026, 2, 5)); });
    };
    CHECK(refused({rp(1'200'001), {}, {}, {}, {}}) == Code::loan_part_too_large);
    CHECK(refused({{}, rp(144'001), {}, {}, {}}) == Code::loan_part_too_large);
    CHECK(refused({rp(1), {}, rp(1), {}, {}}) == Code::loan_part_too_large); // nothing is late
    CHECK(refused({rp(1), {}, {}, rp(1), {}}) == Code::loan_part_too_large); // no fee is asked
    CHECK(refused({rp(2), rp(-1), {}, {}, {}}) == Code::negative_amount);
    CHECK_FALSE(refused({rp(1'200'000), rp(144'000), {}, {}, {}}));
}

TEST_CASE("A payment is proposed as one instalment, as arrears, or as all", "[loans]")
{
    Desk f;
    using loans::Proposal;
    const auto at = [&](Date day) {
        std::vector<std::pair<Proposal, Money>> out;
        for (const loans::Proposed& one : loans::proposals(f.books, f.loan, day))
            out.emplace_back(one.what, one.amount());
        return out;
    };
    using Found = std::vector<std::pair<Proposal, Money>>;
    // One instalment; all: 1,200,000 and the running month's 12,000.
    CHECK(at(make_date(2026, 2, 5)) == Found{{Proposal::instalment, rp(112'000)}, {Proposal::all, rp(1'212'000)}});
    // Three are late, with 10,000 penalty each; April's month runs since the 5th.
    CHECK(at(make_date(2026, 4, 10)) == Found{{Proposal::instalment, rp(122'000)},
                                              {Proposal::arrears, rp(366'000)},
                                              {Proposal::all, rp(1'200'000 + 4 * 12'000 + 30'000)}});
    const auto all = loans::proposals(f.books, f.loan, make_date(2026, 4, 10)).back();
    f.through(Door::loan, all.parts, make_date(2026, 4, 10));
    CHECK(f.balance("1141").is_zero());
    CHECK(f.balance("2115").is_zero());
    CHECK(code_of([&] { loans::proposals(f.books, f.loan, make_date(2026, 4, 11)); }) == Code::loan_closed);
}
