// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include <rapidcheck.h>

#include "base/formula_guard.h"

using namespace sokoguru::base;

TEST_CASE("Texts that a spreadsheet would run are guarded", "[base]")
{
    CHECK(guard_formula("=HYPERLINK(\"x\")") == "'=HYPERLINK(\"x\")");
    CHECK(guard_formula("+62 812") == "'+62 812");
    CHECK(guard_formula("-5") == "'-5");
    CHECK(guard_formula("@home") == "'@home");
    CHECK(guard_formula("\tx") == "'\tx");
    CHECK(guard_formula("\n=1") == "'\n=1");
    CHECK(guard_formula("Nur'aini") == "Nur'aini");
    CHECK(guard_formula("'Aisyah") == "'Aisyah");
    CHECK(guard_formula("'=x") == "''=x");
    CHECK(guard_formula("") == "");
    CHECK(unguard_formula("'=x") == "=x");
    CHECK(unguard_formula("'Aisyah") == "'Aisyah");
    CHECK(unguard_formula("=x") == "=x");
}

TEST_CASE("Guarding a text can be undone exactly", "[base]")
{
    const bool ok = rc::check([] {
        // Short texts of the characters that matter, so that the rare cases are met often.
        const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("'=+-@\t\r\n aB\xC3")));
        RC_ASSERT(unguard_formula(guard_formula(text)) == text);
    });
    CHECK(ok);
}
