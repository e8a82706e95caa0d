// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/subjects.h"

#include "support/catch.h"

#include "search/memos.h"
#include "support/daily.h"

using namespace sokoguru;
using search::SubjectRule;

TEST_CASE("an account says what its lines are about", "[search]")
{
    support::BooksFixture f;
    const auto rule = [&](const char* code) { return search::subject_rule(f.books.chart().by_code(code)); };
    CHECK(rule("1110") == SubjectRule::none);
    CHECK(rule("4150") == SubjectRule::optional);
    CHECK(rule("4110") == SubjectRule::required);
    CHECK(rule("2111") == SubjectRule::required);
    CHECK(rule("2117") == SubjectRule::required);
}

TEST_CASE("subjects fit their account", "[search]")
{
    support::BooksFixture f;
    const MemberId ani = f.member("0001", "Ani Kusuma");
    f.member("0002", "Budi Santoso");
    savings::deposit(f.books, support::movement("0001", "SUKARELA", 50'000, base::make_date(2026, 1, 1)));
    search::MemberIndex members;
    const auto find = [&](const char* account, const char* text) {
        std::vector<std::string> out;
        for (const auto& one : search::find_subjects(f.books, members, f.books.chart().by_code(account), text))
            out.push_back(one.shown);
        return out;
    };
    // Only Ani has a voluntary savings account; both have an own account with the cooperative.
    CHECK(find("2111", "") == std::vector<std::string>{"0001 · Ani Kusuma"});
    CHECK(find("2111", "budi").empty());
    CHECK(find("1144", "bud") == std::vector<std::string>{"0002 · Budi Santoso"});
    CHECK(find("4110", "").size() == 2);
    CHECK(find("1110", "").empty());
    const auto savings = search::find_subjects(f.books, members, f.books.chart().by_code("2111"), "ani");
    REQUIRE(savings.size() == 1);
    CHECK(savings[0].subject.member == ani);
    REQUIRE(savings[0].subject.subledger);
    CHECK(search::display(f.books, members, savings[0].subject) == "0001 · Ani Kusuma");
    {
        books::Work work(f.books);
        ledger::named_subledger(f.books, ledger::Control::partner, "TANI", "Kelompok Tani Maju");
        work.commit();
    }
    CHECK(find("2117", "maju") == std::vector<std::string>{"TANI · Kelompok Tani Maju"});
    CHECK(find("2117", "%").size() == 1); // nothing to look for: all
    CHECK(search::display(f.books, members, {SubledgerId{999}, std::nullopt}).empty());
}

TEST_CASE("memos come back by their words, the newest entry of each", "[search]")
{
    support::BooksFixture f;
    search::MemoIndex memos;
    CHECK(memos.find(f.books, "sewa", 5).empty());
    const auto post = [&](const char* memo) {
        return ledger::post(f.books, "BKM", support::entry(f, "1110", "7110", 1000, base::make_date(2026, 1, 1), memo));
    };
    post("Sewa kantin");
    post("Bayar sewa gudang");
    const auto again = post("Sewa Kantin");
    const auto found = memos.find(f.books, "sewa", 5);
    REQUIRE(found.size() == 2);
    CHECK(found[0].memo == "Sewa Kantin");
    CHECK(found[0].entry == again.first_entry);
    CHECK(found[1].memo == "Bayar sewa gudang");
    CHECK(memos.find(f.books, "gudang sewa", 5).size() == 1);
    CHECK(memos.find(f.books, "", 5).empty());
    ledger::reverse(f.books, again.document, base::make_date(2026, 1, 1), "salah");
    CHECK(memos.find(f.books, "sewa kan", 5).front().entry == again.first_entry);
}
