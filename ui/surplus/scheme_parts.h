// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "surplus/scheme.h"
#include "workspace/workspace.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace sokoguru::ui {

class PercentField;

/// What becomes of the surplus from one source: a line a component with its percentage and what members' shares are
/// measured by, lines are added and removed, and the sum is told while typing.
class SchemeParts : public QWidget {
    Q_OBJECT
public:
    SchemeParts(Workspace& workspace, surplus::Source source, QWidget* parent = nullptr);

    /// Takes those of its source.
    void set_parts(const std::vector<surplus::Part>& parts);
    /// As they stand; empty percentages count as zero.
    std::vector<surplus::Part> parts() const;
    /// Every percentage can be read and they add up to 100.
    bool is_whole() const;

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        QComboBox* component;
        PercentField* percent;
        QComboBox* base;
        QPushButton* remove;
    };
    void add_line(const surplus::Part& part);
    void remove_line(const QPushButton* button);
    /// Puts the lines into the grid: where the words would be cut off, what shares are measured by stands below.
    void arrange();
    void fill_words();
    void show_sum();

    Workspace& workspace_;
    surplus::Source source_;
    std::vector<Line> lines_;
    QLabel* title_;
    QLabel* component_head_;
    QLabel* percent_head_;
    QLabel* base_head_;
    QGridLayout* grid_;
    QLabel* sum_;
    QPushButton* add_;
    bool stacked_ = false;
};

} // namespace sokoguru::ui
