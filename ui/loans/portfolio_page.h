// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/page.h"

class QLabel;
class QPushButton;

namespace sokoguru::ui {

class Chart;
class PeriodField;
class ReportTable;

/// The portfolio by class (kolektibilitas) at a month's end: how much is lent in each class, as a chart too; what the
/// allowance should be against what is booked, and the entry for the difference. A class leads to its loans.
class PortfolioPage : public Page {
    Q_OBJECT
public:
    explicit PortfolioPage(Workspace& workspace, QWidget* parent = nullptr);
    void refresh() override;

private:
    void retranslate();
    void show_month();
    void print();
    /// The month's last day; of the running month today.
    Date day() const;

    QLabel* title_;
    QLabel* month_name_;
    PeriodField* month_;
    QPushButton* book_;
    QPushButton* accrue_;
    QPushButton* print_;
    QLabel* words_;
    ReportTable* table_;
    Chart* chart_;
};

} // namespace sokoguru::ui
