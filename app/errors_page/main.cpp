// SPDX-License-Identifier: GPL-3.0-or-later
// Prints docs/errors.en.md or docs/errors.id.md: every error the program knows, so that all of their sentences can be
// reviewed on one page. A test compares it with the file.
#include <iostream>
#include <string>

#include "base/error.h"
#include "base/texts.h"
#ifdef SOKOGURU_TEXTS
#include "texts/qt_texts.h"
#endif

using namespace sokoguru;

namespace {

/// The sentence with … where its arguments stand, as a cell of a table.
std::string cell(std::string sentence)
{
    for (int i = 0; i < 10; ++i) {
        const std::string place = "{" + std::to_string(i) + "}";
        for (std::size_t at = 0; (at = sentence.find(place, at)) != std::string::npos;)
            sentence.replace(at, 3, "…");
    }
    for (std::size_t at = 0; (at = sentence.find('|', at)) != std::string::npos; at += 2)
        sentence.insert(at, "\\");
    return sentence;
}

void print_class(const Texts& texts, base::ExitClass exit, const Label& title)
{
    std::cout << "\n## " << texts(title) << "\n\n| " << texts(label("errors page", "Code")) << " | "
              << texts(label("errors page", "What it says")) << " |\n|---|---|\n";
    for (int i = 0; i < static_cast<int>(Code::count); ++i) {
        const base::CodeInfo& row = base::info(static_cast<Code>(i));
        if (row.exit == exit) std::cout << "| `" << row.name << "` | " << cell(texts(row.sentence)) << " |\n";
    }
}

} // namespace

int main(int argc, char** argv)
{
    const std::string language = argc > 1 ? argv[1] : "en";
#ifdef SOKOGURU_TEXTS
    const Texts texts = texts::qt_texts(language == "id" ? Language::indonesian : Language::english);
#else
    const Texts texts;
    if (language != "en") return 2;
#endif
    std::cout << "# " << texts(label("errors page", "What Sokoguru says when something is refused")) << "\n\n"
              << texts(label("errors page", "Each message begins with its code, which stays the same in every language "
                                            "and version. … stands for a name, a number or a date."))
              << '\n';
    print_class(texts, base::ExitClass::rule, label("errors page", "Refused by a rule of the books (exit 1)"));
    print_class(texts, base::ExitClass::usage, label("errors page", "Wrong usage (exit 2)"));
    print_class(texts, base::ExitClass::file, label("errors page", "File or disk (exit 3)"));
    print_class(texts, base::ExitClass::check, label("errors page", "A check found something (exit 4)"));
}
