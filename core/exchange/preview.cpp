// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/preview.h"

#include <algorithm>
#include <set>

#include "exchange/columns.h"
#include "exchange/profile.h"
#include "exchange/sheet.h"

namespace sokoguru::exchange {

namespace {

/// Enough to tell how a column's amounts are written; an import of a journal looks at as many.
constexpr std::size_t rows_to_look_at = 2'000;

class Reader {
public:
    Reader(Books& books, const ImportKind& kind, const ImportSource& source, const PreviewOptions& options)
        : books_(books), kind_(kind), source_(source), options_(options),
          also_(options.also.begin(), options.also.end())
    {
        preview_.source = source.name();
    }

    void add(const Row& row)
    {
        if (!begun_) {
            first_.push_back(row);
            if (first_.size() == rows_to_look_at) begin();
            return;
        }
        take(row);
    }

    Preview finish()
    {
        if (!begun_) begin();
        skip_total();
        return std::move(preview_);
    }

private:
    void begin()
    {
        begun_ = true;
        const std::vector<ColumnSpec> specs = kind_.columns(books_);
        std::optional<Mapping> mapping = source_.mapping;
        if (!mapping) {
            mapping = remembered_mapping(books_, kind_.name, first_);
            preview_.remembered = mapping.has_value();
        }
        const Header header = Header::find(first_, preview_.source, specs, preview_.issues, mapping);
        preview_.mapping = mapping.value_or(Mapping{header.row(), header.names()});
        header_row_ = preview_.mapping.header_row;
        std::size_t width = preview_.mapping.columns.size();
        for (const Row& row : first_)
            width = std::max(width, row.cells.size());
        preview_.mapping.columns.resize(width);
        const auto shown =
            std::find_if(first_.begin(), first_.end(), [&](const Row& row) { return row.number == header_row_; });
        for (std::size_t i = 0; i < width; ++i) {
            const std::string& meaning = preview_.mapping.columns[i];
            preview_.columns.push_back({shown == first_.end() ? std::string() : read_text(shown->at(i)), meaning});
            std::vector<RawCell> cells;
            for (const Row& row : first_)
                if (row.number > header_row_) cells.push_back(row.at(i));
            styles_.push_back(!meaning.empty() && type_of(meaning) == ColumnType::amount ? style_of(cells)
                                                                                         : AmountStyle::undecided);
        }
        for (const Row& row : first_)
            take(row);
        first_.clear();
    }

    /// As the imports that read a list as a whole leave it out (exchange/sheet.h). A journal has no such row.
    void skip_total()
    {
        const auto& columns = preview_.mapping.columns;
        const auto key = std::find(columns.begin(), columns.end(), kind_.key);
        if (last_.number == 0 || key == columns.end()) return;
        if (!is_total_row(last_, last_.at(static_cast<std::size_t>(key - columns.begin())))) return;
        --preview_.rows_in_all;
        if (preview_.rows.empty() || preview_.rows.back().number != last_.number) return;
        preview_.rows.back().is_total = true;
        for (PreviewCell& cell : preview_.rows.back().cells) {
            cell.understood.reset();
            cell.problem.reset();
        }
    }

    void take(const Row& row)
    {
        if (row.number <= header_row_) return;
        if (kind_.name != "journal") last_ = row;
        ++preview_.rows_in_all;
        const bool is_first = preview_.rows_in_all <= static_cast<std::int64_t>(options_.first_rows);
        if (!is_first && !also_.contains(row.number)) return;
        PreviewRow shown{row.number, {}};
        for (std::size_t i = 0; i < preview_.columns.size(); ++i) {
            PreviewCell cell{row.at(i).text, std::nullopt, std::nullopt};
            const std::string& meaning = preview_.columns[i].meaning;
            try {
                if (!meaning.empty()) cell.understood = understood(books_, row.at(i), meaning, styles_[i]);
            } catch (const Error& problem) {
                cell.problem = problem.message();
            }
            shown.cells.push_back(std::move(cell));
        }
        preview_.rows.push_back(std::move(shown));
    }

    Books& books_;
    const ImportKind& kind_;
    const ImportSource& source_;
    const PreviewOptions& options_;
    std::set<int> also_;
    std::vector<Row> first_;
    bool begun_ = false;
    int header_row_ = 0;
    Row last_; ///< number 0: none below the header
    std::vector<AmountStyle> styles_;
    Preview preview_;
};

} // namespace

Preview preview(Books& books, const ImportKind& kind, const ImportSource& source, const PreviewOptions& options)
{
    books.require(kind.permission);
    Reader reader(books, kind, source, options);
    const TableLimits limits = kind.name == "journal" ? TableLimits::journal() : TableLimits();
    stream_table(source, limits, [&](const Row& row) { reader.add(row); });
    return reader.finish();
}

} // namespace sokoguru::exchange
