// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/questions.h"

#include <algorithm>

#include "support/catch.h"

#include "cash/receivable.h"
#include "core/reports/small_books.h"
#include "ledger/balances.h"
#include "ledger/correct.h"
#include "ledger/verify.h"
#include "loans/application.h"
#include "loans/disburse.h"
#include "loans/payment.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace support;
using base::make_date;

namespace {

std::vector<Code> codes(const std::vector<Issue>& issues)
{
    std::vector<Code> out;
    for (const Issue& issue : issues) {
        CHECK(issue.severity == Severity::warning);
        out.push_back(issue.code);
    }
    return out;
}

const Date day = make_date(2026, 1, 20);

struct Asking : BooksFixture {
    MemberId ani = member("0001", "Ani");
    MemberId budi = member("0002", "Budi");

    Asking() { clock.set(day); }

    std::vector<Code> of_deposit(const char* product, std::int64_t rupiah, Date when = day)
    {
        books::Work preview(books);
        return codes(questions::about(books, savings::deposit_draft(books, movement("0001", product, rupiah, when))));
    }
    /// As the command line asks: the document is posted already, and taken back.
    std::vector<Code> of_posted(const char* product, std::int64_t rupiah, Date when = day)
    {
        books::Work preview(books);
        const auto posted = savings::deposit(books, movement("0001", product, rupiah, when));
        return codes(questions::about(books, std::vector<DocumentId>{posted.document}));
    }
};

using Codes = std::vector<Code>;

} // namespace

