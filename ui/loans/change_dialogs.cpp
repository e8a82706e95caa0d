// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/change_dialogs.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include "loans/words.h"
#include "reports/loan_schedule.h"
#include "widgets/date_field.h"
#include "widgets/journal_preview.h"
#include "widgets/money_field.h"
#include "widgets/parts.h"
#include "widgets/percent_field.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

namespace {

std::string trimmed(const QLineEdit& line)
{
    return line.text().trimmed().toStdString();
}

QLineEdit* named_line(const char* name)
{
    auto* const line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    return line;
}

DateField* named_date(Workspace& workspace, const char* name, std::optional<Date> value)
{
    auto* const field = new DateField(workspace);
    field->setObjectName(QString::fromLatin1(name));
    field->set_value(value);
    return field;
}

} // namespace

RescheduleDialog::RescheduleDialog(Workspace& workspace, SubledgerId loan, QWidget* parent)
    : FormDialog(workspace, label("loans", "A new plan for a loan"), label("loans", "&Make this plan"), parent),
      loan_(loans::read(workspace.books(), loan))
{
    setObjectName(QStringLiteral("reschedule-dialog"));
    const loans::Standing now = loans::standing(books(), loan_, workspace.today());
    QLabel* const what = paragraph("lead");
    what->setText(say(label("loans", "Loan {0}: Rp {1} of the principal is left. What stays empty stays as it is.",
                            loan_.loan_no, now.outstanding)));
    body()->addWidget(what);
    date_ = named_date(workspace, "date", workspace.today());
    pause_ = new QSpinBox;
    pause_->setObjectName(QStringLiteral("pause"));
    pause_->setRange(0, 60);
    pause_interest_ = new QComboBox;
    pause_interest_->setObjectName(QStringLiteral("pause-interest"));
    pause_interest_->addItem(say(label("loans", "Choose …")), -1);
    for (const auto becomes :
         {loans::PauseInterest::deferred, loans::PauseInterest::added, loans::PauseInterest::forgiven})
        pause_interest_->addItem(say(words(becomes)), static_cast<int>(becomes));
    periods_ = new QSpinBox;
    periods_->setObjectName(QStringLiteral("periods"));
    periods_->setRange(0, 1200);
    periods_->setSpecialValueText(say(label("loans", "as before")));
    rate_ = new PercentField(workspace);
    rate_->setObjectName(QStringLiteral("rate"));
    per_ = new QComboBox;
    per_->setObjectName(QStringLiteral("per"));
    per_->addItem(say(label("loans", "as before")), -1);
    for (const auto per : {loans::RatePer::month, loans::RatePer::year})
        per_->addItem(say(words(per)), static_cast<int>(per));
    method_ = new QComboBox;
    method_->setObjectName(QStringLiteral("method"));
    method_->addItem(say(label("loans", "as before")), -1);
    for (const auto method :
         {loans::Method::flat, loans::Method::annuity, loans::Method::declining, loans::Method::none})
        method_->addItem(say(words(method)), static_cast<int>(method));
    first_due_ = named_date(workspace, "first-due", std::nullopt);
    decision_ = named_line("decision");
    approved_by_ = named_line("approved-by");
    reason_ = named_line("reason");
    date_field_ = new Field(workspace, label("loans", "From &day"), date_);
    add_row({date_field_,
             new Field(workspace, label("loans", "&Pause"), pause_, label("loans", "So many instalments later.")),
             new Field(workspace, label("loans", "&Instalments"), periods_)});
    pause_interest_field_ = new Field(workspace, label("loans", "Interest of the pa&use"), pause_interest_);
    add_row({pause_interest_field_});
    errors().put(pause_interest_field_, {Code::pause_interest});
    add_row({new Field(workspace, label("loans", "R&ate (%)"), rate_, words(loan_.terms.per)),
             new Field(workspace, label("loans", "Rate fo&r"), per_),
             new Field(workspace, label("loans", "Me&thod"), method_),
             new Field(workspace, label("loans", "&First due on"), first_due_)});
    reason_field_ = new Field(workspace, label("loans", "Reas&on"), reason_);
    add_row({reason_field_, new Field(workspace, label("loans", "D&ecision no."), decision_),
             new Field(workspace, label("loans", "Approved &by"), approved_by_, label("loans", "Empty: you."))},
            {2, 1, 1});
    said_ = paragraph("lead");
    said_->setObjectName(QStringLiteral("said"));
    body()->addWidget(said_);
    plan_ = new ReportTable(workspace, QStringLiteral("loan-schedule"));
    plan_->setObjectName(QStringLiteral("schedule"));
    plan_->setAccessibleName(say(label("loans", "The new schedule")));
    plan_->setMinimumHeight(11 * px(Type::figure));
    body()->addWidget(plan_, 1);
    errors().put(date_field_, {Code::impossible_date, Code::before_first_day, Code::date_too_far});
    errors().put(reason_field_, {Code::reason_required});
    for (InputLine* line :
         {static_cast<InputLine*>(date_), static_cast<InputLine*>(rate_), static_cast<InputLine*>(first_due_)})
        connect(line, &InputLine::changed, this, &RescheduleDialog::show_plan);
    for (QSpinBox* box : {pause_, periods_})
        connect(box, &QSpinBox::valueChanged, this, &RescheduleDialog::show_plan);
    for (QComboBox* box : {per_, method_, pause_interest_})
        connect(box, &QComboBox::currentIndexChanged, this, &RescheduleDialog::show_plan);
    show_plan();
    fit(60 * px(Type::body));
}

