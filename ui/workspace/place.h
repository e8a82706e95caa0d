// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QString>

namespace sokoguru::ui {

/// Where in the window: a page, what it shows, and how. A member's page is {"member", 17}; a report with its
/// parameters {"report", 0, "trial-balance?as-of=2026-11-21"}; an action is a place too: {"cash", 0, "in"}.
struct Place {
    QString page;
    std::int64_t id = 0;
    QString text;

    bool operator==(const Place& other) const = default;
};

} // namespace sokoguru::ui
