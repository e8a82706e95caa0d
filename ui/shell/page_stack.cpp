// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_stack.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace sokoguru::ui {

namespace {

constexpr std::size_t longest_history = 50;

/// Takes text, or shows rows to go through.
bool is_for_typing(const QWidget& widget)
{
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget);
}

/// Where work on the page begins: what it names itself, else the first in the order of Tab that takes text or shows
/// rows, else the first of all.
QWidget* first_of(const Page& page)
{
    if (QWidget* const own = page.focusProxy(); own != nullptr && own->isVisibleTo(&page)) return own;
    QWidget* first = nullptr;
    for (QWidget* widget = page.nextInFocusChain(); widget != nullptr && widget != &page;
         widget = widget->nextInFocusChain()) {
        if (!page.isAncestorOf(widget) || (widget->focusPolicy() & Qt::TabFocus) == 0) continue;
        if (!widget->isVisibleTo(&page) || !widget->isEnabledTo(&page)) continue;
        if (is_for_typing(*widget)) return widget;
        if (first == nullptr) first = widget;
    }
    return first;
}

} // namespace

PageStack::PageStack(Workspace& workspace, const std::vector<PageInfo>& pages, QWidget* parent)
    : CurrentStack(parent), workspace_(workspace), pages_(pages)
{
    connect(&workspace, &Workspace::changed, this, [this](Change change) {
        if (change == Change::file) return; // the window clears the stack
        for (const auto& [id, page] : made_)
            stale_.insert(id);
        // Drafts are saved while somebody types: the page that does it knows.
        if (workspace_.is_open() && !place_.page.isEmpty() && change != Change::drafts) refresh(place_.page);
    });
}

const PageInfo* PageStack::info(const QString& id) const
{
    const auto found = std::find_if(pages_.begin(), pages_.end(), [&](const PageInfo& info) { return info.id == id; });
    return found == pages_.end() ? nullptr : &*found;
}

Page* PageStack::page() const
{
    const auto found = made_.find(place_.page);
    return found == made_.end() ? nullptr : found->second;
}

Page& PageStack::page_of(const PageInfo& info)
{
    Page*& page = made_[info.id];
    if (page == nullptr) {
        page = info.make(workspace_);
        page->setObjectName(QStringLiteral("page-") + info.id);
        page->setProperty("kind", "page");
        addWidget(page);
        stale_.insert(info.id);
        connect(page, &Page::heading_changed, this, &PageStack::place_changed);
    }
    return *page;
}

void PageStack::refresh(const QString& id)
{
    stale_.erase(id);
    Page* const page = made_.at(id);
    if (!workspace_.attempt([page] { page->refresh(); })) stale_.insert(id);
}

bool PageStack::show_place(const Place& place)
{
    const PageInfo* const next = info(place.page);
    if (next == nullptr || !workspace_.may(next->permission)) return false;
    if (Page* const current = page(); current != nullptr && place_.page != place.page) current->leave();
    Page& shown = page_of(*next);
    const bool elsewhere = !(place == place_);
    place_ = place;
    if (history_.empty() || !(history_.back() == place)) history_.push_back(place);
    if (history_.size() > longest_history) history_.erase(history_.begin());
    bool opened = true;
    if (elsewhere) {
        opened = workspace_.attempt([&] { shown.open(place); });
        stale_.insert(place.page);
    }
    setCurrentWidget(&shown);
    if (opened && stale_.count(place.page) > 0) refresh(place.page);
    // The keyboard goes where the eye goes, unless the page has given it to one of its parts.
    if (!shown.isAncestorOf(window()->focusWidget()))
        if (QWidget* const first = first_of(shown)) first->setFocus(Qt::OtherFocusReason);
    emit place_changed();
    return true;
}

void PageStack::go_back()
{
    if (!can_go_back()) return;
    history_.pop_back();
    const Place back = history_.back();
    show_place(back);
}

void PageStack::leave()
{
    if (Page* const current = page()) current->leave();
}

void PageStack::clear()
{
    for (const auto& [id, page] : made_) {
        removeWidget(page);
        delete page;
    }
    made_.clear();
    stale_.clear();
    history_.clear();
    place_ = {};
}

} // namespace sokoguru::ui
