// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "exchange/import.h"
#include "support/books_fixture.h"

namespace test {

/// The sample lists.
inline std::filesystem::path sample(const std::string& name)
{
    return std::filesystem::path(TEST_DATA) / "sample" / name;
}

/// A cooperative and lists made in the test.
struct ImportFixture : support::BooksFixture {
    using BooksFixture::BooksFixture;

    std::filesystem::path list(const std::string& text)
    {
        const std::filesystem::path file = folder / ("list" + std::to_string(++lists_) + ".csv");
        std::ofstream(file, std::ios::binary) << text;
        return file;
    }

private:
    int lists_ = 0;
};

/// `row column code` of each issue, errors and warnings told apart.
inline std::vector<std::string> brief(const sokoguru::exchange::ImportResult& result)
{
    std::vector<std::string> out;
    for (const sokoguru::Issue& issue : result.issues)
        out.push_back((issue.severity == sokoguru::Severity::error ? "" : "warning ") + std::to_string(issue.row) +
                      " " + (issue.column.empty() ? "-" : issue.column) + " " + sokoguru::base::info(issue.code).name);
    return out;
}

using Brief = std::vector<std::string>;

} // namespace test
