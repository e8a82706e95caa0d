// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/label.h"
#include "widgets/choice_card.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// A report in the gallery: its title and what it is for.
class ReportCard : public ChoiceCard {
    Q_OBJECT
public:
    ReportCard(Workspace& workspace, Label title, Label purpose, Place place, QWidget* parent = nullptr);

    const Place& place() const { return place_; }
    /// Both texts folded, in the language of now.
    const std::string& haystack() const { return haystack_; }

private:
    Place place_;
    std::string haystack_;
};

} // namespace sokoguru::ui
