// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sokoguru::ui {

class DateField;
class ReportTable;

/// Arrears (Tunggakan), made for phoning people: who, his telephone and unit, how much since when, the longest overdue
/// first; to be printed, and a payment is taken with one click.
class ArrearsPage : public Page {
    Q_OBJECT
public:
    explicit ArrearsPage(Workspace& workspace, QWidget* parent = nullptr);
    void refresh() override;

private:
    void retranslate();
    void show_list();
    void filter();
    void pay();
    void print();

    QLabel* title_;
    QLabel* count_;
    DateField* day_;
    QLabel* day_name_;
    QLineEdit* search_;
    QComboBox* unit_;
    QComboBox* band_;
    QPushButton* pay_;
    QPushButton* print_;
    QLabel* nobody_;
    ReportTable* table_;
};

} // namespace sokoguru::ui
