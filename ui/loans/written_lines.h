// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "loans/application.h"
#include "workspace/workspace.h"

/// What an application writes line by line. Months and amounts are read as in every other field (core/entry_help),
/// amounts in either language's way.
namespace sokoguru::ui {

/// Extra instalments, one a line: `4/2027 = 500.000`.
struct ExtraLines {
    std::vector<loans::Extra> value; ///< from the first of each month; by month
    Label problem;                   ///< of the first line that cannot be read
};
ExtraLines read_extras(const Workspace& workspace, const QString& text);
QString extras_text(const Workspace& workspace, const std::vector<loans::Extra>& extras);

/// `BPKB motor = 8.000.000`: what follows the last `=` is its value; what is no amount belongs to the words.
loans::Collateral read_collateral(const Workspace& workspace, const QString& line);

/// `2 extra instalments, Rp 740.000 in all`; empty for none.
Label extra_words(const std::vector<loans::Extra>& extras);

} // namespace sokoguru::ui
