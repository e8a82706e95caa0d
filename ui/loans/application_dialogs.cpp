// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/application_dialogs.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "cash/cash_account_box.h"
#include "loans/payment.h"
#include "loans/words.h"
#include "members/members.h"
#include "widgets/date_field.h"
#include "widgets/journal_preview.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

DecisionDialog::DecisionDialog(Workspace& workspace, const loans::Application& application, bool grant, QWidget* parent)
    : FormDialog(workspace,
                 grant ? label("loans", "Grant loan {0}", application.loan_no)
                       : label("loans", "Refuse loan {0}", application.loan_no),
                 grant ? label("loans", "&Grant it") : label("loans", "&Refuse it"), parent),
      loan_no_(application.loan_no), grant_(grant)
{
    setObjectName(QStringLiteral("decision-dialog"));
    QLabel* const who = paragraph("section");
    who->setText(QString::fromStdString(members::display(members::read(books(), application.member))));
    body()->addWidget(who);
    QLabel* const what = paragraph("lead");
    what->setText(say(label("loans", "Rp {0}, {1} instalments", application.terms.principal,
                            std::int64_t{application.terms.periods})));
    body()->addWidget(what);
    bool needs_reason = !grant;
    QStringList against;
    for (const Issue& issue : loans::check(books(), application)) {
        if (issue.severity != Severity::warning) continue;
        against << say(issue.message());
        needs_reason = needs_reason || loans::needs_reason(issue);
    }
    if (!against.isEmpty()) {
        QLabel* const warnings = paragraph("warning");
        warnings->setObjectName(QStringLiteral("warnings"));
        warnings->setText(against.join(QLatin1Char('\n')));
        body()->addWidget(warnings);
    }
    day_ = new DateField(workspace);
    day_->setObjectName(QStringLiteral("day"));
    day_->set_value(std::max(workspace.today(), application.day));
    number_ = new QLineEdit;
    number_->setObjectName(QStringLiteral("decision-no"));
    reason_ = new QLineEdit;
    reason_->setObjectName(QStringLiteral("reason"));
    day_field_ = new Field(workspace, label("loans", "&Day"), day_);
    add_row({day_field_, new Field(workspace, label("loans", "D&ecision no."), number_,
                                   label("loans", "Of the board's minutes."))});
    auto* const reason = new Field(workspace, label("loans", "Reas&on"), reason_,
                                   needs_reason ? label("loans", "Needed.") : label("loans", "May be empty."));
    body()->addWidget(reason);
    errors().put(reason, {Code::reason_required, Code::loan_against_limits});
    errors().put(day_field_, {Code::impossible_date});
    fit(44 * px(Type::body));
}

bool DecisionDialog::act()
{
    if (!day_->finish()) return false;
    if (!day_->value()) {
        day_field_->set_problem(label("loans", "Enter the date."));
        return false;
    }
    loans::decide(
        books(), loan_no_,
        {*day_->value(), grant_, number_->text().trimmed().toStdString(), reason_->text().trimmed().toStdString(), {}});
    workspace().change(Change::postings);
    return true;
}

DisburseDialog::DisburseDialog(Workspace& workspace, const loans::Application& application, QWidget* parent)
    : PostingDialog(workspace, parent), asked_(application),
      is_goods_(loans::policy(workspace.books(), application.policy).goods)
{
    setObjectName(QStringLiteral("disburse-dialog"));
    QLabel* const who = paragraph("section");
    who->setText(QString::fromStdString(members::display(members::read(workspace.books(), application.member))));
    parts_ = paragraph("lead");
    parts_->setObjectName(QStringLiteral("parts"));
    date_ = new DateField(workspace);
    date_->setObjectName(QStringLiteral("date"));
    date_->set_value(std::max(workspace.today(), asked_.decision ? asked_.decision->day : workspace.today()));
    account_ = new CashAccountBox(workspace);
    account_->setObjectName(QStringLiteral("account"));
    memo_ = new QLineEdit;
    memo_->setObjectName(QStringLiteral("memo"));
    voucher_ = new QLineEdit;
    voucher_->setObjectName(QStringLiteral("voucher"));
    auto* const date_row = new Field(workspace, label("loans", "&Date"), date_);
    auto* const account_row = new Field(
        workspace, is_goods_ ? label("loans", "The price is paid &from") : label("loans", "Paid &from"), account_);
    form().addWidget(who);
    form().addWidget(parts_);
    for (QWidget* row :
         std::initializer_list<QWidget*>{date_row, account_row, new Field(workspace, label("loans", "M&emo"), memo_),
                                         new Field(workspace, label("loans", "Paper &voucher no."), voucher_)})
        form().addWidget(row);
    form().addStretch(1);
    connect(date_, &InputLine::changed, this, [this] { changed(); });
    connect(account_, &CashAccountBox::changed, this, [this] { changed(); });
    for (QLineEdit* line : {memo_, voucher_})
        connect(line, &QLineEdit::textEdited, this, [this] { changed(); });
    errors().put(account_row, {Code::insufficient_balance});
    errors().put_day(date_row);
    set_words(label("loans", "Pay out loan {0}", asked_.loan_no), label("loans", "&Pay it out"));
    update_preview();
}

/// What the member gets, and why it is less than the loan.
void DisburseDialog::show_parts()
{
    Books& books = workspace().books();
    QStringList lines = {say(label("loans", "Loan: Rp {0}", asked_.terms.principal))};
    Money net = asked_.terms.principal;
    for (const loans::KeptBack& one : loans::kept_back(loans::policy(books, asked_.policy), asked_.terms.principal)) {
        lines << say(label("loans", "Kept back, {0}: Rp {1}", one.what.name, one.amount));
        net -= one.amount;
    }
    if (asked_.top_up) {
        const books::Work work(books); // a quote may open accounts; nothing of it stays
        const loans::Quote old = loans::quote(books, loans::read(books, *asked_.top_up).loan_no, *date_->value());
        lines << say(label("loans", "Pays off {0}: Rp {1}", old.loan_no, old.to_pay()));
        net -= old.to_pay();
    }
    if (!is_goods_) lines << say(label("loans", "The member gets Rp {0}", net));
    parts_->setText(lines.join(QLatin1Char('\n')));
}

Label DisburseDialog::missing() const
{
    if (!date_->value()) return label("loans", "Enter the date.");
    if (asked_.decision && *date_->value() < asked_.decision->day)
        return label("loans", "It was granted on {0}; it cannot be paid out before.", asked_.decision->day);
    return {};
}

std::optional<Error> DisburseDialog::fill(JournalPreview& preview)
{
    try {
        show_parts();
    } catch (const Error& error) {
        return error;
    }
    return preview.show_posting([this](Books& books) { return post(books); });
}

ledger::Posted DisburseDialog::post(Books& books)
{
    loans::Disbursement wanted;
    wanted.loan_no = asked_.loan_no;
    wanted.date = *date_->value();
    wanted.cash_account = account_->code();
    wanted.memo = memo_->text().trimmed().toStdString();
    if (const std::string voucher = voucher_->text().trimmed().toStdString(); !voucher.empty())
        wanted.voucher_no = voucher;
    return loans::disburse(books, wanted);
}

bool DisburseDialog::finish()
{
    return date_->finish();
}

} // namespace sokoguru::ui
