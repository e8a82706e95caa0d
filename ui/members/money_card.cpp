// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/money_card.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "loans/standing.h"
#include "savings/savings.h"
#include "widgets/clear.h"
#include "widgets/on_button.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

void add_line(QGridLayout& grid, const QString& name, const QString& amount, const char* kind = "")
{
    const int row = grid.rowCount();
    QLabel* const what = text(kind);
    what->setText(name);
    what->setWordWrap(true);
    QLabel* const figure = text(kind);
    figure->setText(amount);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid.addWidget(what, row, 0);
    grid.addWidget(figure, row, 1, Qt::AlignRight | Qt::AlignTop);
}

QGridLayout* lines()
{
    auto* const grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(space::hair);
    grid->setColumnStretch(0, 1);
    return grid;
}

} // namespace

MoneyCard::MoneyCard(Workspace& workspace, QWidget* parent) : QFrame(parent), workspace_(workspace)
{
    setProperty("kind", "card");
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
}

void MoneyCard::show_member(MemberId member)
{
    drop(inside_);
    inside_ = new QWidget;
    auto* const column = new QVBoxLayout(inside_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    add_savings(*column, member);
    column->addWidget(line());
    add_loans(*column, member);
    column->addStretch(1);
    layout()->addWidget(inside_);
    inside_->show(); // at once: a layout shows what is added to it only later
}

void MoneyCard::add_savings(QVBoxLayout& column, MemberId member)
{
    Books& books = workspace_.books();
    auto* const grid = lines();
    Money total;
    for (const savings::Product& product : savings::products(books)) {
        const Money balance = savings::balance(books, member, product, workspace_.today());
        total += balance;
        if (!balance.is_zero() || product.kind == savings::Kind::compulsory)
            add_line(*grid, QString::fromStdString(product.name), workspace_.money(balance));
    }
    QLabel* const title = text("section");
    title->setText(workspace_.say(label("members", "Savings")));
    column.addWidget(title);
    QLabel* const sum = text("figure");
    sum->setObjectName(QStringLiteral("savings-total"));
    sum->setText(QStringLiteral("Rp ") + workspace_.money(total));
    sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.addWidget(sum);
    column.addLayout(grid);
}

void MoneyCard::add_loans(QVBoxLayout& column, MemberId member)
{
    QLabel* const title = text("section");
    title->setText(workspace_.say(label("members", "Loans")));
    column.addWidget(title);
    bool any = false;
    for (const loans::LoanRow& row : loans::member_loans(workspace_.books(), member, workspace_.today())) {
        const loans::Standing& standing = row.standing;
        if (standing.outstanding.is_zero() && !standing.awaiting_opening) continue;
        any = true;
        auto* const grid = lines();
        QPushButton* const link = quiet_button(QStringLiteral("loans"));
        link->setText(on_button(row.loan.loan_no + " · " + row.loan.product_name));
        link->setStyleSheet(QStringLiteral("text-align: left; padding: 1px 0;"));
        connect(link, &QPushButton::clicked, this, [this, id = row.loan.id.value] {
            workspace_.go({QStringLiteral("loan"), id, {}});
        });
        auto* const head = new QHBoxLayout;
        head->addWidget(link);
        head->addStretch(1);
        if (!standing.outstanding.is_zero() && workspace_.may(books::Permission::post)) {
            QPushButton* const pay = quiet_button();
            pay->setObjectName(QStringLiteral("pay-loan"));
            pay->setText(workspace_.say(label("members", "Pay…")));
            pay->setAccessibleName(workspace_.say(label("members", "Pay on loan {0}", row.loan.loan_no)));
            connect(pay, &QPushButton::clicked, this, [this, id = row.loan.id.value] {
                workspace_.go({QStringLiteral("loan"), id, QStringLiteral("pay")});
            });
            head->addWidget(pay);
        }
        column.addLayout(head);
        if (standing.awaiting_opening)
            add_line(*grid, workspace_.say(label("members", "Its opening balance is not entered yet.")), {}, "muted");
        else
            add_line(*grid, workspace_.say(label("members", "Remaining principal")),
                     workspace_.money(standing.outstanding));
        if (standing.next_due)
            add_line(*grid, workspace_.say(label("members", "Next instalment, {0}", *standing.next_due)),
                     workspace_.money(standing.next_amount));
        if (!standing.overdue().is_zero())
            add_line(*grid,
                     workspace_.say(label("members", "Overdue: {0} instalments",
                                          static_cast<std::int64_t>(standing.overdue_instalments))),
                     workspace_.money(standing.overdue()), "refusal");
        column.addLayout(grid);
    }
    if (any) return;
    QLabel* const none = text("muted");
    none->setText(workspace_.say(label("members", "No loan to pay.")));
    column.addWidget(none);
}

} // namespace sokoguru::ui
