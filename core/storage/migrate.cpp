// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrate.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <tuple>

#include <fmt/format.h>
#include <sodium.h>

#include "base/check.h"
#include "base/embedded.h"
#include "storage/connection.h"
#include "storage/query.h"

namespace sokoguru::storage {

namespace {

/// type, name, table, SQL
using SchemaRow = std::tuple<std::string, std::string, std::string, std::string>;

std::vector<SchemaRow> schema_rows(Connection& connection)
{
    std::vector<SchemaRow> rows;
    Query query(connection, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name",
                {});
    while (query.next())
        if (!query.view(1).starts_with("sqlite_stat"))
            rows.emplace_back(query.text(0), query.text(1), query.text(2), query.text(3));
    return rows;
}

Connection& build(Connection& scratch, const Schema& schema, int version)
{
    for (int step = 0; step < version; ++step)
        scratch.script(std::string(schema.steps[static_cast<std::size_t>(step)]));
    return scratch;
}

void add(crypto_generichash_state& state, const std::string& text)
{
    // Lengths between the texts, so that no two lists run together to the same bytes.
    const std::string length = std::to_string(text.size()) + ":";
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(length.data()), length.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(text.data()), text.size());
}

} // namespace

const Schema& books_schema()
{
    static const Schema schema = [] {
        std::vector<base::EmbeddedFile> files;
        for (const base::EmbeddedFile& file : base::embedded_files())
            if (file.name.ends_with(".sql")) files.push_back(file);
        std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
        Schema books;
        for (const base::EmbeddedFile& file : files)
            books.steps.push_back(file.content);
        // Postings go in first and their entry last; in one that was left alone the transaction was cheated.
        books.whole_check = "SELECT entry_id FROM posting WHERE entry_id > (SELECT coalesce(max(id), 0) FROM entry)";
        return books;
    }();
    return schema;
}

void run_steps(Connection& connection, const Schema& schema, int from)
{
    for (int step = from; step < schema.version(); ++step)
        connection.script(std::string(schema.steps[static_cast<std::size_t>(step)]));
    connection.script("PRAGMA user_version = " + std::to_string(schema.version()));
}

std::string fingerprint(Connection& connection)
{
    crypto_generichash_state state;
    SOKO_CHECK(sodium_init() >= 0);
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    for (const auto& [type, name, table, sql] : schema_rows(connection))
        for (const std::string& part : {type, name, table, sql})
            add(state, part);
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash_final(&state, hash, sizeof hash);
    std::string hex;
    for (const unsigned char byte : hash)
        hex += fmt::format("{:02x}", byte);
    return hex;
}

std::string expected_fingerprint(const Schema& schema, int version)
{
    static std::mutex mutex;
    static std::map<std::pair<const Schema*, int>, std::string> known;
    const std::lock_guard lock(mutex);
    std::string& expected = known[{&schema, version}];
    if (expected.empty()) {
        Connection scratch(":memory:");
        expected = fingerprint(build(scratch, schema, version));
    }
    return expected;
}

std::string first_difference(Connection& connection, const Schema& schema, int version)
{
    Connection scratch(":memory:");
    const auto expected = schema_rows(build(scratch, schema, version));
    const auto found = schema_rows(connection);
    std::vector<SchemaRow> different;
    std::set_symmetric_difference(expected.begin(), expected.end(), found.begin(), found.end(),
                                  std::back_inserter(different));
    if (different.empty()) return "?";
    return std::get<0>(different.front()) + " " + std::get<1>(different.front());
}

} // namespace sokoguru::storage
