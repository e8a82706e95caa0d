// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QDialog>

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

    Workspace& workspace_;
    BackupModel* model_;
    TableView* table_;
    QPushButton* restore_;
    std::filesystem::path chosen_;
};

} // namespace sokoguru::ui
