// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "books/books.h"
#include "ledger/ledger.h"
#include "members/members.h"

namespace support {

/// A folder that goes with the test.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

/// A new cooperative from a template, opened by its first user, on a clock of its own.
struct BooksFixture {
    explicit BooksFixture(const std::string& template_name = "serba-usaha",
                          sokoguru::Date first_day = sokoguru::base::make_date(2026, 1, 1));

    TemporaryFolder folder;
    std::filesystem::path path;
    sokoguru::books::FixedClock clock;
    sokoguru::Books books;

    sokoguru::AccountId account(const char* code) { return books.chart().by_code(code).id; }
    sokoguru::MemberId member(const std::string& number, const std::string& name,
                              sokoguru::Date joined = sokoguru::base::make_date(2026, 1, 1));
    /// Closes the file and opens it again.
    void reopen();
    /// Runs SQL past the core while the books are closed, then opens them again. Returns SQLite's message.
    std::string past_the_core(const std::string& sql);
};

/// Runs SQL on the file past the core, as the sqlite3 shell would: no foreign keys, no recursive triggers.
/// Returns SQLite's message, empty when it went through. The books must be closed or share nothing.
std::string raw_sql(const std::filesystem::path& path, const std::string& sql);

/// Runs SQL with every trigger out of the way, and puts the triggers back as they were: what a patient intruder does.
void tamper(const std::filesystem::path& path, const std::string& sql);

} // namespace support
