// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include <QMainWindow>

#include "base/error.h"
#include "base/texts.h"
#include "books/books.h"

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;

namespace sokoguru::shell {

class OverviewPage;
class StartPage;

/// The one window: opens or creates a file and shows its key figures, in the language chosen, which can change at any
/// time. It only wires pages together; rules live in core.
class MainWindow : public QMainWindow {
public:
    MainWindow(Language language, const books::Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    void set_language(Language language);
    Language language() const { return texts_.language(); }

    /// Opens a file; asks for user and password where it has one. What refuses is said in the window. True when open.
    bool open_file(const std::filesystem::path& path);
    bool create_file(const std::filesystem::path& path, const books::Cooperative& cooperative,
                     const books::NewUser& first_user);
    /// Opens the sample cooperative kept at `path`; makes it first where there is none, without blocking the window.
    void open_sample(const std::filesystem::path& path);
    void close_file();
    bool is_open() const { return books_ != nullptr; }
    /// The sentence in the bar, empty where there is none.
    QString refusal() const;

    /// Called when the language was changed by hand: the program remembers it.
    std::function<void(Language)> on_language;

private:
    void build_menus();
    void retranslate();
    void show_books();
    /// Runs an action on the books; an Error becomes a sentence in the bar.
    bool attempt(const std::function<void()>& action);
    void ask_new();
    void ask_open();
    void ask_sample();
    void say_in_bar(const QString& text, const char* kind);

    Texts texts_;
    const books::Clock& clock_;
    std::unique_ptr<Books> books_;

    QStackedWidget* pages_;
    StartPage* start_;
    OverviewPage* overview_;
    QLabel* bar_;
    QMenu* file_menu_;
    QMenu* language_menu_;
    QAction* new_;
    QAction* open_;
    QAction* sample_;
    QAction* close_;
    QAction* quit_;
    QAction* indonesian_;
    QAction* english_;
};

} // namespace sokoguru::shell
