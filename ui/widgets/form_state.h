// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "workspace/workspace.h"

class QLabel;
class QWidget;

namespace sokoguru::ui {

/// What stands in the fields below a widget, one text for each in the order in which they were made: lines, texts,
/// choices, numbers, ticks.
QStringList form_state(const QWidget& form);
/// Puts it back, as if it was typed; nothing happens where the fields are others now.
void set_form_state(QWidget& form, const QStringList& state);

/// Keeps half-filled forms from vanishing by a slip: the first try to leave says so, the second one leaves.
class UnsavedGuard {
public:
    explicit UnsavedGuard(const QWidget& form) : form_(form) {}
    /// What stands in the fields now needs no question.
    void note();
    /// True where nothing was typed since note(), or it was said already; else says it in `place`.
    bool may_leave(const Workspace& workspace, QLabel& place);

private:
    const QWidget& form_;
    bool noted_ = false;
    QStringList clean_;
    QStringList told_;
};

} // namespace sokoguru::ui
