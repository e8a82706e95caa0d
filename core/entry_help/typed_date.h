// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "base/date.h"
#include "base/label.h"

namespace sokoguru::entry_help {

/// An empty text has neither value nor problem.
struct TypedDate {
    std::optional<Date> value;
    Label problem;
};

/// Reads a day as the clerk types it. `reference` is the day the field shows (today where it shows none): it lends the
/// month and the year that are not typed.
///   `t`, `today`, `hari ini`; `kemarin`, `besok` (yesterday, tomorrow)
///   `+`, `-`, `+7`, `--`: days from the reference
///   `25`; `25/3`, `25-3`, `25.3`, `2503`; `25/3/26`, `250326`, `25-03-2026`; `2026-03-25`
///   `25 mar`, `25 maret 2026`, `mar 25`, `7 Agust 2026`: months in Indonesian and English, three letters or more
///   `Jumat, 07 Agustus 2026`: the day of the week is passed over
/// A year of two digits lies at most 20 years after today, as a loan's last instalment may; else it is a birthday.
TypedDate parse_typed_date(std::string_view text, Date today, Date reference);

/// An empty text has neither value nor problem.
struct TypedPeriod {
    std::optional<Period> value;
    Label problem;
};

/// Reads a month: `11`, `11/26`, `2026-11`, `nov`, `november 2026`; `t` this month; `+`, `-` months from the reference.
TypedPeriod parse_typed_period(std::string_view text, Date today, Period reference);

} // namespace sokoguru::entry_help
