// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/audit_trail.h"

#include <cstdlib>
#include <ctime>

#include "support/catch.h"

#include "books/audit.h"
#include "reports/audit_words.h"
#include "reports/cell_text.h"
#include "reports/render_csv.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace sokoguru::reports;
using base::make_date;

namespace {

/// A clock seven hours ahead of UTC, as in Jakarta, while it lives.
class WesternIndonesia {
public:
    WesternIndonesia()
    {
        if (const char* zone = std::getenv("TZ")) before_ = zone;
        setenv("TZ", "WIB-7", 1);
        tzset();
    }
    ~WesternIndonesia()
    {
        if (before_.empty())
            unsetenv("TZ");
        else
            setenv("TZ", before_.c_str(), 1);
        tzset();
    }

private:
    std::string before_;
};

std::vector<std::string> last_row(const Report& report)
{
    std::vector<std::string> out;
    for (const Cell& cell : report.rows.back().cells)
        out.push_back(shown_text(cell, Texts(Language::english), false));
    return out;
}

} // namespace

TEST_CASE("People read the audit trail in words, files keep its codes", "[reports]")
{
    const WesternIndonesia zone;
    support::BooksFixture f;
    f.clock.set(make_date(2026, 1, 31));
    const MemberId ani = f.member("0001", "Ani D'Arc, =1");
    members::Member changed = members::read(f.books, ani);
    changed.phone = "0812";
    changed.address = "Jl. Contoh 1";
    members::update(f.books, changed);
    const DateRange day{make_date(2026, 1, 31), make_date(2026, 1, 31)};
    const Report report = audit_trail(f.books, day);
    auto shown = last_row(report);
    // Noon in Greenwich.
    CHECK(std::vector(shown.begin() + 1, shown.end()) ==
          std::vector<std::string>{"31-01-2026 19:00", "admin", "changed", "member", "0001 Ani D'Arc, =1",
                                   "address, phone"});
    CHECK_THAT(render_csv(report, Texts()), support::Contains(",2026-01-31T12:00:00Z,admin,update,member," +
                                                              std::to_string(ani.value) + ",\"address, phone\"\n"));
    books::record_event(f.books, "print", "receipt", "BKM/2026/01/0001", R"({"copy":0})");
    shown = last_row(audit_trail(f.books, day));
    CHECK(shown.at(3) == "printed");
    CHECK(shown.at(4) == "receipt");
    CHECK(shown.at(5) == "BKM/2026/01/0001");
    CHECK(report.rows.back().link.kind == Link::Kind::member);
    CHECK(report.rows.back().link.id == ani.value);
    books::record_event(f.books, "reopen", "period", "202601", "{}");
    CHECK(last_row(audit_trail(f.books, day)).at(5) == "January 2026");
    // The day begins at midnight where the clerk sits: 17:00 UTC of the day before.
    CHECK(audit_trail(f.books, {make_date(2026, 2, 1), make_date(2026, 2, 1)}).rows.empty());
}

TEST_CASE("Every audited table and every event has a word", "[reports]")
{
    support::BooksFixture f;
    auto tables = f.books.db().query("SELECT DISTINCT tbl_name FROM sqlite_schema"
                                     " WHERE type = 'trigger' AND name LIKE '%\\_audit\\_%' ESCAPE '\\'"
                                     " AND tbl_name <> 'audit_event'");
    int count = 0;
    while (tables.next()) {
        const std::string table = tables.text(0);
        INFO(table);
        CHECK(*subject_word(table).shown.context != '\0');
        ++count;
    }
    CHECK(count > 40);
    for (const char* action : {"insert", "update", "delete", "sign-in", "unlock", "print", "export", "reveal", "backup",
                               "restore", "verify", "reopen", "start-over", "seal", "practice-copy", "reading-copy"}) {
        INFO(action);
        CHECK(*action_word(action).shown.context != '\0');
    }
    CHECK(Texts()(action_word("unheard-of").shown) == "unheard-of");
}

TEST_CASE("The image of a row is read back", "[reports]")
{
    using Fields = std::map<std::string, std::string>;
    CHECK(image_fields("id=1, name='Ani, d''Arc=x', left_on=NULL, logo=X'00', note=''") ==
          Fields{{"id", "1"}, {"name", "Ani, d'Arc=x"}, {"left_on", ""}, {"logo", "X'00'"}, {"note", ""}});
    CHECK(image_fields("").empty());
    CHECK(image_fields("{}").empty());
    // Eleven columns: what has no place any more is said to be there.
    CHECK(Texts()(changed_word({"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"}).shown) ==
          "a, b, c, d, e, f, g, h, i, j, …");
}
