// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "loans/payment.h"
#include "savings/suggest.h"
#include "workspace/workspace.h"

class QPushButton;

namespace sokoguru::ui {

/// What may be paid in place of what is proposed: of a due twelve months, or all that is missing; of a loan all that is
/// due, or what pays it off.
class DueChoices : public QWidget {
    Q_OBJECT
public:
    explicit DueChoices(Workspace& workspace, QWidget* parent = nullptr);

    /// Nothing: no choice is shown.
    void offer(const std::optional<savings::Suggestion>& due);
    /// The proposals of a loan; the first of them is what stands in the field.
    void offer(const std::vector<loans::Proposed>& of_loan);

signals:
    void chosen(sokoguru::Money amount);

private:
    void show_choices(const Label& first, const Label& second);
    void show_choice(QPushButton& button, const Label& words, Money amount);

    Workspace& workspace_;
    QPushButton* some_;
    QPushButton* all_;
    Money of_some_;
    Money of_all_;
};

} // namespace sokoguru::ui
