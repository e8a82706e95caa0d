// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/error.h"
#include "base/formula_guard.h"
#include "exchange/csv_parser.h"
#include "exchange/encoding.h"

namespace sokoguru::exchange {

namespace {

constexpr std::size_t block_size = 256 * 1024;

/// How the lines of a text fall apart at a separator.
struct Fit {
    std::size_t lines = 0;       ///< with any content
    std::size_t usual_lines = 0; ///< with the most frequent number of fields above one
    std::size_t usual_width = 0;

    bool is_regular() const { return lines > 0 && usual_lines * 2 >= lines; }
    std::size_t score() const { return usual_lines * (usual_width - std::min<std::size_t>(usual_width, 1)); }
};

Fit fit(const std::string& text, char separator)
{
    Fit result;
    std::map<std::size_t, std::size_t> lines_of_width;
    std::size_t width = 0;
    bool has_content = false;
    CsvParser parser(
        separator,
        [&](std::string_view field) {
            ++width;
            has_content = has_content || !field.empty();
        },
        [&] {
            if (has_content) {
                ++result.lines;
                if (width > 1) ++lines_of_width[width];
            }
            width = 0;
            has_content = false;
        });
    parser.feed(text);
    parser.finish();
    for (const auto& [fields, lines] : lines_of_width)
        if (lines >= result.usual_lines) {
            result.usual_lines = lines;
            result.usual_width = fields;
        }
    return result;
}

/// Collects fields into rows and keeps the limits.
class RowBuilder {
public:
    RowBuilder(const std::string& source, const TableLimits& limits, const RowHandler& on_row)
        : source_(source), limits_(limits), on_row_(on_row)
    {
    }

    void field(std::string_view text)
    {
        if (width_ >= limits_.columns) {
            // Trailing separators without content do no harm.
            if (text.empty()) return;
            throw Error(Code::table_too_large,
                        {source_, term("exchange", "too many columns"), static_cast<std::int64_t>(limits_.columns)});
        }
        if (text.size() > limits_.cell_bytes) unclosed_quote();
        if (text.find('\0') != std::string_view::npos)
            throw Error(Code::unreadable_table, {source_, term("exchange", "it holds binary data")});
        // Cells are reused from line to line: a long journal allocates nothing.
        if (row_.cells.size() <= width_) row_.cells.emplace_back();
        std::string& cell = row_.cells[width_++].text;
        // What our own exports guarded as a formula comes back as it was.
        if (text.starts_with('\''))
            cell = base::unguard_formula(text);
        else
            cell = text;
        has_content_ = has_content_ || text.find_first_not_of(" \t") != std::string_view::npos;
    }

    void line()
    {
        ++row_.number;
        if (has_content_) {
            if (++rows_ > limits_.rows)
                throw Error(Code::table_too_large,
                            {source_, term("exchange", "too many rows"), static_cast<std::int64_t>(limits_.rows)});
            row_.cells.resize(width_);
            on_row_(row_);
        }
        width_ = 0;
        has_content_ = false;
    }

    [[noreturn]] void unclosed_quote() const
    {
        throw Error(Code::unreadable_table, {source_, term("exchange", "a quotation mark is not closed")});
    }

private:
    const std::string& source_;
    const TableLimits& limits_;
    const RowHandler& on_row_;
    Row row_;
    std::size_t width_ = 0;
    int rows_ = 0;
    bool has_content_ = false;
};

/// Takes Excel's `sep=;` line off the text and returns its separator, 0 where there is none.
char take_separator_line(std::string& text)
{
    if (text.size() < 5 || !text.starts_with("sep=")) return 0;
    const char separator = text[4];
    const std::size_t end = text.find_first_of("\r\n");
    if (end != 5 && !(end == std::string::npos && text.size() == 5)) return 0;
    const bool crlf = end != std::string::npos && text.compare(end, 2, "\r\n") == 0;
    text.erase(0, end == std::string::npos ? end : end + (crlf ? 2 : 1));
    return separator;
}

} // namespace

char detect_separator(const std::string& text)
{
    // A line cut off by the end of the sample would count as another width.
    const std::size_t end = text.size() > 16'000 ? text.rfind('\n', 16'000) : std::string::npos;
    const std::string sample = text.substr(0, end);
    constexpr std::array<char, 3> candidates = {'\t', ';', ','};
    std::array<Fit, 3> fits;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        fits[i] = fit(sample, candidates[i]);
        if (fits[i].is_regular()) return candidates[i];
    }
    const auto* best =
        std::max_element(fits.begin(), fits.end(), [](const Fit& a, const Fit& b) { return a.score() < b.score(); });
    return best->score() == 0 ? ',' : candidates[static_cast<std::size_t>(best - fits.begin())];
}

void read_csv(const ByteSource& next, const std::string& source, const TableLimits& limits, const RowHandler& on_row)
{
    std::string block(block_size, '\0');
    // The first block is filled up, so that a slow source cannot change what is detected.
    std::size_t size = 0;
    while (size < block.size()) {
        const std::size_t got = next(block.data() + size, block.size() - size);
        if (got == 0) break;
        size += got;
    }
    const DetectedEncoding detected = detect_encoding(std::string_view(block).substr(0, std::min(size, block.size())));
    Decoder decoder(detected.encoding);
    std::string text;
    decoder.feed(std::string_view(block).substr(detected.mark, size - detected.mark), text);
    bool at_end = size < block.size();
    if (at_end) decoder.finish(text);

    char separator = take_separator_line(text);
    if (separator == 0) separator = detect_separator(text);
    RowBuilder rows(source, limits, on_row);
    CsvParser parser(
        separator, [&](std::string_view field) { rows.field(field); }, [&] { rows.line(); });
    while (true) {
        parser.feed(text);
        if (parser.unfinished() > limits.cell_bytes) rows.unclosed_quote();
        if (at_end) break;
        size = next(block.data(), block.size());
        at_end = size == 0;
        text.clear();
        at_end ? decoder.finish(text) : decoder.feed(std::string_view(block).substr(0, size), text);
    }
    parser.finish();
}

} // namespace sokoguru::exchange
