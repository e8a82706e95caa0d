// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <cstdint>
#include <string>
#include <zip.h>

#include "read_everything.h"

namespace {

constexpr char workbook[] =
    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
constexpr char relationships[] =
    "<Relationships><Relationship Id=\"r1\" Target=\"sheet.xml\"/><Relationship Id=\"r2\" "
    "Target=\"styles.xml\"/><Relationship Id=\"r3\" Target=\"sharedStrings.xml\"/></Relationships>";

/// The archive that a workbook with these three parts is, stored without compression.
std::string pack(std::string_view sheet, std::string_view styles, std::string_view strings)
{
    zip_error_t failure;
    zip_error_init(&failure);
    zip_source_t* buffer = zip_source_buffer_create(nullptr, 0, 0, &failure);
    zip_source_keep(buffer);
    zip_t* archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &failure);
    const auto add = [&](const char* name, std::string_view text) {
        zip_source_t* source = zip_source_buffer(archive, text.data(), text.size(), 0);
        const auto index = zip_file_add(archive, name, source, ZIP_FL_OVERWRITE);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    };
    add("xl/workbook.xml", workbook);
    add("xl/_rels/workbook.xml.rels", relationships);
    add("xl/sheet.xml", sheet);
    add("xl/styles.xml", styles);
    add("xl/sharedStrings.xml", strings);
    zip_close(archive);
    zip_stat_t stat;
    zip_source_stat(buffer, &stat);
    std::string bytes(stat.size, '\0');
    zip_source_open(buffer);
    zip_source_read(buffer, bytes.data(), bytes.size());
    zip_source_close(buffer);
    zip_source_free(buffer);
    zip_error_fini(&failure);
    return bytes;
}

} // namespace

/// Bytes that are a zip archive are read as one; others become the parts of a workbook, so that the fuzzer gets behind
/// the checksums: sheet, styles and texts, divided by zero bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (bytes.starts_with("PK")) {
        sokoguru::fuzz::read_everything(bytes);
        return 0;
    }
    const std::size_t first = bytes.find('\0');
    const std::size_t second = first == std::string_view::npos ? first : bytes.find('\0', first + 1);
    const auto part = [&](std::size_t from, std::size_t to) {
        return from == std::string_view::npos ? std::string_view() : bytes.substr(from, to - from);
    };
    sokoguru::fuzz::read_everything(pack(bytes.substr(0, first),
                                         first == std::string_view::npos ? "" : part(first + 1, second),
                                         second == std::string_view::npos ? "" : bytes.substr(second + 1)));
    return 0;
}