loans::Reschedule RescheduleDialog::wanted() const
{
    loans::Reschedule out;
    out.loan_no = loan_.loan_no;
    out.date = *date_->value();
    out.pause = pause_->value();
    if (const int what = pause_interest_->currentData().toInt(); what >= 0)
        out.pause_interest = static_cast<loans::PauseInterest>(what);
    if (periods_->value() > 0) out.periods = periods_->value();
    out.rate = rate_->value();
    if (const int per = per_->currentData().toInt(); per >= 0) out.per = static_cast<loans::RatePer>(per);
    if (const int method = method_->currentData().toInt(); method >= 0) out.method = static_cast<loans::Method>(method);
    out.first_due = first_due_->value();
    out.decision_no = trimmed(*decision_);
    out.approved_by = trimmed(*approved_by_);
    out.reason = trimmed(*reason_);
    return out;
}

void RescheduleDialog::show_plan()
{
    say_refusal({});
    if (!date_->value()) return;
    try {
        loans::Reschedule asked = wanted();
        // The reason is asked for at the end, not while the plan is still thought about.
        if (asked.reason.empty()) asked.reason = "-";
        const loans::Terms terms = loans::rescheduled(books(), asked);
        plan_->show_report(reports::loan_schedule(terms));
        plan_->show();
        said_->setText(say(instalment_words(loans::schedule(terms))) + QLatin1Char('\n') + pause_words(terms));
    } catch (const Error& error) {
        plan_->hide();
        said_->setText(error.code() == Code::loan_schedule_change ? say(label("loans", "Nothing is changed yet."))
                                                                  : QString());
        if (error.code() != Code::loan_schedule_change) show_error(error);
    }
}

/// What runs on without an instalment, in figures.
QString RescheduleDialog::pause_words(const loans::Terms& terms) const
{
    if (!terms.pause) return {};
    return say(label("loans", "Interest of {0} instalments that are left out: Rp {1}, {2}.",
                     std::int64_t{terms.pause->periods}, terms.pause->interest,
                     say(words(terms.pause->what)).toStdString()));
}

bool RescheduleDialog::act()
{
    for (InputLine* line :
         {static_cast<InputLine*>(date_), static_cast<InputLine*>(rate_), static_cast<InputLine*>(first_due_)})
        if (!line->finish()) return false;
    if (!date_->value()) {
        date_field_->set_problem(label("loans", "Enter the date."));
        return false;
    }
    books::Work work(books());
    loans::reschedule(books(), wanted());
    work.commit();
    workspace().tell(Notice::done, label("loans", "Loan {0} has a new plan.", loan_.loan_no));
    workspace().change(Change::postings);
    return true;
}

WriteOffDialog::WriteOffDialog(Workspace& workspace, SubledgerId loan, QWidget* parent)
    : PostingDialog(workspace, parent), loan_(loans::read(workspace.books(), loan))
{
    setObjectName(QStringLiteral("write-off-dialog"));
    QLabel* const what = paragraph("lead");
    what->setText(say(label("loans", "The principal that is left goes off the books against the allowance. The loan "
                                     "stays listed, and what is paid later is other income.")));
    date_ = named_date(workspace, "date", workspace.today());
    decision_ = named_line("decision");
    reason_ = named_line("reason");
    auto* const date_row = new Field(workspace, label("loans", "&Date"), date_);
    auto* const decision_row = new Field(workspace, label("loans", "D&ecision no."), decision_,
                                         label("loans", "Of the board's or the members' meeting."));
    auto* const reason_row = new Field(workspace, label("loans", "Reas&on"), reason_);
    form().addWidget(what);
    for (QWidget* row : {date_row, decision_row, reason_row})
        form().addWidget(row);
    form().addStretch(1);
    connect(date_, &InputLine::changed, this, [this] { changed(); });
    for (QLineEdit* line : {decision_, reason_})
        connect(line, &QLineEdit::textEdited, this, [this] { changed(); });
    errors().put(decision_row, {Code::missing_value});
    errors().put(reason_row, {Code::reason_required});
    errors().put(date_row, {Code::loan_not_disbursed});
    errors().put_day(date_row);
    set_words(label("loans", "Write off loan {0}", loan_.loan_no), label("loans", "&Write it off"));
    update_preview();
}

