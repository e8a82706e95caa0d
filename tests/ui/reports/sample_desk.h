// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo.h"
#include "support/desk.h"

namespace sokoguru::test {

/// A desk with a small sample cooperative: 14 people, the years 2024 and 2025, made once for all tests.
struct SampleDesk : Desk {
    explicit SampleDesk(Language language = Language::english) : Desk(language)
    {
        static const pdf::Folder kept;
        const std::filesystem::path master = kept / "sample.sokoguru";
        if (!std::filesystem::exists(master)) {
            demo::Options options;
            options.members = 14;
            options.years = 2;
            demo::build(master, options);
        }
        std::filesystem::copy_file(master, file());
        workspace.set_books(std::make_unique<Books>(Books::open(file(), {}, clock_2026())));
    }
};

} // namespace sokoguru::test
