// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/match.h"

#include "support/catch.h"
#include <rapidcheck/catch.h>

using sokoguru::search::fold;
using sokoguru::search::Needle;

TEST_CASE("texts are compared without marks, case and signs", "[search]")
{
    CHECK(fold("Ratna  MAULANA") == "ratna maulana");
    CHECK(fold("Nur'aini, S.E.") == "nuraini s e");
    CHECK(fold("Nur\u2019aini") == "nuraini");
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
