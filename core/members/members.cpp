// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/members.h"

#include <algorithm>
#include <array>

#include "base/check.h"
#include "books/audit.h"
#include "ledger/ledger.h"
#include "storage/database.h"

namespace sokoguru::members {

namespace {

constexpr std::array reasons = {"", "resigned", "dismissed", "deceased"};

LeftReason reason_from(std::string_view text)
{
    for (std::size_t i = 0; i < reasons.size(); ++i)
        if (reasons[i] == text) return static_cast<LeftReason>(i);
    throw Error(Code::damaged_file, {std::string("member"), std::string(text)});
}

constexpr const char* columns =
    "m.id, m.member_no, m.name, m.employee_no, m.national_id, coalesce(u.name, ''), coalesce(g.name, ''),"
    " m.birth_place, m.birth_date, m.gender, m.occupation, m.address, m.phone, m.bank_account, m.heir, m.joined,"
    " m.left_on, m.left_reason"
    " FROM member AS m LEFT JOIN work_unit AS u ON u.id = m.work_unit_id"
    " LEFT JOIN member_group AS g ON g.id = m.member_group_id";

Member to_member(const storage::Query& row)
{
    Member member;
    member.id = row.get<MemberId>(0);
    member.member_no = row.text(1);
    member.name = row.text(2);
    member.employee_no = row.text(3);
    member.national_id = row.text(4);
    member.unit = row.text(5);
    member.group = row.text(6);
    member.birth_place = row.text(7);
    member.birth_date = row.get<std::optional<Date>>(8);
    member.gender = row.text(9);
    member.occupation = row.text(10);
    member.address = row.text(11);
    member.phone = row.text(12);
    member.bank_account = row.text(13);
    member.heir = row.text(14);
    member.joined = row.date(15);
    member.left = row.get<std::optional<Date>>(16);
    member.left_reason = reason_from(row.view(17));
    return member;
}

books::Value optional_date(const std::optional<Date>& date)
{
    return date ? books::Value(std::int64_t{base::to_int(*date)}) : books::Value();
}

/// A unit or group by its name, created when new; NULL for none.
books::Value named(Books& books, const char* table, const std::string& name)
{
    if (name.empty()) return {};
    const std::string sql = std::string("SELECT id FROM ") + table + " WHERE name = ?";
    if (const auto id = books.db().value<std::int64_t>(sql, name)) return *id;
    return books::insert_row(books, table, {{"name", name}});
}

books::Fields fields_of(Books& books, const Member& member)
{
    return {{"member_no", member.member_no},
            {"name", member.name},
            {"employee_no", member.employee_no},
            {"national_id", member.national_id},
            {"work_unit_id", named(books, "work_unit", member.unit)},
            {"member_group_id", named(books, "member_group", member.group)},
            {"birth_place", member.birth_place},
            {"birth_date", optional_date(member.birth_date)},
            {"gender", member.gender},
            {"occupation", member.occupation},
            {"address", member.address},
            {"phone", member.phone},
            {"bank_account", member.bank_account},
            {"heir", member.heir},
            {"joined", std::int64_t{base::to_int(member.joined)}},
            {"left_on", optional_date(member.left)},
            {"left_reason", std::string(reasons.at(static_cast<std::size_t>(member.left_reason)))}};
}

void refuse(const std::vector<Issue>& issues)
{
    for (const Issue& issue : issues)
        if (issue.severity == Severity::error) throw Error(issue.code, issue.args);
}

/// The shares of a decided year are computed from the books and the register: neither may change for it.
void refuse_decided(Books& books, std::optional<Date> before, std::optional<Date> after)
{
    if (before == after) return;
    const Date never = base::make_date(2999, 12, 31);
    const Date first = std::min(before.value_or(never), after.value_or(never));
    const Date last = std::max(before.value_or(never), after.value_or(never));
    const auto year = books.db().value<std::optional<std::int64_t>>(
        "SELECT min(year) FROM surplus_decision WHERE year BETWEEN ? AND ?", static_cast<int>(first.year()),
        static_cast<int>(last.year()));
    if (year && *year) throw Error(Code::membership_decided, {std::to_string(**year)});
}

/// Savings and loans are settled as they stand on the day he leaves: nothing may have moved since.
void refuse_early(Books& books, MemberId member, Date left)
{
    const auto last = books.db().value<std::optional<Date>>(R"(
        SELECT max(p.date) FROM posting AS p INDEXED BY posting_member JOIN entry AS e ON e.id = p.entry_id
        WHERE p.member_id = ? AND p.date > ? AND e.kind <> 4
          AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = e.id))",
                                                            member, left);
    if (last && *last) throw Error(Code::leaving_too_early, {**last});
}

/// The first posting that stands for him before a day on which he is said to join; nothing where he joined then
/// already, for books may be older than this rule.
std::optional<Date> first_posting_before(Books& books, MemberId member, Date joined)
{
    const auto known = books.db().value<Date>("SELECT joined FROM member WHERE id = ?", member);
    if (!known || joined <= *known) return std::nullopt;
    const auto first = books.db().value<std::optional<Date>>(R"(
        SELECT min(p.date) FROM posting AS p INDEXED BY posting_member JOIN entry AS e ON e.id = p.entry_id
        WHERE p.member_id = ? AND p.date < ? AND e.kind <> 4
          AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = e.id))",
                                                             member, joined);
    return first ? *first : std::nullopt;
}

} // namespace

