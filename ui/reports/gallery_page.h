// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "reports/request.h"
#include "workspace/page.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace sokoguru::ui {

class ReportCard;

/// All reports by what they are looked up for, each with a sentence; above them what was kept and what was made last.
class GalleryPage : public Page {
    Q_OBJECT
public:
    explicit GalleryPage(Workspace& workspace, QWidget* parent = nullptr);
    void refresh() override;

private:
    struct Group {
        Label title;
        QLabel* heading;
        QGridLayout* grid;
        std::vector<ReportCard*> cards;
    };
    void build_groups(QVBoxLayout& column);
    void arrange();
    void open_first();
    void fill_kept();
    void say_words();

    QLineEdit* search_;
    QLabel* nothing_;
    QLabel* kept_title_;
    QWidget* kept_;
    QLabel* recent_title_;
    QWidget* recent_;
    std::vector<Group> groups_;
};

} // namespace sokoguru::ui
