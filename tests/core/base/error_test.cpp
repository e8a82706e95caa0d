// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "support/catch.h"

#include "base/error.h"
#include "base/texts.h"

using namespace sokoguru;

TEST_CASE("Every error code has a name, a sentence and a way out", "[base]")
{
    std::set<std::string> names;
    std::set<std::string> sentences;
    for (int i = 0; i < static_cast<int>(Code::count); ++i) {
        const auto code = static_cast<Code>(i);
        const base::CodeInfo& row = base::info(code);
        INFO(row.name);
        const std::string name = row.name;
        CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
        CHECK(names.insert(name).second);
        CHECK(base::find_code(name) == code);

        const std::string& text = row.sentence.text;
        CHECK(std::string(row.sentence.context) == "errors");
        // A finding of verify brings its own sentence; every other code says it here.
        CHECK((text.size() > 10 || code == Code::finding));
        CHECK((text.back() == '.' || text.back() == '}'));
        CHECK(sentences.insert(text).second);
        const int exit = static_cast<int>(row.exit);
        CHECK((exit >= 1 && exit <= 4));
        // Placeholders are numbered from 0 without a gap.
        int highest = -1;
        int different = 0;
        for (int n = 0; n < 10; ++n)
            if (text.find("{" + std::to_string(n) + "}") != std::string::npos) {
                highest = n;
                ++different;
            }
        CHECK(different == highest + 1);
    }
    CHECK_FALSE(base::find_code("no-such-code").has_value());
    CHECK_FALSE(base::find_code("").has_value());
}

TEST_CASE("An error carries its code, its arguments and a sentence", "[base]")
{
    const Error error(Code::bad_amount, {std::string("12x")});
    CHECK(error.code() == Code::bad_amount);
    CHECK(std::string(error.what()).rfind("bad-amount: \"12x\" is not an amount.", 0) == 0);
    CHECK(Texts()(error.message()).find("12x") != std::string::npos);

    Issue issue;
    issue.code = Code::bad_date;
    issue.args = {std::string("31-02-2026")};
    CHECK(issue.severity == Severity::error);
    CHECK(Texts()(issue.message()).find("31-02-2026") != std::string::npos);
}
