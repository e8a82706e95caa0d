// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "base/error.h"
#include "exchange/headers.h"
#include "exchange/national_id.h"
#include "exchange/values.h"

using namespace sokoguru;
using namespace sokoguru::exchange;

namespace {

std::string bytes_of(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// One to eight random faults: bytes changed, cut out, doubled, put in, the end cut off.
std::string mutate(std::string bytes, std::mt19937& random)
{
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % (limit + 1)); };
    for (std::size_t faults = 1 + below(7); faults > 0 && !bytes.empty(); --faults) {
        const std::size_t at = below(bytes.size() - 1);
        const std::size_t length = std::min(below(64), bytes.size() - at);
        switch (random() % 6) {
        case 0:
            bytes[at] = static_cast<char>(random());
            break;
        case 1:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
            break;
        case 2:
            bytes.erase(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.substr(at, length));
            break;
        case 4:
            bytes.insert(at, "\"\0;'\xFF\xC3"[random() % 6] == '\0' ? "\n" : "\"");
            break;
        default:
            bytes.resize(bytes.size() - length);
            break;
        }
    }
    return bytes;
}

/// Reads a table to the end of its meaning; whatever is wrong must come out as an Error.
std::size_t read_everything(const std::string& bytes)
{
    static const std::vector<ColumnSpec> specs = {{"member_no", true}, {"name"},  {"national_id"}, {"joined"},
                                                  {"account"},         {"debit"}, {"principal"},   {"rate"}};
    try {
        const Table table = read_table(bytes, "mutated");
        std::vector<Issue> issues;
        const Header header = Header::find(table.rows, table.source, specs, issues);
        for (const Issue& issue : issues)
            CHECK_FALSE(issue.message().text.empty());
        const AmountStyle style = style_of(header.cells(table.rows, "debit"));
        std::size_t refused = 0;
        for (const Row& row : table.rows)
            for (const RawCell& cell : row.cells) {
                damage_of_national_id(cell);
                const auto attempt = [&](const auto& read) {
                    try {
                        read();
                    } catch (const Error&) {
                        ++refused;
                    }
                };
                attempt([&] { read_amount(cell, style, "debit"); });
                attempt([&] { read_date(cell); });
                attempt([&] { read_period(cell, "period"); });
                attempt([&] { read_rate(cell, "rate"); });
            }
        return refused;
    } catch (const Error& error) {
        const bool named = error.code() == Code::unreadable_table || error.code() == Code::table_too_large;
        CHECK(named);
        return 0;
    }
}

} // namespace

TEST_CASE("300 malformed files: a named error or issues, never a crash", "[exchange]")
{
    const std::filesystem::path data = TEST_DATA;
    std::vector<std::string> originals;
    for (const char* name : {"sample/anggota.csv", "sample/saldo_awal.csv", "sample/pinjaman_berjalan.csv",
                             "openpyxl.xlsx", "malformed/utf16.csv", "malformed/deep.xlsx"})
        originals.push_back(bytes_of(data / name));
    std::mt19937 random(20260101);
    for (int i = 0; i < 300; ++i)
        read_everything(mutate(originals[static_cast<std::size_t>(i) % originals.size()], random));
}

TEST_CASE("Files that once broke readers elsewhere are read or refused", "[exchange]")
{
    for (const auto& file : std::filesystem::directory_iterator(std::filesystem::path(TEST_DATA) / "malformed")) {
        INFO(file.path().filename().string());
        read_everything(bytes_of(file.path()));
    }
}
