// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "cash/purpose.h"
#include "workspace/workspace.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace sokoguru::ui {

class AccountField;
class Field;

/// A new line for the list of purposes: the clerk's words and the account behind them.
class PurposeDialog : public QDialog {
    Q_OBJECT
public:
    PurposeDialog(Workspace& workspace, cash::Direction direction, QWidget* parent = nullptr);
    /// The purpose added; 0 before.
    std::int64_t added() const { return added_; }

private:
    void add();

    Workspace& workspace_;
    cash::Direction direction_;
    QLineEdit* words_;
    AccountField* account_;
    Field* words_row_;
    Field* account_row_;
    std::int64_t added_ = 0;
};

/// The whole list of one direction: other words for a purpose, out of the list or back into it.
class PurposeListDialog : public QDialog {
    Q_OBJECT
public:
    PurposeListDialog(Workspace& workspace, cash::Direction direction, QWidget* parent = nullptr);

private:
    void fill();
    void select(int row);
    std::int64_t selected() const;
    void rename();

    Workspace& workspace_;
    cash::Direction direction_;
    QListWidget* list_;
    QLineEdit* words_;
    Field* words_row_;
    QPushButton* rename_;
    QPushButton* retire_;
};

} // namespace sokoguru::ui
