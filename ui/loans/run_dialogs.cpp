// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/run_dialogs.h"

#include <QLabel>
#include <QVBoxLayout>

#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/journal_preview.h"
#include "widgets/parts.h"
#include "widgets/period_field.h"

namespace sokoguru::ui {

AllowanceDialog::AllowanceDialog(Workspace& workspace, Period month, QWidget* parent) : PostingDialog(workspace, parent)
{
    setObjectName(QStringLiteral("allowance-dialog"));
    QLabel* const what = paragraph("lead");
    what->setText(say(label("loans", "One entry at the month's end brings the allowance for bad loans to what the "
                                     "classes ask for.")));
    month_ = new PeriodField(workspace);
    month_->setObjectName(QStringLiteral("month"));
    month_->set_value(month);
    auto* const month_row = new Field(workspace, label("loans", "End of &month"), month_);
    form().addWidget(what);
    form().addWidget(month_row);
    form().addStretch(1);
    connect(month_, &InputLine::changed, this, [this] { changed(); });
    errors().put(month_row, {Code::duplicate_ref});
    errors().put_day(month_row);
    set_words(label("loans", "Allowance for bad loans"), label("loans", "&Post the entry"));
    update_preview();
}

Label AllowanceDialog::missing() const
{
    return month_->value() ? Label() : label("loans", "Enter the month.");
}

ledger::DocumentDraft AllowanceDialog::make(Books& books)
{
    return loans::allowance_draft(books, *month_->value());
}

ledger::Posted AllowanceDialog::post(Books& books)
{
    return loans::post_allowance(books, *month_->value());
}

bool AllowanceDialog::finish()
{
    return month_->finish();
}

AccrueDialog::AccrueDialog(Workspace& workspace, Date day, QWidget* parent) : PostingDialog(workspace, parent)
{
    setObjectName(QStringLiteral("accrue-dialog"));
    QLabel* const what = paragraph("lead");
    what->setText(say(label("loans", "Interest that is due and not paid becomes income of the year; on the day after "
                                     "it is taken back, so that payments go on as before.")));
    day_ = new DateField(workspace);
    day_->setObjectName(QStringLiteral("day"));
    day_->set_value(day);
    auto* const day_row = new Field(workspace, label("loans", "At the end of &day"), day_);
    form().addWidget(what);
    form().addWidget(day_row);
    form().addStretch(1);
    connect(day_, &InputLine::changed, this, [this] { changed(); });
    errors().put_day(day_row);
    set_words(label("loans", "Interest due at year-end"), label("loans", "&Post both entries"));
    update_preview();
}

Label AccrueDialog::missing() const
{
    return day_->value() ? Label() : label("loans", "Enter the date.");
}

std::optional<Error> AccrueDialog::fill(JournalPreview& preview)
{
    return preview.show_posting([this](Books& books) { return post(books); });
}

ledger::Posted AccrueDialog::post(Books& books)
{
    return loans::accrue_interest(books, *day_->value()).entry;
}

bool AccrueDialog::finish()
{
    return day_->finish();
}

} // namespace sokoguru::ui
