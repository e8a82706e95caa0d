// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/label.h"

namespace sokoguru::base {

enum class Language { indonesian, english };

/// Turns labels and values into text of one language. The look-up of translations is passed in (Qt's translator in
/// the programs with Qt, nothing in the core alone, which then speaks English).
class Texts {
public:
    /// Returns the translation of `source` in `context`, or `source` itself.
    using Lookup = std::function<std::string(const char* context, const std::string& source)>;

    explicit Texts(Language language = Language::english, Lookup lookup = {});

    Language language() const { return language_; }

    std::string operator()(const Label& label) const;
    /// Translates an English source text without arguments.
    std::string operator()(const char* context, const char* source) const;

    /// `1.234.567,50` (Indonesian) or `1,234,567.50`; the decimals only where there are sen.
    std::string money(Money amount) const;
    /// As in statements: negative amounts in parentheses.
    std::string statement_money(Money amount) const;
    std::string number(std::int64_t value) const;
    /// `1,5 %` / `1.5 %`
    std::string percent(Rate rate) const;
    /// `21-11-2026`
    std::string short_date(Date date) const;
    /// `21 November 2026`
    std::string date(Date date) const;
    /// `November 2026`; the opening and closing periods by their names.
    std::string period(Period period) const;
    std::string month_name(int month) const;

private:
    Language language_;
    Lookup lookup_;
};

} // namespace sokoguru::base

namespace sokoguru {
using base::Language;
using base::Texts;
} // namespace sokoguru
