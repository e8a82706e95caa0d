// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/purpose_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/account_field.h"
#include "widgets/field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

/// What a purpose may stand for; the rest has ways of its own (cash/purpose.h).
bool fits(const ledger::Account& account)
{
    using ledger::Control;
    const bool own_way = account.control == Control::savings || account.control == Control::loan ||
                         account.control == Control::run || account.cash != ledger::CashKind::none;
    return is_postable(account) && !own_way;
}

} // namespace

PurposeDialog::PurposeDialog(Workspace& workspace, cash::Direction direction, QWidget* parent)
    : QDialog(parent), workspace_(workspace), direction_(direction)
{
    setMinimumWidth(440);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::medium);
    words_ = new QLineEdit;
    words_->setObjectName(QStringLiteral("words"));
    account_ = new AccountField(workspace);
    account_->setObjectName(QStringLiteral("purpose-account"));
    account_->set_filter(fits);
    words_row_ = new Field(workspace, label("cash", "&For what"), words_,
                           label("cash", "As you would say it, such as Drinking water for the office."));
    account_row_ = new Field(workspace, label("cash", "&Account"), account_,
                             label("cash", "Where it is booked: code or any part of the name."));
    column->addWidget(words_row_);
    column->addWidget(account_row_);
    auto* buttons = new QHBoxLayout;
    auto* cancel = plain_button();
    auto* add = primary_button(QStringLiteral("add"));
    add->setObjectName(QStringLiteral("add"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(add);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &PurposeDialog::add);
    workspace.words(this, [this, cancel, add] {
        setWindowTitle(workspace_.say(direction_ == cash::Direction::in ? label("cash", "New purpose for money in")
                                                                        : label("cash", "New purpose for money out")));
        cancel->setText(workspace_.say(label("cash", "&Cancel")));
        add->setText(workspace_.say(label("cash", "A&dd to the list")));
    });
}

void PurposeDialog::add()
{
    words_row_->set_problem({});
    if (!account_->finish()) return;
    if (!account_->value()) return account_row_->set_problem(label("cash", "Choose the account."));
    try {
        Books& books = workspace_.books();
        added_ = cash::add_purpose(books, direction_, words_->text().toStdString(),
                                   books.chart().by_id(*account_->value()).code);
        accept();
    } catch (const Error& error) {
        const bool words = error.code() == Code::missing_value || error.code() == Code::duplicate_purpose;
        (words ? words_row_ : account_row_)->set_problem(error.message());
    }
}

PurposeListDialog::PurposeListDialog(Workspace& workspace, cash::Direction direction, QWidget* parent)
    : QDialog(parent), workspace_(workspace), direction_(direction)
{
    setMinimumSize(460, 460);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::medium);
    list_ = new QListWidget;
    list_->setObjectName(QStringLiteral("purposes"));
    words_ = new QLineEdit;
    words_->setObjectName(QStringLiteral("words"));
    words_row_ = new Field(workspace, label("cash", "Other &words"), words_);
    rename_ = plain_button(QStringLiteral("edit"));
    rename_->setObjectName(QStringLiteral("rename"));
    retire_ = plain_button();
    retire_->setObjectName(QStringLiteral("retire"));
    auto* add = plain_button(QStringLiteral("add"));
    auto* close = primary_button();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(rename_);
    buttons->addWidget(retire_);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addWidget(list_, 1);
    column->addWidget(words_row_);
    column->addLayout(buttons);
    connect(list_, &QListWidget::currentRowChanged, this, &PurposeListDialog::select);
    connect(rename_, &QPushButton::clicked, this, &PurposeListDialog::rename);
    connect(retire_, &QPushButton::clicked, this, [this] {
        const std::int64_t id = selected();
        if (id == 0) return;
        if (workspace_.attempt(
                [&] { cash::retire_purpose(workspace_.books(), id, cash::purpose(workspace_.books(), id).active); }))
            fill();
    });
    connect(add, &QPushButton::clicked, this, [this] {
        if (PurposeDialog(workspace_, direction_, this).exec() == QDialog::Accepted) fill();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    workspace.words(this, [this, add, close] {
        list_->setAccessibleName(workspace_.say(label("cash", "Purposes")));
        setWindowTitle(workspace_.say(direction_ == cash::Direction::in ? label("cash", "What money comes in for")
                                                                        : label("cash", "What money goes out for")));
        rename_->setText(workspace_.say(label("cash", "&Rename")));
        add->setText(workspace_.say(label("cash", "&New")));
        close->setText(workspace_.say(label("cash", "&Done")));
        fill();
    });
}

std::int64_t PurposeListDialog::selected() const
{
    const QListWidgetItem* item = list_->currentItem();
    return item == nullptr ? 0 : item->data(Qt::UserRole).toLongLong();
}

void PurposeListDialog::fill()
{
    const std::int64_t before = selected();
    list_->clear();
    for (const cash::Purpose& purpose : cash::purposes(workspace_.books(), direction_, true)) {
        QString words = workspace_.say(cash::title(purpose));
        if (!purpose.active) words += QStringLiteral("  ") + workspace_.say(label("cash", "(not in the list)"));
        auto* item = new QListWidgetItem(words, list_);
        item->setData(Qt::UserRole, static_cast<qlonglong>(purpose.id));
        if (purpose.id == before) list_->setCurrentItem(item);
    }
    if (list_->currentRow() < 0) list_->setCurrentRow(0);
    select(list_->currentRow());
}

void PurposeListDialog::select(int)
{
    const std::int64_t id = selected();
    rename_->setEnabled(id != 0);
    retire_->setEnabled(id != 0);
    if (id == 0) return;
    const cash::Purpose purpose = cash::purpose(workspace_.books(), id);
    words_->setText(QString::fromStdString(purpose.words));
    words_row_->set_problem({});
    retire_->setText(workspace_.say(purpose.active ? label("cash", "&Take out") : label("cash", "&Take in again")));
}

void PurposeListDialog::rename()
{
    try {
        cash::rename_purpose(workspace_.books(), selected(), words_->text().toStdString());
        fill();
    } catch (const Error& error) {
        words_row_->set_problem(error.message());
    }
}

} // namespace sokoguru::ui
