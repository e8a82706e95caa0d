// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include <QWidget>

#include "loans/grading.h"
#include "workspace/workspace.h"

class QGridLayout;
class QLabel;
class QLineEdit;

namespace sokoguru::ui {

class PercentField;

/// The classes of loans (kolektibilitas) as the cooperative set them up, to be edited: a line a class with its
/// percentages, and below a line a class with the months overdue that lead into it. Two tables, because eight columns
/// side by side have no room in large text.
class GradeTable : public QWidget {
    Q_OBJECT
public:
    explicit GradeTable(Workspace& workspace, QWidget* parent = nullptr);

    void set_grades(std::vector<loans::Grade> grades);
    /// As they stand; nothing where a percentage is missing or cannot be read, which then has the focus and says so.
    std::optional<std::vector<loans::Grade>> grades();
    /// What refuses them, said below the tables until something is changed.
    void set_problem(const Label& problem);

private:
    using Months = std::optional<int> loans::Grade::*;
    struct Line {
        QLabel* name;
        PercentField* allowance;
        PercentField* risk_weight;
        QLabel* months_name;
        QLabel* best; ///< instead of months: nothing leads into the best class
        std::array<QLineEdit*, 6> months;
    };
    void add_line(std::size_t row);
    void remove_lines();
    void fill_values();
    void fill_words();

    Workspace& workspace_;
    std::vector<loans::Grade> grades_;
    std::vector<Line> lines_;
    QLabel* title_;
    QLabel* lead_;
    QGridLayout* percents_;
    std::array<QLabel*, 3> percent_heads_{};
    QLabel* months_lead_;
    QGridLayout* months_;
    std::array<QLabel*, 3> group_heads_{};
    std::array<QLabel*, 7> month_heads_{};
    QLabel* problem_;
};

} // namespace sokoguru::ui
