// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

namespace sokoguru::cli {

void add_journal(CLI::App&, Context&) {}

} // namespace sokoguru::cli
