// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/settings_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

#include "widgets/parts.h"

namespace sokoguru::ui {

SettingsPage::SettingsPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* columns = new QHBoxLayout(this);
    page_margins(columns);
    list_ = new QListWidget;
    list_->setObjectName(QStringLiteral("sections"));
    list_->setSpacing(2);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    columns->addWidget(list_);
    stack_ = new QStackedWidget;
    columns->addWidget(stack_, 1);
    sections_ = {cooperative_section(), signatures_section(), accounts_section(),  savings_section(),
                 loans_section(),       surplus_section(),    numbering_section(), questions_section(),
                 paper_section(),       computer_section(),   users_section(),     opening_section()};
    for (const SectionInfo& section : sections_) {
        list_->addItem(new QListWidgetItem(icon(section.icon), QString()));
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        stack_->addWidget(area);
    }
    list_->setCurrentRow(0);
    connect(list_, &QListWidget::currentRowChanged, this, &SettingsPage::show_section);
    const auto measure = [this] {
        for (std::size_t i = 0; i < sections_.size(); ++i)
            list_->item(static_cast<int>(i))->setText(say(sections_[i].title));
        list_->setFixedWidth(list_->sizeHintForColumn(0) + 2 * space::medium);
        list_->setAccessibleName(say(label("settings", "Sections of the settings")));
    };
    workspace.words(this, measure);
    connect(&workspace, &Workspace::changed, this, [measure](Change change) {
        if (change == Change::look) measure();
    });
}

void SettingsPage::open(const Place& place)
{
    for (std::size_t i = 0; i < sections_.size(); ++i)
        if (sections_[i].id == place.text) list_->setCurrentRow(static_cast<int>(i));
}

void SettingsPage::refresh()
{
    const int row = stack_->currentIndex();
    auto& area = static_cast<QScrollArea&>(*stack_->widget(row));
    if (area.widget() == nullptr) {
        const SectionInfo& info = sections_.at(static_cast<std::size_t>(row));
        SettingsSection* const made = info.make(workspace());
        made->setObjectName(QStringLiteral("section-") + info.id);
        area.setWidget(made);
        made->show(); // a visible area leaves that to its owner
    }
    static_cast<SettingsSection&>(*area.widget()).refresh();
}

void SettingsPage::show_section(int row)
{
    if (row < 0) return;
    stack_->setCurrentIndex(row);
    if (workspace().is_open()) workspace().attempt([this] { refresh(); });
}

std::vector<PageInfo> settings_pages()
{
    const auto action = [](const Label& title, const char* icon, const char* section) {
        return ActionInfo{
            title, QString::fromLatin1(icon), {QStringLiteral("settings"), 0, QString::fromLatin1(section)}};
    };
    PageInfo page;
    page.id = QStringLiteral("settings");
    page.title = label("settings", "Settings");
    page.icon = QStringLiteral("settings");
    page.chapter = QStringLiteral("settings");
    page.make = [](Workspace& workspace) -> Page* { return new SettingsPage(workspace); };
    page.actions = {action(label("settings", "Letterhead and logo"), "document", "cooperative"),
                    action(label("settings", "Officers and signatures"), "members", "signatures"),
                    action(label("settings", "Chart of accounts"), "account", "accounts"),
                    action(label("settings", "Savings products"), "savings", "products"),
                    action(label("settings", "Rules for loans"), "loans", "loans"),
                    action(label("settings", "SHU percentages"), "percent", "surplus"),
                    action(label("settings", "Numbering"), "document", "numbering"),
                    action(label("settings", "Questions before posting"), "help", "questions"),
                    action(label("settings", "Paper"), "print", "paper"),
                    action(label("settings", "Language, light or dark, text size"), "language", "computer"),
                    action(label("settings", "Users and passwords"), "users", "users"),
                    action(label("settings", "Change my password"), "lock", "users"),
                    action(label("settings", "Beginning of the books"), "calendar", "opening")};
    return {page};
}

} // namespace sokoguru::ui
