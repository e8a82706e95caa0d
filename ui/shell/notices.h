// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "workspace/workspace.h"

class QVBoxLayout;

namespace sokoguru::ui {

/// What the window has to say, at the lower right over the page, without taking the focus: what was done goes away by
/// itself, a refusal stays until it is closed (F6 reaches it by keyboard).
class Notices : public QWidget {
    Q_OBJECT
public:
    Notices(Workspace& workspace, QWidget* over);

    void show_notice(Notice notice, const QString& text, const std::optional<NoticeAction>& action);
    /// The newest refusal that stands there; empty where there is none.
    QString refusal() const;
    /// Everything said.
    QStringList texts() const;
    void clear();
    void focus_first();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    /// So much of what somebody works with would be under messages there, in square pixels.
    int covered(const QRect& place) const;
    /// The lower right corner, or where a message covers no button or field that may be needed next.
    QPoint place_that_covers_least() const;

    Workspace& workspace_;
    QWidget* over_;
    QVBoxLayout* column_;
};

} // namespace sokoguru::ui
