// SPDX-License-Identifier: GPL-3.0-or-later
#include "surplus/member_years.h"

#include <unordered_map>

#include "base/check.h"
#include "ledger/balances.h"
#include "ledger/chart.h"
#include "storage/database.h"
#include "surplus/grounds.h"
#include "surplus/history.h"

namespace sokoguru::surplus {

namespace {

/// A posting that takes back a line of an opening entry: it counts on the opening's day, not on its own.
struct OpeningCorrection {
    AccountId account;
    MemberId member;
    Date date;
    Money amount;
};

/// CROSS JOIN keeps the order of the tables: SQLite's own choice walks through all postings where a few rows decide.
class Reader {
public:
    Reader(Books& books, const Grounds& grounds)
        : books_(books), grounds_(grounds), first_(base::make_date(grounds.year, 1, 1)),
          last_(base::make_date(grounds.year, 12, 31)), opening_day_(base::add_days(books.cooperative().first_day, -1)),
          flows_from_(std::max(first_, books.cooperative().first_day))
    {
        result_.members = grounds.members;
        for (std::size_t i = 0; i < result_.members.size(); ++i)
            index_[result_.members[i].id.value] = i;
        read_corrections();
    }

    MemberYears& result() { return result_; }

    /// Adds one savings account's balances, credit positive, to some of the members' Balances.
    void add_balances(AccountId account, std::initializer_list<Balances MemberYear::*> into)
    {
        auto opening = books_.db().query(R"(
            SELECT m.id, (SELECT sum(p.amount) FROM posting AS p INDEXED BY posting_member
                          WHERE p.member_id = m.id AND p.account_id = ?1 AND p.date < ?2)
            FROM member AS m)",
                                         account, first_);
        while (opening.next())
            if (!opening.is_null(1)) move(opening.get<MemberId>(0), before_year(), -opening.money(1), into);
        auto movements = books_.db().query(R"(
            SELECT p.member_id, p.date, p.amount
            FROM member AS m CROSS JOIN posting AS p INDEXED BY posting_member
              ON p.member_id = m.id AND p.account_id = ?1 AND p.date BETWEEN ?2 AND ?3)",
                                           account, first_, last_);
        while (movements.next())
            move(movements.get<MemberId>(0), movements.date(1), -movements.money(2), into);
        for (const OpeningCorrection& correction : corrections_) {
            if (correction.account != account || correction.date > last_) continue;
            move(correction.member, correction.date, correction.amount, into);
            move(correction.member, opening_day_, -correction.amount, into);
        }
    }

    /// Adds the credit turnover of all accounts with that mark; returns what belongs to no member.
    Money add_income(ledger::Patronage mark, Money MemberYear::*into)
    {
        std::unordered_map<std::int64_t, Money> turnover;
        for (const ledger::Turnover& all : ledger::turnovers(books_, flows_from_, last_))
            turnover[all.account.value] = all.net();
        Money others;
        for (const AccountRole& account : grounds_.accounts) {
            if (account.patronage != mark) continue;
            others -= turnover[account.account.value];
            auto flows = books_.db().query(R"(
                SELECT m.id, (SELECT sum(p.amount) FROM posting AS p INDEXED BY posting_member
                              WHERE p.member_id = m.id AND p.account_id = ?1 AND p.date BETWEEN ?2 AND ?3)
                FROM member AS m)",
                                           account.account, flows_from_, last_);
            while (flows.next())
                if (!flows.is_null(1)) others -= flow(flows.get<MemberId>(0), -flows.money(1), into);
            for (const OpeningCorrection& correction : corrections_)
                if (correction.account == account.account && correction.date >= flows_from_ && correction.date <= last_)
                    others -= flow(correction.member, correction.amount, into);
        }
        return others;
    }

    /// Loans paid out: debits of principal, less those that were reversed.
    void add_borrowed()
    {
        for (const ledger::Account& account : books_.chart().accounts()) {
            if (account.control != ledger::Control::loan) continue;
            auto paid_out = books_.db().query(R"(
                SELECT p.member_id, p.amount
                FROM posting AS p INDEXED BY posting_account
                     CROSS JOIN entry AS e ON e.id = p.entry_id JOIN subledger AS s ON s.id = p.subledger_id
                WHERE p.account_id = ?1 AND p.date BETWEEN ?2 AND ?3 AND p.amount > 0 AND e.kind = 1
                  AND s.account_id = p.account_id)",
                                              account.id, flows_from_, last_);
            while (paid_out.next())
                flow(paid_out.get<MemberId>(0), paid_out.money(1), &MemberYear::principal_borrowed);
            auto taken_back = books_.db().query(R"(
                SELECT p.member_id, p.amount
                FROM entry AS e INDEXED BY entry_reverses CROSS JOIN posting AS p ON p.entry_id = e.id
                     JOIN subledger AS s ON s.id = p.subledger_id
                WHERE e.reverses IS NOT NULL AND e.period BETWEEN ?2 AND ?3
                  AND p.account_id = ?1 AND p.amount < 0 AND s.account_id = p.account_id)",
                                                account.id, Period::of(flows_from_), Period::of(last_));
            while (taken_back.next())
                flow(taken_back.get<MemberId>(0), taken_back.money(1), &MemberYear::principal_borrowed);
        }
    }

    /// Movements were collected in the month_end of their month; now each becomes the sum up to it.
    void sum_up()
    {
        for (MemberYear& member : result_.members)
            for (Balances* balances : {&member.capital, &member.with_voluntary})
                for (std::size_t month = 1; month <= 12; ++month)
                    balances->month_end[month] += balances->month_end[month - 1];
    }

