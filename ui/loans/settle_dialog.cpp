// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/settle_dialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "loans/loan_prints.h"
#include "loans/paid_from.h"
#include "members/members.h"
#include "widgets/clear.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/journal_preview.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

SettleDialog::SettleDialog(Workspace& workspace, SubledgerId loan, QWidget* parent)
    : PostingDialog(workspace, parent), loan_(loans::read(workspace.books(), loan))
{
    setObjectName(QStringLiteral("settle-dialog"));
    QLabel* const who = paragraph("section");
    who->setText(QString::fromStdString(members::display(members::read(workspace.books(), loan_.member))));
    date_ = new DateField(workspace);
    date_->setObjectName(QStringLiteral("date"));
    date_->set_value(workspace.today());
    from_ = new PaidFrom(workspace, loan_.member);
    from_->setObjectName(QStringLiteral("from"));
    voucher_ = new QLineEdit;
    voucher_->setObjectName(QStringLiteral("voucher"));
    auto* const date_row = new Field(workspace, label("loans", "Paid off &on"), date_,
                                     label("loans", "What it costs is counted for this day."));
    auto* const from_row = new Field(workspace, label("loans", "Paid &through"), from_);
    total_ = text("display");
    total_->setObjectName(QStringLiteral("to-pay"));
    auto* const table = new QWidget;
    parts_ = new QGridLayout(table);
    parts_->setContentsMargins(0, 0, 0, 0);
    parts_->setColumnStretch(0, 1);
    auto* const print = quiet_button(QStringLiteral("print"));
    print->setObjectName(QStringLiteral("print-quote"));
    print->setText(say(label("loans", "Print this &quote…")));
    form().addWidget(who);
    form().addWidget(date_row);
    form().addWidget(table);
    form().addWidget(total_);
    form().addWidget(print, 0, Qt::AlignLeft);
    form().addWidget(from_row);
    form().addWidget(new Field(workspace, label("loans", "Paper &voucher no."), voucher_));
    form().addStretch(1);
    connect(date_, &InputLine::changed, this, [this] { changed(); });
    connect(from_, &QComboBox::currentIndexChanged, this, [this] { changed(); });
    connect(voucher_, &QLineEdit::textEdited, this, [this] { changed(); });
    connect(print, &QPushButton::clicked, this, &SettleDialog::print_quote);
    errors().put(from_row, {Code::insufficient_balance, Code::product_terms});
    errors().put(date_row, {Code::loan_not_disbursed});
    errors().put_day(date_row);
    set_words(label("loans", "Pay off loan {0}", loan_.loan_no), label("loans", "&Pay it off"));
    update_preview();
}

loans::Quote SettleDialog::quote() const
{
    // A quote opens savings accounts at most; nothing of it stays.
    const books::Work work(workspace().books());
    return loans::quote(workspace().books(), loan_.loan_no, *date_->value());
}

Label SettleDialog::missing() const
{
    return date_->value() ? Label() : label("loans", "Enter the date.");
}

std::optional<Error> SettleDialog::fill(JournalPreview& preview)
{
    show_quote();
    return preview.show_posting([this](Books& books) { return post(books); });
}

void SettleDialog::show_quote()
{
    clear_layout(*parts_);
    total_->clear();
    try {
        const loans::Quote owed = quote();
        const auto add = [&](const Label& words, Money amount) {
            if (amount.is_zero()) return;
            const int row = parts_->rowCount();
            QLabel* const what = text("lead");
            what->setText(say(words));
            QLabel* const figure = text("lead");
            figure->setText(workspace().money(amount));
            parts_->addWidget(what, row, 0);
            parts_->addWidget(figure, row, 1, Qt::AlignRight);
        };
        add(label("loans", "Principal"), owed.parts.principal);
        add(label("loans", "Interest"), owed.parts.interest);
        add(label("loans", "Penalty"), owed.parts.penalty);
        add(label("loans", "Fees"), owed.parts.fee);
        add(label("loans", "Savings given back"), -owed.returned);
        total_->setText(QStringLiteral("Rp ") + workspace().money(owed.to_pay()));
    } catch (const Error&) {
        // The preview says it at its field.
    }
}

void SettleDialog::print_quote()
{
    if (!date_->finish() || !date_->value()) return;
    try {
        show_quote_print(workspace(), this, quote());
    } catch (const Error& error) {
        workspace().tell(Notice::refusal, error.message());
    }
}

ledger::Posted SettleDialog::post(Books& books)
{
    loans::Settlement wanted;
    wanted.loan_no = loan_.loan_no;
    wanted.date = *date_->value();
    wanted.cash_account = from_->cash_account();
    wanted.from_savings = from_->savings();
    if (const std::string voucher = voucher_->text().trimmed().toStdString(); !voucher.empty())
        wanted.voucher_no = voucher;
    return loans::settle(books, wanted);
}

bool SettleDialog::finish()
{
    return date_->finish();
}

} // namespace sokoguru::ui
