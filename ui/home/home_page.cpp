// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/home_page.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "home/overview.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

QFrame* figure_card(const QString& title, const QString& figure)
{
    QVBoxLayout* column = nullptr;
    QFrame* const frame = card(column);
    QLabel* const name = text("muted");
    name->setText(title);
    QLabel* const value = text("figure");
    value->setText(figure);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(name);
    column->addWidget(value);
    return frame;
}

} // namespace

HomePage::HomePage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* page = new QVBoxLayout(this);
    page_margins(page);
    name_ = text("title");
    name_->setObjectName(QStringLiteral("cooperative"));
    place_ = text("muted");
    page->addWidget(name_);
    page->addWidget(place_);
    cards_ = new QGridLayout;
    cards_->setSpacing(space::medium);
    page->addLayout(cards_);
    page->addStretch(1);
}

void HomePage::refresh()
{
    const Overview overview = read_overview(books());
    name_->setText(QString::fromStdString(overview.name));
    place_->setText(QString::fromStdString(overview.place));
    while (QLayoutItem* item = cards_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto rupiah = [this](Money amount) { return QStringLiteral("Rp ") + workspace().money(amount); };
    cards_->addWidget(figure_card(say(label("shell", "Savings of the members")), rupiah(overview.savings_total)), 0, 0);
    cards_->addWidget(figure_card(say(label("shell", "Loans, remaining principal")), rupiah(overview.loans_total)), 0,
                      1);
    cards_->addWidget(figure_card(say(label("shell", "Cash and bank")), rupiah(overview.money_total)), 0, 2);
    cards_->addWidget(figure_card(say(label("shell", "Members")), workspace().number(overview.members)), 1, 0);
}

std::vector<PageInfo> home_pages()
{
    return {{QStringLiteral("home"),
             label("shell", "Home"),
             QStringLiteral("home"),
             {},
             QStringLiteral("home"),
             books::Permission::read,
             [](Workspace& workspace) -> Page* { return new HomePage(workspace); }}};
}

} // namespace sokoguru::ui