private:
    Date before_year() const { return base::add_days(first_, -1); }

    void read_corrections()
    {
        auto rows = books_.db().query(R"(
            SELECT p.account_id, p.member_id, p.date, p.amount
            FROM entry AS e INDEXED BY entry_reverses CROSS JOIN posting AS p ON p.entry_id = e.id
            WHERE e.reverses IS NOT NULL AND e.period % 100 = 0 AND p.member_id IS NOT NULL)");
        while (rows.next())
            corrections_.push_back({rows.get<AccountId>(0), rows.get<MemberId>(1), rows.date(2), rows.money(3)});
    }

    MemberYear* find(MemberId id)
    {
        const auto found = index_.find(id.value);
        return found == index_.end() ? nullptr : &result_.members[found->second];
    }

    void move(MemberId id, Date date, Money amount, std::initializer_list<Balances MemberYear::*> into)
    {
        MemberYear* member = find(id);
        if (member == nullptr) return;
        const std::size_t month = date < first_ ? 0 : static_cast<unsigned>(date.month());
        for (const auto balances : into) {
            (member->*balances).month_end[month] += amount;
            if (member->membership.left && date < *member->membership.left) (member->*balances).on_leaving += amount;
        }
    }

    Money flow(MemberId id, Money amount, Money MemberYear::*into)
    {
        // One who left in an earlier year may still pay: that is nobody's patronage, but it is not turnover of others.
        if (MemberYear* member = find(id)) member->*into += amount;
        return amount;
    }

    Books& books_;
    const Grounds& grounds_;
    Date first_, last_, opening_day_, flows_from_;
    MemberYears result_;
    std::unordered_map<std::int64_t, std::size_t> index_;
    std::vector<OpeningCorrection> corrections_;
};

} // namespace

Needs Needs::of(const Scheme& scheme)
{
    Needs needs;
    for (const Part& part : scheme.parts) {
        needs.capital |= part.base.is_capital();
        needs.voluntary |= part.base.voluntary;
        needs.month_ends |= part.base.kind == BaseKind::month_average || part.base.kind == BaseKind::months_weighted;
        needs.year_begin |= part.base.kind == BaseKind::months_weighted;
        needs.interest_paid |= part.base.kind == BaseKind::interest_paid;
        needs.principal_borrowed |= part.base.kind == BaseKind::principal_borrowed;
        needs.purchases |= part.base.kind == BaseKind::purchases;
    }
    return needs;
}

Money MemberYear::raw(const Base& base, int year) const
{
    switch (base.kind) {
    case BaseKind::none:
        return {};
    case BaseKind::interest_paid:
        return interest_paid;
    case BaseKind::principal_borrowed:
        return principal_borrowed;
    case BaseKind::purchases:
        return purchases;
    default:
        return capital_base(base.kind, base.voluntary ? with_voluntary : capital, membership.left_in(year));
    }
}

Money MemberYears::others(const Base& base) const
{
    return base.kind == BaseKind::interest_paid ? other_interest
           : base.kind == BaseKind::purchases   ? other_purchases
                                                : Money();
}

MemberYears read_member_years(Books& books, const Grounds& grounds, const Needs& needs)
{
    Reader reader(books, grounds);
    if (needs.capital) {
        for (const AccountRole& account : grounds.accounts) {
            if (account.capital == CapitalRole::capital)
                reader.add_balances(account.account, {&MemberYear::capital, &MemberYear::with_voluntary});
            else if (needs.voluntary && account.capital == CapitalRole::voluntary)
                reader.add_balances(account.account, {&MemberYear::with_voluntary});
        }
        reader.sum_up();
    }
    MemberYears& result = reader.result();
    if (needs.interest_paid)
        result.other_interest = reader.add_income(ledger::Patronage::interest, &MemberYear::interest_paid);
    if (needs.purchases)
        result.other_purchases = reader.add_income(ledger::Patronage::purchases, &MemberYear::purchases);
    if (needs.principal_borrowed) reader.add_borrowed();
    add_history(books, grounds.year, needs, result.members);
    return std::move(result);
}

} // namespace sokoguru::surplus
