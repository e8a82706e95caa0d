// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/collective.h"

#include "support/catch.h"

#include "ledger/balances.h"
#include "loans/contract.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace support;
using base::make_date;
using exchange::CollectiveRow;

namespace {

/// Ani pays all by the sheet, Budi of class LUARBIASA paid half of January's WAJIB, Citra has left in December.
struct Sheet : BooksFixture {
    MemberId ani = member("0001", "Ani", make_date(2025, 1, 1));
    MemberId budi = member("0002", "Budi", make_date(2025, 1, 1));
    MemberId citra = member("0003", "Citra", make_date(2025, 1, 1));

    Sheet()
    {
        members::set_class(books, budi, "LUARBIASA", {2026, 1});
        savings::set_due(books, "WAJIB", "LUARBIASA", {2026, 1}, Money::rupiah(30'000), "");
        savings::deposit(books, movement("0002", "POKOK", 100'000, make_date(2026, 1, 3)));
        savings::deposit(books, movement("0002", "WAJIB", 10'000, make_date(2026, 1, 3)));
        members::leave(books, citra, make_date(2025, 12, 31), members::LeftReason::resigned);
        savings::deposit(books, movement("0001", "SUKARELA", 2'000'000, make_date(2026, 1, 2)));
    }

    /// 1,200,000, flat 1 % a month over 12 months from 2 January: 100,000 and 12,000 due on 2 February.
    void grant(MemberId who, const char* number)
    {
        loans::NewLoan loan;
        loan.loan_no = number;
        loan.member = who;
        loan.product = "UANG";
        loan.terms.principal = Money::rupiah(1'200'000);
        loan.terms.rate = Rate::parse("1");
        loan.terms.disbursed = make_date(2026, 1, 2);
        const SubledgerId id = loans::create(books, loan);
        ledger::EntryDraft entry;
        entry.date = make_date(2026, 1, 2);
        entry.lines = {{account("1141"), Money::rupiah(1'200'000), id, who},
                       {account("1121"), Money::rupiah(-1'200'000)}};
        ledger::post(books, "BBK", entry);
    }
};

std::string brief(const exchange::CollectiveMember& member)
{
    std::string out = member.member_no;
    for (const auto& [column, amount] : member.row.amounts)
        out += " " + column + "=" + amount.plain();
    return out + (member.row.loan_no.empty() ? "" : " " + member.row.loan_no);
}

} // namespace

TEST_CASE("A collective sheet is filled with what is due of everybody", "[exchange]")
{
    Sheet f;
    f.grant(f.ani, "PJ-1");
    f.grant(f.ani, "PJ-2");
    const auto january = exchange::collective_prefill(f.books, {2026, 1});
    REQUIRE(january.size() == 2);
    // Template: POKOK 100,000 once, WAJIB 50,000 a month; Budi's class pays 30,000, of which 10,000 came.
    CHECK(brief(january[0]) == "0001 POKOK=100000 WAJIB=50000");
    CHECK(brief(january[1]) == "0002 WAJIB=20000");

    const auto february = exchange::collective_prefill(f.books, {2026, 2});
    REQUIRE(february.size() == 3);
    CHECK(brief(february[0]) == "0001 POKOK=100000 WAJIB=50000 loan_interest=12000 loan_principal=100000 PJ-1");
    CHECK(brief(february[1]) == "0001 loan_interest=12000 loan_principal=100000 PJ-2");
    CHECK(february[1].row.number == 2);
    CHECK(brief(february[2]) == "0002 WAJIB=30000");
    CHECK(exchange::collective_prefill(f.books, {2024, 12}).empty());

    // The same amounts as one member's own reading.
    for (const auto& line : january) {
        const auto wajib = savings::product(f.books, "WAJIB");
        const auto months = savings::dues(f.books, line.id, wajib, {2026, 1});
        CHECK(line.row.amounts.at("WAJIB") == months.back().missing());
    }
}

TEST_CASE("A collective sheet may be one work unit's", "[exchange]")
{
    Sheet f;
    members::Member ani = members::read(f.books, f.ani);
    ani.unit = "Gudang";
    members::update(f.books, ani);
    CHECK(exchange::collective_prefill(f.books, {2026, 1}, "Gudang").size() == 1);
    CHECK(exchange::collective_prefill(f.books, {2026, 1}, "").size() == 1);
    CHECK(exchange::collective_prefill(f.books, {2026, 1}, "Lain").empty());
}

TEST_CASE("Rows in memory are posted like a list", "[exchange]")
{
    Sheet f;
    std::vector<CollectiveRow> rows;
    for (const auto& member : exchange::collective_prefill(f.books, {2026, 1}))
        rows.push_back(member.row);
    const exchange::CollectiveOptions options{make_date(2026, 1, 25), "1110", "", ""};
    exchange::CollectiveOptions trial = options;
    trial.dry_run = true;
    const auto before = ledger::head(f.books).entries;
    CHECK(exchange::post_collective(f.books, rows, trial).accepted);
    CHECK(ledger::head(f.books).entries == before);
    const auto result = exchange::post_collective(f.books, rows, options);
    REQUIRE(result.accepted);
    CHECK(result.documents.front().number == "BKM/2026/01/0004");
    CHECK(result.total("received") == Money::rupiah(170'000));
    CHECK(ledger::head(f.books).entries == before + 2);
    CHECK(savings::balance(f.books, f.budi, savings::product(f.books, "WAJIB"), make_date(2026, 1, 31)) ==
          Money::rupiah(30'000));
    // Nothing is due any more.
    CHECK(exchange::collective_prefill(f.books, {2026, 1})[0].row.amounts.empty());
}

TEST_CASE("What is wrong with a row in memory names its number and column", "[exchange]")
{
    Sheet f;
    const exchange::CollectiveOptions options{make_date(2026, 1, 25), "1110", "", ""};
    CollectiveRow good{1, "0001", "", {{"WAJIB", Money::rupiah(50'000)}}, std::nullopt};
    CollectiveRow unknown{2, "9999", "", {{"WAJIB", Money::rupiah(50'000)}}, std::nullopt};
    CollectiveRow differs{3, "0002", "", {{"WAJIB", Money::rupiah(20'000)}}, Money::rupiah(25'000)};
    const auto result = exchange::post_collective(f.books, {good, unknown, differs}, options);
    CHECK_FALSE(result.accepted);
    CHECK(result.documents.empty());
    REQUIRE(result.issues.size() == 2);
    CHECK(result.issues[0].row == 2);
    CHECK(result.issues[0].code == Code::unknown_member);
    CHECK(result.issues[0].column == "member_no");
    CHECK(result.issues[0].value == "9999");
    CHECK(result.issues[1].row == 3);
    CHECK(result.issues[1].code == Code::total_differs);
    CHECK(result.issues[1].value == "25000");
    CHECK(exchange::post_collective(f.books, {}, options).issues.front().code == Code::empty_table);
}

TEST_CASE("A collective sheet pays out only what members may have on demand", "[exchange]")
{
    Sheet f;
    const auto issues = [&](const char* column) {
        CollectiveRow row;
        row.number = 1;
        row.member_no = "0002";
        row.amounts = {{column, Money::rupiah(-5'000)}};
        exchange::CollectiveOptions options;
        options.date = make_date(2026, 1, 31);
        options.cash = "1110";
        options.dry_run = true;
        std::vector<Code> out;
        for (const Issue& issue : exchange::post_collective(f.books, {row}, options).issues)
            out.push_back(issue.code);
        return out;
    };
    savings::deposit(f.books, movement("0002", "SUKARELA", 10'000, make_date(2026, 1, 3)));
    CHECK(issues("POKOK") == std::vector{Code::product_terms});
    CHECK(issues("WAJIB") == std::vector{Code::product_terms});
    CHECK(issues("SUKARELA").empty());
}
