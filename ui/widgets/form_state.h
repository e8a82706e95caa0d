// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include "workspace/workspace.h"

class QDialog;
class QLabel;
class QWidget;

namespace sokoguru::ui {

/// What stands in the fields below a widget, one text for each in the order in which they were made: lines, texts,
/// choices, numbers, ticks.
QStringList form_state(const QWidget& form);
/// Puts it back, as if it was typed; nothing happens where the fields are others now.
void set_form_state(QWidget& form, const QStringList& state);

/// Keeps a half-filled form from vanishing by a slip: the first Esc, or the first try to close its window, says so in
/// `place`, the second one leaves. "Cancel" is no slip.
class UnsavedGuard : public QObject {
public:
    UnsavedGuard(const Workspace& workspace, QDialog& form, QLabel& place);
    /// What stands in the fields now needs no question; again after something was saved.
    void note();
    /// Nothing is asked any more: all is saved.
    void stop() { noted_ = false; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool may_leave();

    const Workspace& workspace_;
    QDialog& form_;
    QLabel& place_;
    bool noted_ = false;
    QStringList clean_;
    QStringList told_;
};

} // namespace sokoguru::ui
