// SPDX-License-Identifier: GPL-3.0-or-later
#include "surplus/kept.h"

#include <array>
#include <unordered_map>

#include "base/error.h"
#include "base/hash_writer.h"
#include "books/audit.h"
#include "members/members.h"
#include "storage/database.h"
#include "storage/platform.h"

namespace sokoguru::surplus {

namespace {

using storage::platform::utf8;

template <typename T> T known(Books& books, const std::optional<T>& value, const char* table)
{
    if (!value) throw Error(Code::damaged_file, {utf8(books.path()), std::string(table)});
    return *value;
}

const char* name(CommonBy rule)
{
    return rule == CommonBy::revenue ? "revenue" : "contribution";
}

void keep_accounts(storage::Database& db, const Grounds& grounds)
{
    for (const AccountRole& account : grounds.accounts)
        db.run("INSERT INTO surplus_kept_account (year, account_id, type, member_origin, patronage, capital, unit,"
               " turnover) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
               grounds.year, account.account, ledger::name(account.type), ledger::name(account.origin),
               ledger::name(account.patronage), name(account.capital), account.unit, account.turnover);
}

void keep_parts(storage::Database& db, const SurplusResult& result)
{
    for (const Pot& pot : result.pots) {
        const Part& part = result.scheme.parts.at(pot.part);
        db.run("INSERT INTO surplus_kept_part (year, place, source, component, percent, base, amount, members_base,"
               " whole_base, shared, remainder) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               result.year, pot.part, surplus::name(part.source), part.component, part.percent.in_millionths(),
               surplus::name(part.base), pot.amount, pot.members_base, pot.whole_base, pot.shared, pot.remainder);
    }
}

void keep_members(storage::Database& db, const SurplusResult& result)
{
    for (const MemberShare& member : result.members) {
        const Membership& membership = member.membership;
        db.run("INSERT INTO surplus_kept_member (year, member_id, joined, left_on, deceased) VALUES (?, ?, ?, ?, ?)",
               result.year, member.id, membership.joined, membership.left, membership.deceased ? 1 : 0);
        const std::int64_t id = db.last_id();
        for (std::size_t place = 0; place < result.scheme.parts.size(); ++place)
            if (result.scheme.parts[place].base.kind != BaseKind::none)
                db.run("INSERT INTO surplus_kept_share (kept_member_id, place, raw_base, base, share)"
                       " VALUES (?, ?, ?, ?, ?)",
                       id, place, member.raw_bases.at(place), member.bases.at(place), member.shares.at(place));
    }
}

void read_parts(Books& books, SurplusResult& result)
{
    auto rows = books.db().query("SELECT source, component, percent, base, amount, members_base, whole_base, shared,"
                                 " remainder FROM surplus_kept_part WHERE year = ? ORDER BY place",
                                 result.year);
    while (rows.next()) {
        Pot pot;
        pot.part = result.scheme.parts.size();
        pot.amount = rows.money(4);
        pot.members_base = rows.money(5);
        pot.whole_base = rows.money(6);
        pot.shared = rows.money(7);
        pot.remainder = rows.money(8);
        result.pots.push_back(pot);
        result.scheme.parts.push_back({known(books, find_source(rows.view(0)), "surplus_kept_part"), rows.text(1),
                                       Rate::millionths(rows.integer(2)),
                                       known(books, find_base(rows.view(3)), "surplus_kept_part")});
    }
}

void read_shares(Books& books, SurplusResult& result, const std::unordered_map<std::int64_t, std::size_t>& place_of)
{
    auto rows = books.db().query(R"(
        SELECT m.member_id, s.place, s.raw_base, s.base, s.share
        FROM surplus_kept_member AS m JOIN surplus_kept_share AS s ON s.kept_member_id = m.id WHERE m.year = ?)",
                                 result.year);
    while (rows.next()) {
        const auto place = static_cast<std::size_t>(rows.integer(1));
        if (place >= result.scheme.parts.size())
            throw Error(Code::damaged_file, {utf8(books.path()), std::string("surplus_kept_share")});
        MemberShare& member = result.members.at(place_of.at(rows.integer(0)));
        member.raw_bases[place] = rows.money(2);
        member.bases[place] = rows.money(3);
        member.shares[place] = rows.money(4);
    }
}

void read_members(Books& books, SurplusResult& result)
{
    std::unordered_map<std::int64_t, std::size_t> place_of;
    const std::size_t parts = result.scheme.parts.size();
    for (const MemberYear& kept : kept_grounds(books, result.year).members) {
        MemberShare member;
        member.id = kept.id;
        member.member_no = kept.member_no;
        member.name = kept.name;
        member.employee_no = kept.employee_no;
        member.unit = kept.unit;
        member.membership = kept.membership;
        member.months = kept.membership.months_in(result.year);
        member.raw_bases.resize(parts);
        member.bases.resize(parts);
        member.shares.resize(parts);
        place_of[kept.id.value] = result.members.size();
        result.members.push_back(std::move(member));
    }
    read_shares(books, result, place_of);
}

bool is_kept(storage::Database& db, int year)
{
    return db.value<std::int64_t>("SELECT 1 FROM surplus_kept WHERE year = ?", year).has_value();
}

} // namespace

