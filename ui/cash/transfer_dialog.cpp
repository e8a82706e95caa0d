// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/transfer_dialog.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "cash/cash_account_box.h"
#include "widgets/coming_day.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/money_field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

TransferDialog::TransferDialog(Workspace& workspace, const std::string& from, QWidget* parent)
    : PostingDialog(workspace, parent)
{
    from_ = new CashAccountBox(workspace);
    from_->setObjectName(QStringLiteral("from"));
    to_ = new CashAccountBox(workspace);
    to_->setObjectName(QStringLiteral("to"));
    amount_ = new MoneyField(workspace);
    amount_->setObjectName(QStringLiteral("amount"));
    date_ = new DateField(workspace);
    date_->setObjectName(QStringLiteral("date"));
    date_->set_value(workspace.today());
    memo_ = new QLineEdit;
    voucher_ = new QLineEdit;
    bank_reference_ = new QLineEdit;
    bank_reference_->setObjectName(QStringLiteral("bank-reference"));
    transfer_date_ = new DateField(workspace);
    transfer_date_->setObjectName(QStringLiteral("transfer-date"));
    auto* const to_row = new Field(workspace, label("cash", "&To"), to_);
    auto* const amount_row = new Field(workspace, label("cash", "&Amount (Rp)"), amount_);
    auto* const date_row = new Field(workspace, label("cash", "&Date"), date_);
    form().addWidget(new Field(workspace, label("cash", "&From"), from_));
    form().addWidget(to_row);
    form().addWidget(amount_row);
    form().addWidget(date_row);
    form().addWidget(new Field(workspace, label("cash", "M&emo"), memo_));
    form().addWidget(new Field(workspace, label("cash", "Paper &voucher no."), voucher_));
    form().addWidget(new Field(workspace, label("cash", "Bank refere&nce"), bank_reference_));
    form().addWidget(new Field(workspace, label("cash", "Date at the ban&k"), transfer_date_,
                               label("cash", "Where the bank's day is another.")));
    form().addStretch(1);
    errors().put(to_row, {Code::same_account, Code::not_cash_account});
    errors().put(amount_row, {Code::negative_amount, Code::insufficient_balance, Code::sen_not_allowed});
    errors().put_day(date_row);
    warn_of_coming_day(workspace, *date_row);
    if (!from.empty()) from_->choose(from);
    // The first account that it does not come from.
    if (to_->code() == from_->code() && to_->count() > 1) to_->setCurrentIndex(from_->currentIndex() == 0 ? 1 : 0);
    for (CashAccountBox* box : {from_, to_})
        connect(box, &CashAccountBox::changed, this, [this] { changed(); });
    for (InputLine* field :
         {static_cast<InputLine*>(amount_), static_cast<InputLine*>(date_), static_cast<InputLine*>(transfer_date_)})
        connect(field, &InputLine::changed, this, [this] { changed(); });
    for (QLineEdit* line : {memo_, voucher_, bank_reference_})
        connect(line, &QLineEdit::textEdited, this, [this] { changed(); });
    workspace.words(this, [this] {
        set_words(label("cash", "Between cash and bank"), label("cash", "&Post transfer"));
        update_preview();
    });
    amount_->setFocus();
}

cash::Transfer TransferDialog::transfer() const
{
    const auto maybe = [](const QLineEdit& line) {
        const std::string text = line.text().trimmed().toStdString();
        return text.empty() ? std::nullopt : std::optional(text);
    };
    return {from_->code(),
            to_->code(),
            amount_->value().value_or(Money()),
            *date_->value(),
            memo_->text().trimmed().toStdString(),
            maybe(*voucher_),
            maybe(*bank_reference_),
            transfer_date_->value()};
}

Label TransferDialog::missing() const
{
    if (!amount_->value() || amount_->value()->is_zero()) return label("cash", "Enter the amount.");
    if (!date_->value()) return label("cash", "Enter the date.");
    return {};
}

ledger::DocumentDraft TransferDialog::make(Books& books)
{
    return cash::draft(books, transfer());
}

ledger::Posted TransferDialog::post(Books& books)
{
    return cash::post(books, transfer());
}

bool TransferDialog::finish()
{
    for (InputLine* field :
         {static_cast<InputLine*>(amount_), static_cast<InputLine*>(date_), static_cast<InputLine*>(transfer_date_)})
        if (!field->finish()) {
            field->setFocus();
            return false;
        }
    return true;
}

void TransferDialog::clear()
{
    amount_->set_value(std::nullopt);
    transfer_date_->set_value(std::nullopt);
    for (QLineEdit* line : {memo_, voucher_, bank_reference_})
        line->clear();
    amount_->setFocus();
}

} // namespace sokoguru::ui
