// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/payment_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "loans/paid_from.h"
#include "loans/words.h"
#include "members/members.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/journal_preview.h"
#include "widgets/money_field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

PaymentDialog::PaymentDialog(Workspace& workspace, SubledgerId loan, QWidget* parent)
    : PostingDialog(workspace, parent), loan_(loans::read(workspace.books(), loan))
{
    setObjectName(QStringLiteral("payment-dialog"));
    QLabel* const who = paragraph("section");
    who->setText(QString::fromStdString(members::display(members::read(workspace.books(), loan_.member))));
    QLabel* const what = paragraph("muted");
    what->setText(QString::fromStdString(loan_.loan_no + " · " + loan_.product_name));
    proposal_ = new QComboBox;
    proposal_->setObjectName(QStringLiteral("proposal"));
    amount_ = new MoneyField(workspace);
    amount_->setObjectName(QStringLiteral("amount"));
    date_ = new DateField(workspace);
    date_->setObjectName(QStringLiteral("date"));
    date_->set_value(workspace.today());
    from_ = new PaidFrom(workspace, loan_.member);
    from_->setObjectName(QStringLiteral("from"));
    excess_ = new QComboBox;
    excess_->setObjectName(QStringLiteral("excess"));
    excess_->addItem(say(label("loans", "as the loan was agreed")), -1);
    for (const auto excess :
         {loans::Excess::next, loans::Excess::shorter, loans::Excess::lower, loans::Excess::savings})
        excess_->addItem(say(words(excess)), static_cast<int>(excess));
    memo_ = new QLineEdit;
    memo_->setObjectName(QStringLiteral("memo"));
    voucher_ = new QLineEdit;
    voucher_->setObjectName(QStringLiteral("voucher"));
    division_ = paragraph("lead");
    division_->setObjectName(QStringLiteral("division"));

    auto* const proposal_row = new Field(workspace, label("loans", "Proposed"), proposal_);
    auto* const amount_row = new Field(workspace, label("loans", "&Amount (Rp)"), amount_,
                                       label("loans", "Any other amount is taken, too."));
    auto* const date_row = new Field(workspace, label("loans", "&Date"), date_);
    auto* const from_row = new Field(workspace, label("loans", "Paid &through"), from_);
    auto* const excess_row = new Field(workspace, label("loans", "&More than is due"), excess_,
                                       label("loans", "Where the rest goes that no instalment asks for yet."));
    form().addWidget(who);
    form().addWidget(what);
    form().addWidget(proposal_row);
    form().addWidget(amount_row);
    form().addWidget(division_);
    form().addWidget(excess_row);
    form().addWidget(date_row);
    form().addWidget(from_row);
    form().addWidget(new Field(workspace, label("loans", "M&emo"), memo_));
    form().addWidget(new Field(workspace, label("loans", "Paper &voucher no."), voucher_));
    form().addStretch(1);

    connect(amount_, &InputLine::changed, this, [this] {
        suggested_ = false;
        changed();
    });
    connect(date_, &InputLine::changed, this, [this] {
        suggest();
        changed();
    });
    connect(proposal_, &QComboBox::activated, this, [this] {
        suggested_ = true;
        show_proposal();
        show_division(); // at once, as it was chosen
        changed();
    });
    for (QComboBox* box : {static_cast<QComboBox*>(from_), excess_})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { changed(); });
    for (QLineEdit* line : {memo_, voucher_})
        connect(line, &QLineEdit::textEdited, this, [this] { changed(); });
    errors().put(excess_row, {Code::loan_excess});
    errors().put(amount_row, {Code::negative_amount, Code::loan_more_than_owed, Code::loan_overpaid,
                              Code::loan_part_too_large, Code::sen_not_allowed});
    errors().put(from_row, {Code::insufficient_balance, Code::product_terms});
    errors().put(date_row, {Code::loan_not_disbursed});
    errors().put_day(date_row);
    set_words(label("loans", "Payment on loan {0}", loan_.loan_no), label("loans", "&Post payment"));
    suggest();
    update_preview();
    amount_->setFocus();
    amount_->selectAll();
}

