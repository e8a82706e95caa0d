// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/start_page.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "shell/file_desk.h"
#include "start/dialogs.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

StartPage::StartPage(Workspace& workspace, FileDesk& files, QWidget* parent)
    : QWidget(parent), workspace_(workspace), files_(files)
{
    setProperty("kind", "page");
    auto* page = new QVBoxLayout(this);
    page_margins(page);
    page->addStretch(2);
    auto* picture = new QLabel;
    picture->setPixmap(program_icon().pixmap(96, 96));
    picture->setAlignment(Qt::AlignHCenter);
    page->addWidget(picture);
    QLabel* const title = text("title");
    title->setText(QStringLiteral("Sokoguru"));
    title->setAlignment(Qt::AlignHCenter);
    page->addWidget(title);
    about_ = paragraph("muted");
    about_->setAlignment(Qt::AlignHCenter);
    page->addWidget(about_);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
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
    recent_ = new QVBoxLayout;
    page->addLayout(recent_);
    page->addStretch(3);
    connect(create_, &QPushButton::clicked, this, [this] { ask_new(workspace_, files_, this); });
    connect(open_, &QPushButton::clicked, this, [this] { files_.ask_open(); });
    connect(sample_, &QPushButton::clicked, this, [this] { files_.ask_sample(); });
    workspace.words(this, [this] { retranslate(); });
}

void StartPage::retranslate()
{
    about_->setText(workspace_.say(label("shell", "The books of your cooperative: members, savings, loans, ledger.")));
    create_->setText(workspace_.say(label("shell", "&New cooperative…")));
    sample_->setText(workspace_.say(label("shell", "&Sample cooperative…")));
    open_->setText(workspace_.say(label("shell", "&Open…")));
}

void StartPage::refresh()
{
    while (QLayoutItem* item = recent_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& path : files_.recent()) {
        QPushButton* const button = quiet_button(QStringLiteral("document"));
        button->setText(from_path(path));
        connect(button, &QPushButton::clicked, this, [this, path] { files_.open(path); });
        recent_->addWidget(button, 0, Qt::AlignHCenter);
    }
}

void ask_new(Workspace& workspace, FileDesk& files, QWidget* over)
{
    NewDialog dialog(workspace.texts(), workspace.today(), over);
    if (dialog.exec() != QDialog::Accepted) return;
    QString path =
        QFileDialog::getSaveFileName(over, workspace.say(label("shell", "Where to keep the books")),
                                     QString::fromStdString(dialog.cooperative().name + ".sokoguru"),
                                     workspace.say(label("shell", "Sokoguru files")) + QStringLiteral(" (*.sokoguru)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) return;
    if (!path.endsWith(QStringLiteral(".sokoguru"))) path += QStringLiteral(".sokoguru");
    files.create(to_path(path), dialog.cooperative(), dialog.first_user());
}

} // namespace sokoguru::ui
