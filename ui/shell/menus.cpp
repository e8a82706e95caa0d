// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/menus.h"

#include <QActionGroup>
#include <QMenuBar>

#include "help/about.h"
#include "help/shortcuts_sheet.h"
#include "shell/main_window.h"
#include "shell/page_stack.h"
#include "start/start_page.h"
#include "texts/qt_texts.h"
#include "widgets/on_button.h"

namespace sokoguru::ui {

Menus::Menus(Workspace& workspace, MainWindow& window) : QObject(&window), workspace_(workspace), window_(window)
{
    build_file();
    build_go();
    build_view();
    build_help();
    workspace.words(this, [this] { retranslate(); });
}

void Menus::build_file()
{
    file_ = window_.menuBar()->addMenu(QString());
    new_ = file_->addAction(QString(), this, [this] { ask_new(workspace_, window_.files(), &window_); });
    new_->setShortcut(QKeySequence::New);
    open_ = file_->addAction(QString(), this, [this] { window_.files().ask_open(); });
    open_->setShortcut(QKeySequence::Open);
    recent_ = file_->addMenu(QString());
    connect(recent_, &QMenu::aboutToShow, this, &Menus::fill_recent);
    sample_ = file_->addAction(QString(), this, [this] { window_.files().ask_sample(); });
    file_->addSeparator();
    const auto page = [this](const char* id) {
        QAction* const action =
            file_->addAction(icon(window_.pages().info(QLatin1String(id))->icon), QString(), this, [this, id] {
                workspace_.go({QLatin1String(id), 0, {}});
            });
        action->setData(QString::fromLatin1(id));
        return action;
    };
    import_ = page("import");
    import_->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    golive_ = page("golive");
    backup_ = page("backup");
    backup_->setShortcut(QKeySequence(QStringLiteral("Ctrl+B")));
    check_ = page("check");
    file_->addSeparator();
    user_ = file_->addAction(QString(), this, [this] { window_.files().change_user(); });
    user_->setShortcut(QKeySequence(QStringLiteral("Ctrl+L")));
    close_ = file_->addAction(QString(), this, [this] { window_.files().close(); });
    close_->setShortcut(QKeySequence::Close);
    file_->addSeparator();
    quit_ = file_->addAction(QString(), &window_, &QWidget::close);
    quit_->setShortcut(QKeySequence::Quit);
}

void Menus::build_go()
{
    go_ = window_.menuBar()->addMenu(QString());
    search_ = go_->addAction(icon(QStringLiteral("search")), QString(), this, [this] { window_.search(); });
    search_->setShortcut(QKeySequence(QStringLiteral("Ctrl+K")));
    back_ = go_->addAction(QString(), this, [this] { window_.go_back(); });
    back_->setShortcut(QKeySequence(QStringLiteral("Alt+Left")));
    messages_ = go_->addAction(QString(), this, [this] { window_.focus_notices(); });
    messages_->setShortcut(QKeySequence(QStringLiteral("F6")));
    go_->addSeparator();
    int number = 1;
    for (const PageInfo& page : window_.pages().pages()) {
        if (!page.parent.isEmpty()) continue;
        QAction* const action = go_->addAction(icon(page.icon), QString(), this, [this, id = page.id] {
            workspace_.go({id, 0, {}});
        });
        action->setData(page.id);
        if (number <= 9) action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number++)));
    }
}

void Menus::build_view()
{
    view_ = window_.menuBar()->addMenu(QString());
    const auto choice = [this](QMenu* menu, QActionGroup* group, int value, auto act) {
        QAction* const action = menu->addAction(QString(), this, act);
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
        return action;
    };
    language_ = view_->addMenu(QString());
    languages_ = new QActionGroup(this);
    for (const Language language : {Language::indonesian, Language::english})
        // A language is found by those who read it: by its own name, never translated.
        choice(language_, languages_, static_cast<int>(language),
               [this, language] {
                   workspace_.set_language(language);
                   workspace_.memory().setValue(QStringLiteral("language"), QString::fromLatin1(texts::code(language)));
                   update_state();
               })
            ->setText(language == Language::indonesian ? QStringLiteral("Bahasa &Indonesia")
                                                       : QStringLiteral("&English"));
    theme_ = view_->addMenu(QString());
    themes_ = new QActionGroup(this);
    for (const Theme theme : {Theme::system, Theme::light, Theme::dark})
        choice(theme_, themes_, static_cast<int>(theme), [this, theme] { window_.set_theme(theme); });
    size_ = view_->addMenu(QString());
    sizes_ = new QActionGroup(this);
    for (const int percent : {100, 125, 150})
        choice(size_, sizes_, percent, [this, percent] {
            window_.set_text_percent(percent);
        })->setText(QStringLiteral("&%1 %").arg(percent));
    fold_ = view_->addAction(QString(), this, [this] { window_.fold_navigation(); });
    fold_->setShortcut(QKeySequence(QStringLiteral("F9")));
}

