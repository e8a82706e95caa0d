// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "base/label.h"

struct zip;

namespace sokoguru::exchange {

/// The zip archive of a workbook, read within limits: a workbook of 20 MB must not unfold into gigabytes. What the
/// archive's directory claims is never trusted, the unpacked bytes are counted. Throws Error(unreadable_table) and
/// Error(table_too_large).
class XlsxPackage {
public:
    /// `bytes` must outlive the package.
    XlsxPackage(std::string_view bytes, std::string source);
    ~XlsxPackage();
    XlsxPackage(const XlsxPackage&) = delete;
    XlsxPackage& operator=(const XlsxPackage&) = delete;

    /// The part parsed as XML, nothing where there is no such part. Document types are refused, so no entities but the
    /// five of XML exist.
    std::unique_ptr<pugi::xml_document> part(const std::string& name);
    /// Targets of a part's relationships by their ids, as names of parts.
    std::map<std::string, std::string> relationships(const std::string& part_name);
    /// The name of the part that holds the workbook.
    std::string workbook_part();

    [[noreturn]] void unreadable(const base::Term& reason) const;

private:
    std::optional<std::string> unpack(const std::string& name);

    std::string source_;
    zip* archive_ = nullptr;
    std::uint64_t unpacked_ = 0;
};

/// An element's name without its namespace prefix: `x:row` → `row`.
std::string_view local_name(const pugi::xml_node& node);
/// The first child with that local name; an empty node where there is none.
pugi::xml_node child(const pugi::xml_node& parent, std::string_view name);

} // namespace sokoguru::exchange
