// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/money_dialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "cash/cash_account_box.h"
#include "cash/purpose_dialog.h"
#include "cash/what_for.h"
#include "savings/suggest.h"
#include "widgets/coming_day.h"
#include "widgets/date_field.h"
#include "widgets/due_choices.h"
#include "widgets/field.h"
#include "widgets/member_field.h"
#include "widgets/money_field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

MoneyDialog::MoneyDialog(Workspace& workspace, cash::Direction direction, QWidget* parent)
    : PostingDialog(workspace, parent), direction_(direction)
{
    build();
}

MoneyDialog::MoneyDialog(Workspace& workspace, const cash::ParkedReceipt& receipt, QWidget* parent)
    : PostingDialog(workspace, parent), direction_(cash::Direction::in), receipt_(receipt)
{
    build();
    amount_->set_value(receipt.left);
    counterparty_->setText(QString::fromStdString(receipt.counterparty));
    update_preview();
}

void MoneyDialog::build()
{
    Workspace& desk = workspace();
    const bool in = direction_ == cash::Direction::in;
    member_ = new MemberField(desk);
    member_->setObjectName(QStringLiteral("member"));
    member_->set_left_allowed(!in);
    counterparty_ = new QLineEdit;
    counterparty_->setObjectName(QStringLiteral("counterparty"));
    what_ = new WhatFor(desk, direction_, !receipt_);
    what_->setObjectName(QStringLiteral("what"));
    partner_ = new QComboBox;
    partner_->setObjectName(QStringLiteral("partner"));
    partner_->setEditable(true);
    amount_ = new MoneyField(desk);
    amount_->setObjectName(QStringLiteral("amount"));
    principal_ = new MoneyField(desk);
    principal_->setObjectName(QStringLiteral("principal"));
    interest_ = new MoneyField(desk);
    interest_->setObjectName(QStringLiteral("interest"));
    penalty_ = new MoneyField(desk);
    penalty_->setObjectName(QStringLiteral("penalty"));
    fee_ = new MoneyField(desk);
    fee_->setObjectName(QStringLiteral("fee"));
    date_ = new DateField(desk);
    date_->setObjectName(QStringLiteral("date"));
    date_->set_value(desk.today());
    memo_ = new QLineEdit;
    memo_->setObjectName(QStringLiteral("memo"));
    voucher_ = new QLineEdit;
    voucher_->setObjectName(QStringLiteral("voucher"));
    bank_reference_ = new QLineEdit;
    bank_reference_->setObjectName(QStringLiteral("bank-reference"));
    transfer_date_ = new DateField(desk);
    transfer_date_->setObjectName(QStringLiteral("transfer-date"));

    member_row_ = new Field(desk, in ? label("cash", "From &member") : label("cash", "To &member"), member_,
                            label("cash", "Number, name or employee number. Leave it empty for anybody else."));
    counterparty_row_ = new Field(desk, in ? label("cash", "&From whom") : label("cash", "&To whom"), counterparty_,
                                  label("cash", "Only where it is not the member himself."));
    what_row_ = new Field(desk, label("cash", "For &what"), what_);
    partner_row_ = new Field(desk, label("cash", "Partner or pro&gramme"), partner_,
                             label("cash", "Choose a name, or type a new one."));
    amount_row_ = new Field(desk, label("cash", "&Amount (Rp)"), amount_,
                            label("cash", "250rb, 1,5jt and 12*50000 are understood."));
    loan_row_ = new QWidget;
    auto* const loan = new QVBoxLayout(loan_row_);
    loan->setContentsMargins(0, 0, 0, 0);
    loan->addWidget(beside({new Field(desk, label("cash", "of it p&rincipal"), principal_),
                            new Field(desk, label("cash", "of it &interest"), interest_)}));
    more_parts_ = beside({new Field(desk, label("cash", "of it pena&lty"), penalty_),
                          new Field(desk, label("cash", "&of it fees"), fee_)});
    loan->addWidget(more_parts_);
    loan_more_ = quiet_button(QStringLiteral("loans"));
    loan_more_->setObjectName(QStringLiteral("loan-payment"));
    loan->addWidget(loan_more_, 0, Qt::AlignLeft);
    connect(loan_more_, &QPushButton::clicked, this, &MoneyDialog::pay_at_loan);
    date_row_ = new Field(desk, label("cash", "&Date"), date_);
    form().addWidget(member_row_);
    form().addWidget(counterparty_row_);
    form().addWidget(what_row_);
    form().addWidget(partner_row_);
    form().addWidget(amount_row_);
    choices_ = new DueChoices(desk);
    form().addWidget(choices_);
    form().addWidget(loan_row_);
    if (!receipt_) {
        account_ = new CashAccountBox(desk);
        account_->setObjectName(QStringLiteral("account"));
        account_row_ = new Field(desk, label("cash", "Cash or &bank"), account_);
        form().addWidget(beside({date_row_, account_row_}));
    } else {
        form().addWidget(date_row_);
    }
    form().addWidget(beside({new Field(desk, label("cash", "M&emo"), memo_),
                             new Field(desk, label("cash", "Paper &voucher no."), voucher_)}));
    bank_row_ = beside({new Field(desk, label("cash", "Bank refere&nce"), bank_reference_),
                        new Field(desk, label("cash", "Date at the ban&k"), transfer_date_)});
    form().addWidget(bank_row_);
    form().addStretch(1);
    errors().put(member_row_, {Code::member_required, Code::member_left, Code::member_mismatch, Code::unknown_member});
    errors().put(counterparty_row_, {Code::missing_value});
    errors().put(partner_row_, {Code::subledger_required});
    errors().put(what_row_, {Code::product_terms, Code::product_inactive, Code::unknown_purpose});
    errors().put(amount_row_, {Code::negative_amount, Code::insufficient_balance, Code::loan_overpaid,
                               Code::parked_exceeded, Code::sen_not_allowed, Code::total_differs, Code::loan_excess,
                               Code::loan_more_than_owed, Code::loan_part_too_large});
    errors().put_day(date_row_);
    warn_of_coming_day(workspace(), *date_row_);

    connect(member_, &InputLine::changed, this, &MoneyDialog::member_changed);
    connect(what_, &WhatFor::changed, this, &MoneyDialog::purpose_changed);
    connect(what_, &WhatFor::new_purpose_wanted, this, &MoneyDialog::new_purpose);
    connect(amount_, &InputLine::changed, this, &MoneyDialog::amount_changed);
    connect(choices_, &DueChoices::chosen, this, [this](Money amount) {
        amount_->set_value(amount);
        amount_changed();
        for (const loans::Proposed& one : proposals_)
            if (one.amount() == amount) {
                show_parts(one.parts);
                typed_parts_ = true; // as the proposal divides it
            }
        amount_->setFocus();
    });
    for (MoneyField* part : {principal_, interest_, penalty_, fee_})
        connect(part, &InputLine::changed, this, [this] {
            if (splitting_) return;
            typed_parts_ = true;
            changed();
        });
    connect(transfer_date_, &InputLine::changed, this, [this] { changed(); });
    connect(date_, &InputLine::changed, this, [this] {
        suggest();
        split_loan();
        changed();
    });
    for (QLineEdit* line : {counterparty_, memo_, voucher_, bank_reference_})
        connect(line, &QLineEdit::textEdited, this, [this] { changed(); });
    connect(partner_, &QComboBox::currentTextChanged, this, [this] { changed(); });
    if (account_ != nullptr)
        connect(account_, &CashAccountBox::changed, this, [this] {
            show_what_is_asked();
            changed();
        });
    desk.words(this, [this] { words(); });
    member_->setFocus();
}

