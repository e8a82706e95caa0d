// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "workspace/workspace.h"

namespace sokoguru::ui {

/// Makes the day's backup by itself, behind the first change: not in the clerk's way while he types or a dialog is
/// open, and once a day. What fails is told and tried again with the next change.
class DailyBackup : public QObject {
    Q_OBJECT
public:
    /// `quiet_ms`: how long after a change.
    explicit DailyBackup(Workspace& workspace, int quiet_ms = 3000);

private:
    void make();

    Workspace& workspace_;
    QTimer quiet_;
};

} // namespace sokoguru::ui
