// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cash/movement.h"
#include "cash/posting_dialog.h"

class QLineEdit;

namespace sokoguru::ui {

class CashAccountBox;
class DateField;
class MoneyField;

/// Money between the cooperative's own accounts: cash taken to the bank, fetched from it, or between banks.
class TransferDialog : public PostingDialog {
    Q_OBJECT
public:
    explicit TransferDialog(Workspace& workspace, const std::string& from = {}, QWidget* parent = nullptr);

protected:
    Label missing() const override;
    ledger::DocumentDraft make(Books& books) override;
    ledger::Posted post(Books& books) override;
    bool finish() override;
    void clear() override;

private:
    cash::Transfer transfer() const;

    CashAccountBox* from_;
    CashAccountBox* to_;
    MoneyField* amount_;
    DateField* date_;
    QLineEdit* memo_;
    QLineEdit* voucher_;
    QLineEdit* bank_reference_;
    DateField* transfer_date_;
};

} // namespace sokoguru::ui
