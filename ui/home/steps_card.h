// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "workspace/workspace.h"

class QLabel;
class QVBoxLayout;

namespace sokoguru::ui {

/// What new books still need (langkah pertama), each with its button. A step goes when it is done, and the card with
/// the last one.
class StepsCard : public QFrame {
    Q_OBJECT
public:
    explicit StepsCard(Workspace& workspace, QWidget* parent = nullptr);
    /// Reads the books; call when they may have changed.
    void refresh();

private:
    Workspace& workspace_;
    QLabel* title_;
    QLabel* count_;
    QVBoxLayout* rows_;
};

} // namespace sokoguru::ui
