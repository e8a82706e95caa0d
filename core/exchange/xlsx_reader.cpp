// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_reader.h"

#include <charconv>
#include <map>
#include <optional>

#include "base/error.h"
#include "base/formula_guard.h"
#include "exchange/xlsx_numbers.h"
#include "exchange/xlsx_package.h"

namespace sokoguru::exchange {

namespace {

constexpr std::size_t most_shared_strings = 2'000'000;
constexpr int last_row_of_excel = 1'048'576;

/// XML cannot hold every sign: `_x000D_` stands for the one with that code (ECMA-376 part 1, 22.9.2.19).
std::string unescape(std::string_view text)
{
    std::string out;
    while (true) {
        const std::size_t at = text.find("_x");
        if (at == std::string_view::npos) return out += text;
        out += text.substr(0, at);
        text.remove_prefix(at);
        unsigned code = 0;
        const bool is_escape = text.size() >= 7 && text[6] == '_' &&
                               std::from_chars(text.data() + 2, text.data() + 6, code, 16).ptr == text.data() + 6;
        // Only the signs that need it: below the blank, and the underscore that protects a real `_x…_`.
        if (is_escape && code != 0 && (code < 0x20 || code == 0x5F)) {
            out += static_cast<char>(code);
            text.remove_prefix(7);
        } else {
            out += text.substr(0, 2);
            text.remove_prefix(2);
        }
    }
}

/// The text of a shared or inline string: its own <t>, or those of its runs; the reading aids <rPh> are left out.
std::string rich_text(const pugi::xml_node& item)
{
    std::string text;
    for (const pugi::xml_node& node : item.children()) {
        if (local_name(node) == "t") text += node.text().get();
        if (local_name(node) == "r") text += child(node, "t").text().get();
    }
    return unescape(text);
}

template <typename Number> std::optional<Number> whole(std::string_view text)
{
    Number value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// The column of a reference such as `AB12`, counted from 0; nothing where there are no letters.
std::optional<std::size_t> column_of(std::string_view reference)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z' || ++letters > 3) break;
        column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
    }
    if (letters == 0) return std::nullopt;
    return column - 1;
}

struct Workbook {
    std::vector<std::string> strings;
    std::vector<NumberFormat> formats;
    bool since_1904 = false;
};

RawCell read_cell(const pugi::xml_node& cell, const Workbook& workbook)
{
    const std::string_view type = cell.attribute("t").value();
    const std::string_view value = child(cell, "v").text().get();
    // What was never computed is no empty cell: its formula is shown, and refused where it is needed.
    if (const pugi::xml_node formula = child(cell, "f"); formula && !child(cell, "v"))
        return {base::unguard_formula(std::string("=") + formula.text().get()), false, CellFault::no_result};
    if (type == "e") return {std::string(value.empty() ? "#N/A" : value), false, CellFault::error};
    if (type == "s") {
        const auto index = whole<std::size_t>(value);
        return {index && *index < workbook.strings.size() ? workbook.strings[*index] : std::string(), false};
    }
    if (type == "inlineStr") return {base::unguard_formula(rich_text(child(cell, "is"))), false};
    if (type == "b") return {value == "1" ? "TRUE" : "FALSE", false};
    if (type == "d") return {std::string(value.substr(0, value.find('T'))), false};
    if (type == "str") return {base::unguard_formula(unescape(value)), false};
    if (value.empty()) return {};
    const auto style = whole<std::size_t>(cell.attribute("s").value()).value_or(0);
    const NumberFormat format = style < workbook.formats.size() ? workbook.formats[style] : NumberFormat{};
    bool is_date = false;
    std::string shown = show_number(value, format, workbook.since_1904, is_date);
    // No number of ours: what stands in the file is shown and refused, never taken for an empty cell.
    if (shown.empty()) return {std::string(value), false};
    const bool is_number = !is_date && format.kind != NumberFormat::Kind::percent;
    return {std::move(shown), is_number};
}

void read_sheet(const pugi::xml_node& data, const Workbook& workbook, const std::string& source,
                const TableLimits& limits, const RowHandler& on_row)
{
    const auto too_large = [&](const base::Term& what, std::int64_t limit) {
        return Error(Code::table_too_large, {source, what, limit});
    };
    Row row;
    int rows = 0;
    for (const pugi::xml_node& element : data.children()) {
        if (local_name(element) != "row") continue;
        // Numbers may be left out, but they never go back.
        const int number = whole<int>(element.attribute("r").value()).value_or(row.number + 1);
        row.number = number > row.number && number <= last_row_of_excel ? number : row.number + 1;
        row.cells.clear();
        const std::string_view hidden = element.attribute("hidden").value();
        row.hidden = hidden == "1" || hidden == "true";
        bool has_content = false;
        std::size_t next_column = 0;
        for (const pugi::xml_node& node : element.children()) {
            if (local_name(node) != "c") continue;
            RawCell cell = read_cell(node, workbook);
            const std::size_t column = column_of(node.attribute("r").value()).value_or(next_column);
            next_column = column + 1;
            if (cell.text.find_first_not_of(" \t") == std::string::npos) continue;
            if (column >= limits.columns)
                throw too_large(term("exchange", "too many columns"), static_cast<std::int64_t>(limits.columns));
            if (cell.text.size() > limits.cell_bytes)
                throw too_large(term("exchange", "too much text in a cell"),
                                static_cast<std::int64_t>(limits.cell_bytes));
            if (row.cells.size() <= column) row.cells.resize(column + 1);
            row.cells[column] = std::move(cell);
            has_content = true;
        }
        if (!has_content) continue;
        if (++rows > limits.rows) throw too_large(term("exchange", "too many rows"), limits.rows);
        on_row(row);
    }
}

std::vector<std::string> read_strings(XlsxPackage& package, const std::string& name)
{
    std::vector<std::string> strings;
    const auto document = package.part(name);
    if (!document) return strings;
    for (const pugi::xml_node& item : child(*document, "sst").children()) {
        if (local_name(item) != "si") continue;
        if (strings.size() == most_shared_strings) package.unreadable(term("exchange", "it holds too many texts"));
        strings.push_back(base::unguard_formula(rich_text(item)));
    }
    return strings;
}

/// A sheet that people see.
struct SheetEntry {
    std::string id; ///< of its relationship
    std::string name;
};

struct Sheets {
    SheetEntry read;
    std::vector<SheetEntry> others;
};

/// The sheet that was open when the workbook was saved, else the first that is not hidden. Without an id: there is
/// none.
Sheets sheets_of(const pugi::xml_node& workbook)
{
    const int active = child(child(workbook, "bookViews"), "workbookView").attribute("activeTab").as_int();
    Sheets out;
    int place = -1;
    std::optional<std::size_t> open;
    for (const pugi::xml_node& sheet : child(workbook, "sheets").children()) {
        if (local_name(sheet) != "sheet") continue;
        ++place;
        const std::string_view state = sheet.attribute("state").value();
        if (state == "hidden" || state == "veryHidden") continue;
        SheetEntry entry;
        entry.name = sheet.attribute("name").value();
        for (const pugi::xml_attribute& attribute : sheet.attributes())
            if (std::string_view(attribute.name()).ends_with(":id")) entry.id = attribute.value();
        if (place == active) open = out.others.size();
        out.others.push_back(std::move(entry));
    }
    if (out.others.empty()) return out;
    const auto chosen = out.others.begin() + static_cast<std::ptrdiff_t>(open.value_or(0));
    out.read = std::move(*chosen);
    out.others.erase(chosen);
    return out;
}

bool has_cells(const pugi::xml_document& sheet)
{
    for (const pugi::xml_node& row : child(child(sheet, "worksheet"), "sheetData").children())
        for (const pugi::xml_node& cell : row.children())
            if (child(cell, "v") || child(cell, "is")) return true;
    return false;
}

/// The names of those with something in them; one that cannot be looked into counts too.
std::vector<std::string> filled(XlsxPackage& package, const std::vector<SheetEntry>& sheets,
                                const std::map<std::string, std::string>& targets)
{
    std::vector<std::string> names;
    for (const SheetEntry& sheet : sheets) {
        const auto target = targets.find(sheet.id);
        if (target == targets.end()) continue;
        try {
            const auto part = package.part(target->second);
            if (part && !has_cells(*part)) continue;
        } catch (const Error&) {
            // Too large or damaged, and not asked for: it is named.
        }
        names.push_back(sheet.name);
    }
    return names;
}

} // namespace

