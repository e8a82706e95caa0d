// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cash/leaving.h"
#include "widgets/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sokoguru::ui {

class AccountField;
class DateField;
class JournalPreview;

/// A member leaves: the day, why, and what is open between him and the cooperative on that day, loans with the interest
/// that pays them off, part by part. It can be settled at once in one document, whose journal is shown first; what he
/// cannot pay becomes a receivable. Afterwards what he gets or pays in large type, and the receipt.
class LeaveDialog : public FormDialog {
    Q_OBJECT
public:
    LeaveDialog(Workspace& workspace, MemberId member, QWidget* parent = nullptr);

protected:
    bool act() override;

private:
    void update_preview();
    void print_sheet();
    void show_summary(const cash::Settlement& open);
    void show_parts();
    void show_posted(const ledger::Posted& posted, Money net);
    cash::Leaving leaving() const;

    MemberId member_;
    DateField* day_;
    QComboBox* reason_;
    QCheckBox* settle_;
    QCheckBox* owes_;
    QPushButton* print_;
    QLineEdit* receiver_;
    Field* receiver_field_;
    QLabel* guarantees_;
    AccountField* account_;
    Field* day_field_;
    Field* account_field_;
    QLabel* summary_;
    QLabel* his_;  ///< what he has, part by part
    QLabel* owed_; ///< what he owes, part by part
    JournalPreview* preview_;
};

} // namespace sokoguru::ui
