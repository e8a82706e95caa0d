// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/idle_lock.h"

#include <QApplication>
#include <QEvent>

namespace sokoguru::ui {

IdleLock::IdleLock(Workspace& workspace, QObject* parent, int quiet_ms) : QObject(parent), workspace_(workspace)
{
    timer_.setSingleShot(true);
    timer_.setInterval(quiet_ms);
    qApp->installEventFilter(this);
    connect(&timer_, &QTimer::timeout, this, [this] {
        // Long work goes on; whoever started it is asked after it.
        if (workspace_.is_busy())
            timer_.start();
        else if (workspace_.is_open() && workspace_.books().user().has_password)
            emit locked();
    });
}

bool IdleLock::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        timer_.start();
        break;
    default:
        break;
    }
    return false;
}

} // namespace sokoguru::ui
