// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include <QMainWindow>
#include <QPointer>

#include "look/look.h"
#include "shell/file_desk.h"
#include "workspace/workspace.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace sokoguru::ui {

class FileStrips;
class HeadBar;
class HelpWindow;
class IdleLock;
class Menus;
class Navigation;
class Notices;
class PageStack;
class SearchPanel;
class StartPage;

/// The one window. It only wires pages together; rules live in core. Without a file it shows the start page, with one
/// the desk: navigation, head, page, status.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Workspace& workspace, QWidget* parent = nullptr);
    ~MainWindow() override;

    FileDesk& files() { return *files_; }
    PageStack& pages() { return *pages_; }
    Notices& notices() { return *notices_; }
    HeadBar& head() { return *head_; }

    void set_theme(Theme theme);
    Theme theme() const { return theme_; }
    /// 100, 125 or 150.
    void set_text_percent(int percent);
    void search();
    /// The manual at a chapter; without one at that of the page shown.
    void show_manual(const QString& chapter = {});
    HelpWindow* manual() const { return manual_; }
    void go_back();
    void focus_notices();
    void fold_navigation();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build_status();
    void show_file();
    void update_title();
    void update_status();
    void show_place(const Place& place);
    void begin_busy(const QString& what, const std::function<void()>& cancel);
    void end_busy();
    void restore_state();
    void lock();

    Workspace& workspace_;
    std::unique_ptr<FileDesk> files_;
    Theme theme_ = Theme::system;

    QStackedWidget* sides_; ///< the start page, or the desk
    StartPage* start_;
    QWidget* desk_;
    FileStrips* strips_;
    Navigation* navigation_;
    PageStack* pages_;
    HeadBar* head_;
    SearchPanel* search_;
    Notices* notices_;
    HelpWindow* manual_ = nullptr;
    IdleLock* idle_;
    Menus* menus_;
    QLabel* file_label_;
    QLabel* user_label_;
    QLabel* period_label_;
    QLabel* backup_label_;
    QLabel* busy_label_;
    QProgressBar* busy_bar_;
    QPushButton* busy_cancel_;
    std::function<void()> cancel_;
    QPointer<QWidget> worked_in_; ///< while the books are busy: it gets the focus back
    QStringList typed_ahead_;     ///< into it, meanwhile
    bool went_elsewhere_ = false; ///< by a key that would have left it
};

} // namespace sokoguru::ui
