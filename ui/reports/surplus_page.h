// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/page.h"

class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace sokoguru::ui {

class Chart;
class CurrentStack;
class MemberChoice;
class Preview;
struct PrintPlan;

/// The surplus (SHU) of a year on paper: the report to sign, and a slip for each member that explains his share. What
/// is not decided yet is marked as a draft.
class SurplusPage : public Page {
    Q_OBJECT
public:
    explicit SurplusPage(Workspace& workspace, QWidget* parent = nullptr);
    void refresh() override;
    void leave() override;
    Preview& preview() { return *preview_; }

private:
    void build_years(QVBoxLayout& column);
    void say_words();
    PrintPlan book_plan() const;
    PrintPlan slips_plan() const;
    void show_plan(PrintPlan plan);

    CurrentStack* sides_;
    QLabel* title_;
    QLabel* year_name_;
    QSpinBox* year_;
    QLabel* book_title_;
    QLabel* book_why_;
    QPushButton* book_;
    QLabel* slips_title_;
    QLabel* slips_why_;
    MemberChoice* members_;
    QPushButton* slips_;
    QLabel* years_title_;
    QPushButton* years_;
    Chart* chart_;
    Preview* preview_;
};

} // namespace sokoguru::ui
