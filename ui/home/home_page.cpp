// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/home_page.h"

#include <algorithm>

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "books/draft.h"
#include "home/steps_card.h"
#include "home/task_row.h"
#include "widgets/chart.h"
#include "widgets/clear.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

/// Where one click does what waits, and in which words.
struct Deed {
    QString icon_name;
    Label words;
    Place place;
};

Deed deed_of(reports::ToDo::Kind kind)
{
    using Kind = reports::ToDo::Kind;
    switch (kind) {
    case Kind::drafts: // which one is the latest is seen when it is asked for
        return {QStringLiteral("journal"), label("home", "Go on with them"), {}};
    case Kind::missing_savings:
        return {QStringLiteral("collective"), label("home", "Collect"), {QStringLiteral("collective"), 0, {}}};
    case Kind::overdue_loans:
        return {QStringLiteral("loans"), label("home", "Call them"), {QStringLiteral("arrears"), 0, {}}};
    case Kind::backup:
        return {
            QStringLiteral("backup"), label("home", "Back up"), {QStringLiteral("backup"), 0, QStringLiteral("now")}};
    case Kind::check_books:
        return {QStringLiteral("check"), label("home", "Check"), {QStringLiteral("check"), 0, QStringLiteral("now")}};
    case Kind::close_month:
        return {QStringLiteral("lock"), label("home", "Close"), {QStringLiteral("periods"), 0, {}}};
    }
    return {};
}

/// The draft that was changed last, where it belongs.
Place latest_draft(Books& books)
{
    const std::vector<books::Draft> drafts = books::drafts(books);
    if (drafts.empty()) return {QStringLiteral("journal"), 0, {}};
    for (const char* page : {"collective", "application"})
        if (drafts.front().kind == page) return {QString::fromLatin1(page), 0, {}};
    return {QStringLiteral("journal"), drafts.front().id, QStringLiteral("draft")};
}

ChartData::Place on_axis(Period month)
{
    return month;
}

} // namespace

HomePage::HomePage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(area);
    auto* sheet = new QWidget;
    sheet->setProperty("kind", "page");
    area->setWidget(sheet);
    auto* page = new QVBoxLayout(sheet);
    page_margins(page);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    name_ = paragraph("title");
    name_->setObjectName(QStringLiteral("cooperative"));
    place_ = text("muted");
    head->addWidget(name_);
    head->addWidget(place_);
    page->addLayout(head);

    steps_ = new StepsCard(workspace);
    page->addWidget(steps_);

    figures_ = new QGridLayout;
    figures_->setSpacing(space::medium);
    page->addLayout(figures_);

    QVBoxLayout* waiting = nullptr;
    QFrame* const to_do = card(waiting);
    QLabel* const title = text("section");
    waiting->addWidget(title);
    nothing_to_do_ = paragraph("done");
    waiting->addWidget(nothing_to_do_);
    to_do_ = new QVBoxLayout;
    to_do_->setSpacing(space::small);
    waiting->addLayout(to_do_);
    page->addWidget(to_do);
    workspace.words(this, [this, title] {
        title->setText(say(label("home", "What to do now")));
        nothing_to_do_->setText(say(label("home", "Nothing waits. Everything entered is posted.")));
    });

    auto* charts = new QGridLayout;
    charts->setSpacing(space::medium);
    const auto framed = [&](Chart*& chart) {
        QVBoxLayout* column = nullptr;
        QFrame* const frame = card(column);
        chart = new Chart(workspace);
        chart->setMinimumHeight(210);
        column->addWidget(chart);
        return frame;
    };
    charts->addWidget(framed(savings_), 0, 0);
    charts->addWidget(framed(loans_), 0, 1);
    charts->addWidget(framed(results_), 1, 0, 1, 2);
    for (int column = 0; column < 2; ++column)
        charts->setColumnStretch(column, 1);
    page->addLayout(charts);
    page->addStretch(1);
}

void HomePage::refresh()
{
    const Date today = workspace().today();
    const reports::Overview overview = reports::overview(books(), today);
    name_->setText(QString::fromStdString(overview.name));
    place_->setText(QString::fromStdString(overview.place) +
                    (overview.place.empty() ? QString() : QStringLiteral(" · ")) + workspace().date(today));
    steps_->refresh();
    show_to_do(reports::to_do(books(), today));
    show_figures(overview);
    show_charts(overview);
}

