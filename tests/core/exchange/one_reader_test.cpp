// SPDX-License-Identifier: GPL-3.0-or-later
// A field and a list read the same text alike: amounts in every dress, days as people and programs write them.
#include "support/property.h"

#include "base/error.h"
#include "entry_help/typed_date.h"
#include "entry_help/typed_money.h"
#include "exchange/values.h"

using namespace sokoguru;
using base::make_date;

namespace {

exchange::RawCell cell(const std::string& text)
{
    exchange::RawCell out;
    out.text = text;
    return out;
}

std::string in_field(const std::string& text, Language language = Language::indonesian)
{
    const auto typed = entry_help::parse_typed_money(text, language);
    return typed.value ? typed.value->plain() : "?";
}

std::string in_list(const std::string& text, exchange::AmountStyle style = exchange::AmountStyle::indonesian)
{
    try {
        const auto value = exchange::read_amount(cell(text), style, "amount");
        return value ? value->plain() : "nothing";
    } catch (const Error&) {
        return "?";
    }
}

} // namespace

TEST_CASE("An amount in every dress is the same in a field and in a list", "[exchange][entry_help]")
{
    const std::vector<std::pair<std::string, std::string>> amounts = {
        {"(5.000)", "-5000"},
        {"Rp-5.000", "-5000"},
        {"-Rp 5.000", "-5000"},
        {"Rp -5.000", "-5000"},
        {"5.000-", "-5000"},
        {"\xE2\x88\x92"
         "5.000",
         "-5000"},
        {"IDR 1.234", "1234"},
        {"idr1.234", "1234"},
        {"1.250.000.-", "1250000"},
        {"1.250.000,-", "1250000"},
        {"Rp 1.250.000,--", "1250000"},
        {"Rp. 1.250.000,50", "1250000.50"},
        {"(1.250,50)", "-1250.50"},
        {"1 250 000", "1250000"},
        {"5000", "5000"},

        {"--5.000-", "?"},
        {"5.00.0", "?"},
    };
    for (const auto& [text, value] : amounts) {
        INFO(text);
        CHECK(in_field(text) == value);
        CHECK(in_list(text) == value);
    }
    CHECK(in_field("(5,000.25)", Language::english) == "-5000.25");
    CHECK(in_list("(5,000.25)", exchange::AmountStyle::english) == "-5000.25");
    // What is computed in parentheses stays computed.
    CHECK(in_field("(2jt-150rb)") == "1850000");
    CHECK(in_field("(250000*12)") == "3000000");
}

TEST_CASE("What the program writes, fields and lists read", "[exchange][entry_help]")
{
    rc::prop("amounts in both languages", [] {
        const auto sen = *rc::gen::inRange<std::int64_t>(-9'000'000'000'000, 9'000'000'000'000);
        const Money money = Money::sen(sen);
        const std::string plain = money.plain();
        const std::string shown = Texts(Language::indonesian).money(money);
        RC_ASSERT(in_field(shown) == plain);
        RC_ASSERT(in_list(shown) == plain);
        RC_ASSERT(in_field(Texts(Language::english).money(money), Language::english) == plain);
        RC_ASSERT(in_list(plain, exchange::AmountStyle::english) == plain);
    });
}

TEST_CASE("A day as people write it is the same in a field and in a list", "[exchange][entry_help]")
{
    const Date today = make_date(2026, 9, 1);
    const Date friday = make_date(2026, 8, 7);
    for (const char* text :
         {"Jumat, 07 Agustus 2026", "Jum'at, 7 Agustus 2026", "jumat 7 agustus 2026", "Fri, 07 Aug 2026",
          "7 Agust 2026", "07 Agt 2026", "7 Ags 2026", "7-8-2026", "07/08/2026", "2026-08-07", "7 August 2026"}) {
        INFO(text);
        CHECK(entry_help::parse_typed_date(text, today, today).value == friday);
        CHECK(exchange::read_date(cell(text)) == friday);
    }
    // A year of two digits: a field shows what it took it for, a list cannot, so it is named there.
    CHECK(entry_help::parse_typed_date("25/03/26", today, today).value == make_date(2026, 3, 25));
    try {
        exchange::read_date(cell("25/03/26"));
        FAIL("a century was guessed");
    } catch (const Error& error) {
        CHECK(error.code() == Code::two_digit_year);
    }
}
