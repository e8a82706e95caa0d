// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/money_account.h"

#include <functional>
#include <map>

#include "support/catch.h"

#include "cash/leaving.h"
#include "cash/movement.h"
#include "exchange/collective.h"
#include "loans/application.h"
#include "loans/disburse.h"
#include "loans/payment.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace support;
using base::make_date;

namespace {

const Date day = make_date(2026, 1, 20);

/// Ani saved 800,000 and owes a loan; another one is approved and waits to be paid out.
struct Desk : BooksFixture {
    MemberId ani = member("0001", "Ani");
    MemberId budi = member("0002", "Budi");

    Desk()
    {
        savings::deposit(books, movement("0001", "POKOK", 100'000, make_date(2026, 1, 2)));
        savings::deposit(books, movement("0001", "SUKARELA", 700'000, make_date(2026, 1, 2)));
        lend("PJ-00001");
        loans::disburse(books, {"PJ-00001", make_date(2026, 1, 5), "1121"});
        lend("PJ-00002");
    }

    void lend(const char* loan_no)
    {
        loans::Application asked;
        asked.member = ani;
        asked.product = "UANG";
        asked.day = make_date(2026, 1, 5);
        asked.terms.principal = Money::rupiah(300'000);
        asked.terms.rate = Rate::parse("1");
        asked.guarantors = {{budi, ""}};
        loans::apply(books, asked);
        loans::decide(books, loan_no, {asked.day, true, "", "", {}});
    }

    cash::Movement moved(cash::Direction direction, cash::For what, const std::string& account)
    {
        cash::Movement out;
        out.direction = direction;
        out.amount = Money::rupiah(10'000);
        out.date = day;
        out.account = account;
        out.member = ani;
        out.counterparty = "Ani";
        out.what = std::move(what);
        return out;
    }
};

/// Every act that moves money, through the account with this code.
std::map<std::string, std::function<void()>> acts(Desk& f, const std::string& account)
{
    using cash::Direction;
    const auto saved = [&f, account](std::int64_t rupiah) {
        savings::Movement out = movement("0001", "SUKARELA", rupiah, day);
        out.cash_account = account;
        return out;
    };
    return {
        {"deposit", [=, &f] { savings::deposit(f.books, saved(10'000)); }},
        {"withdraw", [=, &f] { savings::withdraw(f.books, saved(10'000)); }},
        {"loan pay",
         [=, &f] {
             loans::Payment payment{"PJ-00001", Money::rupiah(10'000), day};
             payment.cash_account = account;
             loans::pay(f.books, payment);
         }},
        {"loan settle",
         [=, &f] {
             loans::settle(f.books, {"PJ-00001", day, account});
         }},
        {"loan disburse",
         [=, &f] {
             loans::disburse(f.books, {"PJ-00002", day, account});
         }},
        {"savings at the desk",
         [=, &f] { cash::post(f.books, f.moved(Direction::in, cash::ForSavings{"SUKARELA"}, account)); }},
        {"parked", [=, &f] { cash::post(f.books, f.moved(Direction::in, cash::ForParking{}, account)); }},
        {"transfer to",
         [=, &f] {
             cash::post(f.books, cash::Transfer{"1110", account, Money::rupiah(10'000), day});
         }},
        {"transfer from",
         [=, &f] {
             cash::post(f.books, cash::Transfer{account, "1121", Money::rupiah(10'000), day});
         }},
        {"leaving",
         [=, &f] {
             cash::Leaving leaving{f.ani, day};
             leaving.cash_account = account;
             cash::leave(f.books, leaving);
         }},
        {"collective sheet",
         [=, &f] {
             exchange::CollectiveRow row;
             row.number = 2;
             row.member_no = "0001";
             row.amounts = {{"SUKARELA", Money::rupiah(10'000)}};
             exchange::post_collective(f.books, {row}, {day, account, "", ""});
         }},
    };
}

} // namespace

TEST_CASE("Every act's money comes into or goes out of a cash box or bank", "[cash][money]")
{
    Desk f;
    const std::int64_t entries = ledger::head(f.books).entries;
    // An expense, a reserve, income, the allowance, and what members owe.
    for (const char* account : {"6113", "3161", "7110", "1149", "1144"})
        for (const auto& [name, act] : acts(f, account)) {
            INFO(name << " through " << account);
            CHECK(code_of(act) == Code::not_cash_account);
        }
    CHECK(ledger::head(f.books).entries == entries);
    CHECK(code_of([&] { ledger::money_account(f.books, "9999"); }) == Code::unknown_account);
    CHECK(ledger::money_account(f.books, "1110").code == "1110");
    CHECK(ledger::money_account(f.books, "1121").code == "1121");
}
