// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <set>

#include "books/audit.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using support::BooksFixture;

TEST_CASE("A change leaves an event with its images and its user, in a chain", "[books]")
{
    BooksFixture f;
    const MemberId ani = f.member("0001", "Ani O'Hara");
    members::Member changed = members::read(f.books, ani);
    changed.phone = "0812";
    members::update(f.books, changed);
    members::update(f.books, changed); // nothing differs: no event

    auto& db = f.books.db();
    auto events = db.query("SELECT action, user_id, before, after FROM audit_event WHERE subject = 'member'"
                           " AND subject_id = ? ORDER BY id",
                           std::to_string(ani.value));
    REQUIRE(events.next());
    CHECK(events.text(0) == "insert");
    CHECK(events.is_null(2));
    CHECK(events.text(3).find("name='Ani O''Hara'") != std::string::npos);
    const std::string inserted = events.text(3);
    REQUIRE(events.next());
    CHECK(events.text(0) == "update");
    CHECK(events.integer(1) == f.books.user().id.value);
    CHECK(events.text(2) == inserted);
    CHECK(events.text(3).find("phone='0812'") != std::string::npos);
    CHECK_FALSE(events.next());

    // The chain, recomputed.
    base::Hash previous{};
    auto rows = db.query("SELECT id, at, user_id, action, subject, subject_id, before, after, hash FROM audit_event"
                         " ORDER BY id");
    while (rows.next()) {
        const std::string action = rows.text(3);
        const std::string subject = rows.text(4);
        const std::string subject_id = rows.text(5);
        const auto before = rows.get<std::optional<std::string>>(6);
        const auto after = rows.get<std::optional<std::string>>(7);
        previous = books::audit_hash(
            previous, {rows.integer(0), rows.integer(1), rows.integer(2), action, subject, subject_id, before, after});
        const auto stored = rows.bytes(8);
        REQUIRE(std::equal(previous.begin(), previous.end(), stored.begin(), stored.end()));
    }
    CHECK(books::audit_head(f.books) == base::to_hex(previous));
}

TEST_CASE("A password's hash is in no audit event", "[books]")
{
    BooksFixture f;
    books::add_user(f.books, {"siti", "", books::Role::petugas, "rahasia123"});
    CHECK(f.books.db().value<std::int64_t>("SELECT count(*) FROM audit_event WHERE after LIKE '%argon2%'") == 0);
}

TEST_CASE("Every audited table has its three guards, and they name all of its columns", "[books]")
{
    BooksFixture f;
    auto& db = f.books.db();
    std::vector<std::string> tables;
    {
        auto rows = db.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        while (rows.next())
            tables.push_back(rows.text(0));
    }
    // What is not audited: the postings themselves and what a document did (never changed, as documents are), their
    // cache, the trail, counters and drafts.
    const std::set<std::string> exempt = {"document",
                                          "entry",
                                          "posting",
                                          "member_settlement",
                                          "surplus_kept",
                                          "surplus_kept_account",
                                          "surplus_kept_part",
                                          "surplus_kept_member",
                                          "surplus_kept_share",
                                          "period_sum",
                                          "audit_event",
                                          "sign_in_failure",
                                          "draft",
                                          "watched_from",
                                          "closer_look"};
    for (const std::string& table : tables) {
        if (exempt.count(table) > 0) continue;
        for (const char* change : {"insert", "update", "delete"}) {
            const auto sql = db.value<std::string>("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?",
                                                   table + "_audit_" + change);
            INFO(table << " " << change);
            REQUIRE(sql);
            auto columns = db.query("PRAGMA table_info(" + table + ")");
            while (columns.next()) {
                if (table == "app_user" && columns.text(1) == "password") continue;
                CHECK(sql->find(columns.text(1) + "=' || quote(") != std::string::npos);
            }
        }
    }
}
