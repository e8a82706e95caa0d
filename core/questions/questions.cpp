// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/questions.h"

namespace sokoguru::questions {

std::vector<Issue> about(Books&, const ledger::DocumentDraft&)
{
    return {};
}

bool needs_acceptance(Code code)
{
    return code == Code::same_list_again || code == Code::period_not_over;
}

} // namespace sokoguru::questions
