// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/daily_backup.h"

#include <QApplication>

#include "books/back_up.h"

namespace sokoguru::ui {

DailyBackup::DailyBackup(Workspace& workspace, int quiet_ms) : workspace_(workspace)
{
    quiet_.setSingleShot(true);
    quiet_.setInterval(quiet_ms);
    connect(&quiet_, &QTimer::timeout, this, [this] { make(); });
    connect(&workspace, &Workspace::changed, this, [this](Change change) {
        if (change == Change::postings || change == Change::members || change == Change::settings) quiet_.start();
    });
}

void DailyBackup::make()
{
    if (!workspace_.is_open()) return;
    if (workspace_.is_busy() || QApplication::activeModalWidget() != nullptr ||
        QApplication::activePopupWidget() != nullptr) {
        quiet_.start();
        return;
    }
    bool due = false;
    if (!workspace_.attempt([&] { due = books::backup_due(workspace_.books()); }) || !due) return;
    back_up(workspace_, label("backup", "The day's backup …"), books::BackupReason::daily, 0,
            [this](const books::BackupMade& made) {
                if (!made.second_problem) workspace_.tell(Notice::done, label("backup", "The day's backup was made."));
            });
}

} // namespace sokoguru::ui
