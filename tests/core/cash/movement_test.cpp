// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "cash/movement.h"
#include "ledger/annotate.h"
#include "ledger/balances.h"
#include "ledger/verify.h"
#include "loans/standing.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace support;
using cash::Direction;

namespace {

constexpr Date jan(unsigned day)
{
    return base::make_date(2026, 1, day);
}

struct Desk : BooksFixture {
    MemberId ani = member("0001", "Ani");

    std::int64_t purpose(Direction direction, const char* words)
    {
        for (const auto& one : cash::purposes(books, direction))
            if (one.words == words) return one.id;
        return 0;
    }
    cash::Movement movement(Direction direction, std::int64_t rupiah, cash::For what, Date date = jan(10))
    {
        cash::Movement out;
        out.direction = direction;
        out.amount = Money::rupiah(rupiah);
        out.date = date;
        out.what = std::move(what);
        return out;
    }
    cash::Movement named(Direction direction, std::int64_t rupiah, const char* words, const char* who)
    {
        cash::Movement out = movement(direction, rupiah, cash::ForPurpose{purpose(direction, words), {}});
        out.counterparty = who;
        return out;
    }
    Money on(const char* code) { return ledger::balance(books, account(code), jan(31)); }
};

} // namespace

TEST_CASE("Money in and out in words posts the purpose's account", "[cash]")
{
    Desk f;
    const auto in = cash::post(f.books, f.named(Direction::in, 300'000, "Pendapatan lain-lain", "Warung Sari"));
    CHECK(in.number == "BKM/2026/01/0001");
    const auto out = cash::post(f.books, f.named(Direction::out, 120'000, "Listrik dan air", "PLN"));
    CHECK(out.number == "BKK/2026/01/0001");
    CHECK(f.on("1110") == Money::rupiah(180'000));
    CHECK(f.on("6113") == Money::rupiah(120'000));
    CHECK(f.on("7110") == -Money::rupiah(300'000));
    const auto entry = ledger::read_entry(f.books, out.first_entry).content;
    CHECK(entry.memo == "Listrik dan air");
    CHECK(entry.counterparty == "PLN");

    cash::Movement bank = f.named(Direction::in, 5'000, "Bunga bank", "Bank");
    bank.account = "1120";
    bank.bank_reference = "REF-1";
    bank.transfer_date = jan(9);
    const auto banked = cash::post(f.books, bank);
    CHECK(banked.number == "BBM/2026/01/0001");
    CHECK(ledger::read_entry(f.books, banked.first_entry).content.transfer_date == jan(9));
    CHECK(ledger::read_entry(f.books, banked.first_entry).content.bank_reference == "REF-1");
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("A purpose asks for the member or the partner that its account is kept by", "[cash]")
{
    Desk f;
    auto held = f.named(Direction::in, 40'000, "Titipan anggota", "");
    CHECK(code_of([&] { cash::draft(f.books, held); }) == Code::member_required);
    held.member = f.ani;
    const auto posted = cash::post(f.books, held);
    CHECK(ledger::read_entry(f.books, posted.first_entry).content.counterparty == "Ani");
    CHECK(ledger::balance(f.books, f.account("2162"), ledger::member_subledger(f.books, f.ani), jan(31)) ==
          -Money::rupiah(40'000));

    auto supplier = f.movement(Direction::out, 10'000,
                               cash::ForPurpose{f.purpose(Direction::out, "Pembayaran kepada pemasok"), {}});
    supplier.counterparty = "Toko Maju";
    CHECK(code_of([&] { cash::draft(f.books, supplier); }) == Code::subledger_required);
    supplier.what = cash::ForPurpose{f.purpose(Direction::out, "Pembayaran kepada pemasok"), "MAJU", "Toko Maju"};
    cash::post(f.books, supplier);
    CHECK(ledger::balance(f.books, f.account("2117"), ledger::find_subledger(f.books, ledger::Control::partner, "MAJU"),
                          jan(31)) == Money::rupiah(10'000));
}

TEST_CASE("A movement refuses what makes no sense", "[cash]")
{
    Desk f;
    const auto refused = [&](const cash::Movement& movement) {
        return code_of([&] { cash::draft(f.books, movement); });
    };
    auto movement = f.named(Direction::in, 1'000, "Pendapatan lain-lain", "Sari");
    CHECK_FALSE(refused(movement));
    movement.counterparty = "";
    CHECK(refused(movement) == Code::missing_value);
    movement = f.named(Direction::in, 0, "Pendapatan lain-lain", "Sari");
    CHECK(refused(movement) == Code::negative_amount);
    movement = f.named(Direction::in, 1'000, "Pendapatan lain-lain", "Sari");
    movement.account = "7110";
    CHECK(refused(movement) == Code::not_cash_account);
    movement = f.named(Direction::in, 1'000, "Pendapatan lain-lain", "Sari");
    movement.direction = Direction::out;
    CHECK(refused(movement) == Code::bad_option);
    movement = f.movement(Direction::out, 1'000, cash::ForParking{});
    CHECK(refused(movement) == Code::bad_option);
    movement = f.movement(Direction::in, 1'000, cash::ForPurpose{999, {}});
    movement.counterparty = "x";
    CHECK(refused(movement) == Code::unknown_purpose);
    // More than the drawer holds is refused by the ledger.
    CHECK(code_of([&] { cash::post(f.books, f.named(Direction::out, 1'000, "Listrik dan air", "PLN")); }) ==
          Code::insufficient_balance);
}

TEST_CASE("Savings through the cash page are the savings' own documents", "[cash]")
{
    Desk f;
    auto deposit = f.movement(Direction::in, 50'000, cash::ForSavings{"WAJIB"});
    CHECK(code_of([&] { cash::draft(f.books, deposit); }) == Code::member_required);
    deposit.member = f.ani;
    const auto posted = cash::post(f.books, deposit);
    CHECK(ledger::read_entry(f.books, posted.first_entry).content.memo == "Setoran Simpanan wajib");
    CHECK(savings::balance(f.books, f.ani, savings::product(f.books, "WAJIB"), jan(31)) == Money::rupiah(50'000));
    auto back = f.movement(Direction::out, 50'000, cash::ForSavings{"WAJIB"});
    back.member = f.ani;
    CHECK(code_of([&] { cash::draft(f.books, back); }) == Code::product_terms);
}

TEST_CASE("Money moves between the cooperative's own accounts", "[cash]")
{
    Desk f;
    cash::post(f.books, f.named(Direction::in, 900'000, "Pendapatan lain-lain", "Sari"));
    const auto banked = cash::post(f.books, cash::Transfer{"1110", "1120", Money::rupiah(600'000), jan(11)});
    CHECK(banked.number == "BKK/2026/01/0001");
    CHECK(f.on("1110") == Money::rupiah(300'000));
    CHECK(f.on("1120") == Money::rupiah(600'000));
    CHECK(cash::post(f.books, cash::Transfer{"1120", "1110", Money::rupiah(100'000), jan(11)}).number ==
          "BKM/2026/01/0002");
    CHECK(cash::post(f.books, cash::Transfer{"1120", "1121", Money::rupiah(100'000), jan(11)}).number ==
          "BM/2026/01/0001");
    CHECK(code_of([&] {
              cash::draft(f.books, cash::Transfer{"1110", "1110", Money::rupiah(1), jan(11)});
          }) == Code::same_account);
    CHECK(code_of([&] {
              cash::draft(f.books, cash::Transfer{"1110", "6113", Money::rupiah(1), jan(11)});
          }) == Code::not_cash_account);
}

TEST_CASE("Today's vouchers tell who, what for and whether it was taken back", "[cash]")
{
    Desk f;
    cash::post(f.books, f.named(Direction::in, 900'000, "Pendapatan lain-lain", "Sari"));
    const auto wrong = cash::post(f.books, f.named(Direction::out, 10'000, "Sewa", "Pak Dedi"));
    ledger::reverse(f.books, wrong.document, jan(10), "salah");
    ledger::annotate(f.books, wrong.document, ledger::AnnotationField::memo, "Sewa meja");
    cash::post(f.books, cash::Transfer{"1110", "1120", Money::rupiah(5'000), jan(10)});
    cash::post(f.books, cash::Transfer{"1110", "1120", Money::rupiah(5'000), jan(11)});
    const auto rows = cash::vouchers(f.books, jan(10));
    REQUIRE(rows.size() == 5);
    CHECK(rows[0].counterparty == "Sari");
    CHECK(rows[0].in == Money::rupiah(900'000));
    CHECK(rows[1].is_reversed);
    CHECK(rows[1].memo == "Sewa meja");
    CHECK(rows[2].is_reversal);
    CHECK(rows[2].in == Money::rupiah(10'000));
    CHECK(rows[3].number == rows[4].number);
    CHECK(rows[3].in + rows[4].in == Money::rupiah(5'000));
    CHECK(cash::vouchers(f.books, jan(12)).empty());
}

TEST_CASE("A loan's payment is divided as at the loan itself", "[cash]")
{
    Desk f;
    // 1,200,000 flat 1.5 % a month in 12 months: 100,000 principal and 18,000 interest from 10 February on.
    loans::NewLoan loan;
    loan.loan_no = "PJ-1";
    loan.member = f.ani;
    loan.product = "UANG";
    loan.terms.principal = Money::rupiah(1'200'000);
    loan.terms.rate = Rate::parse("1.5");
    loan.terms.disbursed = jan(10);
    loans::create(f.books, loan);
    cash::post(f.books, f.named(Direction::in, 2'000'000, "Pendapatan lain-lain", "Modal"));
    const loans::Loan contract = loans::by_number(f.books, "PJ-1");
    ledger::EntryDraft paid_out;
    paid_out.date = jan(10);
    paid_out.lines = {{contract.account, Money::rupiah(1'200'000), contract.id, f.ani},
                      {f.account("1110"), -Money::rupiah(1'200'000)}};
    ledger::post(f.books, "BKK", paid_out);

    const auto split = [&](std::int64_t rupiah, Date date) {
        loans::Payment payment;
        payment.loan_no = contract.loan_no;
        payment.amount = Money::rupiah(rupiah);
        payment.date = date;
        const loans::Split parts = loans::plan_payment(f.books, payment).parts;
        return std::pair(parts.principal.whole_rupiah(), parts.interest.whole_rupiah());
    };
    const Date february = base::make_date(2026, 2, 10);
    CHECK(split(118'000, february) == std::pair<std::int64_t, std::int64_t>(100'000, 18'000));
    CHECK(split(10'000, february) == std::pair<std::int64_t, std::int64_t>(0, 10'000));
    // One is due; as the product says, more goes on to the next instalments: four of 118,000 and 18,000 + 10,000.
    CHECK(split(236'000, february) == std::pair<std::int64_t, std::int64_t>(200'000, 36'000));
    CHECK(split(500'000, february) == std::pair<std::int64_t, std::int64_t>(410'000, 90'000));
    // Three are due on 10 April.
    CHECK(split(354'000, base::make_date(2026, 4, 10)) == std::pair<std::int64_t, std::int64_t>(300'000, 54'000));

    const cash::ForLoan in_parts{"PJ-1", loans::Split{Money::rupiah(100'000), Money::rupiah(18'000), {}, {}, {}}};
    auto payment = f.movement(Direction::in, 118'000, in_parts, february);
    const auto posted = cash::post(f.books, payment);
    CHECK(ledger::read_entry(f.books, posted.first_entry).content.counterparty == "Ani");
    CHECK(loans::standing(f.books, contract, february).outstanding == Money::rupiah(1'100'000));
    CHECK(ledger::balance(f.books, f.account("4110"), february) == -Money::rupiah(18'000));
    payment.amount = Money::rupiah(120'000);
    CHECK(code_of([&] { cash::draft(f.books, payment); }) == Code::total_differs);
    // 11 instalments are left: 1,100,000 and 198,000.
    payment.what = cash::ForLoan{"PJ-1", loans::Split{{}, Money::rupiah(198'001), {}, {}, {}}};
    payment.amount = Money::rupiah(198'001);
    CHECK(code_of([&] { cash::draft(f.books, payment); }) == Code::loan_part_too_large);
    payment.what = in_parts;
    payment.amount = Money::rupiah(118'000);
    payment.member = f.member("0002", "Budi");
    CHECK(code_of([&] { cash::draft(f.books, payment); }) == Code::member_mismatch);
}
