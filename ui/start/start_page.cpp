// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/start_page.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "books/restore.h"
#include "shell/file_desk.h"
#include "start/assistant.h"
#include "start/refusal_card.h"
#include "storage/backup.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

constexpr int widest = 640; ///< px at text size 100 %: lines stay readable on wide screens

} // namespace

StartPage::StartPage(Workspace& workspace, FileDesk& files, QWidget* parent)
    : QWidget(parent), workspace_(workspace), files_(files)
{
    setProperty("kind", "page");
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    outside->addWidget(area);
    auto* inside = new QWidget;
    area->setWidget(inside);
    auto* sides = new QHBoxLayout(inside);
    sides->addStretch(1);
    auto* page = new QVBoxLayout;
    page_margins(page);
    sides->addLayout(page, 100);
    sides->addStretch(1);

    page->addStretch(1);
    auto* head = new QHBoxLayout;
    auto* picture = new QLabel;
    picture->setPixmap(program_icon().pixmap(64, 64));
    head->addWidget(picture);
    auto* names = new QVBoxLayout;
    QLabel* const title = text("title");
    title->setText(QStringLiteral("Sokoguru"));
    about_ = paragraph("muted");
    names->addWidget(title);
    names->addWidget(about_);
    head->addLayout(names, 1);
    page->addLayout(head);
    refusal_ = new RefusalCard(workspace);
    page->addWidget(refusal_);
    auto* buttons = new QHBoxLayout;
    create_ = primary_button(QStringLiteral("new"));
    create_->setObjectName(QStringLiteral("create"));
    open_ = plain_button(QStringLiteral("open"));
    open_->setObjectName(QStringLiteral("open"));
    sample_ = plain_button(QStringLiteral("practice"));
    sample_->setObjectName(QStringLiteral("sample"));
    for (QPushButton* button : {create_, open_, sample_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    page->addLayout(buttons);
    sample_words_ = paragraph("muted");
    page->addWidget(sample_words_);
    recent_head_ = text("section");
    page->addWidget(recent_head_);
    recent_ = new QVBoxLayout;
    recent_->setSpacing(space::hair);
    page->addLayout(recent_);
    page->addStretch(3);
    inside->setMaximumWidth(QWIDGETSIZE_MAX);
    for (QWidget* wide : std::initializer_list<QWidget*>{about_, refusal_, sample_words_})
        wide->setMinimumWidth(widest / 2);

    connect(create_, &QPushButton::clicked, this, [this] { ask_new(workspace_, files_, this); });
    connect(open_, &QPushButton::clicked, this, [this] { files_.ask_open(); });
    connect(sample_, &QPushButton::clicked, this, [this] { files_.ask_sample(); });
    connect(refusal_, &RefusalCard::retry_asked, this, [this] {
        const auto path = to_path(refusal_->path());
        refusal_->hide();
        files_.open(path);
    });
    connect(refusal_, &RefusalCard::other_asked, this, [this] { files_.ask_open(); });
    connect(refusal_, &RefusalCard::restore_asked, this, &StartPage::restore);
    connect(refusal_, &RefusalCard::copy_asked, this, &StartPage::open_copy);
    workspace.words(this, [this] { retranslate(); });
}

void StartPage::retranslate()
{
    about_->setText(workspace_.say(label("shell", "The books of your cooperative: members, savings, loans, ledger.")));
    create_->setText(workspace_.say(label("shell", "&New cooperative…")));
    sample_->setText(workspace_.say(label("shell", "&Sample cooperative…")));
    open_->setText(workspace_.say(label("shell", "&Open…")));
    sample_words_->setText(workspace_.say(label(
        "start", "To look around without risk, explore the sample cooperative: invented members with three years of "
                 "books, kept in your documents folder.")));
    recent_head_->setText(workspace_.say(label("start", "Used last")));
    show_recent();
}

void StartPage::refresh()
{
    refusal_->hide();
    show_recent();
}

void StartPage::show_recent()
{
    while (QLayoutItem* item = recent_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<RecentFile> files = files_.recent_files();
    recent_head_->setVisible(!files.empty());
    for (const RecentFile& file : files) {
        QPushButton* const button = quiet_button(QStringLiteral("document"));
        const QString path = from_path(file.path);
        QString name = file.name.isEmpty() ? path.section(QLatin1Char('/'), -1) : file.name;
        button->setText(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setToolTip(path);
        QLabel* const below = text("caption");
        QString words = path;
        if (file.used)
            words = workspace_.say(label("start", "{0} · last used {1}", path.toStdString(),
                                         QString::fromStdString(workspace_.texts().date(*file.used)).toStdString()));
        if (!file.is_there) words = workspace_.say(label("start", "{0} · not there now", path.toStdString()));
        below->setText(words);
        below->setIndent(38);
        button->setAccessibleDescription(words);
        button->setEnabled(file.is_there);
        connect(button, &QPushButton::clicked, this, [this, path = file.path] { files_.open(path); });
        recent_->addWidget(button, 0, Qt::AlignLeft);
        recent_->addWidget(below);
    }
}

void StartPage::explain(const QString& path, const Error& error)
{
    refusal_->explain(path, error);
}

void StartPage::restore()
{
    const QString from = QFileDialog::getOpenFileName(
        this, workspace_.say(label("start", "Choose the backup")), QString(),
        workspace_.say(label("shell", "Sokoguru files")) + QStringLiteral(" (*.sokoguru)"));
    if (from.isEmpty()) return;
    const auto source = to_path(from);
    const auto target = to_path(refusal_->path());
    workspace_.run_long(
        label("start", "The backup is being restored"),
        [source, target](Progress&) { books::restore_backup(source, target); },
        [this, target] { files_.open(target); });
}

void StartPage::open_copy()
{
    const auto source = to_path(refusal_->path());
    const auto folder = to_path(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    std::error_code ignored;
    auto target = folder / source.filename();
    for (int n = 2; std::filesystem::exists(target, ignored); ++n)
        target = folder / source.stem().concat(" " + std::to_string(n)).concat(".sokoguru");
    workspace_.run_long(
        label("start", "The file is being copied"), [source, target](Progress&) { storage::restore(source, target); },
        [this, target] { files_.open(target); });
}

void ask_new(Workspace& workspace, FileDesk& files, QWidget* over)
{
    if (workspace.is_busy()) return;
    Assistant assistant(workspace, over);
    if (assistant.exec() != QDialog::Accepted) return;
    files.adopt(assistant.take_books());
    if (assistant.wants_import()) workspace.go({QStringLiteral("import"), 0, {}});
}

} // namespace sokoguru::ui
