// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/loans.h"

#include <algorithm>

#include <fmt/format.h>

#include "storage/database.h"

namespace sokoguru::search {

namespace {

constexpr std::size_t longest_number = 8;

std::vector<LoanMatch> read(storage::Query rows)
{
    std::vector<LoanMatch> out;
    while (rows.next())
        out.push_back({rows.get<SubledgerId>(0), rows.text(1), rows.get<MemberId>(2), rows.text(3), rows.date(4)});
    return out;
}

/// `pj 134`, `PJ-134`, `134` → PJ-134, PJ-0134 … as our own numbers are written; empty for anything else.
std::vector<std::string> as_our_own(std::string_view text)
{
    const std::size_t first = std::min(text.find_first_of("0123456789"), text.size());
    std::string series;
    for (const char c : text.substr(0, first))
        if (c != ' ' && c != '-') series += static_cast<char>(c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c);
    std::string_view digits = text.substr(first);
    if ((!series.empty() && series != "PJ") || digits.empty() || digits.size() > longest_number ||
        digits.find_first_not_of("0123456789") != std::string_view::npos)
        return {};
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    std::vector<std::string> out;
    for (std::size_t width = std::max<std::size_t>(digits.size(), 1); width <= longest_number; ++width)
        out.push_back(fmt::format("PJ-{:0>{}}", digits, width));
    return out;
}

} // namespace

std::vector<LoanMatch> find_loans(Books& books, std::string_view text, std::size_t limit)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    if (text.empty() || limit == 0) return {};
    std::vector<LoanMatch> found =
        read(books.db().query("SELECT l.id, l.loan_no, l.member_id, p.name, l.disbursed FROM loan AS l"
                              " JOIN loan_product AS p ON p.id = l.loan_product_id"
                              " WHERE l.loan_no >= ?1 AND l.loan_no < ?1 || char(1114111)"
                              " ORDER BY l.loan_no LIMIT ?2",
                              text, static_cast<std::int64_t>(limit)));
    if (!found.empty()) return found;
    for (const std::string& number : as_our_own(text)) {
        const auto same = read(books.db().query("SELECT l.id, l.loan_no, l.member_id, p.name, l.disbursed"
                                                " FROM loan AS l JOIN loan_product AS p ON p.id = l.loan_product_id"
                                                " WHERE l.loan_no = ?",
                                                number));
        found.insert(found.end(), same.begin(), same.end());
    }
    if (found.size() > limit) found.resize(limit);
    return found;
}

std::vector<LoanMatch> loans_of(Books& books, MemberId member, std::size_t limit)
{
    return read(books.db().query("SELECT l.id, l.loan_no, l.member_id, p.name, l.disbursed FROM loan AS l"
                                 " JOIN loan_product AS p ON p.id = l.loan_product_id"
                                 " WHERE l.member_id = ? ORDER BY l.disbursed DESC, l.id DESC LIMIT ?",
                                 member, static_cast<std::int64_t>(limit)));
}

} // namespace sokoguru::search