TEST_CASE("An amount far above what is due is asked about", "[questions]")
{
    Asking f;
    savings::set_due(f.books, "WAJIB", "", {2026, 1}, Money::rupiah(75'000), "RAT/2025");
    // 75,000,000 where 75,000 are due; ten times that, 750,000, is below the amount that is ever asked about.
    for (const bool posted : {false, true}) {
        const auto of = [&](std::int64_t rupiah) {
            return posted ? f.of_posted("WAJIB", rupiah) : f.of_deposit("WAJIB", rupiah);
        };
        CHECK(of(75'000'000) == Codes{Code::unusual_amount});
        CHECK(of(75'000).empty());
        CHECK(of(750'001).empty());
        CHECK(of(1'000'000) == Codes{Code::unusual_amount});
    }
    questions::set_limits(f.books, {20, Money::rupiah(500'000)});
    CHECK(f.of_deposit("WAJIB", 1'500'000).empty()); // 20 × 75,000
    CHECK(f.of_deposit("WAJIB", 1'500'100) == Codes{Code::unusual_amount});
    questions::set_limits(f.books, {0, Money()});
    CHECK(f.of_deposit("WAJIB", 75'000'000).empty());
    CHECK(code_of([&] { questions::set_limits(f.books, {-1, Money()}); }) == Code::bad_value);
    questions::Limits wrong;
    wrong.pause = 99; // a scanner's Enter would pass
    CHECK(code_of([&] { questions::set_limits(f.books, wrong); }) == Code::bad_value);
    wrong = {};
    wrong.sheet_sum = Money::rupiah(-1);
    CHECK(code_of([&] { questions::set_limits(f.books, wrong); }) == Code::negative_amount);
}

TEST_CASE("Without a due amount an amount is compared with what was usual", "[questions]")
{
    Asking f;
    // Nothing to compare with yet.
    CHECK(f.of_deposit("SUKARELA", 900'000'000).empty());
    savings::deposit(f.books, movement("0002", "SUKARELA", 100'000, day));
    savings::deposit(f.books, movement("0002", "SUKARELA", 300'000, day));
    const auto slip = savings::deposit(f.books, movement("0002", "SUKARELA", 800'000'000, day));
    ledger::reverse(f.books, slip.document, day, "salah nol");
    // On average (100,000 + 300,000) / 2 = 200,000; what was taken back does not count.
    CHECK(f.of_deposit("SUKARELA", 2'000'000).empty());
    CHECK(f.of_deposit("SUKARELA", 2'000'001) == Codes{Code::unusual_amount});
    // This member's own savings say more than those of all: 10 × 500,000.
    savings::deposit(f.books, movement("0001", "SUKARELA", 500'000, day));
    CHECK(f.of_deposit("SUKARELA", 5'000'000).empty());
}

TEST_CASE("More than was ever booked in one line is asked about", "[questions]")
{
    Asking f;
    const auto rent = [&](std::int64_t rupiah) {
        ledger::DocumentDraft out;
        out.series = "BKK";
        out.entries = {entry(f, "6120", "1110", rupiah, day)};
        return codes(questions::about(f.books, out));
    };
    CHECK(rent(50'000'000).empty()); // the first of all
    ledger::post(f.books, "BKM", entry(f, "1110", "7110", 2'000'000, day));
    CHECK(rent(20'000'000).empty()); // one entry says little
    CHECK(rent(20'000'001) == Codes{Code::never_so_much});
    for (int i = 0; i < 19; ++i)
        ledger::post(f.books, "BKM", entry(f, "1110", "7110", 1'000 + i, day));
    CHECK(rent(2'000'000).empty());
    CHECK(rent(2'000'001) == Codes{Code::never_so_much});
}

TEST_CASE("A day to come is asked about", "[questions]")
{
    Asking f;
    CHECK(f.of_deposit("SUKARELA", 10'000, make_date(2026, 1, 21)) == Codes{Code::day_to_come});
    CHECK(f.of_posted("SUKARELA", 10'000, make_date(2026, 1, 21)) == Codes{Code::day_to_come});
    CHECK(f.of_deposit("SUKARELA", 10'000, day).empty());
}

TEST_CASE("The same list or journal on the same day is asked about", "[questions]")
{
    Asking f;
    const savings::Product voluntary = savings::product(f.books, "SUKARELA");
    const auto line = [&](MemberId who, std::int64_t rupiah) {
        return ledger::Line{voluntary.account, -Money::rupiah(rupiah), savings::account(f.books, who, voluntary, day),
                            who};
    };
    const auto sheet = [&](std::int64_t of_budi, bool turned = false) {
        ledger::DocumentDraft out;
        out.series = "BKM";
        for (const auto& [who, rupiah] : {std::pair(f.ani, std::int64_t{50'000}), std::pair(f.budi, of_budi)}) {
            ledger::EntryDraft one;
            one.date = day;
            one.lines = {{f.account("1110"), Money::rupiah(rupiah)}, line(who, rupiah)};
            out.entries.push_back(one);
        }
        if (turned) std::reverse(out.entries.begin(), out.entries.end());
        return out;
    };
    CHECK_FALSE(questions::same_lines(f.books, sheet(50'000)));
    const auto first = ledger::post(f.books, sheet(50'000));
    CHECK(questions::same_lines(f.books, sheet(50'000)) == first.document);
    CHECK(codes(questions::about(f.books, sheet(50'000, true))) == Codes{Code::same_list_again});
    CHECK(questions::about(f.books, sheet(50'001)).empty());
    {
        books::Work preview(f.books);
        const auto again = ledger::post(f.books, sheet(50'000));
        const auto asked = questions::about(f.books, std::vector<DocumentId>{again.document});
        REQUIRE(codes(asked) == Codes{Code::same_list_again});
        CHECK(asked.front().args.front() == base::LabelArg(first.number));
    }
    // A journal of one entry is a list too; two deposits of one member on a day are not.
    ledger::DocumentDraft journal;
    journal.series = "BM";
    journal.entries = {entry(f, "6120", "2162", 1, day)};
    journal.entries.front().lines = {{f.account("6113"), Money::rupiah(5'000)},
                                     {f.account("1110"), -Money::rupiah(5'000)}};
    ledger::post(f.books, journal);
    CHECK(codes(questions::about(f.books, journal)) == Codes{Code::same_list_again});
    savings::deposit(f.books, movement("0001", "SUKARELA", 10'000, day));
    CHECK(f.of_deposit("SUKARELA", 10'000).empty());
    // What was reversed may come again.
    ledger::reverse(f.books, first.document, day, "salah");
    CHECK(questions::about(f.books, sheet(50'000)).empty());
    CHECK(questions::needs_acceptance(Code::same_list_again));
    CHECK_FALSE(questions::needs_acceptance(Code::unusual_amount));
}

TEST_CASE("A reversal that leaves savings below zero says so", "[questions]")
{
    Asking f;
    const auto in = savings::deposit(f.books, movement("0001", "SUKARELA", 100'000, day));
    savings::deposit(f.books, movement("0002", "SUKARELA", 100'000, day));
    savings::withdraw(f.books, movement("0001", "SUKARELA", 80'000, day));
    const ledger::DocumentDraft reversal = ledger::reversal_draft(f.books, in.document, day, "salah anggota");
    const auto asked = questions::about(f.books, reversal);
    REQUIRE(codes(asked) == Codes{Code::below_zero});
    CHECK(asked.front().args.at(1) == base::LabelArg(Money::rupiah(80'000))); // 100,000 − 80,000 − 100,000
    books::Work preview(f.books);
    const auto posted = ledger::post(f.books, reversal);
    CHECK(questions::about(f.books, std::vector<DocumentId>{posted.document}).front().args == asked.front().args);
}

TEST_CASE("A bank account below zero is asked about", "[questions]")
{
    Asking f;
    ledger::DocumentDraft paid;
    paid.series = "BBK";
    paid.entries = {entry(f, "6120", "1121", 5'000, day)};
    CHECK(codes(questions::about(f.books, paid)) == Codes{Code::below_zero});
    ledger::post(f.books, "BBM", entry(f, "1121", "7110", 5'000, day));
    CHECK(questions::about(f.books, paid).empty());
}

TEST_CASE("A month or year that is not over is not closed unasked", "[questions]")
{
    Asking f;
    f.clock.set(make_date(2026, 1, 31));
    CHECK(codes(questions::about_closing(f.books, {2026, 1})) == Codes{Code::period_not_over});
    CHECK(codes(questions::about_closing(f.books, {2026, 13})) == Codes{Code::period_not_over});
    CHECK(questions::about_closing(f.books, {2025, 12}).empty());
    f.clock.set(make_date(2026, 2, 1));
    CHECK(questions::about_closing(f.books, {2026, 1}).empty());
    f.clock.set(make_date(2027, 1, 1));
    CHECK(questions::about_closing(f.books, {2026, 13}).empty());
}

TEST_CASE("A loan's payment far above its instalments is asked about, paying it off is not", "[questions]")
{
    Asking f;
    ledger::post(f.books, "BBM", entry(f, "1121", "7110", 50'000'000, day));
    loans::Application wanted;
    wanted.member = f.ani;
    wanted.product = "UANG";
    wanted.day = day;
    wanted.terms.principal = Money::rupiah(24'000'000);
    wanted.terms.rate = Rate::parse("1");
    wanted.terms.periods = 24;
    wanted.guarantors = {{f.budi, ""}};
    loans::apply(f.books, wanted);
    loans::decide(f.books, "PJ-00001", {day, true, "", "", {}});
    loans::disburse(f.books, {"PJ-00001", day, "1121"});
    const loans::Loan loan = loans::by_number(f.books, "PJ-00001");
    const auto paid = [&](std::int64_t rupiah) {
        ledger::DocumentDraft out;
        out.series = "BKM";
        out.entries.emplace_back();
        out.entries.front().date = day;
        out.entries.front().lines = {{f.account("1110"), Money::rupiah(rupiah)},
                                     {loan.account, -Money::rupiah(rupiah), loan.id, f.ani}};
        return codes(questions::about(f.books, out));
    };
    // 24,000,000 in 24 rows: 1,000,000 of principal each.
    CHECK(paid(10'000'000).empty());
    CHECK(paid(10'000'001) == Codes{Code::unusual_amount});
    CHECK(paid(24'000'000).empty());
}

TEST_CASE("What a reversal leaves below zero becomes a receivable", "[questions][cash]")
{
    Asking f;
    const auto in = savings::deposit(f.books, movement("0001", "SUKARELA", 100'000, day));
    savings::deposit(f.books, movement("0002", "SUKARELA", 100'000, day));
    savings::withdraw(f.books, movement("0001", "SUKARELA", 80'000, day));
    const auto reversal = ledger::reverse(f.books, in.document, day, "salah anggota");
    const savings::Product voluntary = savings::product(f.books, "SUKARELA");
    CHECK(savings::balance(f.books, f.ani, voluntary, day) == Money::rupiah(-80'000));

    const auto claim = cash::receivable_draft(f.books, reversal.document);
    REQUIRE(claim);
    ledger::post(f.books, *claim);
    CHECK(savings::balance(f.books, f.ani, voluntary, day) == Money());
    CHECK(ledger::balance(f.books, f.account("1144"), day) == Money::rupiah(80'000));
    CHECK_FALSE(cash::receivable_draft(f.books, reversal.document));
    CHECK(ledger::verify(f.books).ok());
}
