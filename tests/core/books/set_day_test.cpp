// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/error.h"
#include "books/audit.h"
#include "books/copies.h"
#include "books/sign_in.h"
#include "books/user_edit.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::BooksFixture;
using support::code_of;

namespace {

/// The computer's time can be set too, so that nothing here depends on the day of the test.
class Chosen : public books::SetDayClock {
public:
    Chosen(Date day, Date true_day) : SetDayClock(day), true_(true_day) {}
    std::int64_t true_now() const override { return true_.now(); }

private:
    books::FixedClock true_;
};

std::int64_t noon(Date day)
{
    return books::FixedClock(day).now();
}

struct RealBooks : BooksFixture {
    RealBooks() : BooksFixture("serba-usaha", make_date(2026, 1, 1))
    {
        member("0001", "Ani");
        books::add_user(books, {"sari", "", books::Role::petugas, std::nullopt});
    }
    void open(const char* user, const books::Clock& chosen, std::optional<std::string> password = std::nullopt)
    {
        {
            const Books closing = std::move(books);
        }
        books = Books::open(path, {user, std::move(password)}, chosen);
    }
    void post(Date date)
    {
        ledger::EntryDraft entry;
        entry.date = date;
        entry.memo = "sale";
        entry.lines = {{account("1110"), Money::rupiah(5'000)}, {account("4250"), Money::rupiah(-5'000)}};
        ledger::post(books, "BM", entry);
    }
    std::int64_t set_day_events()
    {
        return books.db().value<std::int64_t>("SELECT count(*) FROM audit_event WHERE action = 'set-day'").value();
    }
};

} // namespace

TEST_CASE("What is recorded on a chosen day has the computer's time, and says that the day was chosen", "[books]")
{
    RealBooks f;
    const Chosen chosen(make_date(2026, 3, 5), make_date(2026, 3, 20));
    f.open("admin", chosen);
    CHECK(f.books.clock().today() == make_date(2026, 3, 5));
    CHECK(f.set_day_events() == 0); // to look costs nothing
    f.post(make_date(2026, 3, 5));
    f.post(make_date(2026, 3, 5));
    CHECK(f.set_day_events() == 1); // once, with the first change
    CHECK(f.books.db().value<std::int64_t>("SELECT min(recorded_at) FROM entry") == noon(make_date(2026, 3, 20)));
    auto event = f.books.db().query("SELECT at, after FROM audit_event WHERE action = 'set-day'");
    REQUIRE(event.next());
    CHECK(event.integer(0) == noon(make_date(2026, 3, 20)));
    CHECK(event.text(1) == R"({"day":"2026-03-05"})");
}

TEST_CASE("A chosen day needs the right to it", "[books]")
{
    RealBooks f;
    const Chosen chosen(make_date(2026, 3, 5), make_date(2026, 3, 20));
    f.open("sari", chosen);
    CHECK(code_of([&] { f.post(make_date(2026, 3, 5)); }) == Code::cannot_set_day);
    CHECK(code_of([&] { f.member("0002", "Budi"); }) == Code::cannot_set_day);
    CHECK(f.books.db().value<std::int64_t>("SELECT count(*) FROM entry") == 0);
    // What only notes that something was done is no change.
    books::record_event(f.books, "print", "receipt", "BM/2026/01/0001", "{}");
    CHECK(f.set_day_events() == 0);
    // On today he works as ever.
    const books::FixedClock today(make_date(2026, 3, 20));
    f.open("sari", today);
    f.post(make_date(2026, 3, 5));
    CHECK(f.set_day_events() == 0);
}

TEST_CASE("What is taken back leaves no event of a chosen day", "[books]")
{
    RealBooks f;
    const Chosen chosen(make_date(2026, 3, 5), make_date(2026, 3, 20));
    f.open("admin", chosen);
    {
        books::Work tried(f.books);
        f.post(make_date(2026, 3, 5));
    }
    CHECK(f.set_day_events() == 0);
    f.post(make_date(2026, 3, 5));
    CHECK(f.set_day_events() == 1);
}

TEST_CASE("A practice copy lives on the chosen day, for anybody", "[books]")
{
    RealBooks f;
    const auto copy = f.folder / "latihan.sokoguru";
    books::make_practice_copy(f.books, copy);
    const Chosen chosen(make_date(2026, 3, 5), make_date(2026, 3, 20));
    f.path = copy;
    f.open("sari", chosen);
    f.post(make_date(2026, 3, 5));
    CHECK(f.set_day_events() == 0);
    CHECK(f.books.db().value<std::int64_t>("SELECT recorded_at FROM entry") == noon(make_date(2026, 3, 5)));
}

TEST_CASE("A chosen day neither shortens nor lengthens the wait after wrong passwords", "[books]")
{
    RealBooks f;
    f.clock.set(make_date(2026, 3, 20));
    books::add_user(f.books, {"budi", "", books::Role::pengurus, "rahasia123"});
    const auto failing = [&](const books::Clock& clock) { return code_of([&] { f.open("budi", clock, "salah"); }); };
    const Chosen later(make_date(2126, 1, 20), make_date(2026, 3, 20));
    for (int i = 0; i < 3; ++i)
        CHECK(failing(later) == Code::sign_in_failed);
    // One minute after the third; a day a century ahead does not skip it, and does not make it a century.
    const auto wait = [&](const books::Clock& clock) -> std::string {
        try {
            f.open("budi", clock, "rahasia123");
        } catch (const Error& error) {
            return error.code() == Code::sign_in_delayed ? std::string(error.what()) : "other";
        }
        return "in";
    };
    CHECK(wait(later).find("60") != std::string::npos);
    CHECK(wait(Chosen(make_date(2127, 1, 20), make_date(2026, 3, 20))).find("60") != std::string::npos);
    // A clock that really ran ahead when the password was wrong, and was put right: a minute from now, then no more.
    const books::FixedClock ahead(make_date(2126, 1, 20)), right(make_date(2026, 3, 20)), next(make_date(2026, 3, 21));
    CHECK(failing(ahead) == Code::sign_in_failed);
    CHECK(code_of([&] { f.open("budi", right, "rahasia123"); }) == Code::sign_in_delayed);
    CHECK(wait(next) == "in");
}
