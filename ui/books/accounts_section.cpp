// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "books/account_form.h"
#include "books/settings_section.h"
#include "search/match.h"
#include "widgets/flow_layout.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

constexpr int id_role = Qt::UserRole;

class AccountsSection : public SettingsSection {
public:
    explicit AccountsSection(Workspace& workspace) : SettingsSection(workspace)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(space::medium, 0, space::medium, 0);
        column->setSpacing(space::small);
        search_ = new QLineEdit;
        search_->setObjectName(QStringLiteral("search"));
        search_->setClearButtonEnabled(true);
        tree_ = new QTreeWidget;
        tree_->setObjectName(QStringLiteral("chart"));
        tree_->setColumnCount(2);
        tree_->setUniformRowHeights(true);
        tree_->setIndentation(12);
        tree_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
        auto* left = new QWidget;
        left->setMinimumWidth(280 * text_percent() / 100);
        auto* left_column = new QVBoxLayout(left);
        left_column->setContentsMargins(0, 0, 0, 0);
        left_column->setSpacing(space::small);
        left_column->addWidget(search_);
        left_column->addWidget(tree_, 1);
        add_ = plain_button(QStringLiteral("add"));
        add_->setObjectName(QStringLiteral("add-account"));
        left_column->addWidget(add_, 0, Qt::AlignLeft);

        auto* right = new QWidget;
        auto* right_column = new QVBoxLayout(right);
        right_column->setContentsMargins(space::medium, 0, 0, 0);
        right_column->setSpacing(space::small);
        head_ = paragraph("section");
        balance_ = paragraph("muted");
        form_ = new AccountForm(workspace);
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(form_);
        auto* buttons = new FlowLayout;
        buttons->setSpacing(space::small);
        save_ = primary_button(QStringLiteral("ok"));
        save_->setObjectName(QStringLiteral("save-account"));
        switch_ = plain_button();
        switch_->setObjectName(QStringLiteral("switch-account"));
        remove_ = quiet_button(QStringLiteral("delete"));
        remove_->setObjectName(QStringLiteral("remove-account"));
        for (QPushButton* button : {save_, switch_, remove_})
            buttons->addWidget(button);
        right_column->addWidget(head_);
        right_column->addWidget(balance_);
        right_column->addWidget(area, 1);
        right_column->addLayout(buttons);
        auto* splitter = new QSplitter;
        splitter->setChildrenCollapsible(false);
        splitter->addWidget(left);
        splitter->addWidget(right);
        splitter->setStretchFactor(0, 1);
        splitter->setStretchFactor(1, 1);
        column->addWidget(splitter, 1);

        connect(search_, &QLineEdit::textChanged, this, [this] { filter(); });
        connect(tree_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
            if (item != nullptr && !filling_) choose({item->data(0, id_role).toLongLong()});
        });
        connect(add_, &QPushButton::clicked, this, [this] { begin_new(); });
        connect(save_, &QPushButton::clicked, this, [this] { save(); });
        connect(switch_, &QPushButton::clicked, this, [this] { switch_over(); });
        connect(remove_, &QPushButton::clicked, this, [this] { remove(); });
        workspace.words(this, [this] {
            search_->setPlaceholderText(say(label("settings", "Code or part of the name")));
            search_->setAccessibleName(search_->placeholderText());
            tree_->setHeaderLabels({say(label("settings", "Code")), say(label("settings", "Account"))});
            tree_->setAccessibleName(say(label("settings", "Chart of accounts")));
            add_->setText(say(label("settings", "&Add an account below…")));
            save_->setText(say(label("settings", "&Save")));
            remove_->setText(say(label("settings", "&Delete")));
        });
    }

    void refresh() override
    {
        filling_ = true;
        tree_->clear();
        items_.clear();
        const bool english = workspace().language() == Language::english;
        // Codes sort a heading before its accounts, but a parent is looked up, not assumed.
        const auto& accounts = books().chart().accounts();
        for (const ledger::Account& account : accounts) {
            const std::string& name = english && !account.name_en.empty() ? account.name_en : account.name;
            QString shown = QString::fromStdString(name);
            if (!account.active)
                shown += QStringLiteral("  (") + say(label("settings", "switched off")) + QLatin1Char(')');
            auto* item = new QTreeWidgetItem({QString::fromStdString(account.code), shown});
            item->setData(0, id_role, static_cast<qlonglong>(account.id.value));
            if (!account.active)
                for (int i = 0; i < 2; ++i)
                    item->setForeground(i, colours(palette()).muted);
            items_[account.id.value] = item;
        }
        for (const ledger::Account& account : accounts) {
            QTreeWidgetItem* const item = items_.at(account.id.value);
            const auto parent = items_.find(account.parent.value);
            if (parent == items_.end())
                tree_->addTopLevelItem(item);
            else
                parent->second->addChild(item);
        }
        tree_->expandToDepth(1);
        tree_->setColumnWidth(0, 100 * text_percent() / 100);
        const auto current = items_.find(shown_.value);
        QTreeWidgetItem* const item = current != items_.end() ? current->second : tree_->topLevelItem(0);
        tree_->setCurrentItem(item);
        filling_ = false;
        filter();
        if (item != nullptr) choose({item->data(0, id_role).toLongLong()});
    }

