// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gallery_page.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "reports/catalogue.h"
#include "reports/presets.h"
#include "reports/recent.h"
#include "reports/report_card.h"
#include "search/match.h"
#include "widgets/clear.h"
#include "widgets/flow_layout.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

constexpr int columns = 3;

/// Room for buttons, side by side.
FlowLayout* empty_rows(QWidget& holder)
{
    if (QLayout* const old = holder.layout()) {
        clear_layout(*old);
        delete old;
    }
    auto* rows = new FlowLayout(&holder);
    rows->setSpacing(space::small);
    return rows;
}

void add_button(FlowLayout& rows, QPushButton* button)
{
    rows.addWidget(button);
    button->show();
}

/// Words on a button, where an ampersand is an ampersand, and not too many of them.
void set_words(QPushButton& button, const QString& words)
{
    const QFontMetrics metrics(button.font());
    button.setText(metrics.elidedText(words, Qt::ElideRight, metrics.averageCharWidth() * 34)
                       .replace(QLatin1Char('&'), QStringLiteral("&&")));
    button.setToolTip(words);
    button.setAccessibleName(words);
}

} // namespace

GalleryPage::GalleryPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* page = new QVBoxLayout(this);
    page_margins(page);
    page->setSpacing(space::small);
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("search-reports"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(px(Type::body) * 36);
    page->addWidget(search_);
    auto* inside = new QWidget;
    inside->setProperty("kind", "page");
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::small);
    kept_title_ = text("caption");
    kept_ = new QWidget;
    recent_title_ = text("caption");
    recent_ = new QWidget;
    for (QWidget* part : std::initializer_list<QWidget*>{kept_title_, kept_, recent_title_, recent_})
        column->addWidget(part);
    nothing_ = paragraph("lead");
    nothing_->hide();
    column->addWidget(nothing_);
    build_groups(*column);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    page->addWidget(scroll, 1);
    auto* const find = new QShortcut(QKeySequence(QStringLiteral("Ctrl+F")), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, search_, [this] { search_->setFocus(Qt::ShortcutFocusReason); });
    connect(search_, &QLineEdit::textChanged, this, &GalleryPage::arrange);
    connect(search_, &QLineEdit::returnPressed, this, &GalleryPage::open_first);
    workspace.words(this, [this] { say_words(); });
}

void GalleryPage::build_groups(QVBoxLayout& column)
{
    using Kind = reports::Group;
    const std::pair<Kind, Label> kinds[] = {
        {Kind::meeting, label("reports", "For the meeting and the board")},
        {Kind::members, label("reports", "For the members")},
        {Kind::books, label("reports", "For the books")},
        {Kind::checking, label("reports", "For checking")},
    };
    for (const auto& [kind, title] : kinds) {
        Group group{title, text("section"), new QGridLayout, {}};
        group.grid->setSpacing(space::small);
        for (int i = 0; i < columns; ++i)
            group.grid->setColumnStretch(i, 1);
        const auto add = [&](const Label& name, const Label& purpose, Place place) {
            auto* card = new ReportCard(workspace(), name, purpose, place, this);
            card->setObjectName(QStringLiteral("card-") + (place.text.isEmpty() ? place.page : place.text));
            connect(card, &ReportCard::clicked, this, [this, place] { workspace().go(place); });
            group.cards.push_back(card);
        };
        if (kind == Kind::meeting)
            add(label("reports", "SHU report and slips"),
                label("reports", "The surplus (SHU) on paper: the report to sign, and a slip for each member."),
                {QStringLiteral("surplus-print"), 0, {}});
        if (kind == Kind::members)
            add(label("reports", "Member statements"),
                label("reports", "Savings, loans and share of the surplus of one member or of all, to hand out."),
                {QStringLiteral("statements"), 0, {}});
        for (const reports::CatalogueEntry& entry : reports::catalogue())
            if (entry.group == kind)
                add(entry.title, entry.purpose, {QStringLiteral("report"), 0, QString::fromStdString(entry.name)});
        column.addSpacing(space::small);
        column.addWidget(group.heading);
        column.addLayout(group.grid);
        groups_.push_back(std::move(group));
    }
}

void GalleryPage::say_words()
{
    search_->setPlaceholderText(say(label("reports", "Search the reports: what do you want to know?")));
    search_->setAccessibleName(say(label("reports", "Search the reports")));
    kept_title_->setText(say(label("reports", "Kept")));
    recent_title_->setText(say(label("reports", "Made last")));
    nothing_->setText(say(label("reports", "No report has these words. Try another one, or clear the search.")));
    for (Group& group : groups_)
        group.heading->setText(say(group.title));
    arrange();
}

void GalleryPage::arrange()
{
    const search::Needle needle(search_->text().toStdString());
    int shown = 0;
    for (Group& group : groups_) {
        int at = 0;
        for (ReportCard* card : group.cards) {
            group.grid->removeWidget(card);
            const bool fits = needle.empty() || needle.score(card->haystack()) > 0;
            card->setVisible(fits);
            if (!fits) continue;
            group.grid->addWidget(card, at / columns, at % columns);
            ++at;
        }
        group.heading->setVisible(at > 0);
        shown += at;
    }
    nothing_->setVisible(shown == 0);
}

void GalleryPage::open_first()
{
    for (const Group& group : groups_)
        for (ReportCard* card : group.cards)
            if (card->isVisibleTo(this)) return card->click();
}

void GalleryPage::refresh()
{
    fill_kept();
}

void GalleryPage::fill_kept()
{
    FlowLayout* const kept = empty_rows(*kept_);
    const std::vector<reports::Preset> presets = reports::presets(books());
    for (const reports::Preset& preset : presets) {
        QPushButton* const button = plain_button(QStringLiteral("star"));
        button->setParent(kept_);
        set_words(*button, QString::fromStdString(preset.name));
        button->setObjectName(QStringLiteral("preset-") + QString::number(preset.id));
        const QString place = QString::fromStdString(reports::to_text(preset.request));
        connect(button, &QPushButton::clicked, this, [this, place] {
            workspace().go({QStringLiteral("report"), 0, place});
        });
        // Right click, the menu key or Delete: it is taken out of the gallery.
        auto* remove = new QAction(say(label("reports", "Remove from the gallery")), button);
        remove->setShortcut(QKeySequence::Delete);
        remove->setShortcutContext(Qt::WidgetShortcut);
        connect(remove, &QAction::triggered, this, [this, id = preset.id] {
            if (workspace().attempt([&] { reports::delete_preset(books(), id); }))
                QMetaObject::invokeMethod(this, &GalleryPage::fill_kept, Qt::QueuedConnection);
        });
        button->addAction(remove);
        button->setContextMenuPolicy(Qt::ActionsContextMenu);
        add_button(*kept, button);
    }
    FlowLayout* const recent = empty_rows(*recent_);
    int shown = 0;
    for (const reports::Request& request : recent_requests(workspace())) {
        if (++shown > columns) break;
        QPushButton* const button = plain_button();
        button->setParent(recent_);
        set_words(*button, brief(workspace(), request));
        const QString place = QString::fromStdString(reports::to_text(request));
        connect(button, &QPushButton::clicked, this, [this, place] {
            workspace().go({QStringLiteral("report"), 0, place});
        });
        add_button(*recent, button);
    }
    for (QWidget* part : {static_cast<QWidget*>(kept_title_), kept_})
        part->setVisible(!presets.empty());
    for (QWidget* part : {static_cast<QWidget*>(recent_title_), recent_})
        part->setVisible(shown > 0);
}

} // namespace sokoguru::ui
