// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/head_bar.h"

#include <vector>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "shell/page_stack.h"
#include "widgets/clear.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {
constexpr int longest_crumb = 24; ///< heights of the body text: the search and the user stay in sight
}

HeadBar::HeadBar(Workspace& workspace, PageStack& pages, QWidget* parent)
    : QWidget(parent), workspace_(workspace), pages_(pages)
{
    setObjectName(QStringLiteral("head"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, 6, space::medium, 6);
    row->setSpacing(space::hair);
    back_ = new QToolButton;
    back_->setIcon(icon(QStringLiteral("previous")));
    back_->setObjectName(QStringLiteral("back"));
    connect(back_, &QToolButton::clicked, this, [this] { pages_.go_back(); });
    row->addWidget(back_);
    trail_ = new QHBoxLayout;
    trail_->setSpacing(space::hair);
    row->addLayout(trail_);
    row->addStretch(1);
    search_ = new QPushButton;
    search_->setObjectName(QStringLiteral("search"));
    search_->setIcon(icon(QStringLiteral("search"), IconColour::muted));
    search_->setMinimumWidth(240);
    search_->setAutoDefault(false);
    connect(search_, &QPushButton::clicked, this, &HeadBar::search_asked);
    row->addWidget(search_);
    user_ = new QToolButton;
    user_->setObjectName(QStringLiteral("user"));
    user_->setIcon(icon(QStringLiteral("user")));
    user_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(user_, &QToolButton::clicked, this, &HeadBar::user_asked);
    row->addWidget(user_);
    workspace.words(this, [this] {
        back_->setToolTip(workspace_.say(label("shell", "Back (Alt+Left)")));
        back_->setAccessibleName(back_->toolTip());
        search_->setText(workspace_.say(label("shell", "Search everything   Ctrl+K")));
        search_->setAccessibleName(search_->text());
        user_->setToolTip(workspace_.say(label("shell", "Change the user (Ctrl+L)")));
        update_place();
    });
}

void HeadBar::update_place()
{
    clear_layout(*trail_);
    crumbs_.clear();
    back_->setEnabled(pages_.can_go_back());
    if (workspace_.is_open() && !workspace_.is_busy()) {
        user_->setText(QString::fromStdString(workspace_.books().user().name));
        user_->setAccessibleName(workspace_.say(label("shell", "Signed in: {0}", user_->text().toStdString())));
    }
    const PageInfo* const shown = pages_.info(pages_.place().page);
    if (shown == nullptr) return;
    std::vector<const PageInfo*> way;
    for (const PageInfo* info = shown; info != nullptr; info = pages_.info(info->parent))
        way.insert(way.begin(), info);
    for (const PageInfo* info : way) {
        const bool last = info == shown;
        QString words = workspace_.say(info->title);
        words.remove(QLatin1Char('&'));
        if (last && pages_.page() != nullptr && !pages_.page()->heading().isEmpty()) words = pages_.page()->heading();
        crumbs_ << words;
        if (last) {
            QLabel* const here = text("section");
            here->setText(here->fontMetrics().elidedText(words, Qt::ElideRight, longest_crumb * px(Type::body)));
            here->setToolTip(words);
            here->setObjectName(QStringLiteral("here"));
            trail_->addWidget(here);
            continue;
        }
        auto* crumb = new QToolButton;
        crumb->setProperty("kind", "crumb");
        crumb->setText(words);
        crumb->setAccessibleName(words);
        connect(crumb, &QToolButton::clicked, this, [this, id = info->id] { workspace_.go({id, 0, {}}); });
        trail_->addWidget(crumb);
        QLabel* const arrow = text("muted");
        arrow->setText(QStringLiteral("›"));
        trail_->addWidget(arrow);
    }
}

} // namespace sokoguru::ui