void MoneyDialog::words()
{
    const bool in = direction_ == cash::Direction::in;
    if (receipt_)
        set_words(label("cash", "Assign receipt {0}", receipt_->document), label("cash", "A&ssign"));
    else
        set_words(in ? label("cash", "Money in") : label("cash", "Money out"),
                  in ? label("cash", "&Post receipt") : label("cash", "&Post payment"));
    what_->setPlaceholderText(say(label("cash", "Choose …")));
    loan_more_->setText(say(label("cash", "At the loa&n itself…")));
    loan_more_->setToolTip(say(label("cash", "With penalty, from savings, or where more is paid than is due")));
    what_->offer(member_->value());
    show_what_is_asked();
    update_preview();
}

void MoneyDialog::begin_with(std::optional<MemberId> member, const std::string& product, const std::string& account)
{
    if (account_ != nullptr && !account.empty()) account_->choose(account);
    member_->set_value(member);
    member_changed();
    if (!product.empty()) what_->choose_savings(product);
    update_preview();
}

void MoneyDialog::member_changed()
{
    // What was typed for one member is not the next one's; what was typed before any was named is.
    if (of_ && of_ != member_->value() && !receipt_)
        for (MoneyField* field : {amount_, principal_, interest_})
            field->set_value(std::nullopt);
    of_ = member_->value();
    what_->offer(member_->value());
    suggest();
    changed();
}

