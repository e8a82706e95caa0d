// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/stick_question.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStorageInfo>
#include <QVBoxLayout>

#include "books/stick.h"
#include "shell/file_desk.h"
#include "widgets/parts.h"

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

    const auto say = [&](const Label& label) { return workspace.say(label); };
    QDialog dialog(over);
    dialog.setObjectName(QStringLiteral("stick-question"));
    dialog.setWindowTitle(say(label("backup", "No USB stick")));
    auto* const column = new QVBoxLayout(&dialog);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::medium);
    QLabel* const title = paragraph("section");
    title->setText(dialog.windowTitle());
    QLabel* const words = paragraph();
    words->setText(say(label("backup",
                             "This folder is on the same disk as the books: {0}. If that disk breaks, the books and "
                             "this backup are both gone. Put the stick in and choose it.",
                             from_path(folder).toStdString())));
    column->addWidget(title);
    column->addWidget(words);
    auto* const buttons = new QHBoxLayout;
    QPushButton* const use = plain_button();
    use->setObjectName(QStringLiteral("deed"));
    use->setText(say(label("backup", "&Use this folder anyway")));
    QPushButton* const cancel = primary_button();
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setText(say(label("shell", "&Cancel")));
    cancel->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(use);
    buttons->addWidget(cancel);
    column->addLayout(buttons);
    QObject::connect(use, &QPushButton::clicked, &dialog, &QDialog::accept);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    dialog.setMinimumWidth(440);
    cancel->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

} // namespace sokoguru::ui
