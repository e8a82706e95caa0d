// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/search_panel.h"

#include <algorithm>

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "widgets/choice_delegate.h"
#include "widgets/parts.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

namespace {

constexpr int place_role = Qt::UserRole;
constexpr int most_rows = 12;
constexpr int width_of_panel = 640;

struct KindLook {
    const char* icon;
    Label word;
};

KindLook look_of(search::Kind kind)
{
    switch (kind) {
    case search::Kind::action:
        return {"next", label("shell", "Page")};
    case search::Kind::member:
        return {"member", label("shell", "Member")};
    case search::Kind::account:
        return {"account", label("shell", "Account")};
    case search::Kind::document:
        return {"document", label("shell", "Document")};
    case search::Kind::report:
        return {"reports", label("shell", "Report")};
    case search::Kind::loan:
        return {"loans", label("shell", "Loan")};
    }
    return {"next", {}};
}

Place place_of_hit(const search::Hit& hit)
{
    using Kind = reports::Link::Kind;
    switch (hit.kind) {
    case search::Kind::member:
        return *place_of({Kind::member, hit.id});
    case search::Kind::account:
        return *place_of({Kind::account, hit.id});
    case search::Kind::document:
        return *place_of({Kind::entry, hit.id});
    case search::Kind::report:
        return {QStringLiteral("report"), 0, QString::fromStdString(hit.key)};
    case search::Kind::loan:
        return *place_of({Kind::loan, hit.id});
    case search::Kind::action:
        break;
    }
    return {};
}

/// Pages that show one of many: found by what they show, not by their own name.
bool shows_one_of_many(const PageInfo& page)
{
    static const QStringList ids = {QStringLiteral("member"), QStringLiteral("document"),
                                    QStringLiteral("loan"),   QStringLiteral("account"),
                                    QStringLiteral("report"), QStringLiteral("application")};
    return ids.contains(page.id);
}

} // namespace

SearchPanel::SearchPanel(Workspace& workspace, const std::vector<PageInfo>& pages, QWidget* parent)
    : QFrame(parent), workspace_(workspace), pages_(pages)
{
    setObjectName(QStringLiteral("search-panel"));
    setProperty("kind", "card");
    auto* const shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(space::large);
    shadow->setOffset(0, space::hair);
    setGraphicsEffect(shadow);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::small);
    field_ = new QLineEdit;
    field_->setMaxLength(120);
    field_->setClearButtonEnabled(true);
    field_->installEventFilter(this);
    results_ = new QListWidget;
    results_->setFocusPolicy(Qt::NoFocus);
    results_->setProperty("kind", "popup");
    results_->setItemDelegate(new ChoiceDelegate(results_));
    results_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    nothing_ = paragraph("muted");
    column->addWidget(field_);
    column->addWidget(results_);
    column->addWidget(nothing_);
    connect(field_, &QLineEdit::textChanged, this, [this] { find(); });
    connect(results_, &QListWidget::itemClicked, this, [this] { go_to_marked(); });
    connect(&workspace, &Workspace::changed, this, [this](Change change) {
        if (change == Change::file || change == Change::language) search_.reset();
        if (change == Change::file) close_panel();
    });
    workspace.words(this, [this] {
        const QString what =
            workspace_.say(label("shell", "Member, loan or document number, account, report or what you want to do"));
        field_->setPlaceholderText(what);
        field_->setAccessibleName(workspace_.say(label("shell", "Search")));
        field_->setAccessibleDescription(what);
        results_->setAccessibleName(workspace_.say(label("shell", "Results")));
        nothing_->setText(workspace_.say(
            label("shell", "Nothing found. Any part of a name, number or title is enough, several words too.")));
    });
    parent->installEventFilter(this);
    hide();
}

bool SearchPanel::has_page(const QString& id) const
{
    return std::any_of(pages_.begin(), pages_.end(),
                       [&](const PageInfo& page) { return page.id == id && workspace_.may(page.permission); });
}

