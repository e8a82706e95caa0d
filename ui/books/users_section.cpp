// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "books/ask_dialog.h"
#include "books/settings_section.h"
#include "books/user_edit.h"
#include "widgets/field.h"
#include "widgets/flow_layout.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

using books::Role;

Label role_words(Role role)
{
    switch (role) {
    case Role::pengurus:
        return label("settings", "board: everything");
    case Role::petugas:
        return label("settings", "clerk: the daily work");
    case Role::pengawas:
        return label("settings", "supervisor: reads and prints");
    }
    return {};
}

QComboBox* role_box(const Workspace& workspace, Role role)
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("role"));
    for (const Role each : {Role::pengurus, Role::petugas, Role::pengawas})
        box->addItem(workspace.say(role_words(each)));
    box->setCurrentIndex(static_cast<int>(role));
    return box;
}

QLineEdit* line(const char* name, bool secret = false)
{
    auto* out = new QLineEdit;
    out->setObjectName(QString::fromLatin1(name));
    out->setMaxLength(200);
    if (secret) out->setEchoMode(QLineEdit::Password);
    return out;
}

/// A new password typed twice, or the decision to have none.
class PasswordRows {
public:
    PasswordRows(Workspace& workspace, AskDialog& dialog)
    {
        password_ = line("password", true);
        again_ = line("again", true);
        without_ = new QCheckBox(workspace.say(label("settings", "&Without a password")));
        without_->setObjectName(QStringLiteral("without"));
        password_row_ = new Field(workspace, label("settings", "New &password"), password_,
                                  label("settings", "At least 8 characters."));
        again_row_ = new Field(workspace, label("settings", "&The same again"), again_);
        dialog.add(password_row_);
        dialog.add(again_row_);
        dialog.add(without_);
        QObject::connect(without_, &QCheckBox::toggled, &dialog, [this](bool on) {
            password_row_->setEnabled(!on);
            again_row_->setEnabled(!on);
        });
    }

    /// False: what is wrong stands beside the field.
    bool check()
    {
        if (without_->isChecked()) return true;
        if (password_->text().isEmpty()) {
            password_row_->set_problem(label("settings", "Choose a password, or tick below that there is none."));
            return false;
        }
        if (password_->text() != again_->text()) {
            again_row_->set_problem(label("settings", "The two passwords differ."));
            return false;
        }
        return true;
    }
    std::optional<std::string> value() const
    {
        if (without_->isChecked()) return std::nullopt;
        return password_->text().toStdString();
    }

private:
    QLineEdit* password_;
    QLineEdit* again_;
    QCheckBox* without_;
    Field* password_row_;
    Field* again_row_;
};

class UsersSection : public SettingsSection {
public:
    explicit UsersSection(Workspace& workspace) : SettingsSection(workspace)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(space::medium, 0, space::medium, 0);
        column->setSpacing(space::medium);
        QVBoxLayout* mine = nullptr;
        column->addWidget(card(mine));
        me_ = paragraph();
        own_ = plain_button(QStringLiteral("lock"));
        own_->setObjectName(QStringLiteral("own-password"));
        mine->addWidget(me_);
        mine->addWidget(own_, 0, Qt::AlignLeft);
        all_ = new QWidget;
        auto* rest = new QVBoxLayout(all_);
        rest->setContentsMargins(0, 0, 0, 0);
        QLabel* const head = text("section");
        users_ = new QTreeWidget;
        users_->setObjectName(QStringLiteral("users"));
        users_->setRootIsDecorated(false);
        users_->setColumnCount(4);
        users_->setMinimumHeight(200);
        auto* buttons = new FlowLayout;
        buttons->setSpacing(space::small);
        const auto button = [&](const char* icon, const char* name, auto act) {
            QPushButton* const out = plain_button(QString::fromLatin1(icon));
            out->setObjectName(QString::fromLatin1(name));
            buttons->addWidget(out);
            connect(out, &QPushButton::clicked, this, act);
            return out;
        };
        add_ = button("add", "add-user", [this] { add_user(); });
        edit_ = button("edit", "edit-user", [this] { edit_user(); });
        password_ = button("lock", "set-password", [this] { set_password(); });
        unlock_ = button("unlock", "unlock-user", [this] { unlock(); });
        rest->addWidget(head);
        rest->addWidget(users_, 1);
        rest->addLayout(buttons);
        column->addWidget(all_, 1);
        connect(own_, &QPushButton::clicked, this, [this] { own_password(); });
        connect(users_, &QTreeWidget::itemSelectionChanged, this, [this] { update_buttons(); });
        connect(users_, &QTreeWidget::itemActivated, this, [this] { edit_user(); });
        workspace.words(this, [this, head] {
            head->setText(say(label("settings", "All users")));
            users_->setAccessibleName(head->text());
            users_->setHeaderLabels({say(label("settings", "User")), say(label("settings", "Full name")),
                                     say(label("settings", "May do")), say(label("settings", "State"))});
            own_->setText(say(label("settings", "Change my &password…")));
            add_->setText(say(label("settings", "&Add a user…")));
            edit_->setText(say(label("settings", "&Change…")));
            password_->setText(say(label("settings", "&New password…")));
            unlock_->setText(say(label("settings", "&Unlock")));
        });
    }

    void refresh() override
    {
        const books::User& me = books().user();
        me_->setText(say(
            label("settings", "You are signed in as {0} ({1}).", me.name, workspace().texts()(role_words(me.role)))));
        all_->setVisible(may_manage());
        users_->clear();
        known_ = books::users(books());
        for (const books::User& user : known_)
            new QTreeWidgetItem(users_, {QString::fromStdString(user.name), QString::fromStdString(user.full_name),
                                         say(role_words(user.role)), say(state(user))});
        for (int i = 0; i < 4; ++i)
            users_->resizeColumnToContents(i);
        update_buttons();
    }

