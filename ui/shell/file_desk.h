// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>

#include "workspace/workspace.h"

class QWidget;

namespace sokoguru::ui {

/// A file opened before on this PC.
struct RecentFile {
    std::filesystem::path path;
    QString name; ///< the cooperative's
    std::optional<Date> used;
    bool is_there = true;
};

/// Opens, creates and closes the file of books; knows the files opened last on this PC.
class FileDesk : public QObject {
    Q_OBJECT
public:
    /// Dialogs stand over `over`.
    FileDesk(Workspace& workspace, QWidget* over);

    /// Asks for user and password where the file has one. What refuses is told. True when open.
    bool open(const std::filesystem::path& path);
    bool create(const std::filesystem::path& path, const books::Cooperative& cooperative,
                const books::NewUser& first_user);
    /// Goes on with books that were made and opened elsewhere.
    void adopt(std::unique_ptr<Books> books);
    /// The sample cooperative kept at `path`; made first where there is none, without blocking the window.
    void open_sample(const std::filesystem::path& path);
    void close();
    /// Asks where closing would lose something: the file is not in its place any more. True when it may be closed.
    bool may_close();
    /// Asks for another user of the same file; the old one stays signed in if that is given up. True when changed.
    bool change_user();

    void ask_open();
    /// Of the files that are books, those put aside under a longer name too.
    static QStringList patterns();
    /// The sample in the user's documents folder.
    void ask_sample();

    /// Newest first; files that are gone are left out.
    std::vector<std::filesystem::path> recent() const;
    /// Newest first, also those that are gone (a stick that is not there), with what is known of them.
    std::vector<RecentFile> recent_files() const;

signals:
    /// A file could not be opened: which, and why. The window offers what can be done.
    void refused(const QString& path, const sokoguru::Error& error);

private:
    bool save_copy();
    void remember(Books& books);

    Workspace& workspace_;
    QWidget* over_;
};

std::filesystem::path to_path(const QString& text);
QString from_path(const std::filesystem::path& path);

} // namespace sokoguru::ui
