// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include <QAbstractButton>
#include <QDialog>

#include "shell/main_window.h"
#include "workspace/workspace.h"

/// Does what somebody at the window would do and keeps pictures of what is seen. What cannot be reached or found ends
/// the program with a sentence: pictures of the wrong page would not be noticed.
class Camera {
public:
    Camera(QString folder, sokoguru::ui::Workspace& workspace, sokoguru::ui::MainWindow& window);

    /// Until everything that was begun is done and painted.
    void settle();
    void keep(QWidget& widget, const std::string& name);
    /// Goes to a page and keeps the window.
    void page(const std::string& name, const sokoguru::ui::Place& place);
    void go(const sokoguru::ui::Place& place);
    /// Brings a dialog up and does something in it; it is closed afterwards if it is still there. `open` may wait in
    /// it.
    void dialog(const std::function<void()>& open, const std::function<void(QDialog&)>& act);

    /// Parts by their object names.
    template <typename Widget> Widget& part(QWidget& in, const std::string& name)
    {
        auto* const found = in.findChild<Widget*>(QString::fromStdString(name));
        if (found == nullptr) fail("no " + name);
        return *found;
    }
    void press(QWidget& in, const std::string& name) { part<QAbstractButton>(in, name).click(); }
    void choose(QWidget& in, const std::string& name) { part<QAction>(in, name).trigger(); }
    void type(QWidget& in, const std::string& name, const std::string& words);

    sokoguru::ui::Workspace& workspace() { return workspace_; }
    sokoguru::ui::MainWindow& window() { return window_; }
    [[noreturn]] void fail(const std::string& why);

private:
    QDialog* topmost() const;

    QString folder_;
    sokoguru::ui::Workspace& workspace_;
    sokoguru::ui::MainWindow& window_;
};

/// Every page of the window on the sample cooperative, and its dialogs.
void walk_through_pages(Camera& camera);
/// A new user's way from the first start over his lists, a deposit and a correction to printed statements and SHU.
/// `lists`: the folder of the sample lists; `books`: where the new books go.
void walk_as_newcomer(Camera& camera, const std::filesystem::path& lists, const std::filesystem::path& books);