/// One instalment, what is due, or all: what there is to choose on the day.
void PaymentDialog::suggest()
{
    if (!date_->value()) return;
    const QVariant chosen = proposal_->currentData();
    proposal_->clear();
    proposals_.clear();
    try {
        proposals_ = loans::proposals(workspace().books(), loan_.loan_no, *date_->value());
    } catch (const Error&) {
        // Nothing is asked any more; the preview says why.
    }
    for (const loans::Proposed& one : proposals_)
        proposal_->addItem(say(words(one.what)) + QStringLiteral(": Rp ") + workspace().money(one.amount()),
                           static_cast<int>(one.what));
    proposal_->setCurrentIndex(std::max(0, proposal_->findData(chosen)));
    show_proposal();
}

void PaymentDialog::show_proposal()
{
    if (!suggested_) return;
    const auto chosen = proposed();
    amount_->set_value(chosen ? std::optional(chosen->amount()) : std::nullopt);
}

std::optional<loans::Proposed> PaymentDialog::proposed() const
{
    const int place = proposal_->currentIndex();
    if (!suggested_ || place < 0 || static_cast<std::size_t>(place) >= proposals_.size()) return std::nullopt;
    return proposals_[static_cast<std::size_t>(place)];
}

loans::Payment PaymentDialog::payment() const
{
    loans::Payment out;
    out.loan_no = loan_.loan_no;
    out.amount = amount_->value().value_or(Money());
    // Paying off has a price of its own: interest of months to come is not asked.
    if (const auto chosen = proposed();
        chosen && chosen->what == loans::Proposal::all && chosen->amount() == out.amount)
        out.parts = chosen->parts;
    out.date = *date_->value();
    out.cash_account = from_->cash_account();
    out.from_savings = from_->savings();
    if (const int excess = excess_->currentData().toInt(); excess >= 0) out.excess = static_cast<loans::Excess>(excess);
    out.memo = memo_->text().trimmed().toStdString();
    if (const std::string voucher = voucher_->text().trimmed().toStdString(); !voucher.empty())
        out.voucher_no = voucher;
    return out;
}

Label PaymentDialog::missing() const
{
    if (!amount_->value() || amount_->value()->is_zero()) return label("loans", "Enter the amount.");
    if (!date_->value()) return label("loans", "Enter the date.");
    return {};
}

std::optional<Error> PaymentDialog::fill(JournalPreview& preview)
{
    show_division();
    return preview.show_posting([this](Books& books) { return post(books); });
}

void PaymentDialog::show_division()
{
    QString out;
    try {
        const loans::PaymentPlan plan = loans::plan_payment(workspace().books(), payment());
        QStringList parts;
        const auto add = [&](const Label& words, Money amount) {
            if (!amount.is_zero()) parts << say(words) + QStringLiteral(" Rp ") + workspace().money(amount);
        };
        if (plan.is_recovery)
            parts << say(label("loans", "This loan is written off: the payment is other income."));
        else {
            add(label("loans", "Principal"), plan.parts.principal);
            add(label("loans", "Interest"), plan.parts.interest);
            add(label("loans", "Penalty"), plan.parts.penalty);
            add(label("loans", "Fees"), plan.parts.fee);
            add(label("loans", "To savings"), plan.parts.rest);
        }
        out = parts.join(QStringLiteral(" · "));
        if (plan.changed)
            out += QLatin1Char('\n') + say(label("loans", "New plan: {0}",
                                                 say(instalment_words(loans::schedule(*plan.changed))).toStdString()));
    } catch (const Error&) {
        // The preview says it at its field.
    }
    division_->setText(out);
}

ledger::Posted PaymentDialog::post(Books& books)
{
    return loans::pay(books, payment());
}

bool PaymentDialog::finish()
{
    for (InputLine* field : {static_cast<InputLine*>(amount_), static_cast<InputLine*>(date_)})
        if (!field->finish()) {
            field->setFocus();
            return false;
        }
    return true;
}

} // namespace sokoguru::ui
