// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include <QString>

#include "reports/report.h"
#include "workspace/workspace.h"

class QWidget;

/// Files that leave the program: where they go and what they are called.
namespace sokoguru::ui {

/// In which form a report goes into a file.
enum class FileForm {
    pdf,
    xlsx,
    csv,        ///< commas between the fields, decimals behind a point
    csv_commas, ///< semicolons, decimals behind a comma: for spreadsheets set to Indonesian
};

/// A name without anything personal, in the reader's language: `Neraca saldo 2026-01-01 2026-01-31`.
QString file_name(Workspace& workspace, const reports::Report& report);
/// What a file system takes of a text: letters, figures, blanks, dots and dashes.
QString harmless(const QString& text);

/// Asks where to save; begins in the documents, or where the last file went. Nothing where it was given up.
std::optional<std::filesystem::path> ask_file(Workspace& workspace, QWidget* over, const QString& name, FileForm form);
/// Asks for a folder in the same way.
std::optional<std::filesystem::path> ask_folder(Workspace& workspace, QWidget* over, const QString& title);

/// Says where a file was saved.
void tell_saved(Workspace& workspace, const std::filesystem::path& path);

} // namespace sokoguru::ui
