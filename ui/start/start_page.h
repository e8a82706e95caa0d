// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "workspace/workspace.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sokoguru::ui {

class FileDesk;

/// What the window shows while no file is open: the ways to begin.
class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(Workspace& workspace, FileDesk& files, QWidget* parent = nullptr);
    /// The recent files may be others now.
    void refresh();

private:
    void retranslate();

    Workspace& workspace_;
    FileDesk& files_;
    QLabel* about_;
    QPushButton* create_;
    QPushButton* open_;
    QPushButton* sample_;
    QVBoxLayout* recent_;
};

/// Asks what a new cooperative needs and where to keep it, and creates it.
void ask_new(Workspace& workspace, FileDesk& files, QWidget* over);

} // namespace sokoguru::ui