void keep(Books& books, const SurplusResult& result, const Grounds& grounds)
{
    books::Work work(books);
    storage::Database& db = books.db();
    const Scheme& scheme = result.scheme;
    db.run("INSERT INTO surplus_kept (year, scheme_year, rounding, rest_account_id, leavers, minimum_months, common_by,"
           " from_members, from_others, rest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           result.year, scheme.year, scheme.rounding, books.chart().by_code(scheme.rest_account).id,
           surplus::name(scheme.leavers), scheme.minimum_months, name(result.common_by), result.surplus.member,
           result.surplus.non_member, result.rest);
    keep_accounts(db, grounds);
    keep_parts(db, result);
    keep_members(db, result);
    books::record_event(books, "keep", "surplus_decision", std::to_string(result.year),
                        R"({"fingerprint":")" + kept_fingerprint(db, result.year) + R"("})");
    work.commit();
}

std::vector<int> keep_earlier(Books& books)
{
    std::vector<int> years;
    {
        // Where the trail says that it was kept and it is gone, somebody took it away: that is for verify to say.
        auto rows = books.db().query(R"(
            SELECT year FROM surplus_decision AS d
            WHERE NOT EXISTS (SELECT 1 FROM surplus_kept AS k WHERE k.year = d.year)
              AND NOT EXISTS (SELECT 1 FROM audit_event WHERE subject = 'surplus_decision' AND action = 'keep'
                              AND subject_id = CAST(d.year AS TEXT))
            ORDER BY year)");
        while (rows.next())
            years.push_back(rows.get<int>(0));
    }
    std::vector<int> kept;
    for (const int year : years) {
        try {
            const Grounds grounds = grounds_now(books, year);
            keep(books, compute(books, grounds, scheme_for(books, year), common_by(books)), grounds);
            kept.push_back(year);
        } catch (const Error& error) {
            if (error.code() != Code::base_incomplete && error.code() != Code::no_data) throw;
        }
    }
    return kept;
}

std::optional<SurplusResult> kept_result(Books& books, int year)
{
    SurplusResult result;
    result.year = year;
    {
        auto row = books.db().query("SELECT scheme_year, rounding, rest_account_id, leavers, minimum_months, common_by,"
                                    " from_members, from_others, rest FROM surplus_kept WHERE year = ?",
                                    year);
        if (!row.next()) return std::nullopt;
        result.scheme.year = row.get<int>(0);
        result.scheme.rounding = row.money(1);
        result.scheme.rest_account = books.chart().by_id(row.get<AccountId>(2)).code;
        result.scheme.leavers = known(books, find_leavers(row.view(3)), "surplus_kept");
        result.scheme.minimum_months = row.get<int>(4);
        result.common_by = row.view(5) == "revenue" ? CommonBy::revenue : CommonBy::contribution;
        result.surplus = {row.money(6), row.money(7)};
        result.rest = row.money(8);
    }
    result.decided = decision(books, year);
    result.results = results_of(kept_grounds(books, year));
    result.by_source = by_source(result.results, result.common_by);
    read_parts(books, result);
    read_members(books, result);
    return result;
}

