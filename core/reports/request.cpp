// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/request.h"

#include <array>
#include <utility>

#include "base/check.h"
#include "base/error.h"

namespace sokoguru::reports {

namespace {

constexpr std::array<std::pair<Span, std::string_view>, 5> spans = {{{Span::this_month, "this-month"},
                                                                     {Span::last_month, "last-month"},
                                                                     {Span::this_year, "this-year"},
                                                                     {Span::last_year, "last-year"},
                                                                     {Span::year_to_date, "year-to-date"}}};

bool is_plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_';
}

std::string encoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (is_plain(c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
    return out;
}

int hex(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

std::string decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '%' && i + 2 < text.size() && hex(text[i + 1]) >= 0 && hex(text[i + 2]) >= 0;
        out += escape ? static_cast<char>(hex(text[i + 1]) * 16 + hex(text[i + 2])) : text[i];
        if (escape) i += 2;
    }
    return out;
}

[[noreturn]] void refuse(std::string_view key, const std::string& value, const char* possible)
{
    throw Error(Code::bad_option, {std::string(key), value, std::string(possible)});
}

Span parse_span(const std::string& text)
{
    for (const auto& [span, name] : spans)
        if (name == text) return span;
    refuse("span", text, "this-month, last-month, this-year, last-year, year-to-date");
}

int parse_year(const std::string& text)
{
    int year = 0;
    for (const char c : text) {
        if (c < '0' || c > '9' || text.size() != 4) refuse("year", text, "1900 … 2999");
        year = year * 10 + (c - '0');
    }
    return year;
}

void take(Request& request, std::string_view key, const std::string& value)
{
    Parameters& asked = request.parameters;
    if (key == "span") {
        request.span = parse_span(value);
    } else if (key == "from") {
        asked.from = base::parse_date(value);
    } else if (key == "to") {
        asked.to = base::parse_date(value);
    } else if (key == "as-of") {
        asked.as_of = base::parse_date(value);
    } else if (key == "year") {
        asked.year = parse_year(value);
    } else if (key == "account") {
        asked.account = value;
    } else if (key == "product") {
        asked.product = value;
    } else if (key == "compare" && value == "year-before") {
        request.against = Against::year_before;
    } else if (key == "compare" && value == "end-of-year-before") {
        request.against = Against::end_of_year_before;
    } else if (key == "compare") {
        request.against = Against::day;
        asked.compare = base::parse_date(value);
    } else {
        refuse(key, value, "span, from, to, as-of, year, compare, account, product");
    }
}

int year_of(Date date)
{
    return static_cast<int>(date.year());
}

DateRange range_of(Span span, Date today)
{
    const Period month = Period::of(today);
    const int year = year_of(today);
    switch (span) {
    case Span::this_month:
        return {month.first_day(), month.last_day()};
    case Span::last_month:
        return {month.plus(-1).first_day(), month.plus(-1).last_day()};
    case Span::this_year:
        return {first_of_january(year), last_of_december(year)};
    case Span::last_year:
        return {first_of_january(year - 1), last_of_december(year - 1)};
    case Span::year_to_date:
    case Span::fixed:
        break;
    }
    return {first_of_january(year), today};
}

} // namespace

std::string to_text(const Request& request)
{
    std::string out = request.report;
    char joint = '?';
    const auto add = [&](std::string_view key, const std::string& value) {
        if (value.empty()) return;
        out += joint + std::string(key) + '=' + encoded(value);
        joint = '&';
    };
    const auto day = [](std::optional<Date> date) { return date ? base::iso(*date) : std::string(); };
    const Parameters& asked = request.parameters;
    for (const auto& [span, name] : spans)
        if (span == request.span) add("span", std::string(name));
    if (request.span == Span::fixed) {
        add("from", day(asked.from));
        add("to", day(asked.to));
        add("as-of", day(asked.as_of));
        if (asked.year) add("year", std::to_string(*asked.year));
    }
    if (request.against == Against::day) add("compare", day(asked.compare));
    if (request.against == Against::year_before) add("compare", "year-before");
    if (request.against == Against::end_of_year_before) add("compare", "end-of-year-before");
    add("account", asked.account);
    add("product", asked.product);
    return out;
}

Request parse_request(std::string_view text)
{
    Request request;
    const std::size_t question = text.find('?');
    request.report = std::string(text.substr(0, question));
    find_report(request.report);
    if (question == std::string_view::npos) return request;
    std::string_view rest = text.substr(question + 1);
    while (!rest.empty()) {
        const std::string_view pair = rest.substr(0, rest.find('&'));
        const std::size_t equals = pair.find('=');
        const std::string value = equals == std::string_view::npos ? std::string() : decoded(pair.substr(equals + 1));
        take(request, pair.substr(0, equals), value);
        rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
    }
    return request;
}

Parameters resolve(const Request& request, Date today)
{
    const CatalogueEntry& report = find_report(request.report);
    Parameters out = request.parameters;
    if (request.span != Span::fixed) {
        out.from.reset();
        out.to.reset();
        out.as_of.reset();
        out.year.reset();
        const DateRange range = range_of(request.span, today);
        const bool past = request.span == Span::last_month || request.span == Span::last_year;
        if (report.takes_one(Takes::range)) {
            out.from = range.from;
            out.to = range.to;
        } else if (report.takes_one(Takes::year)) {
            out.year = year_of(range.to);
        } else if (report.takes_one(Takes::day)) {
            out.as_of = past ? range.to : today;
        }
    }
    if (request.against != Against::day) out.compare.reset();
    const Date last = out.to ? *out.to : out.as_of ? *out.as_of : out.year ? last_of_december(*out.year) : today;
    if (request.against == Against::year_before) out.compare = base::add_months(last, -12);
    if (request.against == Against::end_of_year_before) out.compare = last_of_december(year_of(last) - 1);
    return out;
}

Request first_request(const CatalogueEntry& report)
{
    Request request;
    request.report = report.name;
    // A journal of a year is a book: it begins with the month.
    request.span = report.takes_one(Takes::year) ? Span::this_year
                   : report.name == "journal"    ? Span::this_month
                                                 : Span::year_to_date;
    return request;
}

Label span_name(Span span)
{
    switch (span) {
    case Span::fixed:
        return label("reports", "Chosen days");
    case Span::this_month:
        return label("reports", "This month");
    case Span::last_month:
        return label("reports", "Last month");
    case Span::this_year:
        return label("reports", "This year");
    case Span::last_year:
        return label("reports", "Last year");
    case Span::year_to_date:
        return label("reports", "Year to date");
    }
    SOKO_CHECK(!"a span without a name");
    return {};
}

} // namespace sokoguru::reports
