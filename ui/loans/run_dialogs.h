// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cash/posting_dialog.h"
#include "loans/grading.h"

namespace sokoguru::ui {

class DateField;
class PeriodField;

/// Brings the allowance for bad loans to what is needed at a month's end, with one entry.
class AllowanceDialog : public PostingDialog {
    Q_OBJECT
public:
    AllowanceDialog(Workspace& workspace, Period month, QWidget* parent = nullptr);

protected:
    Label missing() const override;
    ledger::DocumentDraft make(Books& books) override;
    ledger::Posted post(Books& books) override;
    bool finish() override;
    bool has_next() const override { return false; }

private:
    PeriodField* month_;
};

/// Interest that is due and not paid at a year's end becomes income, and is taken back on the day after.
class AccrueDialog : public PostingDialog {
    Q_OBJECT
public:
    AccrueDialog(Workspace& workspace, Date day, QWidget* parent = nullptr);

protected:
    Label missing() const override;
    std::optional<Error> fill(JournalPreview& preview) override;
    ledger::Posted post(Books& books) override;
    bool finish() override;
    bool has_next() const override { return false; }

private:
    DateField* day_;
};

} // namespace sokoguru::ui
