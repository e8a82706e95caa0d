// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/file_dialog.h"

#include <QAbstractFileIconProvider>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStyle>

namespace sokoguru::ui {

namespace {

/// Knows a file by its name alone.
class NameIcons : public QAbstractFileIconProvider {
public:
    QIcon icon(IconType type) const override
    {
        return standard(type == Folder ? QStyle::SP_DirIcon : QStyle::SP_FileIcon);
    }
    QIcon icon(const QFileInfo& info) const override
    {
        return standard(info.isDir() ? QStyle::SP_DirIcon : QStyle::SP_FileIcon);
    }
    QString type(const QFileInfo& info) const override { return info.isDir() ? QString() : info.suffix(); }

private:
    // The model asks from a thread of its own, where no pixmap may be made: the icons are made here, once.
    static QIcon standard(QStyle::StandardPixmap which)
    {
        return which == QStyle::SP_DirIcon ? icons().folder : icons().file;
    }
    struct Icons {
        QIcon folder = QApplication::style()->standardIcon(QStyle::SP_DirIcon);
        QIcon file = QApplication::style()->standardIcon(QStyle::SP_FileIcon);
    };
    static const Icons& icons()
    {
        static const Icons icons;
        return icons;
    }

public:
    NameIcons() { icons(); }
};

QString& last_folder()
{
    static QString folder;
    return folder;
}

/// Begins at the root, where no books lie: Qt looks into its first folder before it can be told how.
class Dialog : public QFileDialog {
public:
    Dialog(QWidget* over, const FileQuestion& question)
        : QFileDialog(over, question.title, QDir::rootPath(), question.filter)
    {
        open_nothing(*this);
        const QFileInfo start(question.start.isEmpty() ? last_folder() : question.start);
        const bool is_folder = start.isDir();
        QString folder = is_folder ? start.absoluteFilePath() : start.absolutePath();
        if (question.start.isEmpty() && last_folder().isEmpty()) folder = QDir::homePath();
        setDirectory(folder);
        name_ = is_folder ? QString() : start.fileName();
        setOption(QFileDialog::DontConfirmOverwrite, !question.confirm_overwrite);
    }

    QString ask()
    {
        if (!name_.isEmpty()) selectFile(name_);
        if (exec() != QDialog::Accepted) return {};
        last_folder() = directory().absolutePath();
        return selectedFiles().value(0);
    }

private:
    QString name_;
};

} // namespace

void open_nothing(QFileDialog& dialog)
{
    static NameIcons icons; // outlives every dialog's thread
#ifndef Q_OS_WIN
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setOption(QFileDialog::DontUseCustomDirectoryIcons);
#endif
    dialog.setIconProvider(&icons);
}

QString ask_existing_file(QWidget* over, const FileQuestion& question)
{
    Dialog dialog(over, question);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return dialog.ask();
}

QString ask_new_file(QWidget* over, const FileQuestion& question)
{
    Dialog dialog(over, question);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    return dialog.ask();
}

QString ask_existing_folder(QWidget* over, const FileQuestion& question)
{
    Dialog dialog(over, question);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return dialog.ask();
}

} // namespace sokoguru::ui
