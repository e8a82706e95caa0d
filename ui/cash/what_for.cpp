// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/what_for.h"

#include <QSignalBlocker>

#include "loans/standing.h"
#include "savings/savings.h"

namespace sokoguru::ui {

namespace {

QString text_of(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

WhatFor::WhatFor(Workspace& workspace, cash::Direction direction, bool parking, QWidget* parent)
    : QComboBox(parent), workspace_(workspace), direction_(direction), parking_(parking)
{
    setMaxVisibleItems(18);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    connect(this, &QComboBox::activated, this, &WhatFor::chosen);
}

void WhatFor::offer(std::optional<MemberId> member)
{
    Books& books = workspace_.books();
    const QString before = is_chosen() ? currentData().toString() : QString();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const savings::Product& product : savings::products(books)) {
            if (!product.active) continue;
            const Label words = direction_ == cash::Direction::in ? label("cash", "Deposit: {0}", product.name)
                                                                  : label("cash", "Withdrawal: {0}", product.name);
            addItem(workspace_.say(words), u's' + text_of(product.code));
        }
        if (member && direction_ == cash::Direction::in)
            for (const loans::LoanRow& row : loans::member_loans(books, *member, workspace_.today()))
                if (row.standing.outstanding > Money())
                    addItem(workspace_.say(label("cash", "Loan instalment: {0}", row.loan.loan_no)),
                            u'l' + text_of(row.loan.loan_no));
        insertSeparator(count());
        for (const cash::Purpose& purpose : cash::purposes(books, direction_))
            addItem(workspace_.say(cash::title(purpose)), u'p' + QString::number(purpose.id));
        if (parking_ && direction_ == cash::Direction::in) {
            insertSeparator(count());
            addItem(workspace_.say(label("cash", "Sender not known yet: assign later")), QStringLiteral("u"));
        }
        insertSeparator(count());
        addItem(workspace_.say(label("cash", "New purpose…")), QStringLiteral("n"));
        keep(before);
    }
    if (before != currentData().toString()) emit changed();
}

void WhatFor::keep(const QString& choice)
{
    const int index = choice.isEmpty() ? -1 : findData(choice);
    setCurrentIndex(index);
    last_ = index < 0 ? QString() : choice;
}

void WhatFor::choose_purpose(std::int64_t id)
{
    keep(u'p' + QString::number(id));
    emit changed();
}

void WhatFor::choose_savings(const std::string& product)
{
    keep(u's' + text_of(product));
    emit changed();
}

bool WhatFor::is_chosen() const
{
    return currentIndex() >= 0 && !currentData().toString().isEmpty() && kind() != u'n';
}

std::optional<cash::Purpose> WhatFor::purpose() const
{
    if (!is_purpose()) return std::nullopt;
    return cash::purpose(workspace_.books(), key().toLongLong());
}

QChar WhatFor::kind() const
{
    const QString choice = currentIndex() < 0 ? QString() : currentData().toString();
    return choice.isEmpty() ? QChar() : choice[0];
}

void WhatFor::chosen(int index)
{
    if (itemData(index).toString() == QStringLiteral("n")) {
        keep(last_);
        emit new_purpose_wanted();
        return;
    }
    last_ = itemData(index).toString();
    emit changed();
}

} // namespace sokoguru::ui
