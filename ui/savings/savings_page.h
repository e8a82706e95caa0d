// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savings/movement_dialog.h"
#include "workspace/page.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sokoguru::ui {

class ReportTable;

/// Savings (Simpanan): the products with their totals and what is due this month; who has not paid, and his deposit
/// with one click; deposits, withdrawals, the collective sheet.
class SavingsPage : public Page {
    Q_OBJECT
public:
    explicit SavingsPage(Workspace& workspace, QWidget* parent = nullptr);
    void open(const Place& place) override;
    void refresh() override;

private:
    void build_head(QBoxLayout& row);
    void build_missing(QBoxLayout& column);
    void retranslate();
    void fill_products();
    void show_missing();
    void move_money(MovementDialog::Kind kind);
    void take_deposit();

    QLabel* title_;
    QPushButton* deposit_;
    QPushButton* withdraw_;
    QPushButton* collective_;
    QPushButton* products_;
    ReportTable* overview_;
    QLabel* missing_title_;
    QLabel* missing_count_;
    QComboBox* product_;
    QComboBox* months_;
    QLineEdit* search_;
    QPushButton* take_;
    ReportTable* missing_;
    QLabel* all_paid_;
    QString wanted_; ///< an action to begin with
};

std::vector<PageInfo> savings_pages();

} // namespace sokoguru::ui
