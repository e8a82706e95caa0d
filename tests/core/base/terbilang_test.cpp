// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "support/catch.h"

#include "base/terbilang.h"

using namespace sokoguru;
using base::terbilang;

TEST_CASE("Amounts in words", "[base]")
{
    const auto words = [](std::int64_t rupiah) { return terbilang(Money::rupiah(rupiah)); };
    // The published list (data: examples.md, Terbilang; domain.md section 8).
    CHECK(words(0) == "nol rupiah");
    CHECK(words(11) == "sebelas rupiah");
    CHECK(words(100) == "seratus rupiah");
    CHECK(words(1'000) == "seribu rupiah");
    CHECK(words(21'000) == "dua puluh satu ribu rupiah");
    CHECK(words(110'100) == "seratus sepuluh ribu seratus rupiah");
    CHECK(words(1'001'011) == "satu juta seribu sebelas rupiah");
    CHECK(words(2'000'000'000) == "dua miliar rupiah");
    CHECK(words(1'000'000'000'000) == "satu triliun rupiah");

    // The corners of the rules: belas, puluh, seratus, seribu.
    CHECK(words(10) == "sepuluh rupiah");
    CHECK(words(12) == "dua belas rupiah");
    CHECK(words(19) == "sembilan belas rupiah");
    CHECK(words(20) == "dua puluh rupiah");
    CHECK(words(199) == "seratus sembilan puluh sembilan rupiah");
    CHECK(words(200) == "dua ratus rupiah");
    CHECK(words(1'000'000) == "satu juta rupiah");
    CHECK(words(1'100) == "seribu seratus rupiah");
    CHECK(words(2'001) == "dua ribu satu rupiah");
    CHECK(words(101'000) == "seratus satu ribu rupiah");
    CHECK(words(11'000'011) == "sebelas juta sebelas rupiah");
    CHECK(words(1'000'000'001) == "satu miliar satu rupiah");
}

TEST_CASE("Sen, negative amounts and the end of the range in words", "[base]")
{
    CHECK(terbilang(Money::parse("1250.50")) == "seribu dua ratus lima puluh rupiah lima puluh sen");
    CHECK(terbilang(Money::sen(11)) == "nol rupiah sebelas sen");
    CHECK(terbilang(Money::rupiah(-5'000)) == "minus lima ribu rupiah");
    CHECK(terbilang(Money::sen(std::numeric_limits<std::int64_t>::min())) ==
          "minus sembilan puluh dua kuadriliun dua ratus tiga puluh tiga triliun tujuh ratus dua puluh miliar "
          "tiga ratus enam puluh delapan juta lima ratus empat puluh tujuh ribu tujuh ratus lima puluh delapan rupiah "
          "delapan sen");
}