private:
    bool may_manage() const { return workspace().may(books::Permission::manage_users); }

    Label state(const books::User& user)
    {
        if (!user.active) return label("settings", "switched off");
        const books::SignInTrouble trouble = books::sign_in_trouble(books(), user.id);
        if (trouble.locked) return label("settings", "locked after wrong passwords");
        if (trouble.failures > 0) return label("settings", "{0} wrong passwords", trouble.failures);
        return user.has_password ? label("settings", "with password") : label("settings", "without password");
    }

    const books::User* selected() const
    {
        const int row = users_->indexOfTopLevelItem(users_->currentItem());
        return row < 0 || users_->selectedItems().isEmpty() ? nullptr : &known_.at(static_cast<std::size_t>(row));
    }

    void update_buttons()
    {
        const books::User* const user = selected();
        for (QPushButton* button : {edit_, password_})
            button->setEnabled(user != nullptr);
        unlock_->setEnabled(user != nullptr && books::sign_in_trouble(books(), user->id).failures > 0);
    }

    void finish(AskDialog& dialog)
    {
        if (dialog.exec() == QDialog::Accepted) workspace().change(Change::settings);
    }

    void own_password()
    {
        AskDialog dialog(workspace(), label("settings", "My password"), label("settings", "&Save"), this);
        QLineEdit* const old = line("old", true);
        const bool has_one = books().user().has_password || has_password_now();
        if (has_one) dialog.add(new Field(workspace(), label("settings", "&Old password"), old));
        PasswordRows rows(workspace(), dialog);
        dialog.on_accept([&] {
            if (!rows.check()) return false;
            const std::optional<std::string> typed = has_one ? std::optional(old->text().toStdString()) : std::nullopt;
            books::change_own_password(books(), typed, rows.value());
            return true;
        });
        finish(dialog);
        if (!has_one) delete old;
    }

    /// The session knows the user as he signed in; he may have set one since.
    bool has_password_now()
    {
        for (const books::User& user : books::users(books()))
            if (user.id == books().user().id) return user.has_password;
        return false;
    }

    void add_user()
    {
        AskDialog dialog(workspace(), label("settings", "New user"), label("settings", "&Add"), this);
        QLineEdit* const name = line("user");
        QLineEdit* const full_name = line("full-name");
        QComboBox* const role = role_box(workspace(), Role::petugas);
        dialog.add(new Field(workspace(), label("settings", "&User name"), name,
                             label("settings", "Short, as it is typed when signing in.")));
        dialog.add(new Field(workspace(), label("settings", "Full &name"), full_name));
        dialog.add(new Field(workspace(), label("settings", "&May do"), role));
        PasswordRows rows(workspace(), dialog);
        dialog.on_accept([&] {
            if (!rows.check()) return false;
            books::add_user(books(), {name->text().trimmed().toStdString(), full_name->text().trimmed().toStdString(),
                                      static_cast<Role>(role->currentIndex()), rows.value()});
            return true;
        });
        finish(dialog);
    }

    void edit_user()
    {
        const books::User* const user = selected();
        if (user == nullptr || !may_manage()) return;
        AskDialog dialog(workspace(), verbatim(user->name), label("settings", "&Save"), this);
        QLineEdit* const full_name = line("full-name");
        full_name->setText(QString::fromStdString(user->full_name));
        QComboBox* const role = role_box(workspace(), user->role);
        auto* active = new QCheckBox(say(label("settings", "May sign &in")));
        active->setObjectName(QStringLiteral("active"));
        active->setChecked(user->active);
        dialog.add(new Field(workspace(), label("settings", "Full &name"), full_name));
        dialog.add(new Field(workspace(), label("settings", "&May do"), role));
        dialog.add(active);
        dialog.on_accept([&] {
            books::change_user(books(), user->id,
                               {full_name->text().trimmed().toStdString(), static_cast<Role>(role->currentIndex()),
                                active->isChecked()});
            return true;
        });
        finish(dialog);
    }

    void set_password()
    {
        const books::User* const user = selected();
        if (user == nullptr) return;
        if (user->id == books().user().id) {
            own_password();
            return;
        }
        AskDialog dialog(workspace(), label("settings", "New password for {0}", user->name), label("settings", "&Save"),
                         this);
        PasswordRows rows(workspace(), dialog);
        dialog.on_accept([&] {
            if (!rows.check()) return false;
            books::set_password(books(), user->id, rows.value());
            return true;
        });
        finish(dialog);
    }

    void unlock()
    {
        const books::User* const user = selected();
        if (user == nullptr) return;
        apply(label("settings", "{0} may try again.", user->name), [&] { books::unlock_user(books(), user->id); });
    }

    QLabel* me_;
    QPushButton* own_;
    QWidget* all_;
    QTreeWidget* users_;
    QPushButton* add_;
    QPushButton* edit_;
    QPushButton* password_;
    QPushButton* unlock_;
    std::vector<books::User> known_;
};

} // namespace

SectionInfo users_section()
{
    return section<UsersSection>(QStringLiteral("users"), label("settings", "Users and passwords"),
                                 QStringLiteral("users"));
}

} // namespace sokoguru::ui
