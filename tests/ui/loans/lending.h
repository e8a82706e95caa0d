// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "ledger/chart.h"
#include "ledger/ledger.h"
#include "loans/contract.h"
#include "members/members.h"
#include "support/desk.h"
#include "support/dialogs.h"

namespace sokoguru::test {

/// Books with money in the cash box, two members and loans as a test wants them; the window on top.
struct Lending {
    explicit Lending(std::optional<Date> today = std::nullopt) : desk(Language::english, today)
    {
        Books& books = desk.make_books();
        ledger::EntryDraft opening;
        opening.date = base::make_date(2025, 12, 31);
        opening.kind = ledger::EntryKind::opening;
        opening.memo = "Saldo awal";
        opening.lines = {{books.chart().by_code("1110").id, Money::rupiah(50'000'000)},
                         {books.chart().by_code("3161").id, Money::rupiah(-50'000'000)}};
        ledger::post(books, "SA", opening);
        ani = add_member("0001", "Ani Kusuma");
        budi = add_member("0002", "Budi Santoso");
    }

    MemberId add_member(const std::string& number, const std::string& name)
    {
        members::Member member;
        member.member_no = number;
        member.name = name;
        member.phone = "0812-0000-" + number;
        member.joined = base::make_date(2026, 1, 2);
        return members::add(desk.books(), member);
    }

    /// Flat 1 % a month, paid out of the cash box on the day.
    SubledgerId lend(const std::string& number, MemberId member, std::int64_t rupiah, int periods, Date day)
    {
        Books& books = desk.books();
        loans::NewLoan loan;
        loan.loan_no = number;
        loan.member = member;
        loan.product = "UANG";
        loan.terms.principal = Money::rupiah(rupiah);
        loan.terms.rate = Rate::parse("1");
        loan.terms.periods = periods;
        loan.terms.disbursed = day;
        const SubledgerId id = loans::create(books, loan);
        ledger::EntryDraft paid_out;
        paid_out.date = day;
        paid_out.memo = "Pencairan";
        paid_out.lines = {{loans::read(books, id).account, Money::rupiah(rupiah), id, member},
                          {books.chart().by_code("1110").id, Money::rupiah(-rupiah)}};
        ledger::post(books, "BKK", paid_out);
        return id;
    }

    ui::MainWindow& open(const char* page, std::int64_t id = 0, const char* text = "")
    {
        if (!window) {
            window = std::make_unique<ui::MainWindow>(desk.workspace);
            window->resize(1366, 768);
            window->show();
        }
        desk.workspace.go({QString::fromLatin1(page), id, QString::fromLatin1(text)});
        return *window;
    }

    Desk desk;
    MemberId ani;
    MemberId budi;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace sokoguru::test
