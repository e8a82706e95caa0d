// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDialog>

#include "ledger/ledger.h"
#include "widgets/asked_once.h"
#include "workspace/workspace.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sokoguru::ui {

class DateField;
class Field;
class JournalPreview;

/// Takes a document back: the day, the reason, and what will be posted.
class ReverseDialog : public QDialog {
    Q_OBJECT
public:
    /// Of a run the entry that is marked, or all, as the clerk chooses.
    ReverseDialog(Workspace& workspace, const ledger::DocumentInfo& document, std::optional<EntryId> entry,
                  QWidget* parent = nullptr);
    const std::optional<ledger::Posted>& posted() const { return posted_; }

private:
    std::optional<EntryId> chosen_entry() const;
    void preview();
    /// Posts the reversal and, where it was chosen, the receivable of what it leaves below zero.
    ledger::Posted post(Books& books, const std::string& reason, bool& is_offered);
    void reverse();

    Workspace& workspace_;
    ledger::DocumentInfo document_;
    std::optional<EntryId> entry_;
    QComboBox* what_ = nullptr;
    DateField* day_;
    QLineEdit* reason_;
    Field* reason_row_;
    JournalPreview* preview_;
    QLabel* warning_;
    QCheckBox* claim_;
    QLabel* refusal_;
    QLabel* question_;
    AskedOnce asked_;
    QPushButton* reverse_;
    std::optional<ledger::Posted> posted_;
};

/// Says something of a posted document: the right description or voucher number, or a note.
class AnnotateDialog : public QDialog {
    Q_OBJECT
public:
    AnnotateDialog(Workspace& workspace, const ledger::DocumentInfo& document, EntryId entry,
                   QWidget* parent = nullptr);

private:
    void fill();
    void keep();

    Workspace& workspace_;
    ledger::DocumentInfo document_;
    EntryId entry_;
    QComboBox* field_;
    QLineEdit* text_;
    Field* text_row_;
};

} // namespace sokoguru::ui
