// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/documents.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>

#include "ledger/ledger.h"
#include "search/match.h"
#include "storage/database.h"

namespace sokoguru::search {

namespace {

constexpr int months_back = 24;

/// What was typed, taken apart.
struct Wanted {
    std::string series; ///< beginning of it, in capitals; empty: any
    std::vector<std::int64_t> numbers;
    bool open_end = false; ///< ends with a slash or blank: the last number is complete
};

bool all_digits(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Wanted> take_apart(std::string_view text)
{
    const Needle needle(text);
    if (needle.empty() || needle.words().size() > 4) return std::nullopt;
    Wanted wanted;
    for (const std::string& word : needle.words()) {
        if (!all_digits(word)) {
            if (&word != &needle.words().front()) return std::nullopt;
            // bkm11 is bkm 11
            const std::size_t digits = std::min(word.find_first_of("0123456789"), word.size());
            if (!all_digits(std::string_view(word).substr(digits))) return std::nullopt;
            for (const char c : word.substr(0, digits))
                wanted.series += static_cast<char>(c - ('a' - 'A'));
            if (digits == word.size()) continue;
        }
        const std::size_t first = std::min(word.find_first_of("0123456789"), word.size());
        std::int64_t value = 0;
        const auto [end, failed] = std::from_chars(word.data() + first, word.data() + word.size(), value);
        if (failed != std::errc() || value > 99'999'999) return std::nullopt;
        wanted.numbers.push_back(value);
    }
    wanted.open_end = text.ends_with('/') || text.ends_with(' ');
    if (wanted.series.empty() && wanted.numbers.empty()) return std::nullopt;
    return wanted;
}

/// Collects rows until there are enough, each document once.
class Finder {
public:
    Finder(Books& books, std::size_t limit) : books_(books), limit_(limit) {}

    void find(const std::string& series, Period month, std::int64_t from, std::int64_t to)
    {
        if (full()) return;
        auto rows = books_.db().query("SELECT id, number, first_entry FROM document"
                                      " WHERE series = ? AND period = ? AND number BETWEEN ? AND ?"
                                      " ORDER BY number DESC LIMIT ?",
                                      series, month, from, to, static_cast<std::int64_t>(limit_ - found_.size()));
        while (rows.next()) {
            DocumentMatch one;
            one.id = rows.get<DocumentId>(0);
            if (std::any_of(found_.begin(), found_.end(), [&](const auto& other) { return other.id == one.id; }))
                continue;
            one.number = ledger::document_number(series, month, rows.integer(1));
            one.first_entry = rows.get<EntryId>(2);
            auto entry = books_.db().query("SELECT date, memo FROM entry WHERE id = ?", one.first_entry);
            if (entry.next()) {
                one.date = entry.date(0);
                one.memo = entry.text(1);
            }
            found_.push_back(std::move(one));
        }
    }
    /// The number itself, then the numbers that begin with it.
    void find_number(const std::string& series, Period month, std::int64_t number, bool complete)
    {
        find(series, month, number, number);
        if (complete || number == 0) return;
        for (std::int64_t width = 10; width <= 1000; width *= 10)
            find(series, month, number * width, number * width + width - 1);
    }
    bool full() const { return found_.size() >= limit_; }
    std::vector<DocumentMatch> take() { return std::move(found_); }

private:
    Books& books_;
    std::size_t limit_;
    std::vector<DocumentMatch> found_;
};

std::vector<std::string> series_beginning(Books& books, const std::string& text)
{
    std::vector<std::string> out;
    auto rows = books.db().query("SELECT code FROM document_series ORDER BY code");
    while (rows.next())
        if (rows.view(0).starts_with(text)) out.push_back(rows.text(0));
    return out;
}

std::optional<int> as_year(std::int64_t number, Date reference)
{
    if (number >= 1900 && number <= 2999) return static_cast<int>(number);
    if (number >= 13 && number <= 99) return static_cast<int>(reference.year()) / 100 * 100 + static_cast<int>(number);
    return std::nullopt;
}

bool is_month(std::int64_t number)
{
    return number >= 1 && number <= 12;
}

} // namespace

std::vector<DocumentMatch> find_documents(Books& books, std::string_view text, Date reference, std::size_t limit)
{
    const auto wanted = take_apart(text);
    if (!wanted || limit == 0) return {};
    const std::vector<std::string> series = series_beginning(books, wanted->series);
    if (series.empty()) return {};
    Finder finder(books, limit);
    const Period here = Period::of(reference);
    const auto all_of_month = [&](Period month) {
        for (const std::string& code : series)
            finder.find(code, month, 1, std::numeric_limits<std::int64_t>::max());
    };
    const auto number_in = [&](Period month, std::int64_t number) {
        for (const std::string& code : series)
            finder.find_number(code, month, number, wanted->open_end);
    };
    /// The newest month of that name, not after the reference.
    const auto latest = [&](std::int64_t month) {
        const int m = static_cast<int>(month);
        return Period{m > here.month ? here.year - 1 : here.year, m};
    };
    const std::vector<std::int64_t>& numbers = wanted->numbers;
    switch (numbers.size()) {
    case 0:
        for (int back = 0; back < months_back && !finder.full(); ++back)
            all_of_month(here.plus(-back));
        break;
    case 1:
        if (const auto year = as_year(numbers[0], reference); year && numbers[0] > 99) {
            for (int month = *year == here.year ? here.month : 12; month >= 1 && !finder.full(); --month)
                all_of_month({*year, month});
            break;
        }
        for (int back = 0; back < months_back && !finder.full(); ++back)
            number_in(here.plus(-back), numbers[0]);
        if (is_month(numbers[0])) all_of_month(latest(numbers[0]));
        break;
    case 2:
        if (const auto year = as_year(numbers[0], reference); year && is_month(numbers[1]))
            all_of_month({*year, static_cast<int>(numbers[1])});
        if (is_month(numbers[0])) {
            const Period month = latest(numbers[0]);
            number_in(month, numbers[1]);
            number_in(month.plus(-12), numbers[1]);
        }
        break;
    case 3:
        if (const auto year = as_year(numbers[0], reference); year && is_month(numbers[1]))
            number_in({*year, static_cast<int>(numbers[1])}, numbers[2]);
        break;
    default:
        break;
    }
    return finder.take();
}

} // namespace sokoguru::search
