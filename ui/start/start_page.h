// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "workspace/workspace.h"

class QLabel;
class QVBoxLayout;

namespace sokoguru::ui {

class ChoiceCard;
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
    QLabel* recent_head_;
    QLabel* ways_head_;
    RefusalCard* refusal_;
    ChoiceCard* create_;
    ChoiceCard* lists_;
    ChoiceCard* open_;
    ChoiceCard* sample_;
    QVBoxLayout* recent_;
};

/// Asks what new books need, makes them and opens them; with lists it goes on to bringing them in.
void ask_new(Workspace& workspace, FileDesk& files, QWidget* over, bool with_lists = false);

} // namespace sokoguru::ui
