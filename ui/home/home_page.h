// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "workspace/page.h"

class QGridLayout;
class QLabel;

namespace sokoguru::ui {

/// Home (Beranda): what to do now, the key figures, and how they went.
class HomePage : public Page {
    Q_OBJECT
public:
    explicit HomePage(Workspace& workspace, QWidget* parent = nullptr);
    void refresh() override;

private:
    QLabel* name_;
    QLabel* place_;
    QGridLayout* cards_;
};

std::vector<PageInfo> home_pages();

} // namespace sokoguru::ui
