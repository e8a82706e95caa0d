// SPDX-License-Identifier: GPL-3.0-or-later
#include "savings/savings.h"

#include "books/audit.h"
#include "ledger/balances.h"
#include "storage/database.h"

namespace sokoguru::savings {

std::optional<Money> due(Books& books, const Product& product, MemberId member, Period period)
{
    return books.db().value<Money>(R"(
        SELECT amount FROM savings_due
        WHERE savings_product_id = ?1 AND from_period <= ?3
          AND (member_class_id IS NULL OR member_class_id =
               (SELECT member_class_id FROM member_class_period WHERE member_id = ?2 AND from_period <= ?3
                ORDER BY from_period DESC LIMIT 1))
        ORDER BY member_class_id IS NULL, from_period DESC LIMIT 1)",
                                   product.id, member, period);
}

void set_due(Books& books, std::string_view code, const std::string& class_code, Period from, Money amount,
             const std::string& decision_no)
{
    books.require(books::Permission::change_settings);
    if (amount.is_negative()) throw Error(Code::negative_amount, {amount});
    const Product changed = product(books, code);
    books::Value class_id;
    if (!class_code.empty()) {
        const auto id = books.db().value<std::int64_t>("SELECT id FROM member_class WHERE code = ?", class_code);
        if (!id) throw Error(Code::bad_option, {std::string("class"), class_code, std::string("-")});
        class_id = *id;
    }
    const auto* class_number = std::get_if<std::int64_t>(&class_id);
    const auto known = books.db().value<std::int64_t>(
        "SELECT id FROM savings_due WHERE savings_product_id = ? AND from_period = ? AND member_class_id IS ?",
        changed.id, from, class_number != nullptr ? std::optional(*class_number) : std::nullopt);
    if (known)
        books::update_row(books, "savings_due", *known, {{"amount", amount.in_sen()}, {"decision_no", decision_no}});
    else
        books::insert_row(books, "savings_due",
                          {{"savings_product_id", changed.id},
                           {"member_class_id", class_id},
                           {"from_period", std::int64_t{from.to_int()}},
                           {"amount", amount.in_sen()},
                           {"decision_no", decision_no}});
}

std::optional<SubledgerId> find_account(Books& books, MemberId member, const Product& product)
{
    return books.db().value<SubledgerId>("SELECT id FROM savings_account WHERE member_id = ? AND savings_product_id = ?"
                                         " ORDER BY id LIMIT 1",
                                         member, product.id);
}

SubledgerId account(Books& books, MemberId member, const Product& product, Date opened)
{
    if (const auto known = find_account(books, member, product)) return *known;
    books::Work work(books);
    const std::int64_t id = books::insert_row(
        books, "subledger",
        {{"kind", std::string("savings")}, {"account_id", product.account.value}, {"member_id", member.value}});
    books::insert_row(books, "savings_account",
                      {{"id", id},
                       {"savings_product_id", product.id},
                       {"member_id", member.value},
                       {"opened", std::int64_t{base::to_int(opened)}}});
    work.commit();
    return {id};
}

Money balance(Books& books, MemberId member, const Product& product, Date as_of)
{
    const auto id = find_account(books, member, product);
    return id ? -ledger::balance(books, product.account, *id, as_of) : Money();
}

std::vector<MonthDue> dues(Books& books, MemberId member, const Product& product, Period to)
{
    const members::Member who = members::read(books, member);
    Period month = Period::of(std::max(who.joined, books.cooperative().first_day));
    const Period last = who.left ? std::min(to, Period::of(*who.left)) : to;
    std::vector<MonthDue> out;
    auto paid = books.db().query("SELECT -sum(amount) FROM posting INDEXED BY posting_member"
                                 " WHERE member_id = ? AND account_id = ? AND date BETWEEN ? AND ?",
                                 member, product.account, 0, 0);
    for (; month <= last; month = month.plus(1)) {
        const Date first = std::max(month.first_day(), books.cooperative().first_day);
        paid.again(member, product.account, first, month.last_day()).next();
        out.push_back(
            {month, due(books, product, member, month).value_or(Money()), paid.is_null(0) ? Money() : paid.money(0)});
    }
    return out;
}

} // namespace sokoguru::savings
