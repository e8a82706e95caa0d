// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table.h"

#include <algorithm>
#include <fstream>

#include "base/error.h"
#include "exchange/csv_reader.h"
#include "exchange/xlsx_reader.h"
#include "storage/open_files.h"

namespace sokoguru::exchange {

namespace {

std::string utf8(const std::filesystem::path& path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

bool is_zip(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04");
}
/// The container of the old .xls, and of an .xlsx that is protected by a password.
bool is_compound_file(std::string_view bytes)
{
    return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

[[noreturn]] void refuse_compound_file(const std::string& source)
{
    throw Error(Code::unreadable_table,
                {source, term("exchange", "an old .xls workbook or one protected by a password")});
}

/// So much of a file tells what it is.
constexpr std::size_t head_size = 1024;

/// Web pages, and workbooks in other clothes, that programs name .xls or .xlsx.
void refuse_other_format(std::string_view head, const std::string& source)
{
    const auto is = [&](std::string_view what) { return head.find(what) != std::string_view::npos; };
    const auto refuse = [&](const base::Term& what) { throw Error(Code::other_format, {source, what}); };
    if (is_zip(head)) {
        // The first part of an OpenDocument archive is its type, in plain text.
        if (is("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"))
            refuse(term("exchange", "an OpenDocument spreadsheet (.ods)"));
        return;
    }
    std::string_view text = head;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (!text.starts_with('<')) return;
    if (is("urn:schemas-microsoft-com:office:spreadsheet")) refuse(term("exchange", "an Excel 2003 XML workbook"));
    if (is("opendocument")) refuse(term("exchange", "a flat OpenDocument spreadsheet (.fods)"));
    std::string small(text.substr(0, 200));
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    for (const char* const tag : {"<html", "<!doctype html", "<table", "<body", "<head", "<meta"})
        if (small.starts_with(tag)) refuse(term("exchange", "a web page (HTML)"));
}

void check_size(std::uintmax_t size, const std::string& source, const TableLimits& limits)
{
    if (size > limits.bytes)
        throw Error(Code::table_too_large, {source, std::to_string(size / 1'000'000) + " MB",
                                            std::to_string(limits.bytes / 1'000'000) + " MB"});
}

/// Opens a file for reading and tells its size.
std::ifstream open(const std::filesystem::path& path, std::uintmax_t& size)
{
    storage::refuse_open_here(path);
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (!std::filesystem::exists(status)) throw Error(Code::file_not_found, {utf8(path)});
    if (!std::filesystem::is_regular_file(status)) throw Error(Code::cannot_read, {utf8(path), std::string()});
    size = std::filesystem::file_size(path, failure);
    std::ifstream in(path, std::ios::binary);
    if (failure || !in) throw Error(Code::cannot_read, {utf8(path), failure.message()});
    return in;
}

} // namespace

const RawCell& Row::at(std::size_t column) const
{
    static const RawCell empty;
    return column < cells.size() ? cells[column] : empty;
}

TableFacts stream_table(std::string_view bytes, const std::string& source, const TableLimits& limits,
                        const RowHandler& on_row)
{
    check_size(bytes.size(), source, limits);
    if (is_compound_file(bytes)) refuse_compound_file(source);
    refuse_other_format(bytes.substr(0, head_size), source);
    if (is_zip(bytes)) return read_xlsx(bytes, source, limits, on_row);
    const ByteSource next = [&](char* buffer, std::size_t size) {
        const std::size_t got = bytes.copy(buffer, size);
        bytes.remove_prefix(got);
        return got;
    };
    read_csv(next, source, limits, on_row);
    return {};
}

TableFacts stream_table(const std::filesystem::path& path, const TableLimits& limits, const RowHandler& on_row)
{
    const std::string source = utf8(path.filename());
    std::uintmax_t size = 0;
    std::ifstream in = open(path, size);
    check_size(size, source, limits);
    std::string head(head_size, '\0');
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    const std::string_view start(head.data(), static_cast<std::size_t>(in.gcount()));
    refuse_other_format(start, source);
    in.clear();
    in.seekg(0);
    if (is_zip(start) || is_compound_file(start)) {
        const TableLimits whole;
        check_size(size, source, whole);
        std::string bytes(size, '\0');
        in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        bytes.resize(static_cast<std::size_t>(in.gcount()));
        TableLimits both = limits;
        both.rows = std::min(limits.rows, whole.rows);
        return stream_table(std::string_view(bytes), source, both, on_row);
    }
    const ByteSource next = [&](char* buffer, std::size_t wanted) {
        in.read(buffer, static_cast<std::streamsize>(wanted));
        if (in.bad()) throw Error(Code::cannot_read, {utf8(path), std::string()});
        return static_cast<std::size_t>(in.gcount());
    };
    read_csv(next, source, limits, on_row);
    return {};
}

Table read_table(const std::filesystem::path& path, const TableLimits& limits)
{
    Table table{utf8(path.filename()), {}};
    table.facts = stream_table(path, limits, [&](const Row& row) { table.rows.push_back(row); });
    return table;
}

Table read_table(std::string_view bytes, const std::string& source, const TableLimits& limits)
{
    Table table{source, {}};
    table.facts = stream_table(bytes, source, limits, [&](const Row& row) { table.rows.push_back(row); });
    return table;
}

} // namespace sokoguru::exchange
