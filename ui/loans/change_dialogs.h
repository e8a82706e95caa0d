// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cash/posting_dialog.h"
#include "loans/change.h"
#include "widgets/form_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace sokoguru::ui {

class DateField;
class MoneyField;
class PercentField;
class ReportTable;

/// A new plan for a running loan (pause, longer, another rate, another due day), beside the schedule it would have.
/// What is left empty stays as it is. Nothing is posted; the old plan is kept.
class RescheduleDialog : public FormDialog {
    Q_OBJECT
public:
    RescheduleDialog(Workspace& workspace, SubledgerId loan, QWidget* parent = nullptr);

protected:
    bool act() override;

private:
    loans::Reschedule wanted() const;
    void show_plan();

    loans::Loan loan_;
    DateField* date_;
    QSpinBox* pause_;
    QSpinBox* periods_;
    PercentField* rate_;
    QComboBox* per_;
    QComboBox* method_;
    DateField* first_due_;
    QLineEdit* decision_;
    QLineEdit* approved_by_;
    QLineEdit* reason_;
    Field* date_field_;
    Field* reason_field_;
    QLabel* said_;
    ReportTable* plan_;
};

/// Takes a lost loan off the books against the allowance, with the decision's number and the reason.
class WriteOffDialog : public PostingDialog {
    Q_OBJECT
public:
    WriteOffDialog(Workspace& workspace, SubledgerId loan, QWidget* parent = nullptr);

protected:
    Label missing() const override;
    std::optional<Error> fill(JournalPreview& preview) override;
    ledger::Posted post(Books& books) override;
    bool finish() override;
    Field* field_of(Code code) override;
    bool has_next() const override { return false; }

private:
    loans::Loan loan_;
    DateField* date_;
    QLineEdit* decision_;
    QLineEdit* reason_;
    Field* date_row_;
    Field* decision_row_;
    Field* reason_row_;
};

/// A fee asked of a running loan: stamps, a reminder.
class ChargeDialog : public FormDialog {
    Q_OBJECT
public:
    ChargeDialog(Workspace& workspace, SubledgerId loan, QWidget* parent = nullptr);

protected:
    bool act() override;

private:
    loans::Loan loan_;
    DateField* date_;
    QLineEdit* name_;
    MoneyField* amount_;
    Field* date_field_;
    Field* amount_field_;
};

/// Takes penalties back that are asked of a loan, with the reason.
class WaiverDialog : public FormDialog {
    Q_OBJECT
public:
    WaiverDialog(Workspace& workspace, SubledgerId loan, QWidget* parent = nullptr);

protected:
    bool act() override;

private:
    loans::Loan loan_;
    DateField* date_;
    QLineEdit* reason_;
    MoneyField* amount_;
    Field* date_field_;
    Field* amount_field_;
};

} // namespace sokoguru::ui