void SearchPanel::collect_actions()
{
    std::vector<search::Action> found;
    actions_.clear();
    const auto add = [&](const Label& title, const QString& icon_name, const Place& place, const Label& kind,
                         const QString& more) {
        QString words = workspace_.say(title);
        words.remove(QLatin1Char('&'));
        const std::string key = std::to_string(found.size());
        found.push_back({key, words.toStdString(), more.toStdString()});
        actions_[key] = {place, icon_name, kind};
    };
    for (const PageInfo& page : pages_) {
        if (!workspace_.may(page.permission)) continue;
        const bool done_by_name = std::any_of(page.actions.begin(), page.actions.end(), [&](const ActionInfo& action) {
            return action.title.text == page.title.text; // what it does is what it is called
        });
        if (!shows_one_of_many(page) && !done_by_name)
            add(page.title, page.icon, {page.id, 0, {}}, label("shell", "Page"), page.id);
        // What settings and import list are parts of a page, named like other things; the rest is something to do.
        const bool parts = page.id == QLatin1String("settings") || page.id == QLatin1String("import");
        const Label kind = parts ? page.title : label("shell", "Action");
        for (const ActionInfo& action : page.actions)
            if (workspace_.may(action.permission)) add(action.title, action.icon, action.place, kind, {});
    }
    search_->set_actions(std::move(found));
}

void SearchPanel::open()
{
    if (!workspace_.is_open() || workspace_.is_busy()) return;
    if (!isVisible()) came_from_ = QApplication::focusWidget();
    if (!search_) search_ = std::make_unique<search::Search>(workspace_.texts());
    collect_actions();
    field_->clear();
    show(); // the parts have their sizes only then
    raise();
    find();
    field_->setFocus(Qt::ShortcutFocusReason);
}

void SearchPanel::close_panel()
{
    if (!isVisible()) return;
    hide();
    if (came_from_) came_from_->setFocus(Qt::OtherFocusReason);
}

void SearchPanel::find()
{
    results_->clear();
    if (!search_ || !workspace_.is_open()) return;
    std::vector<search::Hit> hits;
    workspace_.attempt([&] { hits = search_->find(workspace_.books(), field_->text().toStdString()); });
    for (const search::Hit& hit : hits) {
        const bool is_action = hit.kind == search::Kind::action;
        const Offer* const offer = is_action ? &actions_.at(hit.key) : nullptr;
        const Place place = offer != nullptr ? offer->place : place_of_hit(hit);
        if (!has_page(place.page)) continue;
        const KindLook look = look_of(hit.kind);
        auto* const item = new QListWidgetItem(QString::fromStdString(hit.title), results_);
        const QString picture = offer != nullptr ? offer->icon : QString();
        item->setIcon(icon(picture.isEmpty() ? QString::fromLatin1(look.icon) : picture));
        const QString detail = QString::fromStdString(hit.detail);
        const QString word = workspace_.say(offer != nullptr ? offer->kind : look.word);
        item->setData(ChoiceDelegate::detail_role, detail.isEmpty() ? word : detail + QStringLiteral("  ·  ") + word);
        item->setData(Qt::AccessibleTextRole, word + QStringLiteral(": ") + item->text() + QLatin1Char(' ') + detail);
        item->setData(place_role, QVariantList{place.page, static_cast<qlonglong>(place.id), place.text});
    }
    results_->setCurrentRow(0);
    const int rows = std::min(results_->count(), most_rows);
    results_->setVisible(rows > 0);
    nothing_->setVisible(rows == 0);
    if (rows > 0) results_->setFixedHeight(results_->sizeHintForRow(0) * rows + 2 * results_->frameWidth());
    place_itself();
}

void SearchPanel::go_to_marked()
{
    const QListWidgetItem* const item = results_->currentItem();
    if (item == nullptr) return;
    const QVariantList parts = item->data(place_role).toList();
    hide();
    workspace_.go({parts[0].toString(), parts[1].toLongLong(), parts[2].toString()});
}

void SearchPanel::place_itself()
{
    const QWidget& below = *parentWidget();
    const int width = std::min(width_of_panel, below.width() - 2 * space::medium);
    layout()->activate();
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    setGeometry((below.width() - width) / 2, space::large, width, height);
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place_itself();
    if (watched != field_) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason) {
        hide(); // somebody works elsewhere
        return false;
    }
    if (event->type() != QEvent::KeyPress) return false;
    const int rows = results_->count();
    const auto mark = [&](int row) { results_->setCurrentRow(std::clamp(row, 0, std::max(0, rows - 1))); };
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        mark(results_->currentRow() - 1);
        return true;
    case Qt::Key_Down:
        mark(results_->currentRow() + 1);
        return true;
    case Qt::Key_PageUp:
        mark(results_->currentRow() - most_rows);
        return true;
    case Qt::Key_PageDown:
        mark(results_->currentRow() + most_rows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go_to_marked();
        return true;
    case Qt::Key_Escape:
        close_panel();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nothing else to go to
    default:
        return false;
    }
}

} // namespace sokoguru::ui
