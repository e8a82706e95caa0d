// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <vector>

#include "members/members.h"
#include "reports/report.h"
#include "workspace/page.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTimer;
class QBoxLayout;

namespace sokoguru::ui {

class ReportTable;

/// Members (Anggota): everybody in a list that is searched while typing, filtered by status and unit, sorted by any
/// column; statements of those selected are printed into one file.
class MembersPage : public Page {
    Q_OBJECT
public:
    explicit MembersPage(Workspace& workspace, QWidget* parent = nullptr);
    void open(const Place& place) override;
    void refresh() override;

    /// Who is selected; everybody shown where nobody is.
    std::vector<MemberId> chosen() const;

private:
    void build_filters(QBoxLayout& row);
    void retranslate();
    void fill_units();
    void show_list();
    void read_on();
    void filter();
    void count();
    void add_member();
    void print_statements();

    QLabel* title_;
    QLabel* count_;
    QLineEdit* search_;
    std::map<members::Status, QPushButton*> statuses_;
    QPushButton* unit_;
    QMenu* units_;
    QPushButton* add_;
    QPushButton* add_first_;
    QPushButton* import_;
    QPushButton* print_;
    QLabel* empty_title_;
    QLabel* empty_words_;
    QStackedWidget* sides_;
    ReportTable* table_;
    QTimer* reader_; ///< reads the totals in steps
    reports::Report list_;
    std::set<std::string> chosen_units_;
    bool adding_ = false;
};

std::vector<PageInfo> members_pages();

} // namespace sokoguru::ui
