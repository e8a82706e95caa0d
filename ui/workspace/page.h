// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QString>
#include <QWidget>

#include "base/label.h"
#include "books/user.h"
#include "workspace/place.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// A page of the window. It is made when first shown, kept, and reads the books in refresh(), which the window calls
/// when the page comes up after something changed: never from a page's own timer, never while it is hidden.
///
/// A page builds its widgets in the constructor, sets texts in Workspace::words(), names every control
/// (setAccessibleName, or a Field around it) and gives every button an Alt-mnemonic. Rules live in core.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Workspace& workspace, QWidget* parent = nullptr) : QWidget(parent), workspace_(workspace) {}

    /// Shows what the place says; refresh() follows. Pages without parts ignore it.
    virtual void open(const Place&) {}
    /// Reads the books and shows them. Throws Error; the window says it.
    virtual void refresh() = 0;
    /// Last word of the breadcrumb where it is not the page's title: a member's name, a document's number.
    virtual QString heading() const { return {}; }
    /// Before the window goes elsewhere or closes: keep what was typed as a draft.
    virtual void leave() {}

signals:
    /// The breadcrumb's last word is another one now.
    void heading_changed();

protected:
    Workspace& workspace() const { return workspace_; }
    Books& books() const { return workspace_.books(); }
    QString say(const Label& label) const { return workspace_.say(label); }

private:
    Workspace& workspace_;
};

/// What can be done, found by Ctrl+K and shown in menus: an action is a place with something to do there.
struct ActionInfo {
    Label title;
    QString icon;
    Place place;
    books::Permission permission = books::Permission::read;
};

/// A page as navigation, search and help know it. Each room lists its own (`cash_pages()`); shell/pages.cpp puts them
/// together.
struct PageInfo {
    QString id;
    Label title;     ///< without mnemonic: main pages are Ctrl+1 … and stand numbered in the menu
    QString icon;    ///< name in resources/icons/icons.txt
    QString parent;  ///< id of the page above it in the breadcrumb; empty: a main page in the navigation
    QString chapter; ///< of the manual, without language and ending: `cash`
    books::Permission permission = books::Permission::read;
    std::function<Page*(Workspace&)> make;
    std::vector<ActionInfo> actions = {};
};

} // namespace sokoguru::ui
