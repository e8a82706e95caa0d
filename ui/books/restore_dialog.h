// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include <QDialog>

#include "books/restore.h"
#include "workspace/workspace.h"

class QLabel;
class QPushButton;

namespace sokoguru::ui {

class BackupModel;
class TableView;

/// Which backup takes the place of a file that cannot be opened: those that lie beside it, newest first, with what each
/// holds, or another one from a stick. Nothing is restored here.
class RestoreDialog : public QDialog {
public:
    RestoreDialog(Workspace& workspace, const std::filesystem::path& file, QWidget* parent = nullptr);

    /// The backup that was chosen, once the dialog was accepted.
    const std::filesystem::path& chosen() const { return chosen_; }

private:
    void take_selected();
    void ask_other();
    void show_state();
    /// What would take the place of what.
    void show_sides(const books::FileFacts& backup);

    Workspace& workspace_;
    std::optional<books::FileFacts> now_; ///< of the file, where it can be read
    QLabel* sides_;
    BackupModel* model_;
    TableView* table_;
    QPushButton* restore_;
    std::filesystem::path chosen_;
};

/// Who restores, proved at the file that is replaced: its password is asked for where it has one. Nothing where that
/// was given up or refused, which is told then.
std::optional<books::Restorer> ask_restorer(Workspace& workspace, const std::filesystem::path& file, QWidget* over);

} // namespace sokoguru::ui