std::vector<Issue> check(Books& books, const Member& member)
{
    std::vector<Issue> issues;
    const auto add = [&](Code code, const char* column, std::string value, std::vector<base::LabelArg> args,
                         Severity severity = Severity::error) {
        issues.push_back({severity, code, 0, column, std::move(value), std::move(args)});
    };
    if (member.member_no.empty()) add(Code::missing_value, "member_no", {}, {std::string("member_no")});
    if (member.name.find_first_not_of(' ') == std::string::npos) add(Code::name_required, "name", member.name, {});
    if (!member.joined.ok()) add(Code::impossible_date, "joined", base::iso(member.joined), {base::iso(member.joined)});
    if (member.id.value != 0)
        if (const auto first = first_posting_before(books, member.id, member.joined))
            add(Code::joined_after_posting, "joined", base::iso(member.joined), {*first});
    if (member.left && base::days_between(books.clock().today(), *member.left) > 366)
        add(Code::date_too_far, "left", base::iso(*member.left), {*member.left});
    if (member.left && *member.left < member.joined)
        add(Code::impossible_date, "left", base::iso(*member.left), {base::iso(*member.left)});
    if (const auto other = find(books, member.member_no); other && *other != member.id)
        add(Code::duplicate_member_no, "member_no", member.member_no,
            {member.member_no, base::term("members", "is in the register already")});
    if (!member.national_id.empty())
        for (const MemberId other : with_national_id(books, member.national_id))
            if (other != member.id)
                add(Code::duplicate_national_id, "national_id", mask(member.national_id),
                    {mask(member.national_id), display(read(books, other))}, Severity::warning);
    return issues;
}

MemberId add(Books& books, const Member& member)
{
    books.require(books::Permission::edit_members);
    refuse(check(books, member));
    books::Work work(books);
    const MemberId id{books::insert_row(books, "member", fields_of(books, member))};
    ledger::member_subledger(books, id);
    work.commit();
    return id;
}

void update(Books& books, const Member& member)
{
    books.require(books::Permission::edit_members);
    refuse(check(books, member));
    const Member before = read(books, member.id);
    refuse_decided(books, before.joined, member.joined);
    refuse_decided(books, before.left, member.left);
    if (member.left && member.left != before.left) refuse_early(books, member.id, *member.left);
    books::Work work(books);
    books::update_row(books, "member", member.id.value, fields_of(books, member));
    work.commit();
}

void leave(Books& books, MemberId id, Date day, LeftReason reason)
{
    SOKO_CHECK(reason != LeftReason::none);
    Member member = read(books, id);
    member.left = day;
    member.left_reason = reason;
    update(books, member);
}

Member read(Books& books, MemberId id)
{
    auto row = books.db().query(std::string("SELECT ") + columns + " WHERE m.id = ?", id);
    if (!row.next()) throw Error(Code::unknown_member, {std::to_string(id.value)});
    return to_member(row);
}

std::optional<MemberId> find(Books& books, std::string_view member_no)
{
    return books.db().value<MemberId>("SELECT id FROM member WHERE member_no = ?", member_no);
}

Member by_number(Books& books, std::string_view member_no)
{
    const auto id = find(books, member_no);
    if (!id) throw Error(Code::unknown_member, {std::string(member_no)});
    return read(books, *id);
}

std::vector<MemberId> with_national_id(Books& books, std::string_view national_id)
{
    std::vector<MemberId> out;
    auto rows = books.db().query("SELECT id FROM member WHERE national_id = ? AND national_id <> '' ORDER BY member_no",
                                 national_id);
    while (rows.next())
        out.push_back(rows.get<MemberId>(0));
    return out;
}

std::vector<Member> all(Books& books)
{
    std::vector<Member> out;
    auto rows = books.db().query(std::string("SELECT ") + columns + " ORDER BY m.member_no");
    while (rows.next())
        out.push_back(to_member(rows));
    return out;
}

std::string mask(const std::string& national_id)
{
    std::string out;
    const std::size_t size = national_id.size();
    for (std::size_t i = 0; i < size; ++i)
        out += size >= 12 && (i < 4 || i + 4 >= size) ? std::string(1, national_id[i]) : std::string("•");
    return out;
}

std::string display(const Member& member)
{
    std::string out = member.member_no + " · " + member.name;
    for (const std::string* part : {&member.unit, &member.employee_no})
        if (!part->empty()) out += " · " + *part;
    return out;
}

void set_class(Books& books, MemberId member, const std::string& class_code, Period from)
{
    books.require(books::Permission::edit_members);
    books::Work work(books);
    auto id = books.db().value<std::int64_t>("SELECT id FROM member_class WHERE code = ?", class_code);
    if (!id) id = books::insert_row(books, "member_class", {{"code", class_code}, {"name", class_code}});
    const auto known = books.db().value<std::int64_t>(
        "SELECT id FROM member_class_period WHERE member_id = ? AND from_period = ?", member, from);
    if (known)
        books::update_row(books, "member_class_period", *known, {{"member_class_id", *id}});
    else
        books::insert_row(
            books, "member_class_period",
            {{"member_id", member.value}, {"member_class_id", *id}, {"from_period", std::int64_t{from.to_int()}}});
    work.commit();
}

} // namespace sokoguru::members
