// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_help/typed_money.h"

#include "support/property.h"

using namespace sokoguru;
using entry_help::grouped_while_typing;
using entry_help::parse_typed_money;
using entry_help::TypedText;

namespace {

std::string indonesian(std::string_view text)
{
    const auto typed = parse_typed_money(text, Language::indonesian);
    return typed.value ? typed.value->plain() : "? " + Texts()(typed.problem);
}
std::string english(std::string_view text)
{
    const auto typed = parse_typed_money(text, Language::english);
    return typed.value ? typed.value->plain() : "? " + Texts()(typed.problem);
}

} // namespace

TEST_CASE("a typed amount is read in the style of the language", "[entry_help]")
{
    CHECK(indonesian("1250000") == "1250000");
    CHECK(indonesian("1.250.000") == "1250000");
    CHECK(indonesian(" Rp 1.250.000,50 ") == "1250000.50");
    CHECK(indonesian("Rp. 5.000,-") == "5000");
    CHECK(indonesian("0,05") == "0.05");
    CHECK(indonesian("-5000") == "-5000");
    CHECK(english("1,250,000.50") == "1250000.50");
    CHECK(english("0.5") == "0.50");
    CHECK(indonesian("007") == "7");
    const auto nothing = parse_typed_money("  ", Language::indonesian);
    CHECK_FALSE(nothing.value);
    CHECK(nothing.problem.empty());
}

TEST_CASE("shorthands stand for their zeros", "[entry_help]")
{
    CHECK(indonesian("250rb") == "250000");
    CHECK(indonesian("250 RIBU") == "250000");
    CHECK(indonesian("1,5jt") == "1500000");
    CHECK(indonesian("1.5jt") == "1500000");
    CHECK(indonesian("2 jt") == "2000000");
    CHECK(indonesian("1.250 rb") == "1250000");
    CHECK(indonesian("1,2345jt") == "1234500");
    CHECK(indonesian("2 juta") == "2000000");
    CHECK(indonesian("1,5 m") == "1500000000");
    CHECK(english("1.5m") == "1500000");
    CHECK(english("250k") == "250000");
    CHECK(english("1,5jt") == "1500000");
    CHECK(english("2 bn") == "2000000000");
}

TEST_CASE("a typed sum is computed exactly", "[entry_help]")
{
    CHECK(indonesian("250000*12") == "3000000");
    CHECK(indonesian("=250.000 x 12") == "3000000");
    CHECK(indonesian("3x250rb") == "750000");
    CHECK(indonesian("2jtx3") == "6000000");
    CHECK(indonesian("1+2*3") == "7");
    CHECK(indonesian("(1+2)*3") == "9");
    CHECK(indonesian("10-3-2") == "5");
    CHECK(indonesian("-(2jt-150rb)/2") == "-925000");
    CHECK(indonesian("1jt*1,5%") == "15000");
    // 1 / 3 * 3: with fractions it is 1 again, with floating point or rounding on the way it need not be.
    CHECK(indonesian("1:3*3") == "1");
    // 0,1 + 0,2 = 0,3, the classic of floating point.
    CHECK(indonesian("0,1+0,2") == "0.30");
    // 1001 / 2 = 500,50 comes out in sen; 100000 / 3 = 33333,33… does not and is rounded to whole rupiah,
    // 200000 / 3 = 66666,67 up; half a rupiah that is no whole sen cannot be, -2 / 3 = -0,67 goes away from zero.
    CHECK(indonesian("1001/2") == "500.50");
    CHECK(indonesian("100000/3") == "33333");
    CHECK(indonesian("200000/3") == "66667");
    CHECK(indonesian("-2/3") == "-1");
    CHECK_FALSE(parse_typed_money("1.250.000", Language::indonesian).computed);
    CHECK(parse_typed_money("1+1", Language::indonesian).computed);
}

