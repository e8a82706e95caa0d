// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "workspace/workspace.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace sokoguru::ui {

class PageStack;

/// Above the page: the way back, the breadcrumb, the search (Ctrl+K), who is signed in.
class HeadBar : public QWidget {
    Q_OBJECT
public:
    HeadBar(Workspace& workspace, PageStack& pages, QWidget* parent = nullptr);

    /// The words of the breadcrumb, for the window's title and the tests.
    QStringList crumbs() const { return crumbs_; }
    void update_place();

signals:
    void search_asked();
    void user_asked();

private:
    Workspace& workspace_;
    PageStack& pages_;
    QToolButton* back_;
    QHBoxLayout* trail_;
    QPushButton* search_;
    QToolButton* user_;
    QStringList crumbs_;
};

} // namespace sokoguru::ui
