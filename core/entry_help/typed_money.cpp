// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_help/typed_money.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <limits>

#include <boost/multiprecision/cpp_int.hpp>

#include "base/amount_text.h"
#include "base/error.h"

namespace sokoguru::entry_help {

namespace {

/// Exact and unbounded; the length of a text bounds it.
using Fraction = boost::multiprecision::cpp_rational;
using Whole = boost::multiprecision::cpp_int;

constexpr std::size_t longest_text = 120;
constexpr int deepest = 20;

struct Unit {
    std::string_view word;
    int zeros;
};
constexpr std::array indonesian_units = {
    Unit{"rb", 3},     Unit{"ribu", 3},   Unit{"jt", 6}, Unit{"juta", 6},     Unit{"m", 9}, Unit{"mil", 9},
    Unit{"miliar", 9}, Unit{"milyar", 9}, Unit{"t", 12}, Unit{"triliun", 12}, Unit{"k", 3},
};
constexpr std::array english_units = {
    Unit{"k", 3},       Unit{"thousand", 3}, Unit{"m", 6},    Unit{"mn", 6}, Unit{"million", 6}, Unit{"bn", 9},
    Unit{"billion", 9}, Unit{"rb", 3},       Unit{"ribu", 3}, Unit{"jt", 6}, Unit{"juta", 6},
};

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// The reason of a refusal on its way out of the parser.
struct Refusal {
    Label problem;
};

Whole power_of_ten(int zeros)
{
    return boost::multiprecision::pow(Whole(10), static_cast<unsigned>(zeros));
}

/// expression = term {(+|-) term};  term = factor {(*|x|×|/|:|÷) factor};  factor = [-] (number | "(" expression ")")
/// [%]
class Parser {
public:
    Parser(std::string_view text, Language language) : rest_(text), language_(language) {}

    Fraction run()
    {
        const Fraction value = expression();
        skip();
        if (!rest_.empty()) refuse();
        return value;
    }
    int numbers() const { return numbers_; }

private:
    [[noreturn]] void refuse() const
    {
        if (language_ == Language::indonesian)
            throw Refusal{label("entry_help", "Type an amount such as 1.250.000, 250rb, 1,5jt or 250000*12.")};
        throw Refusal{label("entry_help", "Type an amount such as 1,250,000, 250k, 1.5m or 250000*12.")};
    }
    void skip()
    {
        for (;;) {
            if (rest_.starts_with(' '))
                rest_.remove_prefix(1);
            else if (!take("\xC2\xA0"))
                return; // the no-break space of spreadsheets
        }
    }
    bool take(std::string_view sign)
    {
        if (!rest_.starts_with(sign)) return false;
        rest_.remove_prefix(sign.size());
        return true;
    }
    bool take_one_of(std::initializer_list<std::string_view> signs)
    {
        skip();
        return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return take(sign); });
    }

    Fraction expression()
    {
        if (++depth_ > deepest) refuse();
        Fraction sum = term();
        for (;;) {
            if (take_one_of({"+"}))
                sum += term();
            else if (take_one_of({"-", "\xE2\x88\x92"}))
                sum -= term();
            else
                break;
        }
        --depth_;
        return sum;
    }
    Fraction term()
    {
        Fraction product = factor();
        for (;;) {
            if (take_one_of({"*", "x", "\xC3\x97"})) {
                product *= factor();
            } else if (take_one_of({"/", ":", "\xC3\xB7"})) {
                const Fraction by = factor();
                if (by == 0) throw Refusal{label("entry_help", "Dividing by zero gives no amount.")};
                product /= by;
            } else {
                return product;
            }
        }
    }
    Fraction factor()
    {
        if (take_one_of({"-", "\xE2\x88\x92"})) {
            if (++depth_ > deepest) refuse();
            const Fraction value = -factor();
            --depth_;
            return value;
        }
        Fraction value;
        if (take_one_of({"("})) {
            value = expression();
            if (!take_one_of({")"})) throw Refusal{label("entry_help", "A closing parenthesis ) is missing.")};
        } else {
            value = number();
        }
        if (take_one_of({"%"})) {
            ++numbers_;
            value /= 100;
        }
        return value;
    }

