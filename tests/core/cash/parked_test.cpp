// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "cash/parked.h"
#include "ledger/balances.h"
#include "ledger/correct.h"
#include "ledger/verify.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace support;
using cash::Direction;
using support::Predicate;

namespace {

constexpr Date jan(unsigned day)
{
    return base::make_date(2026, 1, day);
}

/// 250,000 came in by transfer on 10 January; only "TRSF 0817" is known of the sender.
struct Parking : BooksFixture {
    MemberId ani = member("0001", "Ani");
    MemberId budi = member("0002", "Budi");
    ledger::Posted receipt;

    Parking()
    {
        cash::Movement movement;
        movement.amount = Money::rupiah(250'000);
        movement.date = jan(10);
        movement.account = "1120";
        movement.what = cash::ForParking{};
        movement.bank_reference = "TRSF 0817";
        movement.transfer_date = jan(9);
        receipt = cash::post(books, movement);
    }
    cash::Assignment to(MemberId who, std::int64_t rupiah, const char* product)
    {
        return {receipt.first_entry, Money::rupiah(rupiah), jan(12), who, cash::ForSavings{product}};
    }
    Money saved(MemberId who, const char* product)
    {
        return savings::balance(books, who, savings::product(books, product), jan(31));
    }
};

} // namespace

TEST_CASE("Money of an unknown sender waits on an account of its own", "[cash]")
{
    Parking f;
    CHECK(f.receipt.number == "BBM/2026/01/0001");
    CHECK(ledger::balance(f.books, f.account("2164"), jan(31)) == -Money::rupiah(250'000));
    const auto waiting = cash::parked(f.books);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].entry == f.receipt.first_entry);
    CHECK(waiting[0].left == Money::rupiah(250'000));
    CHECK(waiting[0].bank_reference == "TRSF 0817");
    CHECK(waiting[0].transfer_date == jan(9));
    CHECK(waiting[0].memo == "Penerimaan belum dikenali");
}

TEST_CASE("A parked receipt is assigned in parts, linked, and no further than it reaches", "[cash]")
{
    Parking f;
    const auto first = cash::assign(f.books, f.to(f.ani, 100'000, "SUKARELA"));
    CHECK(first.number == "BM/2026/01/0001");
    CHECK(f.saved(f.ani, "SUKARELA") == Money::rupiah(100'000));
    CHECK(cash::parked(f.books).front().left == Money::rupiah(150'000));
    const auto entry = ledger::read_entry(f.books, first.first_entry).content;
    CHECK(entry.counterparty == "Ani");
    CHECK(entry.bank_reference == "TRSF 0817");

    CHECK(code_of([&] { cash::assign(f.books, f.to(f.budi, 150'001, "WAJIB")); }) == Code::parked_exceeded);
    const auto second = cash::assign(f.books, f.to(f.budi, 150'000, "WAJIB"));
    CHECK(cash::parked(f.books).empty());
    const auto all = cash::parked(f.books, true);
    REQUIRE(all.size() == 1);
    CHECK(all[0].assigned_by == std::vector<std::string>{first.number, second.number});
    CHECK(ledger::balance(f.books, f.account("2164"), jan(31)).is_zero());

    // Given to the wrong member: after the reversal it waits again.
    ledger::reverse(f.books, second.document, jan(13), "bukan Budi");
    REQUIRE(cash::parked(f.books).size() == 1);
    CHECK(cash::parked(f.books).front().left == Money::rupiah(150'000));
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("A receipt that was assigned in part is not reversed under its assignments", "[cash]")
{
    Parking f;
    const auto part = cash::assign(f.books, f.to(f.ani, 100'000, "SUKARELA"));
    const auto reverse = [&] { ledger::reverse(f.books, f.receipt.document, jan(20), "wrong bank"); };
    CHECK_THROWS_MATCHES(reverse(), Error,
                         Predicate<Error>([&](const Error& error) { return error.code() == Code::parked_assigned; }));
    ledger::reverse(f.books, part.document, jan(20), "of somebody else");
    CHECK_NOTHROW(reverse());
    CHECK(ledger::balance(f.books, f.account("2164"), jan(31)).is_zero());
}

TEST_CASE("A parked receipt goes to any purpose, but not back to parking", "[cash]")
{
    Parking f;
    cash::Assignment other = f.to(f.ani, 50'000, "");
    for (const auto& purpose : cash::purposes(f.books, Direction::in))
        if (purpose.words == "Titipan anggota") other.what = cash::ForPurpose{purpose.id, {}};
    cash::assign(f.books, other);
    CHECK(ledger::balance(f.books, f.account("2162"), jan(31)) == -Money::rupiah(50'000));
    other.what = cash::ForParking{};
    CHECK(code_of([&] { cash::draft(f.books, other); }) == Code::same_account);
    other.receipt = {99};
    CHECK(code_of([&] { cash::draft(f.books, other); }) == Code::unknown_entry);
}

TEST_CASE("A reversed receipt waits no longer; the account is a setting and may be kept by partner", "[cash]")
{
    Parking f;
    ledger::reverse(f.books, f.receipt.document, jan(11), "bukan untuk kami");
    CHECK(cash::parked(f.books, true).empty());

    f.books.set_setting("cash.parked_account", "2117");
    cash::Movement movement;
    movement.amount = Money::rupiah(70'000);
    movement.date = jan(10);
    movement.what = cash::ForParking{};
    const auto parked = cash::post(f.books, movement);
    // Changing the setting later does not lose what waits on the old account.
    f.books.set_setting("cash.parked_account", "2160");
    cash::Assignment assignment{parked.first_entry, Money::rupiah(70'000), jan(12), f.ani,
                                cash::ForSavings{"SUKARELA"}};
    cash::assign(f.books, assignment);
    CHECK(ledger::balance(f.books, f.account("2117"), jan(31)).is_zero());
    CHECK(f.saved(f.ani, "SUKARELA") == Money::rupiah(70'000));
}

TEST_CASE("A corrected receipt waits in place of the wrong one", "[cash]")
{
    Parking f;
    auto right = ledger::document_draft_of(f.books, f.receipt.document);
    for (ledger::Line& line : right.entries.front().lines)
        line.amount = line.amount.is_negative() ? -Money::rupiah(205'000) : Money::rupiah(205'000);
    const auto done = ledger::correct(f.books, f.receipt.document, right, jan(11), "angka tertukar");
    CHECK(cash::parked(f.books).empty());
    cash::follow_correction(f.books, f.receipt.document, done.replacement.document);
    REQUIRE(cash::parked(f.books).size() == 1);
    CHECK(cash::parked(f.books).front().left == Money::rupiah(205'000));
    cash::assign(f.books,
                 {done.replacement.first_entry, Money::rupiah(205'000), jan(12), f.ani, cash::ForSavings{"SUKARELA"}});
    CHECK(cash::parked(f.books).empty());
    // Of a document that was no parked receipt nothing follows.
    const auto other = savings::deposit(f.books, movement("0001", "SUKARELA", 1'000, jan(12)));
    cash::follow_correction(f.books, other.document, done.replacement.document);
    CHECK(cash::parked(f.books, true).size() == 1);
}