void MoneyDialog::purpose_changed()
{
    partner_->clear();
    if (const auto purpose = what_->purpose())
        for (const cash::Partner& one : cash::partners(workspace().books(), purpose->needs))
            partner_->addItem(QString::fromStdString(one.name), QString::fromStdString(one.code));
    partner_->setCurrentIndex(-1);
    show_what_is_asked();
    suggest();
    split_loan();
    changed();
}

void MoneyDialog::amount_changed()
{
    suggested_ = false;
    split_loan();
    changed();
}

/// What is due stands there already, until the clerk types an amount of his own.
void MoneyDialog::suggest()
{
    if (receipt_ || direction_ == cash::Direction::out) return;
    std::optional<Money> due;
    std::optional<savings::Suggestion> choice;
    if (what_->is_savings() && member_->value() && date_->value())
        for (const savings::Suggestion& one : savings::suggest(workspace().books(), *member_->value(), *date_->value()))
            if (one.product.code == what_->key().toStdString()) {
                due = one.now.is_zero() ? std::nullopt : std::optional(one.now);
                choice = one;
            }
    proposals_ = loan_proposals();
    if (what_->is_loan()) {
        choices_->offer(proposals_);
        if (!proposals_.empty()) due = proposals_.front().amount();
    } else {
        choices_->offer(choice);
    }
    // What somebody typed stays.
    if (amount_->value() && !suggested_) return;
    if (!due && !suggested_) return;
    amount_->set_value(due);
    suggested_ = due.has_value();
}

/// One instalment, what is due, or all: the same as at the loan itself. Nothing where nothing is asked any more; the
/// preview says why.
std::vector<loans::Proposed> MoneyDialog::loan_proposals()
{
    if (!what_->is_loan() || !date_->value()) return {};
    try {
        return loans::proposals(workspace().books(), what_->key().toStdString(), *date_->value());
    } catch (const Error&) {
        return {};
    }
}

void MoneyDialog::split_loan()
{
    typed_parts_ = false;
    more_parts_->hide();
    if (!what_->is_loan() || !amount_->value() || !date_->value()) return;
    loans::Split parts;
    try {
        loans::Payment payment;
        payment.loan_no = what_->key().toStdString();
        payment.amount = *amount_->value();
        payment.date = *date_->value();
        parts = loans::plan_payment(workspace().books(), payment).parts;
    } catch (const Error&) {
        // The preview says why.
    }
    show_parts(parts);
}

void MoneyDialog::show_parts(const loans::Split& parts)
{
    splitting_ = true;
    principal_->set_value(parts.principal);
    interest_->set_value(parts.interest);
    penalty_->set_value(parts.penalty);
    fee_->set_value(parts.fee);
    splitting_ = false;
    more_parts_->setVisible(!(parts.penalty + parts.fee).is_zero());
}

/// The loan's own dialog knows more: penalties, where an excess goes, paying from savings.
void MoneyDialog::pay_at_loan()
{
    const auto loan = loans::find(workspace().books(), what_->key().toStdString());
    if (!what_->is_loan() || !loan) return;
    done(Rejected); // what was typed is asked again there
    workspace().go({QStringLiteral("loan"), loan->value, QStringLiteral("pay")});
}

