// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/printed_head.h"

#include "support/catch.h"

#include "ledger/periods.h"
#include "storage/database.h"
#include "support/books_fixture.h"
#include "support/daily.h"

using namespace sokoguru;
using ledger::read_printed_head;

namespace {

std::optional<Code> refusal(std::string_view text)
{
    return support::code_of([&] { read_printed_head(text); });
}

} // namespace

TEST_CASE("A fingerprint is typed as it stands on paper", "[ledger]")
{
    const auto printed = read_printed_head("5c29 16ed a8aa cb86 · 8,193 entries");
    CHECK(printed.digits == "5c2916eda8aacb86");
    CHECK(printed.count == 8193);
    CHECK(read_printed_head("5C29 16ED A8AA CB86 · 8.193 jurnal").count == 8193);
    CHECK(read_printed_head(" 5c29\xC2\xA0"
                            "16eda8aacb86 ")
              .digits == "5c2916eda8aacb86");
    CHECK_FALSE(read_printed_head("5c2916eda8aacb86").count);
    CHECK(read_printed_head(std::string(64, 'F')).digits == std::string(64, 'f'));

    for (const char* const text :
         {"", "5c29", "5c29 16ed a8aa cb8", "5c29-16ed-a8aa-cb86", "5c29 16ed a8aa cb86 entries",
          "5c29 16ed a8aa cb86 · 8 of 9", "zzzz zzzz zzzz zzzz"}) {
        CAPTURE(text);
        CHECK(refusal(text) == Code::bad_fingerprint);
    }
    CHECK(refusal(std::string(65, 'a')) == Code::bad_fingerprint);
}

TEST_CASE("What is typed matches the beginning of a head, at its count", "[ledger]")
{
    base::Hash head{};
    head[0] = 0x5c;
    head[1] = 0x29;
    CHECK(matches(read_printed_head("5c29 0000 0000 0000"), 7, head));
    CHECK(matches(read_printed_head("5c29 0000 0000 0000 · 7"), 7, head));
    CHECK_FALSE(matches(read_printed_head("5c29 0000 0000 0000 · 8"), 7, head));
    CHECK_FALSE(matches(read_printed_head("5c29 0000 0000 0001"), 7, head));
}

TEST_CASE("A month's closing notes both heads", "[ledger]")
{
    support::BooksFixture f;
    f.member("0001", "Ani");
    savings::deposit(f.books, support::movement("0001", "POKOK", 100'000, base::make_date(2026, 1, 5)));
    ledger::close_month(f.books, {2026, 1});
    const auto noted = f.books.db().value<std::string>("SELECT after FROM audit_event WHERE action = 'heads'");
    REQUIRE(noted);
    CHECK_THAT(*noted, support::Contains(ledger::head(f.books).hash));
    CHECK_THAT(*noted, support::Contains("audit_head"));
}