    Fraction number()
    {
        skip();
        if (take("rp")) {
            take(".");
            skip();
        }
        std::size_t end = 0;
        while (end < rest_.size() && (is_digit(rest_[end]) || rest_[end] == '.' || rest_[end] == ','))
            ++end;
        std::string_view digits = rest_.substr(0, end);
        rest_.remove_prefix(end);
        // `1.250.000,-`: no sen.
        if (digits.size() > 1 && digits.back() == ',' && (rest_ == "-" || rest_ == "--")) {
            digits.remove_suffix(1);
            rest_ = {};
        }
        if (digits.empty() || !is_digit(digits.front()) || !is_digit(digits.back())) refuse();
        ++numbers_;
        const int zeros = unit();
        return value_of(digits, zeros);
    }
    /// The shorthand behind a number: how many zeros it stands for.
    int unit()
    {
        const std::string_view before = rest_;
        skip();
        std::size_t end = 0;
        while (end < rest_.size() && rest_[end] >= 'a' && rest_[end] <= 'z' && rest_[end] != 'x')
            ++end;
        const std::string_view word = rest_.substr(0, end);
        if (word.empty()) { // an x multiplies: `3x250rb`
            rest_ = before;
            return 0;
        }
        rest_.remove_prefix(end);
        const auto zeros_in = [&](const auto& units) {
            const auto found =
                std::find_if(units.begin(), units.end(), [&](const Unit& one) { return one.word == word; });
            return found == units.end() ? 0 : found->zeros;
        };
        const int zeros = language_ == Language::indonesian ? zeros_in(indonesian_units) : zeros_in(english_units);
        if (zeros == 0) refuse();
        return zeros;
    }
    Fraction value_of(std::string_view digits, int zeros) const
    {
        char decimal = decimal_sign(language_);
        char group = group_sign(language_);
        // Before a shorthand a single sign that cannot group begins decimals, whichever it is: `1.5jt`.
        if (zeros > 0 && std::count(digits.begin(), digits.end(), group) == 1 &&
            digits.find(decimal) == std::string_view::npos && digits.size() - digits.find(group) - 1 != 3)
            std::swap(decimal, group);
        const std::size_t at = digits.find(decimal);
        const std::string_view whole = digits.substr(0, at);
        const std::string_view part = at == std::string_view::npos ? std::string_view() : digits.substr(at + 1);
        if (!std::all_of(part.begin(), part.end(), is_digit)) refuse();
        if (zeros == 0 && part.size() > 2) throw Refusal{label("entry_help", "An amount has at most two decimals.")};
        std::string plain;
        const bool grouped = whole.find(group) != std::string_view::npos;
        std::size_t in_group = 0;
        for (const char c : whole) {
            if (c != group) {
                plain += c;
                ++in_group;
                continue;
            }
            // The first group has one to three digits, all others three.
            if (plain.size() == in_group ? in_group > 3 : in_group != 3) bad_groups();
            in_group = 0;
        }
        if (grouped && in_group != 3) bad_groups();
        plain += part;
        // A leading zero would make it octal.
        const std::size_t first = std::min(plain.find_first_not_of('0'), plain.size() - 1);
        return Fraction(Whole(plain.substr(first)) * power_of_ten(zeros), power_of_ten(static_cast<int>(part.size())));
    }
    [[noreturn]] void bad_groups() const
    {
        if (language_ == Language::indonesian)
            throw Refusal{label("entry",
                                "A dot stands between thousands, as in 1.250.000; decimals follow a comma, as in "
                                "1.250,50 or 1,5jt.")};
        throw Refusal{label("entry",
                            "A comma stands between thousands, as in 1,250,000; decimals follow a point, as in "
                            "1,250.50 or 1.5m.")};
    }

