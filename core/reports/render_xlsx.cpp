// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/render_xlsx.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>

#include <fmt/format.h>
#include <xlsxwriter.h>

#include "base/check.h"
#include "base/error.h"
#include "base/formula_guard.h"
#include "base/overload.h"
#include "reports/cell_text.h"
#include "reports/text_width.h"
#include "storage/atomic_file.h"
#include "storage/platform.h"

namespace sokoguru::reports {

namespace {

constexpr std::size_t sheet_rows = 1'048'576;
/// A cell holds no longer text.
constexpr std::size_t cell_characters = 32'767;

double number(Money amount)
{
    return static_cast<double>(amount.in_sen()) / 100.0;
}

lxw_datetime lxw_date(Date date)
{
    lxw_datetime out = {};
    out.year = static_cast<int>(date.year());
    out.month = static_cast<int>(static_cast<unsigned>(date.month()));
    out.day = static_cast<int>(static_cast<unsigned>(date.day()));
    return out;
}

/// What a sheet may be called: 31 characters, none of []:*?/\ and no apostrophe at the ends.
std::string sheet_name(const std::string& title)
{
    std::string name;
    for (const char c : one_line(title))
        name += std::string_view("[]:*?/\\'").find(c) == std::string_view::npos ? c : ' ';
    name = first_characters(repaired(name), 31);
    return name.find_first_not_of(' ') == std::string::npos ? "Sokoguru" : name;
}

/// One sheet being filled. The library keeps everything until close().
class Sheet {
public:
    Sheet(const Report& report, const Texts& texts, Date written_on, const std::filesystem::path& path)
        : report_(report), texts_(texts), shown_(columns_for_people(report))
    {
        std::string folder = storage::platform::utf8(path.parent_path().empty() ? "." : path.parent_path());
        lxw_workbook_options options = {};
        // Its own temporary files go where ours go: the system's folder may be full, or absent.
        options.tmpdir = folder.data();
        book_ = workbook_new_opt(storage::platform::utf8(path).c_str(), &options);
        if (!book_)
            throw Error(Code::cannot_write, {storage::platform::utf8(path), base::term("storage", "no memory")});
        std::string title = repaired(texts(report.title));
        lxw_doc_properties properties = {};
        properties.title = title.data();
        properties.created = std::chrono::system_clock::to_time_t(std::chrono::sys_days{written_on});
        workbook_set_properties(book_, &properties);
        sheet_ = workbook_add_worksheet(book_, sheet_name(title).c_str());
        if (!sheet_)
            throw Error(Code::cannot_write, {storage::platform::utf8(path), base::term("storage", "no memory")});
        widths_.assign(shown_.size(), 0);
    }
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;
    ~Sheet()
    {
        if (book_) lxw_workbook_free(book_);
    }

    void fill()
    {
        put_heading();
        for (std::size_t r = 0; r < report_.rows.size(); ++r)
            put_row(r);
        std::uint32_t row = first_row_ + static_cast<std::uint32_t>(report_.rows.size()) + 1;
        for (const Label& note : report_.notes)
            put_text(row++, 0, texts_(note), format({}));
        set_up_page();
    }

    void close(const std::filesystem::path& target)
    {
        const lxw_error problem = workbook_close(book_);
        book_ = nullptr;
        if (problem == LXW_NO_ERROR) return;
        throw Error(Code::cannot_write, {storage::platform::utf8(target), std::string(lxw_strerror(problem))});
    }

private:
    struct Look {
        std::string number_format;
        bool bold = false;
        bool right = false;
        bool wrap = false;
        int size = 0;
        int indent = 0;
        int top = LXW_BORDER_NONE;
        int bottom = LXW_BORDER_NONE;
        auto operator<=>(const Look&) const = default;
    };

    lxw_format* format(const Look& look)
    {
        auto& known = formats_[look];
        if (known) return known;
        known = workbook_add_format(book_);
        if (!look.number_format.empty()) format_set_num_format(known, look.number_format.c_str());
        if (look.bold) format_set_bold(known);
        if (look.right) format_set_align(known, LXW_ALIGN_RIGHT);
        if (look.wrap) format_set_text_wrap(known);
        if (look.size > 0) format_set_font_size(known, look.size);
        if (look.indent > 0) format_set_indent(known, static_cast<std::uint8_t>(std::min(look.indent, 15)));
        format_set_top(known, static_cast<std::uint8_t>(look.top));
        format_set_bottom(known, static_cast<std::uint8_t>(look.bottom));
        return known;
    }

