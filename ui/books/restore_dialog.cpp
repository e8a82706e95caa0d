// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/restore_dialog.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "books/backup.h"
#include "books/backup_model.h"
#include "shell/file_desk.h"
#include "start/dialogs.h"
#include "widgets/file_dialog.h"
#include "widgets/parts.h"
#include "widgets/table_view.h"

namespace sokoguru::ui {

RestoreDialog::RestoreDialog(Workspace& workspace, const std::filesystem::path& file, QWidget* parent)
    : QDialog(parent), workspace_(workspace), model_(new BackupModel(workspace, this)), table_(new TableView)
{
    const auto say = [&](const Label& text) { return workspace.say(text); };
    setObjectName(QStringLiteral("restore-dialog"));
    setWindowTitle(say(label("backup", "Restore a backup")));
    auto* const column = new QVBoxLayout(this);
    page_margins(column);
    QLabel* const title = text("section");
    title->setText(say(label("backup", "Restore a backup")));
    column->addWidget(title);
    QLabel* const lead = paragraph("muted");
    column->addWidget(lead);

    std::vector<BackupModel::Row> rows;
    for (books::FoundBackup& backup : books::find_backups(file, {books::backup_folder(file)}))
        rows.push_back({std::move(backup), std::nullopt});
    const auto usable = std::find_if(rows.begin(), rows.end(),
                                     [](const BackupModel::Row& row) { return row.backup.facts.has_value(); });
    const int first = usable == rows.end() ? -1 : static_cast<int>(usable - rows.begin());
    const bool any = !rows.empty();
    const bool all_fine =
        std::all_of(rows.begin(), rows.end(), [](const BackupModel::Row& row) { return row.backup.facts.has_value(); });
    lead->setText(
        any ? say(label("backup", "These lie beside the file. The newest has the most; what was entered after "
                                  "it has to be entered again. The file of now is kept under another name."))
            : say(label("backup", "There are no backups beside the file. Put in the stick, or choose a backup "
                                  "from another place.")));
    table_->setModel(model_);
    table_->setObjectName(QStringLiteral("backups"));
    table_->setAccessibleName(say(label("backup", "Backups that were found")));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    model_->show(std::move(rows));
    // Nothing can be compared with a file that does not open; what a backup lacks itself stands there.
    table_->setColumnHidden(BackupModel::against, all_fine);
    table_->setColumnHidden(BackupModel::place, true);
    table_->fit_columns(all_fine ? BackupModel::last_day : BackupModel::against);
    table_->setVisible(any);
    column->addWidget(table_, 1);
    try {
        now_ = books::file_facts(file);
    } catch (const Error&) {
        // Usually the reason for being here.
    }
    sides_ = paragraph();
    sides_->setObjectName(QStringLiteral("sides"));
    column->addWidget(sides_);

    auto* const buttons = new QHBoxLayout;
    QPushButton* const other = plain_button(QStringLiteral("open"));
    other->setObjectName(QStringLiteral("other"));
    other->setText(say(label("backup", "&Another place…")));
    QPushButton* const cancel = plain_button();
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setText(say(label("backup", "&Cancel")));
    restore_ = primary_button(QStringLiteral("backup"));
    restore_->setObjectName(QStringLiteral("restore"));
    restore_->setText(say(label("backup", "&Restore this one")));
    restore_->setDefault(true);
    restore_->setEnabled(false);
    buttons->addWidget(other);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(restore_);
    column->addLayout(buttons);

    connect(other, &QPushButton::clicked, this, &RestoreDialog::ask_other);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(restore_, &QPushButton::clicked, this, &RestoreDialog::take_selected);
    connect(table_, &TableView::row_activated, this, &RestoreDialog::take_selected);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RestoreDialog::show_state);
    if (first >= 0) table_->selectRow(first);
    show_state();
    (any ? static_cast<QWidget*>(table_) : other)->setFocus();
    resize(48 * px(Type::body), any ? 26 * px(Type::body) : sizeHint().height());
}

void RestoreDialog::show_state()
{
    const QModelIndex at = table_->currentIndex();
    if (!at.isValid()) return;
    const books::FoundBackup& backup = model_->rows()[static_cast<std::size_t>(at.row())].backup;
    restore_->setEnabled(backup.facts.has_value());
    chosen_ = backup.path;
    sides_->clear();
    if (backup.facts) show_sides(*backup.facts);
}

void RestoreDialog::show_sides(const books::FileFacts& backup)
{
    const auto day = [](const books::FileFacts& facts) {
        return facts.last_day ? base::LabelArg(*facts.last_day) : base::LabelArg(std::string("-"));
    };
    const auto head = [](const books::FileFacts& facts) { return facts.head.substr(0, 16); };
    QString text = workspace_.say(label("backup", "The backup: {0} entries, the last day {1}, fingerprint {2}.",
                                        backup.entries, day(backup), head(backup)));
    text += QLatin1Char('\n');
    if (now_)
        text += workspace_.say(label(
            "backup", "The file of now: {0} entries, the last day {1}, fingerprint {2}. {3} entries will be lost.",
            now_->entries, day(*now_), head(*now_), std::max<std::int64_t>(0, now_->entries - backup.entries)));
    else
        text +=
            workspace_.say(label("backup", "The file of now cannot be read: nobody knows what it has beyond that."));
    sides_->setText(text);
}

void RestoreDialog::take_selected()
{
    if (restore_->isEnabled()) accept();
}

void RestoreDialog::ask_other()
{
    const QString from =
        ask_existing_file(this, {workspace_.say(label("start", "Choose the backup")),
                                 {},
                                 workspace_.say(label("shell", "Sokoguru files")) + QStringLiteral(" (*.sokoguru)")});
    if (from.isEmpty()) return;
    table_->clearSelection();
    table_->setCurrentIndex({});
    chosen_ = to_path(from);
    restore_->setEnabled(false);
    try {
        show_sides(books::file_facts(chosen_));
        restore_->setEnabled(true);
        restore_->setFocus();
    } catch (const Error& problem) {
        sides_->setText(workspace_.say(problem.message()));
    }
}

std::optional<books::Restorer> ask_restorer(Workspace& workspace, const std::filesystem::path& file, QWidget* over)
{
    std::optional<books::Restorer> restorer;
    const auto sign_in = [&](const books::Credentials& credentials) {
        restorer = books::sign_in_to_restore(file, credentials, workspace.clock());
    };
    try {
        try {
            sign_in({});
        } catch (const Error& error) {
            if (error.code() != Code::password_required && error.code() != Code::sign_in_failed) throw;
            SignInDialog(workspace.texts(), sign_in, over).exec();
        }
    } catch (const Error& error) {
        workspace.tell(Notice::refusal, error.message());
    }
    return restorer;
}

} // namespace sokoguru::ui
