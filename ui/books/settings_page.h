// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "books/settings_section.h"
#include "workspace/page.h"

class QListWidget;
class QStackedWidget;

namespace sokoguru::ui {

/// Settings (Pengaturan): sections at the left, one of them at the right, built when it is first shown.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Workspace& workspace, QWidget* parent = nullptr);
    /// `place.text`: the section.
    void open(const Place& place) override;
    void refresh() override;

private:
    void show_section(int row);

    std::vector<SectionInfo> sections_;
    QListWidget* list_;
    QStackedWidget* stack_;
};

std::vector<PageInfo> settings_pages();

} // namespace sokoguru::ui
