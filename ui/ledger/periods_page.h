// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "books/backup.h"
#include "workspace/page.h"

class QLabel;
class QPushButton;

namespace sokoguru::ui {

class ReportTable;

/// Months and years of the books: which are closed, the next to close, the last to reopen (with a reason). Closing a
/// year shows the entries it will post before it posts them.
class PeriodsPage : public Page {
    Q_OBJECT
public:
    explicit PeriodsPage(Workspace& workspace, QWidget* parent = nullptr);
    void refresh() override;

private:
    void close_next();
    void close_month(Period month);
    void close_year(int year);
    /// What closes cannot be taken back by the clerk alone: a verified backup first, and nothing where it fails.
    void after_backup(books::BackupReason reason, int year, std::function<void()> deed);
    void reopen_last();

    Period next_{}; ///< month, or a year's closing (13)
    Period last_{}; ///< the last one closed; year 0: none
    QLabel* words_;
    QPushButton* close_;
    QPushButton* reopen_;
    ReportTable* table_;
};

/// "periods", below the journal.
std::vector<PageInfo> periods_pages();

} // namespace sokoguru::ui
