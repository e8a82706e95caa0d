// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/due_choices.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "widgets/parts.h"

namespace sokoguru::ui {

DueChoices::DueChoices(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    some_ = quiet_button();
    some_->setObjectName(QStringLiteral("use-year"));
    all_ = quiet_button();
    all_->setObjectName(QStringLiteral("use"));
    row->addWidget(some_);
    row->addWidget(all_);
    row->addStretch(1);
    connect(some_, &QPushButton::clicked, this, [this] { emit chosen(of_some_); });
    connect(all_, &QPushButton::clicked, this, [this] { emit chosen(of_all_); });
    hide();
}

void DueChoices::offer(const std::optional<savings::Suggestion>& due)
{
    of_some_ = due && due->product.kind == savings::Kind::compulsory ? due->year : Money();
    of_all_ = due && due->amount != due->now ? due->amount : Money();
    show_choices(label("widgets", "12 mont&hs: Rp {0}", of_some_),
                 label("widgets", "A&ll that is missing: Rp {0}", of_all_));
}

void DueChoices::offer(const std::vector<loans::Proposed>& of_loan)
{
    of_some_ = of_all_ = Money();
    for (const loans::Proposed& one : of_loan) {
        if (one.what == loans::Proposal::arrears) of_some_ = one.amount();
        if (one.what == loans::Proposal::all) of_all_ = one.amount();
    }
    show_choices(label("widgets", "All t&hat is due: Rp {0}", of_some_),
                 label("widgets", "To pay the loan off, a&ll: Rp {0}", of_all_));
}

void DueChoices::show_choices(const Label& first, const Label& second)
{
    show_choice(*some_, first, of_some_);
    show_choice(*all_, second, of_all_);
    setVisible(!of_some_.is_zero() || !of_all_.is_zero());
}

void DueChoices::show_choice(QPushButton& button, const Label& words, Money amount)
{
    button.setText(workspace_.say(words));
    button.setVisible(!amount.is_zero());
}

} // namespace sokoguru::ui
