// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>

#include "look/look.h"
#include "workspace/workspace.h"

class QAction;
class QActionGroup;
class QMenu;

namespace sokoguru::ui {

class MainWindow;

/// The menu bar and the shortcuts of the whole window.
class Menus : public QObject {
    Q_OBJECT
public:
    Menus(Workspace& workspace, MainWindow& window);

    /// All that have a key.
    std::vector<QAction*> actions() const;
    /// What is possible now, and what is chosen.
    void update_state();

private:
    void build_file();
    void build_view();
    void build_go();
    void build_help();
    void fill_recent();
    void retranslate();

    Workspace& workspace_;
    MainWindow& window_;
    QMenu* file_;
    QMenu* recent_;
    QMenu* go_;
    QMenu* view_;
    QMenu* help_;
    QMenu* language_;
    QMenu* theme_;
    QMenu* size_;
    QAction* new_;
    QAction* open_;
    QAction* sample_;
    QAction* import_;
    QAction* golive_;
    QAction* backup_;
    QAction* check_;
    QAction* user_;
    QAction* close_;
    QAction* quit_;
    QAction* search_;
    QAction* back_;
    QAction* fold_;
    QAction* messages_;
    QAction* manual_;
    QAction* posting_;
    QAction* keys_;
    QAction* about_;
    QActionGroup* languages_;
    QActionGroup* themes_;
    QActionGroup* sizes_;
};

} // namespace sokoguru::ui
