// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/match.h"

#include "support/property.h"

using sokoguru::search::fold;
using sokoguru::search::Needle;
using sokoguru::search::Phrases;

TEST_CASE("texts are compared without marks, case and signs", "[search]")
{
    CHECK(fold("Ratna  MAULANA") == "ratna maulana");
    CHECK(fold("Nur'aini, S.E.") == "nuraini s e");
    CHECK(fold("Nur\u2019aini") == "nuraini");
    // The apostrophes of keyboards, word processors and transliterations.
    for (const char* sign : {"'", "`", "\u00B4", "\u02B9", "\u02BB", "\u02BC", "\u02BD", "\u02BE", "\u02BF", "\u2018",
                             "\u2019", "\u201B", "\u2032", "\uFF07"}) {
        CAPTURE(sign);
        CHECK(fold(std::string("Nur") + sign + "aini") == "nuraini");
    }
    CHECK(fold("Siti\u00A0Aminah") == "siti aminah"); // a blank that does not break
    CHECK(fold("Si\u00ADti A\u200Bminah\uFEFF") == "siti aminah");
    CHECK(fold("José Ōta Žižek Łukasz") == "jose ota zizek lukasz");
    CHECK(fold("Jose\u0301") == "jose");
    CHECK(fold("A×B÷C") == "a b c");
    CHECK(fold(" BKM/2026/11/0001 ") == "bkm 2026 11 0001");
    CHECK(fold("\xFF\xC3").empty());
    CHECK(fold("").empty());
    rc::prop("folding twice changes nothing",
             [](const std::string& text) { RC_ASSERT(fold(fold(text)) == fold(text)); });
}

TEST_CASE("all words must occur, in any order, and better places count more", "[search]")
{
    const std::string text = fold("0007 Ratna Maulana Produksi A");
    CHECK(Needle("maulana ratna").score(text) > 0);
    CHECK(Needle("ula atn").score(text) > 0);
    CHECK(Needle("ratna budi").score(text) == 0);
    CHECK(Needle("ratna").score(text) > Needle("rat").score(text));
    CHECK(Needle("rat").score(text) > Needle("atna").score(text));
    CHECK(Needle("0007").score(text) > Needle("ratna").score(text));
    CHECK(Needle(" ,. ").empty());
}

TEST_CASE("a list is searched by words, in any order, whose signs do not matter", "[search]")
{
    const std::string row = fold("0007\nNur\u2019aini Ratna Dewi\n1.250.000\nProduksi A");
    CHECK(Phrases("ratna nur'aini").fit(row));
    CHECK(Phrases("NURAINI  prod").fit(row));
    CHECK(Phrases("Nur\u00B4aini").fit(row));
    CHECK(Phrases("1.250.000").fit(row));
    CHECK_FALSE(Phrases("250.1").fit(row)); // the digits of an amount stay together
    CHECK_FALSE(Phrases("ratna budi").fit(row));
    CHECK(Phrases("  - ").empty());
    CHECK(Phrases("").fit(row));
}
