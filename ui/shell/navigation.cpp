// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include "look/look.h"

namespace sokoguru::ui {

namespace {

/// Enter goes to the page as Space does: it is a place to go to, not a button of a form.
class NavigationButton : public QToolButton {
protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QToolButton::keyPressEvent(event);
    }
};

QToolButton* navigation_button(const QString& icon_name)
{
    auto* button = new NavigationButton;
    button->setProperty("kind", "navigation");
    button->setIcon(icon(icon_name));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

Navigation::Navigation(Workspace& workspace, const std::vector<PageInfo>& pages, QWidget* parent)
    : QWidget(parent), workspace_(workspace), pages_(pages)
{
    setObjectName(QStringLiteral("navigation"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(2);
    for (const PageInfo& page : pages) {
        if (!page.parent.isEmpty()) continue;
        QToolButton* const button = navigation_button(page.icon);
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("to-") + page.id);
        connect(button, &QToolButton::clicked, this, [this, id = page.id] { workspace_.go({id, 0, {}}); });
        buttons_[page.id] = button;
        column->addWidget(button);
    }
    column->addStretch(1);
    fold_ = navigation_button(QStringLiteral("collapse"));
    fold_->setObjectName(QStringLiteral("fold"));
    connect(fold_, &QToolButton::clicked, this, [this] {
        set_folded(!folded_);
        emit folded_changed();
    });
    column->addWidget(fold_);
    workspace.words(this, [this] { retranslate(); });
    connect(&workspace, &Workspace::changed, this, [this](Change change) {
        if (change == Change::look) retranslate();
    });
}

void Navigation::retranslate()
{
    for (const PageInfo& page : pages_) {
        const auto found = buttons_.find(page.id);
        if (found == buttons_.end()) continue;
        const QString words = workspace_.say(page.title);
        found->second->setText(words);
        found->second->setToolTip(folded_ ? words : QString());
        found->second->setAccessibleName(words);
    }
    fold_->setText(workspace_.say(label("shell", "Fold the navigation")));
    fold_->setAccessibleName(folded_ ? workspace_.say(label("shell", "Unfold the navigation")) : fold_->text());
    fold_->setToolTip(folded_ ? fold_->accessibleName() : QString());
    fold_->setIcon(icon(folded_ ? QStringLiteral("expand") : QStringLiteral("collapse")));
    int widest = 0;
    for (const auto& [id, button] : buttons_) {
        QFont bold = button->font();
        bold.setPixelSize(px(Type::body));
        bold.setBold(true);
        widest = qMax(widest, QFontMetrics(bold).horizontalAdvance(button->text()));
    }
    widest = qMax(widest, fontMetrics().horizontalAdvance(fold_->text()));
    const int picture = 22 * text_percent() / 100;
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setIconSize(QSize(picture, picture));
        button->setToolButtonStyle(folded_ ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
    setFixedWidth(folded_ ? picture + 40 : widest + picture + 68);
}

void Navigation::set_folded(bool folded)
{
    folded_ = folded;
    retranslate();
}

void Navigation::mark(const QString& page)
{
    for (const auto& [id, button] : buttons_)
        button->setChecked(id == page);
}

void Navigation::update_permissions()
{
    for (const PageInfo& page : pages_) {
        const auto found = buttons_.find(page.id);
        if (found != buttons_.end()) found->second->setVisible(workspace_.may(page.permission));
    }
}

} // namespace sokoguru::ui
