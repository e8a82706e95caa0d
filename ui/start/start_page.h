// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "workspace/workspace.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sokoguru::ui {

class FileDesk;
class RefusalCard;

/// What the window shows while no file is open: the ways to begin, the files used last, and why one would not open.
class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(Workspace& workspace, FileDesk& files, QWidget* parent = nullptr);
    /// The recent files may be others now.
    void refresh();
    /// A file would not open.
    void explain(const QString& path, const Error& error);

private:
    void retranslate();
    void show_recent();
    void restore();
    void open_copy();

    Workspace& workspace_;
    FileDesk& files_;
    QLabel* about_;
    QLabel* sample_words_;
    QLabel* recent_head_;
    RefusalCard* refusal_;
    QPushButton* create_;
    QPushButton* open_;
    QPushButton* sample_;
    QVBoxLayout* recent_;
};

/// Asks what new books need, makes them and opens them.
void ask_new(Workspace& workspace, FileDesk& files, QWidget* over);

} // namespace sokoguru::ui