    std::string_view rest_;
    Language language_;
    int depth_ = 0;
    int numbers_ = 0;
};

Money to_money(const Fraction& rupiah)
{
    const auto rounded = [](const Fraction& value) {
        const Whole top = boost::multiprecision::abs(boost::multiprecision::numerator(value));
        const Whole bottom = boost::multiprecision::denominator(value);
        const Whole magnitude = (top * 2 + bottom) / (bottom * 2);
        return value < 0 ? Whole(-magnitude) : magnitude;
    };
    const Fraction in_sen = rupiah * 100;
    const Whole sen = boost::multiprecision::denominator(in_sen) == 1 ? boost::multiprecision::numerator(in_sen)
                                                                      : Whole(rounded(rupiah) * 100);
    const Whole highest = std::numeric_limits<std::int64_t>::max();
    if (sen > highest || sen < -highest) throw Refusal{label("entry_help", "That is more than the books can hold.")};
    return Money::sen(sen.convert_to<std::int64_t>());
}

std::string lower_trimmed(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    out.erase(0, std::min(out.find_first_not_of(" \t"), out.size()));
    out.erase(out.find_last_not_of(" \t") + 1);
    if (out.starts_with('=')) out.erase(0, 1); // the habit of spreadsheets
    return out;
}

} // namespace

TypedMoney parse_typed_money(std::string_view text, Language language)
{
    const std::string plain = lower_trimmed(text);
    if (plain.empty()) return {};
    TypedMoney typed;
    if (plain.size() > longest_text) {
        typed.problem = label("entry_help", "That is too long for an amount.");
        return typed;
    }
    // A single amount is read as lists read it, so that what our own statements print means the same here.
    const base::AmountText dressed = base::amount_text(plain);
    const bool is_single =
        !dressed.digits.empty() && dressed.digits.find_first_not_of("0123456789.,") == std::string::npos;
    try {
        Parser parser(is_single ? std::string_view(dressed.digits) : std::string_view(plain), language);
        const Fraction result = parser.run();
        typed.value = to_money(is_single && dressed.negative ? Fraction(-result) : result);
        typed.computed = parser.numbers() > 1;
    } catch (const Refusal& refusal) {
        typed.problem = refusal.problem;
    }
    return typed;
}

TypedText grouped_while_typing(const TypedText& typed, Language language)
{
    const auto group = static_cast<char16_t>(group_sign(language));
    const auto decimal = static_cast<char16_t>(decimal_sign(language));
    const auto digit = [](char16_t c) { return c >= u'0' && c <= u'9'; };
    TypedText out;
    std::size_t at = 0;
    const auto copy_cursor = [&](std::size_t original) {
        if (original == typed.cursor) out.cursor = out.text.size();
    };
    while (at < typed.text.size()) {
        if (!digit(typed.text[at])) {
            copy_cursor(at);
            const bool starts_decimals = typed.text[at] == decimal;
            out.text += typed.text[at++];
            while (starts_decimals && at < typed.text.size() && digit(typed.text[at])) {
                copy_cursor(at);
                out.text += typed.text[at++];
            }
            continue;
        }
        std::size_t end = at;
        std::size_t digits = 0;
        while (end < typed.text.size() && (digit(typed.text[end]) || typed.text[end] == group))
            digits += digit(typed.text[end++]) ? 1 : 0;
        std::size_t left = digits;
        for (; at < end; ++at) {
            if (!digit(typed.text[at])) {
                copy_cursor(at);
                continue;
            }
            copy_cursor(at);
            if (left != digits && left % 3 == 0) out.text += group;
            out.text += typed.text[at];
            --left;
        }
    }
    copy_cursor(typed.text.size());
    return out;
}

} // namespace sokoguru::entry_help
