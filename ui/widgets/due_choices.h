// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "savings/suggest.h"
#include "workspace/workspace.h"

class QPushButton;

namespace sokoguru::ui {

/// What may be paid of a due in place of the month that is proposed: twelve months, or all that is missing.
class DueChoices : public QWidget {
    Q_OBJECT
public:
    explicit DueChoices(Workspace& workspace, QWidget* parent = nullptr);

    /// Nothing: no choice is shown.
    void offer(const std::optional<savings::Suggestion>& due);

signals:
    void chosen(sokoguru::Money amount);

private:
    void show_choice(QPushButton& button, const Label& words, Money amount);

    Workspace& workspace_;
    QPushButton* year_;
    QPushButton* all_;
    Money of_year_;
    Money of_all_;
};

} // namespace sokoguru::ui
