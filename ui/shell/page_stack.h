// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <vector>

#include "widgets/current_stack.h"
#include "workspace/page.h"

namespace sokoguru::ui {

/// The pages of the window: each made when first shown, and told to read the books again when it comes up after a
/// change. Knows the way back.
class PageStack : public CurrentStack {
    Q_OBJECT
public:
    PageStack(Workspace& workspace, const std::vector<PageInfo>& pages, QWidget* parent = nullptr);

    const std::vector<PageInfo>& pages() const { return pages_; }
    /// nullptr for an unknown id.
    const PageInfo* info(const QString& id) const;

    /// False for a page that there is not, or that the user may not see. The keyboard's focus goes into the page.
    bool show_place(const Place& place);
    bool can_go_back() const { return history_.size() > 1; }
    void go_back();
    /// The place shown; empty before the first.
    const Place& place() const { return place_; }
    Page* page() const;
    /// The file was closed or another user came: pages begin anew.
    void clear();
    /// Before the window closes: the page shown keeps what was typed.
    void leave();

signals:
    void place_changed();

private:
    Page& page_of(const PageInfo& info);
    void refresh(const QString& id);

    Workspace& workspace_;
    const std::vector<PageInfo>& pages_;
    std::map<QString, Page*> made_;
    std::set<QString> stale_;
    std::vector<Place> history_;
    Place place_;
};

} // namespace sokoguru::ui
