// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <cstdlib>

#include <rapidcheck.h>

#include "ledger/balances.h"
#include "ledger/periods.h"
#include "loans/payment.h"
#include "loans/standing.h"
#include "support/daily.h"
#include "support/reference_ledger.h"

using namespace sokoguru;
using base::make_date;
using support::BooksFixture;
using support::code_of;
using support::entry;
using support::movement;
using support::ReferenceLedger;

// Random sequences of operations against the reference ledger (reliability.md R7): the same refusals, the same
// balances on every day that matters. SOKOGURU_LONG=1 runs more of them.

namespace {

constexpr int members_count = 3;
const Date first_day = make_date(2026, 1, 1);

/// Empty books with three members, made once; every sequence works on a copy.
struct Start {
    Start()
    {
        for (int i = 0; i < members_count; ++i)
            fixture.member("000" + std::to_string(i + 1), "Anggota");
        {
            const Books closing = std::move(fixture.books);
        }
    }
    BooksFixture fixture;
};

struct Run {
    explicit Run(const std::filesystem::path& path) : books(Books::open(path, {}, clock)), reference(first_day)
    {
        books.confirm_clock();
    }
    books::FixedClock clock{first_day};
    Books books;
    ReferenceLedger reference;
    std::vector<DocumentId> documents;
};

Date some_day()
{
    return base::add_days(first_day, *rc::gen::inRange(-2, 100));
}

void keep(Run& run, const std::function<ledger::Posted()>& action, const ReferenceLedger::Refusal& expected)
{
    const auto code = code_of([&] { run.documents.push_back(action().document); });
    RC_ASSERT(code == expected);
}

/// As lists and payrolls lend: a contract and one entry.
ledger::Posted lend(Books& books, const std::string& member, Money principal, Date date, std::size_t number)
{
    books::Work work(books);
    loans::NewLoan loan;
    loan.loan_no = "PJ-" + std::to_string(number);
    loan.member = *members::find(books, member);
    loan.product = "UANG";
    loan.terms.principal = principal;
    loan.terms.rate = Rate::parse("1");
    loan.terms.periods = 10;
    loan.terms.disbursed = date;
    const SubledgerId id = loans::create(books, loan);
    ledger::EntryDraft draft;
    draft.date = date;
    draft.lines = {{books.chart().by_code("1141").id, principal, id, loan.member},
                   {books.chart().by_code("1121").id, -principal}};
    const ledger::Posted posted = ledger::post(books, "BBK", draft);
    work.commit();
    return posted;
}

void step(Run& run)
{
    static const std::vector<std::string> products = {"POKOK", "WAJIB", "SUKARELA"};
    const int member = *rc::gen::inRange(0, members_count);
    const std::string number = "000" + std::to_string(member + 1);
    const std::string product = *rc::gen::elementOf(products);
    const Date date = some_day();
    const Money amount = Money::rupiah(*rc::gen::inRange(0, 60));
    auto moved = movement(number.c_str(), product.c_str(), 0, date);
    moved.amount = amount;
    switch (*rc::gen::weightedElement<int>({{6, 0}, {5, 1}, {2, 2}, {2, 3}, {1, 4}, {1, 5}, {4, 6}})) {
    case 0:
        keep(
            run, [&] { return savings::deposit(run.books, moved); },
            run.reference.deposit(member, product, amount, date));
        break;
    case 1:
        keep(
            run, [&] { return savings::withdraw(run.books, moved); },
            run.reference.withdraw(member, product, amount, date));
        break;
    case 2: {
        ledger::EntryDraft draft;
        draft.date = date;
        const Money spent = amount + Money::rupiah(1);
        draft.lines = {{run.books.chart().by_code("6115").id, spent}, {run.books.chart().by_code("1110").id, -spent}};
        keep(
            run, [&] { return post(run.books, "BKK", draft); }, run.reference.expense(spent, date));
        break;
    }
    case 3: {
        if (run.documents.empty()) break;
        const auto which = *rc::gen::inRange<std::size_t>(0, run.documents.size());
        if (run.reference.is_lending(which)) break;
        keep(
            run, [&] { return ledger::reverse(run.books, run.documents[which], date, "koreksi"); },
            run.reference.reverse(which, date));
        break;
    }
    case 5: {
        if (run.reference.loans() == 3) break;
        const Money principal = Money::rupiah(*rc::gen::inRange(1, 4) * 1'000);
        const std::size_t next = run.reference.loans();
        keep(
            run, [&] { return lend(run.books, number, principal, date, next); }, run.reference.lend(principal, date));
        break;
    }
    case 6: {
        if (run.reference.loans() == 0) break;
        const auto which = *rc::gen::inRange<std::size_t>(0, run.reference.loans());
        loans::Payment payment;
        payment.loan_no = "PJ-" + std::to_string(which);
        payment.amount = amount * 10;
        payment.date = date;
        keep(
            run, [&] { return loans::pay(run.books, payment); }, run.reference.pay(which, payment.amount, date));
        break;
    }
    default: {
        const Period month{2026, *rc::gen::inRange(1, 4)};
        const auto code = code_of([&] { ledger::close_month(run.books, month); });
        RC_ASSERT(code == run.reference.close_month(month));
    }
    }
}

void compare(Run& run)
{
    RC_ASSERT(run.reference.entries() == run.documents.size());
    RC_ASSERT(ledger::head(run.books).entries == static_cast<std::int64_t>(run.documents.size()));
    const AccountId cash = run.books.chart().by_code("1110").id;
    for (const int day : {0, 15, 30, 31, 45, 58, 59, 89, 99}) {
        const Date date = base::add_days(first_day, day);
        RC_ASSERT(ledger::balance(run.books, cash, date) == run.reference.balance("cash", date));
        Money sum;
        for (const auto& row : ledger::balances(run.books, date))
            sum += row.net();
        RC_ASSERT(sum.is_zero());
        for (int member = 0; member < members_count; ++member) {
            const MemberId id = *members::find(run.books, "000" + std::to_string(member + 1));
            for (const char* code : {"POKOK", "WAJIB", "SUKARELA"})
                RC_ASSERT(savings::balance(run.books, id, savings::product(run.books, code), date) ==
                          run.reference.balance(code + std::to_string(member), date));
        }
        for (const loans::LoanRow& row : loans::loan_list(run.books, date, loans::Which::all)) {
            const auto loan = static_cast<std::size_t>(row.loan.loan_no.back() - '0');
            RC_ASSERT(row.standing.outstanding == run.reference.outstanding(loan, date));
            RC_ASSERT(row.standing.overdue_principal == run.reference.overdue_principal(loan, date));
            RC_ASSERT(row.standing.overdue_interest == run.reference.overdue_interest(loan, date));
            const loans::Standing alone = loans::standing(run.books, row.loan, date);
            RC_ASSERT(alone.overdue() == row.standing.overdue());
        }
    }
}

} // namespace

TEST_CASE("Random operations give the balances and refusals of the reference ledger", "[ledger][reference]")
{
    Start start;
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = std::getenv("SOKOGURU_LONG") != nullptr ? 10'000 : 300;
    const auto property = [&] {
        const auto copy = start.fixture.folder / "copy.sokoguru";
        std::filesystem::copy_file(start.fixture.path, copy, std::filesystem::copy_options::overwrite_existing);
        Run run(copy);
        const int steps = *rc::gen::inRange(1, 40);
        for (int i = 0; i < steps; ++i)
            step(run);
        compare(run);
    };
    const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata{"reference", "reference"}, params);
    if (!result.template is<rc::detail::SuccessResult>()) rc::detail::printResultMessage(result, std::cerr);
    CHECK(result.template is<rc::detail::SuccessResult>());
}