    void put_text(std::uint32_t row, std::size_t column, const std::string& text, lxw_format* look)
    {
        worksheet_write_string(sheet_, row, static_cast<lxw_col_t>(column),
                               first_characters(repaired(base::guard_formula(text)), cell_characters).c_str(), look);
    }

    void put_heading()
    {
        std::uint32_t row = 0;
        std::string first_line = one_line(texts_(report_.title));
        if (!report_.mark.empty()) first_line = one_line(texts_(report_.mark)) + " · " + first_line;
        put_text(row++, 0, first_line, format({.number_format = {}, .bold = true, .size = 14}));
        if (!report_.subtitle.empty()) put_text(row++, 0, one_line(texts_(report_.subtitle)), format({}));
        header_row_ = ++row;
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            const Column& column = report_.columns[shown_[i]];
            const std::string title = one_line(texts_(column.title));
            put_text(header_row_, i, title,
                     format({.number_format = {},
                             .bold = true,
                             .right = is_figure(column.kind),
                             .wrap = true,
                             .top = LXW_BORDER_THIN,
                             .bottom = LXW_BORDER_THIN}));
            widths_[i] = text_width(title);
        }
        first_row_ = header_row_ + 1;
    }

    Look row_look(const Row& row) const
    {
        Look look;
        look.bold = row.style == RowStyle::heading || row.style == RowStyle::subtotal || row.style == RowStyle::total;
        if (row.style == RowStyle::subtotal || row.style == RowStyle::total) look.top = LXW_BORDER_THIN;
        if (row.style == RowStyle::total) look.bottom = LXW_BORDER_DOUBLE;
        return look;
    }

    void put_row(std::size_t r)
    {
        const Row& row = report_.rows[r];
        SOKO_CHECK(row.cells.size() == report_.columns.size());
        bool indented = false;
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            const Cell& cell = row.cells[shown_[i]];
            Look look = row_look(row);
            const std::string shown = shown_text(cell, texts_, report_.is_statement);
            if (!indented && !shown.empty() && report_.columns[shown_[i]].kind == ColumnKind::text) {
                look.indent = row.level;
                indented = true;
            }
            put_cell(r, i, cell, look);
            const bool spreads = row.style == RowStyle::heading || row.style == RowStyle::note;
            if (!spreads)
                widths_[i] = std::max(widths_[i], text_width(shown) + static_cast<std::size_t>(look.indent) * 2);
        }
    }

    void put_cell(std::size_t r, std::size_t i, const Cell& cell, Look look)
    {
        const auto row = first_row_ + static_cast<std::uint32_t>(r);
        const auto column = static_cast<lxw_col_t>(i);
        std::visit(base::Overload{[&](std::monostate) {
                                      // A rule runs through the whole row of a total.
                                      if (look.top != LXW_BORDER_NONE)
                                          worksheet_write_blank(sheet_, row, column, format(look));
                                  },
                                  [&](const std::string& text) { put_text(row, i, text, format(look)); },
                                  [&](const Label& text) { put_text(row, i, texts_(text), format(look)); },
                                  [&](const Word& word) { put_text(row, i, texts_(word.shown), format(look)); },
                                  [&](Money amount) {
                                      look.number_format = money_format(shown_[i]);
                                      const std::optional<std::string> sum = formula(r, i, amount);
                                      if (sum)
                                          worksheet_write_formula_num(sheet_, row, column, sum->c_str(), format(look),
                                                                      number(amount));
                                      else
                                          worksheet_write_number(sheet_, row, column, number(amount), format(look));
                                  },
                                  [&](std::int64_t value) {
                                      look.number_format = "#,##0";
                                      worksheet_write_number(sheet_, row, column, static_cast<double>(value),
                                                             format(look));
                                  },
                                  [&](Rate rate) {
                                      look.number_format = "0.00####%";
                                      worksheet_write_number(sheet_, row, column,
                                                             static_cast<double>(rate.in_millionths()) / Rate::per_unit,
                                                             format(look));
                                  },
                                  [&](Date date) {
                                      look.number_format = "dd-mm-yyyy";
                                      lxw_datetime value = lxw_date(date);
                                      worksheet_write_datetime(sheet_, row, column, &value, format(look));
                                  }},
                   cell);
    }

