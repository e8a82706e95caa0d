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
    year_ = quiet_button();
    year_->setObjectName(QStringLiteral("use-year"));
    all_ = quiet_button();
    all_->setObjectName(QStringLiteral("use"));
    row->addWidget(year_);
    row->addWidget(all_);
    row->addStretch(1);
    connect(year_, &QPushButton::clicked, this, [this] { emit chosen(of_year_); });
    connect(all_, &QPushButton::clicked, this, [this] { emit chosen(of_all_); });
    hide();
}

void DueChoices::offer(const std::optional<savings::Suggestion>& due)
{
    of_year_ = due && due->product.kind == savings::Kind::compulsory ? due->year : Money();
    of_all_ = due && due->amount != due->now ? due->amount : Money();
    show_choice(*year_, label("widgets", "12 mont&hs: Rp {0}", of_year_), of_year_);
    show_choice(*all_, label("widgets", "A&ll that is missing: Rp {0}", of_all_), of_all_);
    setVisible(!of_year_.is_zero() || !of_all_.is_zero());
}

void DueChoices::show_choice(QPushButton& button, const Label& words, Money amount)
{
    button.setText(workspace_.say(words));
    button.setVisible(!amount.is_zero());
}

} // namespace sokoguru::ui
