// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cash/posting_dialog.h"
#include "loans/payment.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace sokoguru::ui {

class DateField;
class MoneyField;
class PaidFrom;

/// A payment on a loan: how it divides stands below the amount, and what is more than due asks where it goes. What
/// comes in for a loan that was written off is other income.
class PaymentDialog : public PostingDialog {
    Q_OBJECT
public:
    PaymentDialog(Workspace& workspace, SubledgerId loan, QWidget* parent = nullptr);

protected:
    Label missing() const override;
    std::optional<Error> fill(JournalPreview& preview) override;
    ledger::Posted post(Books& books) override;
    bool finish() override;
    bool has_next() const override { return false; }

private:
    loans::Payment payment() const;
    void suggest();
    void show_proposal();
    std::optional<loans::Proposed> proposed() const;
    void show_division();

    loans::Loan loan_;
    QComboBox* proposal_;
    std::vector<loans::Proposed> proposals_;
    MoneyField* amount_;
    DateField* date_;
    PaidFrom* from_;
    QComboBox* excess_;
    QLineEdit* memo_;
    QLineEdit* voucher_;
    QLabel* division_;
    bool suggested_ = true; ///< the amount stands there by proposal, not by typing
};

} // namespace sokoguru::ui
