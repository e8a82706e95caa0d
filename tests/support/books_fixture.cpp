// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/books_fixture.h"

#include <atomic>
#include <random>

#include <sqlite3.h>

#include "support/catch.h"

namespace support {

using namespace sokoguru;

TemporaryFolder::TemporaryFolder()
{
    static std::atomic<int> count{0};
    static const unsigned run = std::random_device{}();
    path_ =
        std::filesystem::temp_directory_path() / ("sokoguru-" + std::to_string(run) + "-" + std::to_string(count++));
    std::filesystem::create_directories(path_);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

namespace {

books::Cooperative cooperative(const std::string& template_name, Date first_day)
{
    books::Cooperative out;
    out.name = "Koperasi Contoh";
    out.city = "Karawang";
    out.template_name = template_name;
    out.first_day = first_day;
    return out;
}

} // namespace

BooksFixture::BooksFixture(const std::string& template_name, Date first_day)
    : path(folder / "books.sokoguru"), clock(first_day),
      books(Books::create(path, cooperative(template_name, first_day),
                          {"admin", "", books::Role::pengurus, std::nullopt}, clock))
{
}

MemberId BooksFixture::member(const std::string& number, const std::string& name, Date joined)
{
    members::Member member;
    member.member_no = number;
    member.name = name;
    member.joined = joined;
    return members::add(books, member);
}

void BooksFixture::reopen()
{
    // The lock is exclusive: the old owner goes first.
    {
        const Books closing = std::move(books);
    }
    books = Books::open(path, {}, clock);
}

std::string BooksFixture::past_the_core(const std::string& sql)
{
    {
        const Books closing = std::move(books);
    }
    std::string message = raw_sql(path, sql);
    books = Books::open(path, {}, clock);
    return message;
}

std::string raw_sql(const std::filesystem::path& path, const std::string& sql)
{
    sqlite3* db = nullptr;
    sqlite3_open(path.string().c_str(), &db);
    char* message = nullptr;
    sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &message);
    std::string out = message != nullptr ? message : "";
    sqlite3_free(message);
    sqlite3_close(db);
    return out;
}

void tamper(const std::filesystem::path& path, const std::string& sql)
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(path.string().c_str(), &db) == SQLITE_OK);
    std::vector<std::pair<std::string, std::string>> triggers;
    sqlite3_exec(
        db, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
        [](void* list, int, char** values, char**) {
            static_cast<decltype(triggers)*>(list)->emplace_back(values[0], values[1]);
            return 0;
        },
        &triggers, nullptr);
    const auto run = [&](const std::string& text) {
        char* message = nullptr;
        sqlite3_exec(db, text.c_str(), nullptr, nullptr, &message);
        INFO(text);
        CHECK(std::string(message != nullptr ? message : "") == "");
        sqlite3_free(message);
    };
    run("BEGIN"); // one flush instead of one a statement
    for (const auto& trigger : triggers)
        run("DROP TRIGGER " + trigger.first);
    run(sql);
    for (const auto& trigger : triggers)
        run(trigger.second);
    run("COMMIT");
    sqlite3_close(db);
}

} // namespace support
