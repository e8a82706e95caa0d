// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/posted_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "reports/receipt_print.h"
#include "widgets/clear.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

PostedPanel::PostedPanel(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::small);
    done_ = text("done");
    done_->setObjectName(QStringLiteral("posted"));
    done_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    name_ = text("title");
    detail_ = text("muted");
    column->addWidget(done_);
    column->addStretch(1);
    column->addWidget(name_);
    column->addWidget(detail_);
    auto* table = new QWidget;
    balances_ = new QGridLayout(table);
    balances_->setContentsMargins(0, space::small, 0, 0);
    balances_->setHorizontalSpacing(space::large);
    balances_->setColumnStretch(0, 1);
    column->addWidget(table);
    column->addStretch(2);
    auto* buttons = new QHBoxLayout;
    receipt_ = plain_button(QStringLiteral("print"));
    receipt_->setObjectName(QStringLiteral("receipt"));
    next_ = plain_button(QStringLiteral("add"));
    next_->setObjectName(QStringLiteral("next"));
    close_ = primary_button();
    close_->setObjectName(QStringLiteral("close"));
    buttons->addWidget(receipt_);
    buttons->addStretch(1);
    buttons->addWidget(next_);
    buttons->addWidget(close_);
    column->addLayout(buttons);
    connect(receipt_, &QPushButton::clicked, this, [this] { show_receipt(workspace_, this, after_.number); });
    connect(next_, &QPushButton::clicked, this, &PostedPanel::next_wanted);
    connect(close_, &QPushButton::clicked, this, &PostedPanel::close_wanted);
    workspace.words(this, [this] { fill(); });
}

void PostedPanel::show_document(DocumentId document, bool has_next)
{
    after_ = cash::after_posting(workspace_.books(), document);
    next_->setVisible(has_next);
    fill();
    close_->setDefault(true);
    close_->setFocus();
}

void PostedPanel::fill()
{
    receipt_->setText(workspace_.say(label("cash", "&Receipt")));
    next_->setText(workspace_.say(label("cash", "&Next one")));
    close_->setText(workspace_.say(label("cash", "&Done")));
    clear_layout(*balances_);
    if (after_.number.empty()) return;
    const auto rupiah = [this](Money amount) { return QStringLiteral("Rp ") + workspace_.money(amount); };
    done_->setText(workspace_.say(label("cash", "Posted as {0}: Rp {1}", after_.number, after_.amount)));
    name_->setVisible(after_.member.has_value());
    detail_->setVisible(after_.member.has_value());
    if (!after_.member) {
        QLabel* const amount = text("display");
        amount->setText(rupiah(after_.amount));
        amount->setAlignment(Qt::AlignCenter);
        balances_->addWidget(amount, 0, 0);
        return;
    }
    name_->setText(QString::fromStdString(after_.member->name));
    QString detail = QString::fromStdString(after_.member->member_no);
    if (!after_.member->unit.empty()) detail += QStringLiteral(" · ") + QString::fromStdString(after_.member->unit);
    detail_->setText(detail);
    int row = 0;
    for (const cash::BalanceAfter& one : after_.balances) {
        QLabel* const what = text(one.touched ? "title" : "lead");
        what->setText(one.is_loan ? workspace_.say(label("cash", "Loan {0}, still to pay", one.name))
                                  : QString::fromStdString(one.name));
        QLabel* const balance = text(one.touched ? "display" : "lead");
        balance->setText(rupiah(one.balance));
        balance->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (one.touched) balance->setObjectName(QStringLiteral("new-balance"));
        balances_->addWidget(what, row, 0);
        balances_->addWidget(balance, row, 1);
        ++row;
    }
}

} // namespace sokoguru::ui
