// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cash/posting_dialog.h"
#include "loans/payment.h"

class QGridLayout;
class QLabel;
class QLineEdit;

namespace sokoguru::ui {

class DateField;
class PaidFrom;

/// Paying a loan off early: what it costs on a day, part by part, to be printed for the member; one click posts it.
class SettleDialog : public PostingDialog {
    Q_OBJECT
public:
    SettleDialog(Workspace& workspace, SubledgerId loan, QWidget* parent = nullptr);

protected:
    Label missing() const override;
    std::optional<Error> fill(JournalPreview& preview) override;
    ledger::Posted post(Books& books) override;
    bool finish() override;
    bool has_next() const override { return false; }

private:
    void show_quote();
    void print_quote();
    loans::Quote quote() const;

    loans::Loan loan_;
    DateField* date_;
    PaidFrom* from_;
    QLineEdit* voucher_;
    QGridLayout* parts_;
    QLabel* total_;
};

} // namespace sokoguru::ui