    /// The figure as a sum of cells: what the row says it adds up, or all lines above it. Only where that sum is the
    /// figure; a formula that gives another number than the books is worse than none.
    std::optional<std::string> formula(std::size_t r, std::size_t i, Money figure) const
    {
        const Row& row = report_.rows[r];
        if (row.style != RowStyle::subtotal && row.style != RowStyle::total) return std::nullopt;
        const auto amount = [&](std::size_t at) {
            const auto* money = std::get_if<Money>(&report_.rows[at].cells[shown_[i]]);
            return money ? *money : Money();
        };
        const std::string letter = column_name(i);
        const auto line = [&](std::size_t at) { return first_row_ + at + 1; };
        Money sum;
        std::string text = "=";
        if (!row.sum_of.empty()) {
            for (const int part : row.sum_of) {
                const auto at = static_cast<std::size_t>(std::abs(part)) - 1;
                SOKO_CHECK(part != 0 && at < report_.rows.size());
                if (part < 0)
                    sum -= amount(at);
                else
                    sum += amount(at);
                text += fmt::format("{}{}{}", part < 0 ? "-" : text.size() > 1 ? "+" : "", letter, line(at));
            }
        } else {
            for (std::size_t at = 0; at < r; ++at) {
                if (report_.rows[at].style == RowStyle::line) sum += amount(at);
                // A range must not count other sums again.
                else if (!amount(at).is_zero())
                    return std::nullopt;
            }
            if (r == 0) return std::nullopt;
            text += fmt::format("SUM({0}{1}:{0}{2})", letter, line(0), line(r - 1));
        }
        return sum == figure ? std::optional(text) : std::nullopt;
    }

    static std::string column_name(std::size_t i)
    {
        char name[LXW_MAX_COL_NAME_LENGTH] = {};
        lxw_col_to_name(name, static_cast<lxw_col_t>(i), 0);
        return name;
    }

    /// Sen are shown throughout a column that has any; a statement shows negative amounts in parentheses.
    std::string money_format(std::size_t column)
    {
        auto& known = money_formats_[column];
        if (!known.empty()) return known;
        const bool sen = std::any_of(report_.rows.begin(), report_.rows.end(), [&](const Row& row) {
            const auto* amount = std::get_if<Money>(&row.cells[column]);
            return amount && amount->has_sen();
        });
        const std::string digits = sen ? "#,##0.00" : "#,##0";
        return known = report_.is_statement ? digits + "_);(" + digits + ")" : digits;
    }

    void set_up_page()
    {
        std::size_t total = 0;
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            const std::size_t width = std::clamp<std::size_t>(widths_[i], 6, 60) + 2;
            worksheet_set_column(sheet_, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i),
                                 static_cast<double>(width), nullptr);
            total += width;
        }
        worksheet_freeze_panes(sheet_, first_row_, 0);
        worksheet_repeat_rows(sheet_, header_row_, header_row_);
        worksheet_set_paper(sheet_, 9); // A4
        // About 95 characters of the standard font stand side by side on an upright A4 page.
        if (total > 95) worksheet_set_landscape(sheet_);
        worksheet_fit_to_pages(sheet_, 1, 0);
        worksheet_set_footer(sheet_, "&L&8&A&R&8&P / &N");
    }

    const Report& report_;
    const Texts& texts_;
    lxw_workbook* book_ = nullptr;
    lxw_worksheet* sheet_ = nullptr;
    std::vector<std::size_t> shown_;
    std::vector<std::size_t> widths_;
    std::map<Look, lxw_format*> formats_;
    std::map<std::size_t, std::string> money_formats_;
    std::uint32_t header_row_ = 0;
    std::uint32_t first_row_ = 0;
};

} // namespace

void write_xlsx(const Report& report, const Texts& texts, Date written_on, const std::filesystem::path& target)
{
    // Title, subtitle, blank row and headings stand above, a blank row and the notes below.
    if (report.rows.size() + report.notes.size() + 5 > sheet_rows)
        throw Error(Code::table_too_large,
                    {report.name, static_cast<std::int64_t>(report.rows.size()), std::int64_t{sheet_rows}});
    storage::AtomicFile file(target);
    Sheet sheet(report, texts, written_on, file.temporary());
    sheet.fill();
    sheet.close(target);
    file.commit();
}

} // namespace sokoguru::reports
