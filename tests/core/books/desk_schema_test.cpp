// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <fmt/format.h>

#include "books/audit.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using support::BooksFixture;

namespace {

const Date day = base::make_date(2026, 1, 10);

constexpr std::int64_t n(std::int64_t number)
{
    return number;
}

/// Two documents of one entry each (1 and 2), and one row in each table of the desk.
struct DeskBooks : BooksFixture {
    MemberId ani = member("0001", "Ani");
    ledger::Posted first = ledger::post(books, "BM", support::entry(*this, "1148", "2164", 1000, day));
    ledger::Posted second = ledger::post(books, "BM", support::entry(*this, "2164", "2160", 400, day));

    DeskBooks()
    {
        // Before the assignment, which would stand on it.
        const auto undo = ledger::reverse(books, first.document, day, "salah");
        const auto again = ledger::post(books, "BM", support::entry(*this, "1148", "2164", 1100, day));
        row("annotation", {{"document_id", n(1)}, {"field", text("memo")}, {"text", text("benar")}, stamp(), who()});
        row("parked_receipt", {{"id", n(1)}, {"account_id", account("2164").value}});
        row("parked_assignment", {{"parked_receipt_id", n(1)}, {"document_id", n(2)}, stamp(), who()});
        row("cash_count", {{"day", n(20260110)},
                           {"account_id", account("1110").value},
                           {"denominations", text("1000=1")},
                           {"counted", n(100000)},
                           {"book", n(0)},
                           stamp(),
                           who()});
        row("report_preset",
            {{"name", text("Bulan ini")}, {"report", text("trial-balance")}, {"parameters", text("{}")}});
        row("objection", {{"member_id", ani.value}, {"day", n(20260110)}, {"text", text("kurang 50.000")}});
        row("import_profile", {{"kind", text("members")}, {"header", text("No;Nama")}, {"mapping", text("{}")}});
        row("correction", {{"original_document", first.document.value},
                           {"reversal_document", undo.document.value},
                           {"replacement_document", again.document.value},
                           stamp(),
                           who()});
    }

    static books::Value text(const char* words) { return std::string(words); }
    static std::pair<const char*, books::Value> stamp() { return {"at", std::int64_t{1}}; }
    static std::pair<const char*, books::Value> who() { return {"user_id", std::int64_t{1}}; }
    void row(const char* table, const books::Fields& fields) { books::insert_row(books, table, fields); }

    /// An event as somebody would forge it who knows the schema: right images, any hash.
    std::string forged(const std::string& table, const std::string& set)
    {
        std::string before;
        std::string after;
        auto columns = books.db().query("PRAGMA table_info(" + table + ")");
        while (columns.next()) {
            const std::string name = columns.text(1);
            const std::string lead = before.empty() ? "'" : " || ', ";
            before += fmt::format("{}{}=' || quote({})", lead, name, name);
            const bool changed = set.starts_with(name + " = ");
            after += fmt::format("{}{}=' || quote({})", lead, name, changed ? set.substr(name.size() + 3) : name);
        }
        return fmt::format("INSERT INTO audit_event SELECT (SELECT max(id) + 1 FROM audit_event), 1, 1, '{}', '{}',"
                           " id, {}, {}, (SELECT hash FROM audit_event ORDER BY id DESC LIMIT 1), zeroblob(32)"
                           " FROM {} WHERE id = 1;",
                           set.empty() ? "delete" : "update", table, before, set.empty() ? "NULL" : after, table);
    }
};

} // namespace

TEST_CASE("The desk's tables change only with their audit event", "[books][invariants]")
{
    DeskBooks f;
    for (const char* table : {"annotation", "correction", "cash_purpose", "parked_receipt", "parked_assignment",
                              "cash_count", "report_preset", "objection", "import_profile"}) {
        INFO(table);
        CHECK(f.books.db().value<std::int64_t>(std::string("SELECT count(*) FROM ") + table).value() > 0);
        const std::string removed = f.past_the_core(std::string("DELETE FROM ") + table);
        CHECK((removed == "audit-missing" || removed == "append-only"));
        const std::string changed = f.past_the_core(std::string("UPDATE ") + table + " SET id = id + 1000");
        CHECK((changed == "audit-missing" || changed == "append-only"));
        CHECK(f.past_the_core(fmt::format("INSERT OR REPLACE INTO {0} SELECT * FROM {0} LIMIT 1", table)) ==
              "append-only");
    }
}

TEST_CASE("What happened stays even for somebody who forges the audit event", "[books][invariants]")
{
    DeskBooks f;
    const auto attack = [&](const char* table, const std::string& set) {
        const std::string change = set.empty() ? fmt::format("DELETE FROM {} WHERE id = 1", table)
                                               : fmt::format("UPDATE {} SET {} WHERE id = 1", table, set);
        return f.past_the_core("BEGIN; " + f.forged(table, set) + change + "; COMMIT");
    };
    // The forgery itself is good enough for a list that may change: only verify finds the hash.
    CHECK(attack("report_preset", "name = 'Lain'").empty());
    for (const auto& [table, set] :
         {std::pair("annotation", "text = 'lain'"), std::pair("correction", "original_document = 2"),
          std::pair("parked_receipt", "account_id = 1"), std::pair("parked_assignment", "document_id = 3"),
          std::pair("cash_count", "counted = 1")}) {
        INFO(table);
        CHECK(attack(table, set) == "append-only");
        CHECK(attack(table, "") == "append-only");
    }
    CHECK(attack("objection", "").find("append-only") == 0);
}

TEST_CASE("The desk's rows tell the truth about documents", "[books][invariants]")
{
    DeskBooks f;
    const auto refused = [&](const char* table, const books::Fields& fields) {
        return support::code_of([&] { f.row(table, fields); });
    };
    CHECK(refused("annotation",
                  {{"document_id", n(99)}, {"field", f.text("memo")}, {"text", f.text("x")}, f.stamp(), f.who()}) ==
          Code::unknown_document);
    // Entry 2 is not of document 1.
    CHECK(refused("annotation", {{"document_id", n(1)},
                                 {"entry_id", n(2)},
                                 {"field", f.text("memo")},
                                 {"text", f.text("x")},
                                 f.stamp(),
                                 f.who()}) == Code::unknown_document);
    // Document 2 is no reversal of document 1.
    CHECK(refused("correction", {{"original_document", n(1)},
                                 {"reversal_document", n(2)},
                                 {"replacement_document", n(3)},
                                 f.stamp(),
                                 f.who()}) == Code::unknown_document);
    CHECK(refused("parked_receipt", {{"id", n(2)}, {"account_id", f.account("1110").value}}) == Code::unknown_entry);
    // Document 4 brings money onto the account instead of taking it away.
    CHECK(refused("parked_assignment", {{"parked_receipt_id", n(1)}, {"document_id", n(4)}, f.stamp(), f.who()}) ==
          Code::unknown_document);
    CHECK(refused("objection", {{"member_id", f.ani.value},
                                {"day", n(20260110)},
                                {"text", f.text("x")},
                                {"status", f.text("accepted")},
                                {"document_id", n(99)}}) == Code::unknown_document);
}
