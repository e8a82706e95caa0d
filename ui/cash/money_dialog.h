// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "cash/parked.h"
#include "cash/posting_dialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace sokoguru::ui {

class CashAccountBox;
class DateField;
class DueChoices;
class MemberField;
class MoneyField;
class WhatFor;

/// Money in or out in words: from or to whom, for what, how much. The same form assigns a parked receipt to whom it
/// belongs; then the account is where it was parked and the amount at most what is left of it.
class MoneyDialog : public PostingDialog {
    Q_OBJECT
public:
    MoneyDialog(Workspace& workspace, cash::Direction direction, QWidget* parent = nullptr);
    MoneyDialog(Workspace& workspace, const cash::ParkedReceipt& receipt, QWidget* parent = nullptr);

    /// Begins with a member, a savings product, or an account.
    void begin_with(std::optional<MemberId> member, const std::string& product = {}, const std::string& account = {});

protected:
    Label missing() const override;
    ledger::DocumentDraft make(Books& books) override;
    ledger::Posted post(Books& books) override;
    bool finish() override;
    void clear() override;
    bool has_next() const override { return !receipt_; }

private:
    void build();
    void words();
    void member_changed();
    void purpose_changed();
    void amount_changed();
    void suggest();
    void split_loan();
    void show_parts(const loans::Split& parts);
    std::vector<loans::Proposed> loan_proposals();
    void pay_at_loan();
    void show_what_is_asked();
    void new_purpose();
    cash::For what() const;
    cash::Movement movement() const;
    cash::Assignment assignment() const;

    cash::Direction direction_;
    std::optional<cash::ParkedReceipt> receipt_;
    MemberField* member_;
    QLineEdit* counterparty_;
    WhatFor* what_;
    QComboBox* partner_;
    MoneyField* amount_;
    MoneyField* principal_;
    MoneyField* interest_;
    MoneyField* penalty_;
    MoneyField* fee_;
    DueChoices* choices_;
    std::optional<MemberId> of_; ///< whose amounts stand there
    DateField* date_;
    CashAccountBox* account_ = nullptr;
    QLineEdit* memo_;
    QLineEdit* voucher_;
    QLineEdit* bank_reference_;
    DateField* transfer_date_;
    Field* member_row_;
    Field* counterparty_row_;
    Field* what_row_;
    Field* partner_row_;
    Field* amount_row_;
    QWidget* loan_row_;
    QWidget* more_parts_; ///< shown where a penalty or a fee is asked
    QPushButton* loan_more_;
    Field* date_row_;
    Field* account_row_ = nullptr;
    QWidget* bank_row_;
    bool splitting_ = false;                 ///< the parts are being filled in
    bool typed_parts_ = false;               ///< by the clerk, in place of what the loan's policy says
    std::vector<loans::Proposed> proposals_; ///< of the loan that is chosen
    bool suggested_ = false;                 ///< the amount stands there by proposal, not by typing
};

} // namespace sokoguru::ui
