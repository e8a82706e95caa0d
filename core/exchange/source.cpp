// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/source.h"

namespace sokoguru::exchange {

ImportSource ImportSource::from_bytes(std::string bytes, std::string name)
{
    ImportSource source{std::filesystem::path()};
    source.bytes = std::move(bytes);
    source.shown_name = std::move(name);
    return source;
}

std::string ImportSource::name() const
{
    if (!is_file()) return shown_name;
    const std::u8string text = path.filename().u8string();
    return {text.begin(), text.end()};
}

Table read_table(const ImportSource& source)
{
    return source.is_file() ? read_table(source.path) : read_table(source.bytes, source.shown_name);
}

TableFacts stream_table(const ImportSource& source, const TableLimits& limits, const RowHandler& on_row)
{
    if (source.is_file()) return stream_table(source.path, limits, on_row);
    return stream_table(source.bytes, source.shown_name, limits, on_row);
}

} // namespace sokoguru::exchange