void MoneyDialog::show_what_is_asked()
{
    const auto purpose = what_->purpose();
    partner_row_->setVisible(purpose &&
                             (purpose->needs == cash::Needs::partner || purpose->needs == cash::Needs::programme));
    loan_row_->setVisible(what_->is_loan());
    loan_more_->setVisible(direction_ == cash::Direction::in && !receipt_);
    bank_row_->setVisible(account_ != nullptr && account_->is_bank());
}

void MoneyDialog::new_purpose()
{
    PurposeDialog dialog(workspace(), direction_, this);
    if (dialog.exec() != QDialog::Accepted) return;
    what_->offer(member_->value());
    what_->choose_purpose(dialog.added());
}

cash::For MoneyDialog::what() const
{
    const std::string key = what_->key().toStdString();
    if (what_->is_savings()) return cash::ForSavings{key};
    if (what_->is_loan()) {
        if (!typed_parts_) return cash::ForLoan{key};
        const auto part = [](const MoneyField* field) { return field->value().value_or(Money()); };
        return cash::ForLoan{key, loans::Split{part(principal_), part(interest_), part(penalty_), part(fee_), Money()}};
    }
    if (what_->is_parking()) return cash::ForParking{};
    const std::string typed = partner_->currentText().trimmed().toStdString();
    const int known = partner_->findText(partner_->currentText().trimmed(), Qt::MatchFixedString);
    return cash::ForPurpose{what_->key().toLongLong(),
                            known < 0 ? typed : partner_->itemData(known).toString().toStdString(), typed};
}

cash::Movement MoneyDialog::movement() const
{
    cash::Movement out;
    out.direction = direction_;
    out.amount = amount_->value().value_or(Money());
    out.date = *date_->value();
    out.account = account_->code();
    out.member = member_->value();
    out.counterparty = counterparty_->text().trimmed().toStdString();
    out.what = what();
    out.memo = memo_->text().trimmed().toStdString();
    out.voucher_no = or_nothing(*voucher_);
    if (account_->is_bank()) {
        out.bank_reference = or_nothing(*bank_reference_);
        out.transfer_date = transfer_date_->value();
    }
    return out;
}

cash::Assignment MoneyDialog::assignment() const
{
    return {receipt_->entry,
            amount_->value().value_or(Money()),
            *date_->value(),
            member_->value(),
            what(),
            counterparty_->text().trimmed().toStdString(),
            memo_->text().trimmed().toStdString()};
}

Label MoneyDialog::missing() const
{
    if (!what_->is_chosen()) return label("cash", "Choose what the money is for.");
    if (!amount_->value() || amount_->value()->is_zero()) return label("cash", "Enter the amount.");
    if (!date_->value()) return label("cash", "Enter the date.");
    const bool nobody = !member_->value() && counterparty_->text().trimmed().isEmpty();
    if (what_->is_savings() && !member_->value()) return label("cash", "Choose the member.");
    if (nobody && what_->is_purpose() && !partner_row_->isVisibleTo(this)) return label("cash", "Say from or to whom.");
    return {};
}

ledger::DocumentDraft MoneyDialog::make(Books& books)
{
    return receipt_ ? cash::draft(books, assignment()) : cash::draft(books, movement());
}

ledger::Posted MoneyDialog::post(Books& books)
{
    return receipt_ ? cash::assign(books, assignment()) : cash::post(books, movement());
}

bool MoneyDialog::finish()
{
    for (InputLine* field : {static_cast<InputLine*>(member_), static_cast<InputLine*>(amount_),
                             static_cast<InputLine*>(date_), static_cast<InputLine*>(transfer_date_)})
        if (!field->finish()) {
            field->setFocus();
            return false;
        }
    return true;
}

void MoneyDialog::clear()
{
    for (QLineEdit* line : {counterparty_, memo_, voucher_, bank_reference_})
        line->clear();
    amount_->set_value(std::nullopt);
    suggested_ = false;
    transfer_date_->set_value(std::nullopt);
    member_->set_value(std::nullopt);
    principal_->set_value(std::nullopt);
    interest_->set_value(std::nullopt);
    of_.reset();
    what_->offer(std::nullopt);
    suggest();
    show_what_is_asked();
    member_->setFocus();
}

} // namespace sokoguru::ui
