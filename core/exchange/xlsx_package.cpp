// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_package.h"

#include <zip.h>

#include "base/error.h"

namespace sokoguru::exchange {

namespace {

constexpr std::int64_t most_entries = 2'000;
constexpr std::uint64_t most_bytes_of_part = 96 * 1024 * 1024;
constexpr std::uint64_t most_bytes = 160 * 1024 * 1024;
/// Sheets of real lists shrink ten- to fortyfold; a bomb a thousandfold. Small parts may be as empty as they like.
constexpr std::uint64_t most_ratio = 250;
constexpr std::uint64_t ratio_matters_above = 4 * 1024 * 1024;

/// A relationship's target as the name of a part: relative to the folder of its source, or absolute.
std::string resolve(const std::string& folder, std::string_view target)
{
    std::string path = target.starts_with('/') ? std::string(target.substr(1)) : folder + std::string(target);
    for (std::size_t up = path.find("../"); up != std::string::npos; up = path.find("../")) {
        const std::size_t before = up < 2 ? std::string::npos : path.rfind('/', up - 2);
        const std::size_t from = before == std::string::npos ? 0 : before + 1;
        path.erase(from, up + 3 - from);
    }
    return path;
}

std::string folder_of(const std::string& part_name)
{
    const std::size_t slash = part_name.rfind('/');
    return slash == std::string::npos ? "" : part_name.substr(0, slash + 1);
}

} // namespace

XlsxPackage::XlsxPackage(std::string_view bytes, std::string source) : source_(std::move(source))
{
    zip_error_t failure;
    zip_error_init(&failure);
    zip_source_t* buffer = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &failure);
    if (buffer != nullptr) {
        archive_ = zip_open_from_source(buffer, ZIP_RDONLY, &failure);
        if (archive_ == nullptr) zip_source_free(buffer);
    }
    zip_error_fini(&failure);
    if (archive_ == nullptr) unreadable(term("exchange", "the file is damaged or was not copied completely"));
    if (zip_get_num_entries(archive_, 0) > most_entries) {
        zip_discard(archive_);
        unreadable(term("exchange", "it holds too many parts"));
    }
}

XlsxPackage::~XlsxPackage()
{
    zip_discard(archive_);
}

void XlsxPackage::unreadable(const base::Term& reason) const
{
    throw Error(Code::unreadable_table, {source_, reason});
}

std::optional<std::string> XlsxPackage::unpack(const std::string& name)
{
    const std::int64_t index = zip_name_locate(archive_, name.c_str(), ZIP_FL_NOCASE);
    if (index < 0) return std::nullopt;
    zip_stat_t stat;
    if (zip_stat_index(archive_, static_cast<std::uint64_t>(index), 0, &stat) != 0)
        unreadable(term("exchange", "the file is damaged or was not copied completely"));
    const std::uint64_t packed = (stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? stat.comp_size : 0;
    zip_file_t* file = zip_fopen_index(archive_, static_cast<std::uint64_t>(index), 0);
    if (file == nullptr) unreadable(term("exchange", "it is protected or packed in an unknown way"));
    std::string text;
    bool too_large = false;
    std::int64_t got = 0;
    constexpr std::size_t step = 1024 * 1024;
    do {
        const std::size_t size = text.size();
        text.resize(size + step);
        got = zip_fread(file, text.data() + size, step);
        text.resize(size + static_cast<std::size_t>(got > 0 ? got : 0));
        too_large = text.size() > most_bytes_of_part || unpacked_ + text.size() > most_bytes ||
                    (text.size() > ratio_matters_above && text.size() / most_ratio > packed);
    } while (got > 0 && !too_large);
    zip_fclose(file);
    if (too_large) throw Error(Code::table_too_large, {source_, name, std::string("160 MB")});
    if (got < 0) unreadable(term("exchange", "the file is damaged or was not copied completely"));
    unpacked_ += text.size();
    return text;
}

std::unique_ptr<pugi::xml_document> XlsxPackage::part(const std::string& name)
{
    const std::optional<std::string> text = unpack(name);
    if (!text) return nullptr;
    auto document = std::make_unique<pugi::xml_document>();
    // Blanks inside a shared string belong to it.
    const auto flags = pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_doctype;
    const pugi::xml_parse_result result = document->load_buffer(text->data(), text->size(), flags);
    if (!result) unreadable(term("exchange", "a part of it is not well-formed"));
    for (const pugi::xml_node& node : document->children())
        if (node.type() == pugi::node_doctype) unreadable(term("exchange", "it declares a document type"));
    return document;
}

std::map<std::string, std::string> XlsxPackage::relationships(const std::string& part_name)
{
    const std::string folder = folder_of(part_name);
    const auto document = part(folder + "_rels/" + part_name.substr(folder.size()) + ".rels");
    std::map<std::string, std::string> targets;
    if (!document) return targets;
    for (const pugi::xml_node& relationship : child(*document, "Relationships").children())
        if (std::string_view(relationship.attribute("TargetMode").value()) != "External")
            targets[relationship.attribute("Id").value()] = resolve(folder, relationship.attribute("Target").value());
    return targets;
}

std::string XlsxPackage::workbook_part()
{
    const auto document = part("_rels/.rels");
    if (document)
        for (const pugi::xml_node& relationship : child(*document, "Relationships").children())
            if (std::string_view(relationship.attribute("Type").value()).ends_with("/officeDocument"))
                return resolve("", relationship.attribute("Target").value());
    return "xl/workbook.xml";
}

std::string_view local_name(const pugi::xml_node& node)
{
    const std::string_view name = node.name();
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node& parent, std::string_view name)
{
    for (const pugi::xml_node& node : parent.children())
        if (local_name(node) == name) return node;
    return {};
}

} // namespace sokoguru::exchange
