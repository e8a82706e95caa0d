// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cash/posting_dialog.h"
#include "loans/disburse.h"
#include "widgets/form_dialog.h"

class QLabel;
class QLineEdit;

namespace sokoguru::ui {

class CashAccountBox;
class DateField;

/// The decision on an application: what speaks against it stands above, and a grant against the cooperative's own rules
/// needs a reason; so does a refusal.
class DecisionDialog : public FormDialog {
    Q_OBJECT
public:
    DecisionDialog(Workspace& workspace, const loans::Application& application, bool grant, QWidget* parent = nullptr);

protected:
    bool act() override;

private:
    std::string loan_no_;
    bool grant_;
    DateField* day_;
    QLineEdit* number_;
    QLineEdit* reason_;
    Field* day_field_;
};

/// Pays an approved loan out, net of what is kept back and of the loan it tops up, which stand one by one beside the
/// journal.
class DisburseDialog : public PostingDialog {
    Q_OBJECT
public:
    DisburseDialog(Workspace& workspace, const loans::Application& application, QWidget* parent = nullptr);

protected:
    Label missing() const override;
    std::optional<Error> fill(JournalPreview& preview) override;
    ledger::Posted post(Books& books) override;
    bool finish() override;
    bool has_next() const override { return false; }

private:
    void show_parts();

    loans::Application asked_;
    bool is_goods_;
    DateField* date_;
    CashAccountBox* account_;
    QLineEdit* memo_;
    QLineEdit* voucher_;
    QLabel* parts_;
};

} // namespace sokoguru::ui
