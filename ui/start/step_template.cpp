// SPDX-License-Identifier: GPL-3.0-or-later
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "books/template.h"
#include "start/assistant_steps.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

TemplateStep::TemplateStep(Workspace& workspace) : workspace_(workspace)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::small);
    kinds_ = new QButtonGroup(this);
    const auto infos = books::templates();
    std::vector<QLabel*> sentences;
    for (std::size_t i = 0; i < infos.size(); ++i) {
        auto* button = new QRadioButton;
        button->setObjectName(QStringLiteral("template-") + QString::fromStdString(infos[i].name));
        button->setChecked(i == 0);
        kinds_->addButton(button, static_cast<int>(i));
        sentences.push_back(paragraph("muted"));
        sentences.back()->setIndent(26);
        column->addWidget(button);
        column->addWidget(sentences.back());
    }
    QLabel* const head = text("caption");
    column->addWidget(head);
    accounts_ = new QTreeWidget;
    accounts_->setObjectName(QStringLiteral("accounts"));
    accounts_->setColumnCount(2);
    accounts_->header()->setStretchLastSection(true);
    accounts_->setMinimumHeight(180);
    column->addWidget(accounts_, 1);
    connect(kinds_, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) show_accounts();
    });
    workspace.words(this, [this, infos, sentences, head] {
        const bool english = workspace_.language() == Language::english;
        for (std::size_t i = 0; i < infos.size(); ++i) {
            QAbstractButton* const button = kinds_->button(static_cast<int>(i));
            button->setText(QString::fromStdString(english ? infos[i].title_en : infos[i].title_id));
            sentences[i]->setText(QString::fromStdString(english ? infos[i].sentence_en : infos[i].sentence_id));
            button->setAccessibleDescription(sentences[i]->text());
        }
        head->setText(workspace_.say(label("start", "Its accounts; all of them can be changed later.")));
        accounts_->setHeaderLabels({workspace_.say(label("start", "Code")), workspace_.say(label("start", "Account"))});
        accounts_->setAccessibleName(head->text());
        show_accounts();
    });
}

std::string TemplateStep::chosen() const
{
    return books::templates().at(static_cast<std::size_t>(kinds_->checkedId())).name;
}

void TemplateStep::show_accounts()
{
    accounts_->clear();
    const bool english = workspace_.language() == Language::english;
    std::map<std::string, QTreeWidgetItem*> items;
    for (const setup::ProposedAccount& account :
         setup::proposal(chosen(), static_cast<int>(workspace_.today().year())).accounts) {
        const std::string& name = english && !account.name_en.empty() ? account.name_en : account.name;
        const QStringList cells = {QString::fromStdString(account.code), QString::fromStdString(name)};
        items[account.code] = account.parent.empty() ? new QTreeWidgetItem(accounts_, cells)
                                                     : new QTreeWidgetItem(items.at(account.parent), cells);
    }
    accounts_->expandToDepth(0);
    accounts_->setColumnWidth(0, 130 * text_percent() / 100);
}

void TemplateStep::store(setup::NewBooks& books) const
{
    books.cooperative.template_name = chosen();
}

} // namespace sokoguru::ui