Label WriteOffDialog::missing() const
{
    if (!date_->value()) return label("loans", "Enter the date.");
    if (trimmed(*decision_).empty()) return label("loans", "Enter the decision's number.");
    if (trimmed(*reason_).empty()) return label("loans", "Enter the reason.");
    return {};
}

std::optional<Error> WriteOffDialog::fill(JournalPreview& preview)
{
    return preview.show_posting([this](Books& books) { return post(books); });
}

ledger::Posted WriteOffDialog::post(Books& books)
{
    return loans::write_off(books, {loan_.loan_no, *date_->value(), trimmed(*decision_), trimmed(*reason_)});
}

bool WriteOffDialog::finish()
{
    return date_->finish();
}

LoanAmountDialog::LoanAmountDialog(Workspace& workspace, SubledgerId loan, const Label& title, const Label& accept,
                                   QWidget* parent)
    : FormDialog(workspace, title, accept, parent), loan_(loans::read(workspace.books(), loan))
{
}

void LoanAmountDialog::build(const Label& lead, const char* words_name, const Label& words_title,
                             std::optional<Money> amount)
{
    QLabel* const what = paragraph("lead");
    what->setText(say(lead));
    body()->addWidget(what);
    words_ = named_line(words_name);
    auto* const words_field = new Field(workspace(), words_title, words_);
    body()->addWidget(words_field);
    amount_ = new MoneyField(workspace());
    amount_->setObjectName(QStringLiteral("amount"));
    amount_->set_value(amount);
    amount_field_ = new Field(workspace(), label("loans", "&Amount (Rp)"), amount_);
    date_ = named_date(workspace(), "date", workspace().today());
    date_field_ = new Field(workspace(), label("loans", "&Date"), date_);
    add_row({amount_field_, date_field_});
    errors().put(words_field, {Code::name_required, Code::reason_required});
    errors().put(amount_field_, {Code::negative_amount, Code::loan_waived_too_much});
    errors().put(date_field_, {Code::impossible_date, Code::loan_not_disbursed, Code::loan_closed});
    fit(36 * px(Type::body));
}

bool LoanAmountDialog::act()
{
    if (!date_->finish() || !amount_->finish()) return false;
    if (!date_->value()) {
        date_field_->set_problem(label("loans", "Enter the date."));
        return false;
    }
    if (!amount_->value()) {
        amount_field_->set_problem(label("loans", "Enter the amount."));
        return false;
    }
    record(*date_->value(), *amount_->value(), trimmed(*words_));
    workspace().change(Change::postings);
    return true;
}

ChargeDialog::ChargeDialog(Workspace& workspace, SubledgerId loan, QWidget* parent)
    : LoanAmountDialog(workspace, loan, label("loans", "A fee for a loan"), label("loans", "Charge &it"), parent)
{
    setObjectName(QStringLiteral("charge-dialog"));
    build(label("loans", "Loan {0}: the fee is asked with the next payment.", this->loan().loan_no), "name",
          label("loans", "&What for"), std::nullopt);
}

void ChargeDialog::record(Date day, Money amount, const std::string& words)
{
    loans::charge(books(), loan().loan_no, day, words, amount);
}

WaiverDialog::WaiverDialog(Workspace& workspace, SubledgerId loan, QWidget* parent)
    : LoanAmountDialog(workspace, loan, label("loans", "Waive a penalty"), label("loans", "&Waive it"), parent)
{
    setObjectName(QStringLiteral("waiver-dialog"));
    const Money asked = loans::standing(books(), this->loan(), workspace.today()).overdue_penalty;
    build(label("loans",
                "Loan {0}: a penalty of Rp {1} is asked today. Nothing is posted; what is waived is not "
                "asked any more.",
                this->loan().loan_no, asked),
          "reason", label("loans", "Reas&on"), asked);
}

void WaiverDialog::record(Date day, Money amount, const std::string& words)
{
    loans::waive_penalty(books(), loan().loan_no, day, amount, words);
    workspace().tell(Notice::done, label("loans", "Rp {0} of penalty is waived.", amount));
}

} // namespace sokoguru::ui
