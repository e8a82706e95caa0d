// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "loans/history.h"
#include "loans/standing.h"
#include "workspace/page.h"

class QAction;
class QBoxLayout;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace sokoguru::ui {

class Chart;
class ReportTable;

/// One loan: its terms in words, where it stands, its schedule with paid, due and overdue at a glance, what was posted,
/// how the principal went down, its plans; and what can be done with it.
///
/// Place texts: `pay` and `settle` begin with that dialog.
class LoanPage : public Page {
    Q_OBJECT
public:
    explicit LoanPage(Workspace& workspace, QWidget* parent = nullptr);
    void open(const Place& place) override;
    void refresh() override;
    QString heading() const override;

private:
    void build_actions(QBoxLayout& row);
    void build_tabs();
    void retranslate();
    void show_terms(const loans::History& history);
    void show_figures(const loans::Standing& standing);
    void show_schedule(const loans::History& history);
    void show_course(const loans::History& history);
    void show_actions(const loans::Standing& standing);
    template <typename Dialog> void ask();

    SubledgerId id_;
    std::optional<loans::Loan> loan_;
    bool is_written_off_ = false;
    QString wanted_; ///< an action to begin with
    QLabel* title_;
    QLabel* status_;
    QLabel* terms_;
    QPushButton* member_;
    QPushButton* pay_;
    QPushButton* settle_;
    QPushButton* reschedule_;
    QPushButton* print_;
    QAction* print_agreement_;
    QAction* print_card_;
    QPushButton* top_up_;
    QPushButton* more_; ///< what is done seldom
    QAction* charge_;
    QAction* waive_; ///< only where a penalty is asked
    QAction* write_off_;
    QGridLayout* figures_;
    QProgressBar* repaid_;
    QLabel* repaid_words_;
    QTabWidget* tabs_;
    ReportTable* plan_;
    ReportTable* entries_;
    Chart* course_;
    ReportTable* versions_;
    QLabel* policy_;
};

std::vector<PageInfo> loans_pages();

} // namespace sokoguru::ui
