// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "loans/policy.h"
#include "workspace/workspace.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sokoguru::ui {

class AccountField;
class MoneyField;
class PercentField;

/// What is kept back when a loan is paid out, a line each: name, percent, amount, and where it goes.
class DeductionsEditor : public QWidget {
    Q_OBJECT
public:
    DeductionsEditor(Workspace& workspace, const std::vector<loans::Deduction>& deductions, QWidget* parent = nullptr);

    std::vector<loans::Deduction> value() const;
    /// Reads every field as if the focus left it.
    bool finish();

signals:
    void changed();

private:
    struct Line {
        QWidget* widget;
        QLineEdit* name;
        PercentField* percent;
        MoneyField* amount;
        QComboBox* treatment;
        AccountField* account;
        QComboBox* savings;
    };
    void add(const loans::Deduction& deduction);
    void remove(QWidget* widget);

    Workspace& workspace_;
    QVBoxLayout* column_;
    QPushButton* add_;
    std::vector<Line> lines_;
};

} // namespace sokoguru::ui
