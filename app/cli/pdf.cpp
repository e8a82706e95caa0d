// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

namespace sokoguru::cli {

void print_report(const Context&, const reports::Report&, books::Books*)
{
    throw Error(Code::no_pdf);
}

} // namespace sokoguru::cli
