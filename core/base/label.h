// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "base/rate.h"

namespace sokoguru::base {

/// A translatable phrase without arguments of its own, inside another text: the reason of a refusal, a remedy.
struct Term {
    const char* context = "";
    std::string text;
    friend bool operator==(const Term& a, const Term& b)
    {
        return a.text == b.text && std::string_view(a.context) == b.context;
    }
};

/// Makes one; lupdate reads these calls as if they were translate().
inline Term term(const char* context, const char* text)
{
    return Term{context, text};
}

/// A value inside a translatable text; written in the reader's language when the text is shown.
using LabelArg = std::variant<std::string, std::int64_t, Money, Rate, Date, Period, Term>;

/// A translatable text: the English source with {0}, {1} … for its arguments. The core makes labels, the window and
/// the command line translate them (base/texts.h). An empty context means: do not translate (a name, a memo).
struct Label {
    const char* context = "";
    std::string text;
    std::vector<LabelArg> args;

    bool empty() const { return text.empty(); }
};

/// Makes a translatable text. `context` is the room's name; lupdate reads these calls as if they were translate().
template <typename... Args> Label label(const char* context, const char* text, Args&&... args)
{
    return Label{context, text, {LabelArg(std::forward<Args>(args))...}};
}

/// A text that is data and stays as it is: a member's name, an account's name.
inline Label verbatim(std::string text)
{
    return Label{"", std::move(text), {}};
}

/// The context of texts that are data and come in both languages, such as the lines of the statements.
inline constexpr const char* both_languages = "both-languages";

/// A text of our data files with both its languages; shown in the reader's, without arguments.
inline Label bilingual(std::string indonesian, std::string english)
{
    return Label{both_languages, std::move(english), {LabelArg(std::move(indonesian))}};
}

} // namespace sokoguru::base

namespace sokoguru {
using base::bilingual;
using base::Label;
using base::label;
using base::term;
using base::verbatim;
} // namespace sokoguru
