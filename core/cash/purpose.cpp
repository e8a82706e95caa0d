// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/purpose.h"

#include <array>

#include <nlohmann/json.hpp>

#include "base/embedded.h"
#include "base/error.h"
#include "books/audit.h"
#include "storage/database.h"

namespace sokoguru::cash {

namespace {

constexpr std::array directions = {"in", "out"};
constexpr std::array needs_names = {"", "member", "partner", "programme"};

const char* name(Direction direction)
{
    return directions.at(static_cast<std::size_t>(direction));
}

template <typename Enum, std::size_t N> Enum parse(const std::array<const char*, N>& names, std::string_view text)
{
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == text) return static_cast<Enum>(i);
    throw Error(Code::damaged_file, {std::string("cash_purpose"), std::string(text)});
}

constexpr const char* columns = "SELECT id, direction, words, words_en, account_id, needs, active FROM cash_purpose";

Purpose to_purpose(const storage::Query& row)
{
    return {row.integer(0),        parse<Direction>(directions, row.view(1)), row.text(2),     row.text(3),
            row.get<AccountId>(4), parse<Needs>(needs_names, row.view(5)),    row.get<bool>(6)};
}

/// What the account asks for; throws where it has ways of its own.
Needs needs_of(const ledger::Account& account, bool by_member)
{
    if (!account.postable) throw Error(Code::account_not_postable, {account.code});
    if (account.cash != ledger::CashKind::none) throw Error(Code::purpose_account, {account.code});
    switch (account.control) {
    case ledger::Control::none:
        break;
    case ledger::Control::member:
        return Needs::member;
    case ledger::Control::partner:
        return Needs::partner;
    case ledger::Control::programme:
        return Needs::programme;
    default:
        throw Error(Code::purpose_account, {account.code});
    }
    if (account.member_rule == ledger::MemberRule::required) return Needs::member;
    if (!by_member) return Needs::nothing;
    if (account.member_rule == ledger::MemberRule::none) throw Error(Code::member_not_allowed, {account.code});
    return Needs::member;
}

std::string trimmed(const std::string& words)
{
    const auto first = words.find_first_not_of(" \t");
    if (first == std::string::npos) throw Error(Code::missing_value, {std::string("purpose")});
    return words.substr(first, words.find_last_not_of(" \t") - first + 1);
}

void refuse_duplicate(Books& books, Direction direction, const std::string& words, std::int64_t own)
{
    if (books.db().value<std::int64_t>("SELECT 1 FROM cash_purpose WHERE direction = ? AND words = ? AND id <> ?",
                                       name(direction), words, own))
        throw Error(Code::duplicate_purpose, {words});
}

std::int64_t insert(Books& books, const Purpose& purpose)
{
    return books::insert_row(books, "cash_purpose",
                             {{"direction", std::string(name(purpose.direction))},
                              {"words", purpose.words},
                              {"words_en", purpose.words_en},
                              {"account_id", purpose.account.value},
                              {"needs", std::string(needs_names.at(static_cast<std::size_t>(purpose.needs)))}});
}

} // namespace

Label title(const Purpose& purpose)
{
    return purpose.words_en.empty() ? verbatim(purpose.words) : bilingual(purpose.words, purpose.words_en);
}

std::vector<Purpose> purposes(Books& books, Direction direction, bool retired)
{
    std::vector<Purpose> out;
    auto rows = books.db().query(std::string(columns) + " WHERE direction = ? AND active >= ? ORDER BY words",
                                 name(direction), retired ? 0 : 1);
    while (rows.next())
        out.push_back(to_purpose(rows));
    return out;
}

Purpose purpose(Books& books, std::int64_t id)
{
    auto row = books.db().query(std::string(columns) + " WHERE id = ?", id);
    if (!row.next()) throw Error(Code::unknown_purpose);
    return to_purpose(row);
}

std::int64_t add_purpose(Books& books, Direction direction, const std::string& words, std::string_view account_code,
                         bool by_member)
{
    books.require(books::Permission::post);
    Purpose added;
    added.direction = direction;
    added.words = trimmed(words);
    const ledger::Account& account = books.chart().by_code(account_code);
    added.account = account.id;
    added.needs = needs_of(account, by_member);
    refuse_duplicate(books, direction, added.words, 0);
    return insert(books, added);
}

void rename_purpose(Books& books, std::int64_t id, const std::string& words)
{
    books.require(books::Permission::post);
    const Purpose known = purpose(books, id);
    const std::string renamed = trimmed(words);
    refuse_duplicate(books, known.direction, renamed, id);
    // The English words described the old name.
    books::update_row(books, "cash_purpose", id, {{"words", renamed}, {"words_en", std::string()}});
}

void retire_purpose(Books& books, std::int64_t id, bool retired)
{
    books.require(books::Permission::post);
    purpose(books, id);
    books::update_row(books, "cash_purpose", id, {{"active", std::int64_t{retired ? 0 : 1}}});
}

void offer_purposes(Books& books)
{
    if (!books::may(books.user().role, books::Permission::post) ||
        books.db().value<std::int64_t>("SELECT 1 FROM cash_purpose LIMIT 1"))
        return;
    using Json = nlohmann::json;
    books::Work work(books);
    std::string file = "template_" + books.cooperative().template_name + ".json";
    while (!file.empty()) {
        const Json data = Json::parse(base::embedded(file));
        for (const Json& item : data.value("cash_purposes", Json::array())) {
            const ledger::Account* account = books.chart().find(item.at("account").get<std::string>());
            if (account == nullptr || !account->postable) continue;
            Purpose offered;
            offered.direction = parse<Direction>(directions, item.at("direction").get<std::string>());
            offered.words = item.at("words");
            offered.words_en = item.value("words_en", "");
            offered.account = account->id;
            offered.needs = parse<Needs>(needs_names, item.value("needs", ""));
            insert(books, offered);
        }
        const std::string base = data.value("extends", "");
        file = base.empty() ? "" : "template_" + base + ".json";
    }
    work.commit();
}

} // namespace sokoguru::cash
