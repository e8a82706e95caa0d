// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for a file opens none: closing the books' file again would drop the lock on them.
#include "support/catch.h"

#include <QAbstractItemModel>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTreeView>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/desk.h"
#include "support/dialogs.h"

#include "storage/database.h"
#include "storage/open_files.h"
#include "widgets/file_dialog.h"

using namespace sokoguru;

namespace {

/// Asks as another process whether SQLite's exclusive lock stands (the bytes are those of os_unix.c). Only system
/// calls: a fork of a program with threads may do nothing else.
bool is_locked_for_others(const std::string& path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        struct flock asked = {};
        asked.l_type = F_WRLCK;
        asked.l_whence = SEEK_SET;
        asked.l_start = 0x40000002;
        asked.l_len = 510;
        const int fd = ::open(path.c_str(), O_RDWR);
        ::_exit(fd >= 0 && ::fcntl(fd, F_GETLK, &asked) == 0 && asked.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

/// The dialog's thread has looked at everything there is to know about that name.
bool knows(const QAbstractItemModel& model, const QModelIndex& folder, const QString& name)
{
    constexpr int kind = 2;
    for (int row = 0; row < model.rowCount(folder); ++row)
        if (model.index(row, 0, folder).data().toString() == name)
            return !model.index(row, kind, folder).data().toString().isEmpty();
    return false;
}

void wait_for_listing(QDialog& dialog)
{
    const auto* const files = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
    REQUIRE(files != nullptr);
    CHECK(
        test::wait_until([&] { return knows(*files->model(), files->rootIndex(), QStringLiteral("books.sokoguru")); }));
}

} // namespace

TEST_CASE("no dialog for files takes the lock from the open books", "[widgets][storage]")
{
    const QTemporaryDir place;
    const QString folder = place.path();
    const QString file = folder + QStringLiteral("/books.sokoguru");
    const std::string path = file.toStdString();
    storage::Database books = storage::Database::create(path);
    REQUIRE(is_locked_for_others(path));
    const auto still_ours = [&] {
        CHECK(is_locked_for_others(path));
        CHECK_NOTHROW(storage::require_lock(books.path()));
    };
    const QString all = QStringLiteral("Sokoguru (*.sokoguru)");
    test::when_asked(wait_for_listing);
    CHECK(ui::ask_existing_file(nullptr, {QStringLiteral("Open"), folder, all}).isEmpty());
    still_ours();
    test::when_asked(wait_for_listing);
    CHECK(ui::ask_new_file(nullptr, {QStringLiteral("Save"), file, all}).isEmpty());
    still_ours();
    // Folders alone are shown, and the file is not among them.
    test::when_asked([](QDialog& dialog) { CHECK(dialog.isVisible()); });
    CHECK(ui::ask_existing_folder(nullptr, {QStringLiteral("Folder"), folder}).isEmpty());
    still_ours();
}