void HomePage::show_to_do(const std::vector<reports::ToDo>& items)
{
    clear_layout(*to_do_);
    nothing_to_do_->setVisible(items.empty());
    for (const reports::ToDo& item : items) {
        const Deed deed = deed_of(item.kind);
        const TaskRow row = task_row(deed.icon_name, say(item.text), say(deed.words));
        row.button->setObjectName(QStringLiteral("do-%1").arg(static_cast<int>(item.kind)));
        connect(row.button, &QPushButton::clicked, this, [this, place = deed.place] {
            workspace().attempt([&] { workspace().go(place.page.isEmpty() ? latest_draft(books()) : place); });
        });
        to_do_->addWidget(row.widget);
    }
}

void HomePage::show_figures(const reports::Overview& overview)
{
    clear_layout(*figures_);
    cards_.clear();
    const auto add = [&](const Label& title, const QString& figure, const QString& change) {
        QVBoxLayout* inside = nullptr;
        QFrame* const frame = card(inside);
        inside->setSpacing(2);
        QLabel* const name = paragraph("muted");
        name->setText(say(title));
        QLabel* const value = text("figure");
        value->setText(figure);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QLabel* const since = paragraph("caption");
        since->setText(change);
        inside->addWidget(name);
        inside->addWidget(value);
        inside->addWidget(since);
        inside->addStretch(1);
        frame->setAccessibleName(say(title) + QStringLiteral(": ") + figure);
        cards_.push_back(frame);
    };
    const auto changed = [&](Money change) {
        if (change.is_zero()) return say(label("home", "as at the end of last month"));
        const QString sign = change.is_negative() ? QStringLiteral("− ") : QStringLiteral("+ ");
        return sign + say(label("home", "{0} since the end of last month", change.abs()));
    };
    const auto money = [&](const Label& title, const reports::KeyFigure& figure) {
        add(title, workspace().money(figure.now), changed(figure.change()));
    };
    money(label("home", "Savings of the members"), overview.savings);
    money(label("home", "Loans, remaining principal"), overview.loans);
    money(label("home", "Cash and bank"), overview.money);
    money(label("home", "Surplus of the year so far"), overview.surplus);
    const std::int64_t more = overview.members - overview.members_month_ago;
    add(label("home", "Members"), workspace().number(overview.members),
        more == 0 ? say(label("home", "as at the end of last month"))
                  : (more < 0 ? QStringLiteral("− ") : QStringLiteral("+ ")) +
                        say(label("home", "{0} since the end of last month", more < 0 ? -more : more)));
    place_cards();
}

void HomePage::place_cards()
{
    int widest = 1;
    for (const QFrame* card : cards_)
        widest = std::max(widest, card->minimumSizeHint().width() + space::medium);
    const int count = static_cast<int>(cards_.size());
    // All beside each other, or in two rows of about the same length.
    const int columns = widest * count <= width() - 2 * space::large ? count : (count + 1) / 2;
    for (int i = 0; i < count; ++i) {
        figures_->addWidget(cards_[static_cast<std::size_t>(i)], i / columns, i % columns);
        figures_->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void HomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    place_cards();
}

void HomePage::show_charts(const reports::Overview& overview)
{
    std::vector<ChartData::Place> months;
    for (const Period month : overview.months)
        months.push_back(on_axis(month));
    const auto series = [](const reports::MonthSeries& one) { return ChartData::Series{one.name, one.values}; };
    ChartData savings{ChartData::Kind::areas, label("home", "Savings by product"), months, {}};
    for (const reports::MonthSeries& product : overview.savings_by_product)
        savings.series.push_back(series(product));
    savings_->show_data(std::move(savings));
    loans_->show_data(
        {ChartData::Kind::lines, label("home", "Loans outstanding"), months, {series(overview.loans_by_month)}});
    results_->show_data({ChartData::Kind::bars,
                         label("home", "Income and expense by month"),
                         months,
                         {series(overview.income), series(overview.expense)}});
}

std::vector<PageInfo> home_pages()
{
    return {{QStringLiteral("home"),
             label("shell", "Home"),
             QStringLiteral("home"),
             {},
             QStringLiteral("home"),
             books::Permission::read,
             [](Workspace& workspace) -> Page* { return new HomePage(workspace); }}};
}

} // namespace sokoguru::ui
