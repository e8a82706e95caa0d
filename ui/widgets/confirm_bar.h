// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "workspace/workspace.h"

class QLabel;
class QPushButton;

namespace sokoguru::ui {

/// A grave action in two steps on the page itself: its button first opens what will happen and a second button that
/// names it; the way back has the focus.
class ConfirmBar : public QWidget {
    Q_OBJECT
public:
    ConfirmBar(Workspace& workspace, const Label& button, const Label& consequence, const Label& yes, const Label& no,
               QWidget* parent = nullptr);

    void close_question();
    QPushButton& button() const { return *ask_; }
    QPushButton& yes() const { return *yes_; }

signals:
    void confirmed();
    /// The question is open, or not any more: for a page that has no room for everything beside it.
    void asking(bool open);

private:
    QPushButton* ask_;
    QWidget* question_;
    QLabel* consequence_;
    QPushButton* yes_;
    QPushButton* no_;
};

} // namespace sokoguru::ui