void Menus::build_help()
{
    help_ = window_.menuBar()->addMenu(QString());
    manual_ = help_->addAction(icon(QStringLiteral("help")), QString(), this, [this] { window_.show_manual(); });
    manual_->setShortcut(QKeySequence(QStringLiteral("F1")));
    posting_ = help_->addAction(icon(QStringLiteral("journal")), QString(), this,
                                [this] { window_.show_manual(QStringLiteral("posting")); });
    posting_->setShortcut(QKeySequence(QStringLiteral("Shift+F1")));
    keys_ = help_->addAction(QString(), this, [this] { ShortcutsSheet(workspace_, actions(), &window_).exec(); });
    keys_->setShortcut(QKeySequence(QStringLiteral("Ctrl+/")));
    about_ = help_->addAction(QString(), this, [this] { show_about(workspace_, &window_); });
}

std::vector<QAction*> Menus::actions() const
{
    std::vector<QAction*> out;
    for (const QMenu* menu : {file_, go_, view_, help_})
        for (QAction* action : menu->actions())
            if (!action->shortcut().isEmpty()) out.push_back(action);
    return out;
}

void Menus::fill_recent()
{
    recent_->clear();
    for (const auto& path : window_.files().recent())
        recent_->addAction(on_button(from_path(path)), this, [this, path] { window_.files().open(path); });
    if (recent_->isEmpty()) recent_->addAction(workspace_.say(label("shell", "no file yet")))->setEnabled(false);
}

void Menus::retranslate()
{
    const auto say = [this](const Label& label) { return workspace_.say(label); };
    file_->setTitle(say(label("shell", "&File")));
    new_->setText(say(label("shell", "&New cooperative…")));
    open_->setText(say(label("shell", "&Open…")));
    recent_->setTitle(say(label("shell", "Open &recent")));
    sample_->setText(say(label("shell", "&Sample cooperative…")));
    import_->setText(say(label("shell", "&Import lists")));
    golive_->setText(say(label("shell", "&Going live")));
    backup_->setText(say(label("shell", "&Backups and copies")));
    check_->setText(say(label("shell", "C&heck the books")));
    user_->setText(say(label("shell", "Change the &user")));
    close_->setText(say(label("shell", "&Close the file")));
    quit_->setText(say(label("shell", "&Quit")));
    go_->setTitle(say(label("shell", "&Go to")));
    search_->setText(say(label("shell", "&Search everything")));
    back_->setText(say(label("shell", "&Back")));
    messages_->setText(say(label("shell", "&Messages")));
    int number = 1;
    for (QAction* action : go_->actions())
        if (const PageInfo* page = window_.pages().info(action->data().toString()))
            action->setText(QStringLiteral("&%1  %2").arg(number++).arg(say(page->title)));
    view_->setTitle(say(label("shell", "&View")));
    language_->setTitle(say(label("shell", "&Language")));
    theme_->setTitle(say(label("shell", "&Colours")));
    const Label themes[] = {label("shell", "&As the system"), label("shell", "&Light"), label("shell", "&Dark")};
    for (QAction* action : themes_->actions())
        action->setText(say(themes[action->data().toInt()]));
    size_->setTitle(say(label("shell", "&Text size")));
    fold_->setText(say(label("shell", "&Fold the navigation")));
    help_->setTitle(say(label("shell", "&Help")));
    manual_->setText(say(label("shell", "&Manual for this page")));
    posting_->setText(say(label("shell", "What does this &post?")));
    keys_->setText(say(label("shell", "&Keys")));
    about_->setText(say(label("shell", "&About Sokoguru")));
    update_state();
}

void Menus::update_state()
{
    const bool open = workspace_.is_open();
    for (QAction* action : {close_, user_, search_, back_, fold_})
        action->setEnabled(open);
    for (QAction* action : go_->actions() + file_->actions())
        if (const PageInfo* page = window_.pages().info(action->data().toString())) {
            action->setEnabled(open);
            action->setVisible(!open || workspace_.may(page->permission));
        }
    const auto check = [](QActionGroup* group, int value) {
        for (QAction* action : group->actions())
            action->setChecked(action->data().toInt() == value);
    };
    check(languages_, static_cast<int>(workspace_.language()));
    check(themes_, static_cast<int>(window_.theme()));
    check(sizes_, text_percent());
}

} // namespace sokoguru::ui
