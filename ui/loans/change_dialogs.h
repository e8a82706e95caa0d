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
    QString pause_words(const loans::Terms& terms) const;

    loans::Loan loan_;
    DateField* date_;
    QSpinBox* pause_;
    QComboBox* pause_interest_;
    QSpinBox* periods_;
    PercentField* rate_;
    QComboBox* per_;
    QComboBox* method_;
    DateField* first_due_;
    QLineEdit* decision_;
    QLineEdit* approved_by_;
    QLineEdit* reason_;
    Field* date_field_;
    Field* pause_interest_field_;
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
    bool has_next() const override { return false; }

private:
    loans::Loan loan_;
    DateField* date_;
    QLineEdit* decision_;
    QLineEdit* reason_;
};

/// An amount on a day with a few words, said of a loan without posting: what fees and waivers have in common.
class LoanAmountDialog : public FormDialog {
    Q_OBJECT
protected:
    LoanAmountDialog(Workspace& workspace, SubledgerId loan, const Label& title, const Label& accept, QWidget* parent);

    /// Adds the fields: what the words are about, and the amount to begin with.
    void build(const Label& lead, const char* words_name, const Label& words_title, std::optional<Money> amount);
    bool act() final;
    virtual void record(Date day, Money amount, const std::string& words) = 0;

    const loans::Loan& loan() const { return loan_; }

private:
    loans::Loan loan_;
    DateField* date_ = nullptr;
    QLineEdit* words_ = nullptr;
    MoneyField* amount_ = nullptr;
    Field* date_field_ = nullptr;
    Field* amount_field_ = nullptr;
};

/// A fee asked of a running loan: stamps, a reminder.
class ChargeDialog : public LoanAmountDialog {
    Q_OBJECT
public:
    ChargeDialog(Workspace& workspace, SubledgerId loan, QWidget* parent = nullptr);

protected:
    void record(Date day, Money amount, const std::string& words) override;
};

/// Takes penalties back that are asked of a loan, with the reason.
class WaiverDialog : public LoanAmountDialog {
    Q_OBJECT
public:
    WaiverDialog(Workspace& workspace, SubledgerId loan, QWidget* parent = nullptr);

protected:
    void record(Date day, Money amount, const std::string& words) override;
};

} // namespace sokoguru::ui
