// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "reports/overview.h"
#include "reports/to_do.h"
#include "workspace/page.h"

class QFrame;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace sokoguru::ui {

class Chart;
class StepsCard;

/// Home (Beranda): what to do now, how things stand against the end of last month, and how they went.
class HomePage : public Page {
    Q_OBJECT
public:
    explicit HomePage(Workspace& workspace, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void show_to_do(const std::vector<reports::ToDo>& items);
    void show_figures(const reports::Overview& overview);
    /// In one row, or in two where the window is narrow.
    void place_cards();
    void show_charts(const reports::Overview& overview);

    QLabel* name_;
    QLabel* place_;
    StepsCard* steps_;
    QVBoxLayout* to_do_;
    QLabel* nothing_to_do_;
    QGridLayout* figures_;
    std::vector<QFrame*> cards_; ///< in it
    Chart* savings_;
    Chart* loans_;
    Chart* results_;
};

std::vector<PageInfo> home_pages();

} // namespace sokoguru::ui