private:
    void choose(AccountId id)
    {
        shown_ = id;
        workspace().attempt([&] {
            const ledger::Account& account = books().chart().by_id(id);
            const ledger::AccountUse use = ledger::use_of(books(), id);
            form_->show_account(account, use, may_change());
            head_->setText(QString::fromStdString(account.code + " · " + account.name));
            balance_->setText(use.posted ? say(label("settings", "Balance now: {0}", use.balance.abs()))
                                         : say(label("settings", "Nothing was posted here yet.")));
            save_->setEnabled(may_change());
            switch_->setText(say(account.active ? label("settings", "S&witch off") : label("settings", "S&witch on")));
            switch_->setVisible(true);
            switch_->setEnabled(may_change() && (!account.active || (!use.needed && use.balance.is_zero())));
            switch_->setToolTip(say(label("settings", "No new postings; what is there stays.")));
            remove_->setVisible(true);
            remove_->setEnabled(may_change() && use.removable());
            remove_->setToolTip(say(label("settings", "Only an account that nothing ever used can be deleted.")));
            // A heading takes new accounts below it, any other account beside it.
            add_->setEnabled(may_change() && (!account.postable || account.parent.value != 0));
        });
    }

    void begin_new()
    {
        const ledger::Account& at = books().chart().by_id(shown_);
        const AccountId heading = at.postable ? at.parent : at.id;
        const ledger::Account fresh = ledger::account_below(books(), heading);
        form_->show_account(fresh, {}, true);
        const ledger::Account& parent = books().chart().by_id(heading);
        head_->setText(say(label("settings", "New account below {0} {1}", parent.code, parent.name)));
        balance_->setText(say(label("settings", "It begins with what its neighbours have; change what differs.")));
        switch_->setVisible(false);
        remove_->setVisible(false);
        form_->focus_first();
    }

    void save()
    {
        const ledger::Account changed = form_->account();
        apply(label("settings", "Account {0} saved.", changed.code), [&] {
            if (changed.id.value == 0)
                shown_ = ledger::add_account(books(), changed);
            else
                ledger::change_account(books(), changed);
        });
    }

    void switch_over()
    {
        ledger::Account changed = books().chart().by_id(shown_);
        changed.active = !changed.active;
        apply(changed.active ? label("settings", "Account {0} is switched on.", changed.code)
                             : label("settings", "Account {0} is switched off.", changed.code),
              [&] { ledger::change_account(books(), changed); });
    }

    void remove()
    {
        const ledger::Account gone = books().chart().by_id(shown_);
        const bool done = apply(label("settings", "Account {0} is deleted.", gone.code), [&] {
            ledger::remove_account(books(), gone.id);
            shown_ = gone.parent;
        });
        if (!done) shown_ = gone.id;
    }

    void filter()
    {
        const QString wanted = search_->text().trimmed();
        const search::Phrases words(wanted.toStdString());
        for (const auto& [id, item] : items_) {
            const bool fits = wanted.isEmpty() || item->text(0).startsWith(wanted, Qt::CaseInsensitive) ||
                              (!words.empty() && words.fit(search::fold(item->text(1).toStdString())));
            item->setHidden(!fits);
        }
        if (wanted.isEmpty()) return;
        for (const auto& [id, item] : items_)
            if (!item->isHidden())
                for (QTreeWidgetItem* above = item->parent(); above != nullptr; above = above->parent()) {
                    above->setHidden(false);
                    above->setExpanded(true);
                }
    }

    QLineEdit* search_;
    QTreeWidget* tree_;
    std::map<std::int64_t, QTreeWidgetItem*> items_;
    QPushButton* add_;
    QLabel* head_;
    QLabel* balance_;
    AccountForm* form_;
    QPushButton* save_;
    QPushButton* switch_;
    QPushButton* remove_;
    AccountId shown_{};
    bool filling_ = false;
};

} // namespace

SectionInfo accounts_section()
{
    return section<AccountsSection>(QStringLiteral("accounts"), label("settings", "Chart of accounts"),
                                    QStringLiteral("account"));
}

} // namespace sokoguru::ui