TEST_CASE("nonsense is refused with what to type", "[entry_help]")
{
    for (const char* text :
         {"abc", "12a", "1,2,3", "5+", "*5", "()", "250 rbx", "1e6", "5 5", "--", ".5", "5.", "1 dollar", "%"})
        CHECK(indonesian(text) == "? Type an amount such as 1.250.000, 250rb, 1,5jt or 250000*12.");
    for (const char* text : {"1.25", "1..2", "12.34.567", "1234.567", "1.5"})
        CHECK(indonesian(text).substr(0, 15) == "? A dot stands ");
    CHECK(english("1,25").substr(0, 17) == "? A comma stands ");
    CHECK(indonesian("1,234") == "? An amount has at most two decimals.");
    CHECK(indonesian("5/0") == "? Dividing by zero gives no amount.");
    CHECK(indonesian("(1+2") == "? A closing parenthesis ) is missing.");
    CHECK(indonesian("999999999 m") == "? That is more than the books can hold.");
    CHECK(indonesian(std::string(50, '(') + "1") == "? Type an amount such as 1.250.000, 250rb, 1,5jt or 250000*12.");
    CHECK(indonesian(std::string(50, '-') + "1") == "? Type an amount such as 1.250.000, 250rb, 1,5jt or 250000*12.");
    CHECK(indonesian(std::string(500, '9')) == "? That is too long for an amount.");
}

TEST_CASE("every amount that is shown can be typed again", "[entry_help]")
{
    rc::prop("shown → typed", [](std::int64_t sen) {
        RC_PRE(sen != std::numeric_limits<std::int64_t>::min());
        const Money amount = Money::sen(sen);
        for (const Language language : {Language::indonesian, Language::english}) {
            const auto typed = parse_typed_money(Texts(language).money(amount), language);
            RC_ASSERT(typed.value == amount);
            RC_ASSERT_FALSE(typed.computed);
        }
    });
    rc::prop("any text is understood or refused", [](const std::string& text) {
        const auto typed = parse_typed_money(text, Language::indonesian);
        RC_ASSERT(!(typed.value && !typed.problem.empty()));
    });
}

TEST_CASE("thousands are grouped while typing and the cursor stays with its digit", "[entry_help]")
{
    const auto id = [](const TypedText& typed) { return grouped_while_typing(typed, Language::indonesian); };
    CHECK(id({u"1250000", 7}) == TypedText{u"1.250.000", 9});
    CHECK(id({u"1.2500", 6}) == TypedText{u"12.500", 6});
    CHECK(id({u"12.50", 5}) == TypedText{u"1.250", 5});
    CHECK(id({u"1.25", 4}) == TypedText{u"125", 3});
    // A 9 typed behind the 1 of 1.250: 19|.250
    CHECK(id({u"19.250", 2}) == TypedText{u"19.250", 2});
    // … and behind the 2 of 12.500: 129|.500
    CHECK(id({u"129.500", 3}) == TypedText{u"129.500", 3});
    // A 7 in front of 250.000 makes the cursor stand before the dot.
    CHECK(id({u"7250.000", 1}) == TypedText{u"7.250.000", 1});
    CHECK(id({u"1250,5075", 7}) == TypedText{u"1.250,5075", 8});
    CHECK(id({u"250000*1200", 11}) == TypedText{u"250.000*1.200", 13});
    CHECK(id({u"1500rb", 6}) == TypedText{u"1.500rb", 7});
    CHECK(id({u"", 0}) == TypedText{u"", 0});
    CHECK(grouped_while_typing({u"1250000.50", 10}, Language::english) == TypedText{u"1,250,000.50", 12});
    rc::prop("digits stay the same", [](std::uint64_t number) {
        const std::string plain = std::to_string(number);
        const TypedText typed{std::u16string(plain.begin(), plain.end()), plain.size()};
        TypedText out = grouped_while_typing(typed, Language::indonesian);
        RC_ASSERT(out.cursor == out.text.size());
        RC_ASSERT(grouped_while_typing(out, Language::indonesian) == out);
        std::erase(out.text, u'.');
        RC_ASSERT(out.text == typed.text);
    });
}
