// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "cash/posting_dialog.h"
#include "ledger/correct.h"

class QComboBox;
class QLineEdit;

namespace sokoguru::ui {

class CorrectionLine;
class DateField;

/// Koreksi: one action takes a document back and posts a copy with the right member, amount, date or account. Where
/// only the memo or the paper voucher's number was wrong nothing is reversed; it becomes an annotation. Of a run one
/// entry is corrected.
class CorrectionDialog : public PostingDialog {
    Q_OBJECT
public:
    /// Throws Error(already_reversed, cannot_reverse_reversal, unknown_document).
    CorrectionDialog(Workspace& workspace, DocumentId document, std::optional<EntryId> entry = std::nullopt,
                     QWidget* parent = nullptr);
    ~CorrectionDialog() override;

protected:
    Label missing() const override;
    ledger::DocumentDraft make(Books& books) override;
    ledger::Posted post(Books& books) override;
    bool finish() override;
    bool has_next() const override { return false; }

private:
    void build();
    void load(std::optional<EntryId> entry);
    void fill_lines();
    void words();
    void amount_changed(const CorrectionLine& line);
    /// The entry as it stands in the form; opens savings accounts where a member needs one.
    ledger::EntryDraft entry(Books& books) const;
    /// Dates, amounts, accounts and names are what they were.
    bool moves_nothing() const;
    void annotate();

    DocumentId document_;
    ledger::DocumentInfo info_;
    std::vector<EntryId> entries_; ///< that can be corrected
    std::optional<EntryId> entry_; ///< of a run
    ledger::EntryDraft original_;

    QComboBox* which_ = nullptr;
    QLineEdit* reason_;
    DateField* reversed_on_;
    DateField* date_;
    QLineEdit* counterparty_;
    QLineEdit* memo_;
    QLineEdit* voucher_;
    QWidget* lines_box_;
    std::vector<CorrectionLine*> lines_;
    QPushButton* annotate_;
    Field* reason_row_;
    Field* reversed_row_;
    Field* date_row_;
};

} // namespace sokoguru::ui
