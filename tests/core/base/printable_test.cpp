// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/printable.h"

using sokoguru::base::printable;

TEST_CASE("Foreign text cannot steer a terminal", "[base]")
{
    CHECK(printable("Siti Rahayu") == "Siti Rahayu");
    CHECK(printable("Ny. D’Souza, é, 印") == "Ny. D’Souza, é, 印");
    // ESC ] 0 ; … BEL sets a window's title, ESC [ 2 J clears the screen (ECMA-48).
    CHECK(printable("a\x1b]0;b\x07"
                    "c\x1b[2J") == "a]0;bc[2J");
    // C1 as UTF-8: U+009B is CSI.
    CHECK(printable("a\xC2\x9B"
                    "b") == "ab");
    CHECK(printable("a\tb\r\nc\x7F") == "a b  c");
    // U+202E turns the order of what follows around, U+2066 isolates it, U+2028 ends a line.
    CHECK(printable("a\xE2\x80\xAE"
                    "b\xE2\x81\xA6"
                    "c\xE2\x80\xA8"
                    "d") == "abcd");
    // No UTF-8: a lone byte, a cut sequence, an overlong slash, a surrogate.
    const std::string bad = "\xEF\xBF\xBD";
    CHECK(printable("\xFF") == bad);
    CHECK(printable("\xE2\x80") == bad + bad);
    CHECK(printable("\xC0\xAF") == bad + bad);
    CHECK(printable("\xED\xA0\x80") == bad + bad + bad);
    CHECK(printable("") == "");
}
