// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "workspace/workspace.h"

class QFrame;
class QLabel;
class QPushButton;

namespace sokoguru::ui {

/// Above every page what must not be forgotten about the open file: that it is a copy to practise in or to read, and
/// that the computer's date may be wrong, until somebody says that it is right.
class FileStrips : public QWidget {
    Q_OBJECT
public:
    explicit FileStrips(Workspace& workspace, QWidget* parent = nullptr);
    void refresh();
    /// Practice copies have a frame around the window in the strip's colour.
    bool is_practice() const { return practice_; }

private:
    Workspace& workspace_;
    QFrame* copy_;
    QLabel* copy_mark_;
    QLabel* copy_words_;
    QFrame* clock_;
    QLabel* clock_words_;
    QPushButton* clock_right_;
    bool practice_ = false;
};

} // namespace sokoguru::ui
