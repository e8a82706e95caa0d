// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "books/restore.h"
#include "workspace/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sokoguru::ui {

class BackupModel;
class ConfirmBar;
class TableView;

/// Backup: when the last one was made and where; a second place; sticks in turn; copies to practise in and to read
/// from; the guided way back.
class BackupPage : public Page {
    Q_OBJECT
public:
    explicit BackupPage(Workspace& workspace, QWidget* parent = nullptr);

    /// The place's text `now` makes one at once.
    void open(const Place& place) override;
    void refresh() override;
    /// What the buttons do once a folder or name was chosen.
    void backup_now();
    void backup_to_stick(const std::filesystem::path& folder);
    void use_second_place(const std::filesystem::path& folder);
    void make_copy(books::CopyKind kind, const std::filesystem::path& path);
    /// Looks for backups in a folder besides the usual places: a stick.
    void look_in(const std::filesystem::path& folder);
    void restore(const std::filesystem::path& backup);

private:
    QWidget* make_cards();
    void add_restore(QVBoxLayout& page);
    void retranslate();
    void show_state();
    void list_backups();
    void choose_stick();
    void choose_copy(books::CopyKind kind);
    void select_backup();

    std::vector<std::filesystem::path> folders_; ///< looked in besides the usual ones

    QWidget* cards_;
    QLabel* last_title_;
    QLabel* last_;
    QLabel* last_place_;
    QPushButton* now_;
    QLabel* second_title_;
    QLabel* second_;
    QPushButton* second_choose_;
    QPushButton* second_none_;
    QLabel* stick_title_;
    QLabel* stick_;
    QPushButton* stick_choose_;
    QLabel* copies_title_;
    QLabel* copies_;
    QPushButton* practice_;
    QPushButton* reading_;
    QLabel* restore_title_;
    QLabel* restore_text_;
    BackupModel* backups_;
    TableView* table_;
    QPushButton* look_;
    ConfirmBar* restore_;
};

std::vector<PageInfo> backup_pages();

} // namespace sokoguru::ui