Grounds kept_grounds(Books& books, int year)
{
    if (!is_kept(books.db(), year)) throw Error(Code::no_data);
    Grounds grounds;
    grounds.year = year;
    {
        auto rows = books.db().query(R"(
            SELECT k.account_id, k.type, k.member_origin, k.patronage, k.capital, k.unit, k.turnover
            FROM surplus_kept_account AS k JOIN account AS a ON a.id = k.account_id WHERE k.year = ? ORDER BY a.code)",
                                     year);
        while (rows.next())
            grounds.accounts.push_back({rows.get<AccountId>(0), ledger::type_named(rows.view(1)),
                                        ledger::origin_named(rows.view(2)), ledger::patronage_named(rows.view(3)),
                                        capital_role_named(rows.view(4)), rows.text(5), rows.money(6)});
    }
    std::unordered_map<std::int64_t, Membership> memberships;
    {
        auto rows = books.db().query(
            "SELECT member_id, joined, left_on, deceased FROM surplus_kept_member WHERE year = ?", year);
        while (rows.next())
            memberships[rows.integer(0)] = {rows.date(1), rows.get<std::optional<Date>>(2), rows.integer(3) == 1};
    }
    for (const members::Member& row : members::all(books)) {
        const auto kept = memberships.find(row.id.value);
        if (kept == memberships.end()) continue;
        MemberYear member;
        member.id = row.id;
        member.member_no = row.member_no;
        member.name = row.name;
        member.employee_no = row.employee_no;
        member.unit = row.unit;
        member.membership = kept->second;
        grounds.members.push_back(std::move(member));
    }
    return grounds;
}

std::string kept_fingerprint(storage::Database& db, int year)
{
    // Each row as the text that SQLite itself quotes its values with.
    static constexpr std::array rows_of = {
        "SELECT quote(year) || ' ' || quote(scheme_year) || ' ' || quote(rounding) || ' ' || quote(rest_account_id)"
        " || ' ' || quote(leavers) || ' ' || quote(minimum_months) || ' ' || quote(common_by) || ' '"
        " || quote(from_members) || ' ' || quote(from_others) || ' ' || quote(rest) FROM surplus_kept WHERE year = ?",
        "SELECT quote(account_id) || ' ' || quote(type) || ' ' || quote(member_origin) || ' ' || quote(patronage)"
        " || ' ' || quote(capital) || ' ' || quote(unit) || ' ' || quote(turnover)"
        " FROM surplus_kept_account WHERE year = ? ORDER BY account_id",
        "SELECT quote(place) || ' ' || quote(source) || ' ' || quote(component) || ' ' || quote(percent) || ' '"
        " || quote(base) || ' ' || quote(amount) || ' ' || quote(members_base) || ' ' || quote(whole_base) || ' '"
        " || quote(shared) || ' ' || quote(remainder) FROM surplus_kept_part WHERE year = ? ORDER BY place",
        "SELECT quote(member_id) || ' ' || quote(joined) || ' ' || quote(left_on) || ' ' || quote(deceased)"
        " FROM surplus_kept_member WHERE year = ? ORDER BY member_id",
        "SELECT quote(m.member_id) || ' ' || quote(s.place) || ' ' || quote(s.raw_base) || ' ' || quote(s.base) || ' '"
        " || quote(s.share) FROM surplus_kept_member AS m JOIN surplus_kept_share AS s ON s.kept_member_id = m.id"
        " WHERE m.year = ? ORDER BY m.member_id, s.place"};
    base::HashWriter writer;
    for (const char* sql : rows_of) {
        std::int64_t count = 0;
        auto rows = db.query(sql, year);
        while (rows.next()) {
            writer.put(rows.view(0));
            ++count;
        }
        writer.put(count);
    }
    return base::to_hex(writer.finish());
}

} // namespace sokoguru::surplus