TableFacts read_xlsx(std::string_view bytes, const std::string& source, const TableLimits& limits,
                     const RowHandler& on_row)
{
    XlsxPackage package(bytes, source);
    const std::string name = package.workbook_part();
    const auto document = package.part(name);
    if (!document) package.unreadable(term("exchange", "it is not an Excel workbook"));
    const pugi::xml_node book = child(*document, "workbook");
    const auto targets = package.relationships(name);
    const Sheets sheets = sheets_of(book);
    const auto sheet_part = targets.find(sheets.read.id);
    if (sheet_part == targets.end()) package.unreadable(term("exchange", "it has no visible sheet"));

    Workbook workbook;
    const std::string_view since_1904 = child(book, "workbookPr").attribute("date1904").value();
    workbook.since_1904 = since_1904 == "1" || since_1904 == "true";
    for (const auto& [id, target] : targets) {
        if (target.ends_with("sharedStrings.xml")) workbook.strings = read_strings(package, target);
        if (!target.ends_with("styles.xml")) continue;
        if (const auto styles = package.part(target)) workbook.formats = formats_of_styles(*styles);
    }
    const auto sheet = package.part(sheet_part->second);
    if (!sheet) package.unreadable(term("exchange", "its first sheet is missing"));
    read_sheet(child(child(*sheet, "worksheet"), "sheetData"), workbook, source, limits, on_row);
    return {sheets.read.name, filled(package, sheets.others, targets)};
}

} // namespace sokoguru::exchange
