// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "workspace/workspace.h"

namespace sokoguru::ui {

/// After ten minutes without a key or a movement the desk of a user with a password asks for it again, so that nobody
/// goes on in another's name. Users without a password are not asked.
class IdleLock : public QObject {
    Q_OBJECT
public:
    static constexpr int minutes = 10;

    IdleLock(Workspace& workspace, QObject* parent = nullptr, int quiet_ms = minutes * 60 * 1000);

signals:
    void locked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Workspace& workspace_;
    QTimer timer_;
};

} // namespace sokoguru::ui
