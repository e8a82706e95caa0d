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

void stream_table(std::string_view bytes, const std::string& source, const TableLimits& limits,
                  const RowHandler& on_row)
{
    check_size(bytes.size(), source, limits);
    if (is_compound_file(bytes)) refuse_compound_file(source);
    if (is_zip(bytes)) return read_xlsx(bytes, source, limits, on_row);
    const ByteSource next = [&](char* buffer, std::size_t size) {
        const std::size_t got = bytes.copy(buffer, size);
        bytes.remove_prefix(got);
        return got;
    };
    read_csv(next, source, limits, on_row);
}

void stream_table(const std::filesystem::path& path, const TableLimits& limits, const RowHandler& on_row)
{
    const std::string source = utf8(path.filename());
    std::uintmax_t size = 0;
    std::ifstream in = open(path, size);
    check_size(size, source, limits);
    char magic[8] = {};
    in.read(magic, sizeof magic);
    const std::string_view start(magic, static_cast<std::size_t>(in.gcount()));
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
}

Table read_table(const std::filesystem::path& path, const TableLimits& limits)
{
    Table table{utf8(path.filename()), {}};
    stream_table(path, limits, [&](const Row& row) { table.rows.push_back(row); });
    return table;
}

Table read_table(std::string_view bytes, const std::string& source, const TableLimits& limits)
{
    Table table{source, {}};
    stream_table(bytes, source, limits, [&](const Row& row) { table.rows.push_back(row); });
    return table;
}

} // namespace sokoguru::exchange
