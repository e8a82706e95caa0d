// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include "books/backup.h"
#include "books/copies.h"
#include "help/help_window.h"
#include "ledger/periods.h"
#include "shell/file_strips.h"
#include "shell/head_bar.h"
#include "shell/idle_lock.h"
#include "shell/menus.h"
#include "shell/navigation.h"
#include "shell/notices.h"
#include "shell/page_stack.h"
#include "shell/pages.h"
#include "shell/search_panel.h"
#include "start/start_page.h"
#include "widgets/dialog_size.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {
constexpr int frame_drawn_after = 200; ///< ms
}

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent), workspace_(workspace), files_(std::make_unique<FileDesk>(workspace, this))
{
    setWindowIcon(program_icon());
    theme_ = static_cast<Theme>(workspace.memory().value(QStringLiteral("theme"), 0).toInt());
    apply_look(*qApp, theme_, workspace.memory().value(QStringLiteral("text-percent"), 100).toInt());
    sides_ = new QStackedWidget;
    start_ = new StartPage(workspace_, *files_);
    desk_ = new QWidget;
    desk_->setObjectName(QStringLiteral("desk"));
    desk_->setAttribute(Qt::WA_StyledBackground);
    auto* rows = new QVBoxLayout(desk_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    strips_ = new FileStrips(workspace_);
    rows->addWidget(strips_);
    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    rows->addLayout(columns, 1);
    navigation_ = new Navigation(workspace_, all_pages());
    pages_ = new PageStack(workspace_, all_pages());
    pages_->setObjectName(QStringLiteral("pages"));
    pages_->setAttribute(Qt::WA_StyledBackground);
    head_ = new HeadBar(workspace_, *pages_);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(head_);
    right->addWidget(pages_, 1);
    columns->addWidget(navigation_);
    columns->addLayout(right, 1);
    sides_->addWidget(start_);
    sides_->addWidget(desk_);
    setCentralWidget(sides_);
    notices_ = new Notices(workspace_, sides_);
    search_ = new SearchPanel(workspace_, all_pages(), sides_);
    idle_ = new IdleLock(workspace_, this);
    menus_ = new Menus(workspace_, *this);
    build_status();

    connect(pages_, &PageStack::place_changed, this, [this] {
        head_->update_place();
        QString main = pages_->place().page;
        for (const PageInfo* info = pages_->info(main); info != nullptr; info = pages_->info(info->parent))
            main = info->id;
        navigation_->mark(main);
        update_title();
    });
    connect(navigation_, &Navigation::folded_changed, this,
            [this] { workspace_.memory().setValue(QStringLiteral("navigation-folded"), navigation_->is_folded()); });
    connect(head_, &HeadBar::search_asked, this, &MainWindow::search);
    connect(idle_, &IdleLock::locked, this, &MainWindow::lock);
    connect(head_, &HeadBar::user_asked, this, [this] { files_->change_user(); });
    connect(files_.get(), &FileDesk::refused, this, [this](const QString& path, const Error& error) {
        if (workspace_.is_open())
            workspace_.tell(Notice::refusal, error.message());
        else
            start_->explain(path, error);
    });
    connect(&workspace_, &Workspace::asked_for, this, &MainWindow::show_place);
    connect(&workspace_, &Workspace::busy_began, this, &MainWindow::begin_busy);
    connect(&workspace_, &Workspace::busy_ended, this, &MainWindow::end_busy);
    connect(&workspace_, &Workspace::busy_progress, this, [this](qint64 done, qint64 total) {
        busy_bar_->setRange(0, total > 0 ? 100 : 0);
        if (total > 0) busy_bar_->setValue(static_cast<int>(done * 100 / total));
    });
    connect(&workspace_, &Workspace::changed, this, [this](Change change) {
        if (change == Change::file) show_file();
        if (change == Change::postings) strips_->refresh();
        // The settings page changes the look too.
        if (change == Change::look) {
            theme_ = static_cast<Theme>(workspace_.memory().value(QStringLiteral("theme"), 0).toInt());
            menus_->update_state();
        }
        update_status();
        update_title();
    });
    restore_state();
    show_file();
    update_status();
    update_title();
}

MainWindow::~MainWindow()
{
    // Pages go before the books: they are children of the window, the books belong to the workspace.
    disconnect(&workspace_, nullptr, this, nullptr);
}

void MainWindow::build_status()
{
    file_label_ = new QLabel;
    user_label_ = new QLabel;
    period_label_ = new QLabel;
    backup_label_ = new QLabel;
    backup_label_->setObjectName(QStringLiteral("last-backup"));
    busy_label_ = new QLabel;
    busy_bar_ = new QProgressBar;
    busy_bar_->setFixedWidth(160);
    busy_bar_->setTextVisible(false);
    busy_cancel_ = quiet_button();
    busy_cancel_->setObjectName(QStringLiteral("cancel-work"));
    connect(busy_cancel_, &QPushButton::clicked, this, [this] {
        if (cancel_) cancel_();
        busy_cancel_->setEnabled(false);
    });
    statusBar()->setSizeGripEnabled(false);
    for (QWidget* left : std::initializer_list<QWidget*>{file_label_, user_label_, period_label_, backup_label_})
        statusBar()->addWidget(left);
    for (QWidget* busy : std::initializer_list<QWidget*>{busy_label_, busy_bar_, busy_cancel_}) {
        statusBar()->addPermanentWidget(busy);
        busy->hide();
    }
    workspace_.words(this, [this] {
        busy_cancel_->setText(workspace_.say(label("shell", "&Cancel")));
        busy_bar_->setAccessibleName(workspace_.say(label("shell", "Progress")));
    });
}

void MainWindow::show_file()
{
    notices_->clear();
    pages_->clear();
    menus_->update_state();
    sides_->setCurrentWidget(workspace_.is_open() ? static_cast<QWidget*>(desk_) : start_);
    if (!workspace_.is_open()) {
        start_->refresh();
        return;
    }
    strips_->refresh();
    desk_->setProperty("practice", strips_->is_practice());
    const int frame = strips_->is_practice() ? space::hair : 0;
    desk_->layout()->setContentsMargins(frame, frame, frame, frame);
    restyle(desk_);
    navigation_->update_permissions();
    show_place({QStringLiteral("home"), 0, {}});
}

void MainWindow::show_place(const Place& place)
{
    if (!workspace_.is_open() || workspace_.is_busy()) return;
    if (!pages_->show_place(place)) workspace_.tell(Notice::note, label("shell", "Your role does not see this page."));
}

void MainWindow::update_title()
{
    QString title = QStringLiteral("Sokoguru");
    if (workspace_.is_open() && !workspace_.is_busy()) {
        title = QString::fromStdString(workspace_.books().cooperative().name) + QStringLiteral(" – ") + title;
        const Label mark = books::copy_words(books::copy_mark(workspace_.books())).mark;
        if (!head_->crumbs().isEmpty()) title = head_->crumbs().last() + QStringLiteral(" – ") + title;
        if (!mark.empty()) title = workspace_.say(mark) + QStringLiteral(" – ") + title;
    }
    setWindowTitle(title);
}

void MainWindow::update_status()
{
    const bool open = workspace_.is_open() && !workspace_.is_busy();
    for (QLabel* status : {file_label_, user_label_, period_label_, backup_label_})
        status->setVisible(open);
    statusBar()->setVisible(workspace_.is_open() || workspace_.is_busy());
    if (!open) return;
    Books& books = workspace_.books();
    const QString path = from_path(books.path());
    file_label_->setText(path.section(QLatin1Char('/'), -1));
    file_label_->setToolTip(path);
    user_label_->setText(workspace_.say(label("shell", "User: {0}", books.user().name)));
    workspace_.attempt([&] {
        period_label_->setText(workspace_.say(label("shell", "Open from: {0}", ledger::open_period(books))));
        const std::optional<books::LastBackup> backup = books::last_backup(books);
        backup_label_->setText(
            workspace_.say(backup ? label("shell", "Last backup: {0}", backup->day) : label("shell", "No backup yet")));
        backup_label_->setToolTip(backup ? QString::fromStdString(backup->place) : QString());
    });
}

void MainWindow::begin_busy(const QString& what, const std::function<void()>& cancel)
{
    cancel_ = cancel;
    worked_in_ = sides_->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    typed_ahead_.clear();
    went_elsewhere_ = false;
    busy_label_->setText(what);
    busy_bar_->setRange(0, 0);
    busy_cancel_->setEnabled(true);
    statusBar()->show();
    for (QWidget* busy : std::initializer_list<QWidget*>{busy_label_, busy_bar_, busy_cancel_})
        busy->show();
    sides_->setEnabled(false);
    menuBar()->setEnabled(false);
}

void MainWindow::end_busy()
{
    cancel_ = {};
    for (QWidget* busy : std::initializer_list<QWidget*>{busy_label_, busy_bar_, busy_cancel_})
        busy->hide();
    sides_->setEnabled(true);
    menuBar()->setEnabled(true);
    update_status();
    if (worked_in_ && worked_in_->isVisible() && worked_in_->isEnabled()) {
        worked_in_->setFocus(Qt::OtherFocusReason);
        for (const QString& text : typed_ahead_)
            QApplication::postEvent(worked_in_, new QKeyEvent(QEvent::KeyPress, 0, Qt::NoModifier, text));
    }
    worked_in_ = nullptr;
    typed_ahead_.clear();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // The day's backup begins while somebody works: what he goes on typing is not lost.
    const bool is_text = !event->text().isEmpty() && event->text().at(0).isPrint() &&
                         (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    // Behind Tab or a shortcut the words are meant for another place than the one that would get them.
    const int key = event->key();
    const bool is_modifier = key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
                             key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock;
    went_elsewhere_ = went_elsewhere_ || (worked_in_ && !is_text && !is_modifier);
    if (is_text && !went_elsewhere_ && qobject_cast<QLineEdit*>(worked_in_) != nullptr) {
        typed_ahead_ << event->text();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::set_theme(Theme theme)
{
    theme_ = theme;
    workspace_.memory().setValue(QStringLiteral("theme"), static_cast<int>(theme));
    apply_look(*qApp, theme, text_percent());
    workspace_.change(Change::look);
    menus_->update_state();
}

void MainWindow::set_text_percent(int percent)
{
    workspace_.memory().setValue(QStringLiteral("text-percent"), percent);
    apply_look(*qApp, theme_, percent);
    workspace_.change(Change::look);
    menus_->update_state();
}

void MainWindow::search()
{
    search_->open();
}

void MainWindow::show_manual(const QString& chapter)
{
    if (manual_ == nullptr) manual_ = new HelpWindow(workspace_, this);
    const PageInfo* const page = pages_->info(pages_->place().page);
    const QString of_page = workspace_.is_open() && page != nullptr ? page->chapter : QStringLiteral("start");
    manual_->show_chapter(chapter.isEmpty() ? of_page : chapter);
    manual_->show();
    manual_->raise();
    manual_->activateWindow();
}

void MainWindow::lock()
{
    pages_->leave();
    sides_->setVisible(false); // nobody reads over the dialog's edge
    const bool again = files_->change_user();
    sides_->setVisible(true);
    if (!again) files_->close();
}

void MainWindow::go_back()
{
    pages_->go_back();
}

void MainWindow::focus_notices()
{
    notices_->focus_first();
}

void MainWindow::fold_navigation()
{
    navigation_->set_folded(!navigation_->is_folded());
}

void MainWindow::restore_state()
{
    QSettings& memory = workspace_.memory();
    navigation_->set_folded(memory.value(QStringLiteral("navigation-folded"), false).toBool());
    resize(1240, 720);
    restoreGeometry(memory.value(QStringLiteral("geometry")).toByteArray());
    keep_on_screen(*this);
    menus_->update_state();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (event->spontaneous()) return;
    // The desktop draws its frame around the window a moment after it is shown.
    QTimer::singleShot(frame_drawn_after, this, [this] {
        const QSize room = screen()->availableSize();
        if (width() <= room.width() && height() <= room.height()) keep_on_screen(*this);
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (workspace_.is_busy()) {
        // The thread has the books: it is asked to stop, and the window closes by the next try.
        if (cancel_) cancel_();
        event->ignore();
        return;
    }
    pages_->leave();
    if (!files_->may_close()) {
        event->ignore();
        return;
    }
    workspace_.memory().setValue(QStringLiteral("geometry"), saveGeometry());
    event->accept();
}

} // namespace sokoguru::ui
