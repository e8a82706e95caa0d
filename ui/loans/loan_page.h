// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "loans/standing.h"
#include "workspace/page.h"

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace sokoguru::ui {

class ReportTable;

/// One loan, to be read: its terms, where it stands, and its schedule with paid, due and overdue at a glance.
class LoanPage : public Page {
    Q_OBJECT
public:
    explicit LoanPage(Workspace& workspace, QWidget* parent = nullptr);
    void open(const Place& place) override;
    void refresh() override;
    QString heading() const override;

private:
    void retranslate();
    void show_figures(const loans::Standing& standing);

    SubledgerId id_;
    std::optional<loans::Loan> loan_;
    QLabel* title_;
    QLabel* status_;
    QLabel* terms_;
    QPushButton* member_;
    QGridLayout* figures_;
    QProgressBar* repaid_;
    QLabel* repaid_words_;
    ReportTable* plan_;
};

std::vector<PageInfo> loans_pages();

} // namespace sokoguru::ui
