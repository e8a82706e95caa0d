// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/start_page.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sokoguru::shell {

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(48, 48, 48, 48);
    page->addStretch(2);
    auto* picture = new QLabel;
    picture->setPixmap(QIcon(QStringLiteral(":/icons/sokoguru-128.png")).pixmap(96, 96));
    picture->setAlignment(Qt::AlignHCenter);
    page->addWidget(picture);
    title_ = new QLabel(QStringLiteral("Sokoguru"));
    title_->setProperty("kind", "name");
    title_->setAlignment(Qt::AlignHCenter);
    page->addWidget(title_);
    about_ = new QLabel;
    about_->setProperty("kind", "muted");
    about_->setAlignment(Qt::AlignHCenter);
    about_->setWordWrap(true);
    page->addWidget(about_);
    page->addSpacing(24);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    create = new QPushButton;
    create->setProperty("kind", "primary");
    create->setObjectName(QStringLiteral("create"));
    open = new QPushButton;
    open->setObjectName(QStringLiteral("open"));
    sample = new QPushButton;
    sample->setObjectName(QStringLiteral("sample"));
    for (QPushButton* button : {create, open, sample})
        buttons->addWidget(button);
    buttons->addStretch(1);
    page->addLayout(buttons);
    page->addStretch(3);
}

void StartPage::retranslate(const Texts& texts)
{
    about_->setText(
        QString::fromStdString(texts("shell", "The books of your cooperative: members, savings, loans, ledger.")));
    create->setText(QString::fromStdString(texts("shell", "New cooperative…")));
    sample->setText(QString::fromStdString(texts("shell", "Sample cooperative…")));
    open->setText(QString::fromStdString(texts("shell", "Open a file…")));
}

} // namespace sokoguru::shell
