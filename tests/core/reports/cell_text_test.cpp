// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cell_text.h"

#include "support/catch.h"

using namespace sokoguru;
using namespace sokoguru::reports;

TEST_CASE("A word is a code in files and a translation for people", "[reports]")
{
    const Texts indonesian(Language::indonesian, [](const char*, const std::string& source) {
        return source == "from members" ? std::string("dari anggota") : source;
    });
    const Cell cell = Word{"member", label("reports", "from members")};
    CHECK(machine_text(cell, indonesian) == "member");
    CHECK(shown_text(cell, indonesian, false) == "dari anggota");
}
