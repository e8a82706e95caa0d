// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/subjects.h"

#include <algorithm>

#include "search/match.h"
#include "storage/database.h"

namespace sokoguru::search {

namespace {

using ledger::Control;

std::string name_of(const MemberMatch& member)
{
    return member.member_no + " · " + member.name;
}

std::string detail_of(const MemberMatch& member)
{
    return member.unit.empty() || member.employee_no.empty() ? member.unit + member.employee_no
                                                             : member.unit + " · " + member.employee_no;
}

std::vector<SubjectMatch> members_only(Books& books, MemberIndex& members, bool own_account, std::string_view text,
                                       std::size_t limit)
{
    std::vector<SubjectMatch> out;
    for (const MemberMatch& one : members.find(books, text, limit)) {
        Subject subject{std::nullopt, one.id};
        if (own_account)
            subject.subledger = books.db().value<SubledgerId>(
                "SELECT id FROM subledger WHERE kind = 'member' AND member_id = ?", one.id);
        out.push_back({subject, name_of(one), detail_of(one)});
    }
    return out;
}

/// Savings accounts and loans: of the members that the text finds, and loans by their number.
std::vector<SubjectMatch> contracts(Books& books, MemberIndex& members, const ledger::Account& account,
                                    std::string_view text, std::size_t limit)
{
    std::vector<SubjectMatch> out;
    const bool is_loan = account.control == Control::loan;
    const char* const kind = ledger::name(account.control);
    // Interest on a loan stands on another account than its principal, savings on their own alone.
    const bool own_account =
        !is_loan || books.db().value<std::int64_t>("SELECT 1 FROM subledger WHERE kind = 'loan' AND account_id = ?"
                                                   " LIMIT 1",
                                                   account.id);
    const auto add = [&](const storage::Query& row, const MemberMatch& member) {
        const Subject subject{row.get<SubledgerId>(0), member.id};
        if (std::any_of(out.begin(), out.end(), [&](const auto& other) { return other.subject == subject; })) return;
        const std::string code = row.is_null(1) ? std::string() : row.text(1);
        out.push_back({subject, code.empty() || !is_loan ? name_of(member) : code + " · " + member.name,
                       is_loan ? member.member_no : detail_of(member)});
    };
    if (is_loan && !text.empty()) {
        auto rows =
            books.db().query("SELECT id, code, member_id, account_id FROM subledger WHERE kind = 'loan'"
                             " AND code >= upper(?1) AND code < upper(?1) || char(1114111) ORDER BY code LIMIT ?2",
                             text, static_cast<std::int64_t>(limit));
        while (rows.next())
            if (!own_account || rows.get<AccountId>(3) == account.id)
                if (const MemberMatch* member = members.by_id(books, rows.get<MemberId>(2))) add(rows, *member);
    }
    for (const MemberMatch& member : members.find(books, text, limit)) {
        if (out.size() >= limit) break;
        auto rows = books.db().query("SELECT id, code, account_id FROM subledger"
                                     " WHERE member_id = ? AND kind = ? ORDER BY id",
                                     member.id, kind);
        while (rows.next())
            if (!own_account || rows.get<AccountId>(2) == account.id) add(rows, member);
    }
    return out;
}

std::vector<SubjectMatch> named(Books& books, Control control, std::string_view text, std::size_t limit)
{
    const Needle needle(text);
    std::vector<std::pair<int, SubjectMatch>> found;
    auto rows = books.db().query("SELECT id, coalesce(code, ''), name FROM subledger WHERE kind = ? ORDER BY code",
                                 ledger::name(control));
    while (rows.next()) {
        const std::string code = rows.text(1);
        const std::string name = rows.text(2);
        const int score = needle.empty() ? 1 : needle.score(fold(code) + ' ' + fold(name));
        if (score == 0) continue;
        const bool same = name.empty() || name == code;
        found.push_back({score, {{rows.get<SubledgerId>(0), std::nullopt}, same ? code : code + " · " + name, {}}});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<SubjectMatch> out;
    for (std::size_t i = 0; i < std::min(limit, found.size()); ++i)
        out.push_back(std::move(found[i].second));
    return out;
}

} // namespace

SubjectRule subject_rule(const ledger::Account& account)
{
    if (account.control != Control::none) return SubjectRule::required;
    switch (account.member_rule) {
    case ledger::MemberRule::none:
        return SubjectRule::none;
    case ledger::MemberRule::optional:
        return SubjectRule::optional;
    case ledger::MemberRule::required:
        return SubjectRule::required;
    }
    return SubjectRule::none;
}

std::vector<SubjectMatch> find_subjects(Books& books, MemberIndex& members, const ledger::Account& account,
                                        std::string_view text, std::size_t limit)
{
    switch (account.control) {
    case Control::none:
        if (account.member_rule == ledger::MemberRule::none) return {};
        return members_only(books, members, false, text, limit);
    case Control::member:
        return members_only(books, members, true, text, limit);
    case Control::savings:
    case Control::loan:
        return contracts(books, members, account, text, limit);
    case Control::run:
    case Control::partner:
    case Control::programme:
        return named(books, account.control, text, limit);
    }
    return {};
}

std::string display(Books& books, MemberIndex& members, const Subject& subject)
{
    std::string member;
    if (subject.member)
        if (const MemberMatch* found = members.by_id(books, *subject.member)) member = name_of(*found);
    if (!subject.subledger) return member;
    auto row =
        books.db().query("SELECT kind, coalesce(code, ''), name FROM subledger WHERE id = ?", *subject.subledger);
    if (!row.next()) return {};
    const std::string kind = row.text(0);
    const std::string code = row.text(1);
    if (kind == "loan") return code + " · " + member;
    if (!member.empty()) return member;
    return row.view(2).empty() || row.view(2) == code ? code : code + " · " + row.text(2);
}

} // namespace sokoguru::search
