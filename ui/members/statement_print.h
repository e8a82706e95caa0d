// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include "print/paper.h"
#include "reports/member_statement.h"
#include "workspace/workspace.h"

class QWidget;

namespace sokoguru::ui {

/// Which statements are printed, and on what.
struct StatementWish {
    std::vector<MemberId> members;
    reports::StatementOptions options;
    print::Paper paper = print::Paper::a4;
};

/// Prints the statements of these members into one file, with progress and cancel; of several, those of whom there is
/// nothing to say are left out. `done` is called when the file is there.
void print_statements(Workspace& workspace, const StatementWish& wish, const std::filesystem::path& path,
                      const std::function<void()>& done);

/// Asks for period, paper and file, prints and shows the file.
void ask_and_print_statements(Workspace& workspace, const std::vector<MemberId>& members, QWidget* over);

} // namespace sokoguru::ui
