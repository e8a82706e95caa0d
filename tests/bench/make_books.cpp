// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_books.h"

#include <algorithm>

#include <fmt/format.h>

#include "loans/contract.h"
#include "members/members.h"
#include "savings/savings.h"

namespace bench {

using namespace sokoguru;

namespace {

books::Cooperative cooperative(Size size)
{
    books::Cooperative out;
    out.name = "Koperasi Ukur";
    out.city = "Karawang";
    out.template_name = "serba-usaha";
    out.first_day = base::make_date(size.first_year, 1, 1);
    return out;
}

} // namespace

Maker::Maker(const std::filesystem::path& path, Size size)
    : size_(size), clock_(base::make_date(size.first_year, 1, 1)),
      books_(Books::create(path, cooperative(size), {"admin", "", books::Role::pengurus, std::nullopt}, clock_))
{
    const Date first = base::make_date(size.first_year, 1, 1);
    const savings::Product compulsory = savings::product(books_, "WAJIB");
    const savings::Product voluntary = savings::product(books_, "SUKARELA");
    books::Work work(books_);
    for (int i = 0; i < size.members; ++i) {
        members::Member member;
        member.member_no = fmt::format("{:05}", i + 1);
        member.name = fmt::format("Anggota {:05}", i + 1);
        member.employee_no = fmt::format("K{:06}", i + 1);
        member.unit = fmt::format("Bagian {}", i % 20);
        member.joined = first;
        Person person;
        person.id = members::add(books_, member);
        person.compulsory = savings::account(books_, person.id, compulsory, first);
        person.voluntary = savings::account(books_, person.id, voluntary, first);
        loans::NewLoan loan;
        loan.loan_no = fmt::format("P{:05}", i + 1);
        loan.member = person.id;
        loan.product = "UANG";
        loan.terms.principal = Money::rupiah(100'000) * (size.years * 12);
        loan.terms.periods = size.years * 12;
        loan.terms.rate = Rate::parse("1");
        loan.terms.disbursed = first;
        person.loan = loans::create(books_, loan);
        people_.push_back(person);
    }
    work.commit();
    // The loans are paid out from capital of the cooperative's own, in one entry a member.
    const auto account = [&](const char* code) { return books_.chart().by_code(code).id; };
    const AccountId principal = loans::product(books_, "UANG").account;
    const Money amount = Money::rupiah(100'000) * (size.years * 12);
    ledger::DocumentDraft paid_out;
    paid_out.series = "BM";
    for (const Person& person : people_) {
        ledger::EntryDraft entry;
        entry.date = first;
        entry.memo = "Pencairan";
        entry.lines = {{principal, amount, person.loan, person.id}, {account("1120"), -amount}};
        paid_out.entries.push_back(std::move(entry));
    }
    ledger::post(books_, paid_out);
}

std::vector<ledger::DocumentDraft> Maker::month(int index)
{
    const Period period = Period{size_.first_year, 1}.plus(index);
    const auto account = [&](const char* code) { return books_.chart().by_code(code).id; };
    const AccountId bank = account("1120");
    const AccountId cash = account("1110");
    const AccountId interest = loans::product(books_, "UANG").interest_account;
    const AccountId principal = loans::product(books_, "UANG").account;
    const AccountId compulsory = savings::product(books_, "WAJIB").account;
    const AccountId voluntary = savings::product(books_, "SUKARELA").account;
    const std::string memo = fmt::format("Potong gaji {}", base::iso(period));

    std::vector<ledger::DocumentDraft> out(1);
    out[0].series = "PG";
    for (const Person& person : people_) {
        ledger::EntryDraft entry;
        entry.date = period.last_day();
        entry.memo = memo;
        entry.lines = {{bank, Money::rupiah(262'000)},
                       {compulsory, Money::rupiah(-50'000), person.compulsory, person.id},
                       {voluntary, Money::rupiah(-100'000), person.voluntary, person.id},
                       {principal, Money::rupiah(-100'000), person.loan, person.id},
                       {interest, Money::rupiah(-12'000), person.loan, person.id}};
        out[0].entries.push_back(std::move(entry));
    }
    for (std::size_t i = 0; i < people_.size(); ++i) {
        if ((i + static_cast<std::size_t>(index)) % 3 == 0) continue;
        const bool takes_out = index > 0 && (i + static_cast<std::size_t>(index)) % 5 == 0;
        const Money amount = Money::rupiah(takes_out ? -30'000 : 50'000);
        ledger::DocumentDraft document;
        document.series = takes_out ? "BKK" : "BKM";
        ledger::EntryDraft entry;
        entry.date = base::add_days(period.first_day(), static_cast<int>(i % 27));
        entry.memo = takes_out ? "Penarikan" : "Setoran";
        entry.lines = {{cash, amount}, {voluntary, -amount, people_[i].voluntary, people_[i].id}};
        document.entries.push_back(std::move(entry));
        out.push_back(std::move(document));
    }
    // Day by day, as books are kept; the payroll run on the last day.
    std::stable_sort(out.begin(), out.end(), [](const ledger::DocumentDraft& a, const ledger::DocumentDraft& b) {
        return a.entries.front().date < b.entries.front().date;
    });
    return out;
}

void Maker::post_month(int index, const std::vector<ledger::DocumentDraft>& documents)
{
    clock_.set(Period{size_.first_year, 1}.plus(index).last_day());
    if (books_.clock_doubt()) books_.confirm_clock();
    books::Work work(books_);
    for (const ledger::DocumentDraft& document : documents)
        ledger::post(books_, document);
    work.commit();
}

} // namespace bench
