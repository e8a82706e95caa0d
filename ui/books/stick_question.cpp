// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/stick_question.h"

#include <QStorageInfo>

#include "books/stick.h"
#include "shell/file_desk.h"
#include "widgets/ask.h"

namespace sokoguru::ui {

namespace {

/// Whether both lie in one file system, so that one broken disk takes both. Where the system does not tell they count
/// as apart.
bool on_one_disk(const std::filesystem::path& a, const std::filesystem::path& b)
{
    const QStorageInfo one(from_path(a));
    const QStorageInfo other(from_path(b));
    if (!one.isValid() || !other.isValid()) return false;
    // One file system may be seen in several places; a device without a path is only a kind: `tmpfs`.
    return one.rootPath() == other.rootPath() || (one.device() == other.device() && one.device().contains('/'));
}

} // namespace

bool is_wanted_as_stick(Workspace& workspace, const std::filesystem::path& folder, QWidget* over)
{
    Books& books = workspace.books();
    bool is_known = false;
    if (!workspace.attempt([&] {
            books::check_stick(books, folder);
            is_known = books::stick_at(books, folder).has_value();
        }))
        return false;
    if (is_known || !on_one_disk(folder, std::filesystem::absolute(books.path()).parent_path())) return true;

    Question question{label("backup", "No USB stick"),
                      label("backup",
                            "This folder is on the same disk as the books: {0}. If that disk breaks, the books and "
                            "this backup are both gone. Put the stick in and choose it.",
                            from_path(folder).toStdString()),
                      label("backup", "&Use this folder anyway")};
    question.enter_cancels = true;
    return ask(workspace, question, over);
}

} // namespace sokoguru::ui
