// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/confirm_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/parts.h"

namespace sokoguru::ui {

ConfirmBar::ConfirmBar(Workspace& workspace, const Label& button, const Label& consequence, const Label& yes,
                       const Label& no, QWidget* parent)
    : QWidget(parent)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    ask_ = plain_button();
    auto* const first = new QHBoxLayout;
    first->addWidget(ask_);
    first->addStretch(1);
    question_ = new QWidget;
    auto* const inner = new QVBoxLayout(question_);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::small);
    consequence_ = paragraph("warning");
    yes_ = plain_button();
    no_ = primary_button();
    auto* const choice = new QHBoxLayout;
    choice->addWidget(no_);
    choice->addWidget(yes_);
    choice->addStretch(1);
    inner->addWidget(consequence_);
    inner->addLayout(choice);
    column->addLayout(first);
    column->addWidget(question_);
    question_->hide();
    connect(ask_, &QPushButton::clicked, this, [this] {
        question_->show();
        ask_->setEnabled(false);
        emit asking(true);
        no_->setFocus();
    });
    connect(no_, &QPushButton::clicked, this, [this] {
        close_question();
        ask_->setFocus();
    });
    connect(yes_, &QPushButton::clicked, this, [this] {
        close_question();
        emit confirmed();
    });
    workspace.words(this, [this, &workspace, button, consequence, yes, no] {
        ask_->setText(workspace.say(button));
        consequence_->setText(workspace.say(consequence));
        yes_->setText(workspace.say(yes));
        no_->setText(workspace.say(no));
    });
}

void ConfirmBar::close_question()
{
    question_->hide();
    ask_->setEnabled(true);
    emit asking(false);
}

} // namespace sokoguru::ui
