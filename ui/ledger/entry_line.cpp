// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry_line.h"

#include <algorithm>
#include <array>

#include <QGridLayout>
#include <QKeyEvent>
#include <QToolButton>

#include "look/look.h"
#include "widgets/account_field.h"
#include "widgets/money_field.h"
#include "widgets/subject_field.h"

namespace sokoguru::ui {

EntryLine::EntryLine(Workspace& workspace, QWidget* parent)
    : workspace_(workspace), account_(new AccountField(workspace, parent)),
      subject_(new SubjectField(workspace, parent)), debit_(new MoneyField(workspace, parent)),
      credit_(new MoneyField(workspace, parent)), remove_(new QToolButton(parent))
{
    remove_->setIcon(icon(QStringLiteral("remove")));
    remove_->setFocusPolicy(Qt::ClickFocus); // Ctrl+Delete does it by key
    connect(account_, &InputLine::changed, this, [this] {
        subject_->set_account(account_->value());
        emit changed();
    });
    connect(subject_, &InputLine::changed, this, &EntryLine::changed);
    for (MoneyField* const field : {debit_, credit_}) {
        MoneyField* const other = field == debit_ ? credit_ : debit_;
        connect(field, &InputLine::changed, this, [this, field, other] {
            if (field->value()) other->set_value(std::nullopt);
            emit changed();
        });
    }
    connect(account_, &InputLine::entered, this, [this] {
        if (account_->value()) (subject_->isEnabled() ? static_cast<QWidget*>(subject_) : debit_)->setFocus();
    });
    connect(subject_, &InputLine::entered, this, [this] { debit_->setFocus(); });
    connect(debit_, &InputLine::entered, this, [this] {
        if (debit_->value())
            emit finished();
        else
            credit_->setFocus();
    });
    connect(credit_, &InputLine::entered, this, &EntryLine::finished);
    connect(remove_, &QToolButton::clicked, this, &EntryLine::remove_asked);
    for (QWidget* const field : std::array<QWidget*, 4>{account_, subject_, debit_, credit_})
        field->installEventFilter(this);
}

EntryLine::~EntryLine()
{
    for (QWidget* const field : std::array<QWidget*, 5>{account_, subject_, debit_, credit_, remove_}) {
        field->hide();
        field->deleteLater();
    }
}

void EntryLine::place_in(QGridLayout& grid, int row)
{
    int column = 0;
    for (QWidget* const field : std::array<QWidget*, 5>{account_, subject_, debit_, credit_, remove_}) {
        grid.addWidget(field, row, column++);
        field->show();
    }
    QWidget::setTabOrder(account_, subject_);
    QWidget::setTabOrder(subject_, debit_);
    QWidget::setTabOrder(debit_, credit_);
}

int EntryLine::height() const
{
    int height = 0;
    for (const QWidget* const field : std::array<const QWidget*, 5>{account_, subject_, debit_, credit_, remove_})
        height =
            std::max({height, field->sizeHint().height(), field->minimumSizeHint().height(), field->minimumHeight()});
    return height;
}

bool EntryLine::is_blank() const
{
    return !account_->value() && account_->text().isEmpty() && debit_->text().isEmpty() && credit_->text().isEmpty();
}

std::optional<Money> EntryLine::amount() const
{
    if (const auto debit = debit_->value(); debit && !debit->is_zero()) return debit;
    if (const auto credit = credit_->value(); credit && !credit->is_zero()) return -*credit;
    return std::nullopt;
}

void EntryLine::set_amount(Money amount)
{
    debit_->set_value(amount > Money() ? std::optional(amount) : std::nullopt);
    credit_->set_value(amount < Money() ? std::optional(-amount) : std::nullopt);
}

void EntryLine::set(AccountId account, const search::Subject& subject, std::optional<Money> amount)
{
    account_->set_value(account);
    subject_->set_account(account);
    subject_->set_value(subject);
    set_amount(amount.value_or(Money()));
}

void EntryLine::clear()
{
    account_->set_value(std::nullopt);
    subject_->set_account(std::nullopt);
    set_amount(Money());
}

Label EntryLine::problem()
{
    for (InputLine* const field : std::array<InputLine*, 4>{account_, subject_, debit_, credit_})
        if (field->isEnabled() && !field->finish()) return field->problem();
    const auto missing = [](InputLine& field, const Label& text) {
        field.set_problem(text);
        return text;
    };
    if (!account_->value()) return missing(*account_, label("ledger", "Choose an account."));
    if (subject_->rule() == search::SubjectRule::required && subject_->value() == search::Subject{})
        return missing(*subject_, label("ledger", "This account needs to know whom or what it is about."));
    if (!amount()) return missing(*debit_, label("ledger", "Type an amount at debit or credit."));
    return {};
}

void EntryLine::set_problem(Code code, const Label& problem)
{
    switch (code) {
    case Code::subledger_required:
    case Code::unknown_subledger:
    case Code::subledger_mismatch:
    case Code::member_required:
    case Code::member_mismatch:
    case Code::member_not_allowed:
    case Code::unknown_member:
        return subject_->set_problem(problem);
    case Code::unknown_account:
    case Code::account_not_postable:
    case Code::account_inactive:
    case Code::subledger_not_allowed:
        return account_->set_problem(problem);
    default:
        return side(amount().value_or(Money()) >= Money()).set_problem(problem);
    }
}

bool EntryLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return false;
    const auto* const key = static_cast<QKeyEvent*>(event);
    const bool is_amount = watched == debit_ || watched == credit_;
    if (is_amount && key->key() == Qt::Key_Space) {
        if (static_cast<MoneyField*>(watched)->text().isEmpty()) {
            emit rest_asked(watched == debit_);
            return true;
        }
        return false;
    }
    if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier) {
        emit remove_asked();
        return true;
    }
    return false;
}

void EntryLine::set_number(int number)
{
    const auto say = [this](const Label& text) { return workspace_.say(text); };
    const auto line = std::int64_t{number};
    account_->setAccessibleName(say(label("ledger", "Account, line {0}", line)));
    subject_->setAccessibleName(say(label("ledger", "Member or subsidiary, line {0}", line)));
    debit_->setAccessibleName(say(label("ledger", "Debit, line {0}", line)));
    credit_->setAccessibleName(say(label("ledger", "Credit, line {0}", line)));
    remove_->setAccessibleName(say(label("ledger", "Remove line {0}", line)));
    remove_->setToolTip(say(label("ledger", "Remove this line (Ctrl+Delete)")));
}

} // namespace sokoguru::ui
