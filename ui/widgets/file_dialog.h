// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

// The one way in which the window asks for files and folders. Qt's usual dialog, and those of the desktop, open each
// file of a folder to guess its kind; closing the books' file again drops the lock that SQLite holds on it (POSIX), and
// another program can then write into books that are open here. On Windows the system's dialog is used.
namespace sokoguru::ui {

struct FileQuestion {
    QString title;
    /// The folder to begin in, with the proposed file's name where one is to be written; the last one used if empty.
    QString start = {};
    /// As Qt writes them: "Lists (*.csv *.xlsx);;All files (*)".
    QString filter = {};
    /// Ask before an existing file is chosen as a target; not where what follows refuses it anyway.
    bool confirm_overwrite = true;
};

/// A file that exists; empty where the person changed their mind. So in all of these.
QString ask_existing_file(QWidget* over, const FileQuestion& question);
/// A file to write.
QString ask_new_file(QWidget* over, const FileQuestion& question);
QString ask_existing_folder(QWidget* over, const FileQuestion& question);

/// Makes a dialog open nothing by itself; its folder has to be set after that. For tests of the dialog.
void open_nothing(QFileDialog& dialog);

} // namespace sokoguru::ui
