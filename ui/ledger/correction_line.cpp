// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/correction_line.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "exchange/line_resolver.h"
#include "widgets/account_field.h"
#include "widgets/member_field.h"
#include "widgets/money_field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

bool takes_member(const ledger::Account& account)
{
    using ledger::Control;
    return account.member_rule != ledger::MemberRule::none || account.control == Control::savings ||
           account.control == Control::loan || account.control == Control::member;
}

} // namespace

CorrectionLine::CorrectionLine(Workspace& workspace, const ledger::Line& original, int number, QWidget* parent)
    : QWidget(parent), workspace_(workspace), original_(original)
{
    account_ = new AccountField(workspace);
    account_->setObjectName(QStringLiteral("account-%1").arg(number));
    account_->set_value(original.account);
    member_ = new MemberField(workspace);
    member_->setObjectName(QStringLiteral("member-%1").arg(number));
    member_->set_left_allowed(true);
    member_->set_value(original.member);
    amount_ = new MoneyField(workspace);
    amount_->setObjectName(QStringLiteral("amount-%1").arg(number));
    amount_->set_value(original.amount.abs());
    amount_->setFixedWidth(5 * px(Type::figure));
    side_ = text("caption");
    side_->setMinimumHeight(amount_->sizeHint().height());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    auto* what = new QVBoxLayout;
    what->setSpacing(space::hair);
    what->addWidget(account_);
    what->addWidget(member_);
    row->addLayout(what, 1);
    row->addWidget(side_, 0, Qt::AlignTop);
    row->addWidget(amount_, 0, Qt::AlignTop);
    connect(account_, &InputLine::changed, this, [this] {
        show_member();
        emit changed();
    });
    connect(member_, &InputLine::changed, this, &CorrectionLine::changed);
    connect(amount_, &InputLine::changed, this, [this] {
        emit amount_typed();
        emit changed();
    });
    workspace.words(this, [this] {
        const QString debit = workspace_.say(label("cash", "debit"));
        const QString credit = workspace_.say(label("cash", "credit"));
        side_->setText(original_.amount.is_negative() ? credit : debit);
        const QFontMetrics metrics = side_->fontMetrics();
        side_->setMinimumWidth(std::max(metrics.horizontalAdvance(debit), metrics.horizontalAdvance(credit)));
        account_->setAccessibleName(workspace_.say(label("cash", "Account")));
        member_->setAccessibleName(workspace_.say(label("cash", "Member")));
        amount_->setAccessibleName(workspace_.say(label("cash", "Amount")));
    });
    show_member();
}

void CorrectionLine::show_member()
{
    const ledger::Account* account = account_->value() ? workspace_.books().chart().find(*account_->value()) : nullptr;
    member_->setVisible(account != nullptr && takes_member(*account));
}

bool CorrectionLine::is_complete() const
{
    return account_->value() && amount_->value() && !amount_->value()->is_zero();
}

bool CorrectionLine::is_changed() const
{
    return account_->value() != original_.account || amount() != original_.amount ||
           (!member_->isHidden() && member_->value() != original_.member);
}

bool CorrectionLine::finish()
{
    for (InputLine* field :
         {static_cast<InputLine*>(account_), static_cast<InputLine*>(member_), static_cast<InputLine*>(amount_)})
        if (!field->isHidden() && !field->finish()) {
            field->setFocus();
            return false;
        }
    return true;
}

std::array<QWidget*, 3> CorrectionLine::fields() const
{
    return {account_, member_, amount_};
}

Money CorrectionLine::amount() const
{
    const Money amount = amount_->value().value_or(Money());
    return original_.amount.is_negative() ? -amount : amount;
}

void CorrectionLine::set_amount(Money amount)
{
    amount_->set_value(amount);
}

ledger::Line CorrectionLine::line(Books& books, Date date) const
{
    ledger::Line out = original_;
    out.amount = amount();
    const std::optional<MemberId> member = member_->isHidden() ? std::nullopt : member_->value();
    // Same account, same member: the subsidiary account is the same too.
    if (account_->value() == original_.account && member == original_.member) return out;
    const std::string number = member ? members::read(books, *member).member_no : std::string();
    return exchange::LineResolver(books).resolve(
        {books.chart().by_id(*account_->value()).code, number, "", out.amount, date});
}

} // namespace sokoguru::ui
