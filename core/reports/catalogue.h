// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// Which parameters a report takes. `day` and `range` are given as --as-of, --from and --to, --year or not at all.
enum class Takes { day, range, year, compare, account, product };

/// What a report is looked up for.
enum class Group {
    meeting,  ///< the members' meeting and the board
    members,  ///< what members ask
    books,    ///< the books as law and custom want them
    checking, ///< whether all is right
};

/// A report that the command line and the window offer under its name.
struct CatalogueEntry {
    /// On the command line and in csv and json file names: `trial-balance`. Stable.
    std::string name;
    Label title;
    /// One sentence: what it is for.
    Label purpose;
    std::vector<Takes> takes;
    std::function<Report(Books&, const Parameters&)> make;
    Group group = Group::books;

    bool takes_one(Takes parameter) const;
};

/// All reports, in the order in which they are offered.
const std::vector<CatalogueEntry>& catalogue();

/// Throws Error(unknown_report), naming the reports there are.
const CatalogueEntry& find_report(std::string_view name);

/// Makes a report by its name. Throws Error(unknown_report), Error(bad_option) for a parameter that the report does not
/// take, and what the report throws.
Report make_report(Books& books, std::string_view name, const Parameters& parameters);

} // namespace sokoguru::reports
