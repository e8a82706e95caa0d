// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/first_steps.h"

#include <algorithm>

namespace sokoguru::ui {

namespace {

FirstStep describe(setup::Step step)
{
    const auto to = [](const char* page, const char* part = "") {
        return Place{QString::fromLatin1(page), 0, QString::fromLatin1(part)};
    };
    switch (step) {
    case setup::Step::officers:
        return {step, label("home", "Enter the board and who signs: their names stand below receipts and reports."),
                label("home", "Enter officers"), to("settings", "signatures")};
    case setup::Step::products:
        return {step,
                label("home", "Check the kinds of savings and what is due of them, as the members' meeting decided."),
                label("home", "Check savings"),
                to("settings", "products"),
                false,
                label("home", "They are right")};
    case setup::Step::members:
        return {step, label("home", "Bring in the register of members, or add them one by one."),
                label("home", "Bring in members"), to("import", "members")};
    case setup::Step::opening:
        return {step,
                label("home", "Bring in the balances of the evening before the first book day."),
                label("home", "Bring in balances"),
                to("import", "opening"),
                false,
                label("home", "We begin with nothing")};
    case setup::Step::loans:
        return {step,
                label("home", "Bring in the loans that run already, with what is left of them."),
                label("home", "Bring in loans"),
                to("import", "loans"),
                false,
                label("home", "There are no loans")};
    case setup::Step::backup:
        return {step,
                label("home", "Choose a second place for backups, so that a broken disk costs nothing."),
                label("home", "Choose a place"),
                to("backup"),
                false,
                label("home", "We use USB sticks")};
    case setup::Step::seal:
        return {step,
                label("home", "Compare with your old lists, let members confirm their balances, then seal the "
                              "take-over."),
                label("home", "Compare and seal"), to("golive")};
    }
    return {};
}

} // namespace

std::vector<FirstStep> first_steps(Books& books)
{
    std::vector<FirstStep> out;
    for (const setup::StepState& state : setup::first_steps(books)) {
        out.push_back(describe(state.step));
        out.back().done = state.done;
    }
    if (std::all_of(out.begin(), out.end(), [](const FirstStep& step) { return step.done; })) out.clear();
    return out;
}

} // namespace sokoguru::ui
