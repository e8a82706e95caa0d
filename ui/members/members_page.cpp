// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/members_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "members/member_form.h"
#include "members/member_page.h"
#include "members/member_totals.h"
#include "members/statement_print.h"
#include "members/vocabulary.h"
#include "reports/words.h"
#include "widgets/on_button.h"
#include "widgets/parts.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

namespace {

/// Members whose sums are read in one step: some ten milliseconds on ten years of five thousand.
constexpr int step_size = 120;

} // namespace

MembersPage::MembersPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* page = new QVBoxLayout(this);
    page_margins(page);
    auto* head = new QHBoxLayout;
    title_ = text("title");
    count_ = text("muted");
    count_->setObjectName(QStringLiteral("count"));
    add_ = primary_button(QStringLiteral("add"));
    add_->setObjectName(QStringLiteral("add-member"));
    head->addWidget(title_);
    // In large type the line breaks rather than widening the page.
    count_->setWordWrap(true);
    head->addWidget(count_, 1, Qt::AlignBottom);
    print_ = plain_button(QStringLiteral("print"));
    print_->setObjectName(QStringLiteral("print-statements"));
    head->addWidget(print_);
    head->addWidget(add_);
    page->addLayout(head);

    sides_ = new QStackedWidget;
    page->addWidget(sides_, 1);
    auto* const list = new QWidget;
    auto* const column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const filters = new QHBoxLayout;
    build_filters(*filters);
    column->addLayout(filters);
    table_ = new ReportTable(workspace, QStringLiteral("members"));
    table_->setObjectName(QStringLiteral("members-table"));
    column->addWidget(table_, 1);
    sides_->addWidget(list);

    auto* const empty = new QWidget;
    auto* const welcome = new QVBoxLayout(empty);
    empty_title_ = text("section");
    empty_words_ = paragraph("muted");
    add_first_ = primary_button(QStringLiteral("add"));
    import_ = plain_button(QStringLiteral("import"));
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(add_first_);
    buttons->addWidget(import_);
    buttons->addStretch(1);
    welcome->addWidget(empty_title_);
    welcome->addWidget(empty_words_);
    welcome->addLayout(buttons);
    welcome->addStretch(1);
    sides_->addWidget(empty);

    reader_ = new QTimer(this);
    reader_->setInterval(0);
    connect(reader_, &QTimer::timeout, this, &MembersPage::read_on);
    connect(add_, &QPushButton::clicked, this, &MembersPage::add_member);
    connect(add_first_, &QPushButton::clicked, this, &MembersPage::add_member);
    connect(import_, &QPushButton::clicked, this, [this] { this->workspace().go({QStringLiteral("import"), 0, {}}); });
    connect(print_, &QPushButton::clicked, this, &MembersPage::print_statements);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MembersPage::count);
    auto* const find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, search_, [this] { search_->setFocus(Qt::ShortcutFocusReason); });
    auto* const insert = new QShortcut(QKeySequence(Qt::Key_Insert), this);
    connect(insert, &QShortcut::activated, this, &MembersPage::add_member);
    workspace.words(this, [this] { retranslate(); });
}

void MembersPage::build_filters(QBoxLayout& row)
{
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("search-members"));
    search_->setClearButtonEnabled(true);
    search_->setMinimumWidth(200);
    row.addWidget(search_, 1);
    for (const auto status : {members::Status::active, members::Status::prospective, members::Status::left}) {
        QPushButton* const button = chip();
        button->setChecked(status != members::Status::left);
        statuses_[status] = button;
        row.addWidget(button);
        connect(button, &QPushButton::toggled, this, &MembersPage::filter);
    }
    unit_ = chip();
    unit_->setObjectName(QStringLiteral("unit"));
    units_ = new QMenu(this);
    unit_->setMenu(units_);
    row.addWidget(unit_);
    row.addStretch(1);
    connect(search_, &QLineEdit::textChanged, this, &MembersPage::filter);
    // Enter in the search goes to the list, or to the only one who fits.
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        if (table_->rows().shown_lines() == 1)
            if (const auto place = place_of(table_->rows().link_at(0))) {
                workspace().go(*place);
                return;
            }
        table_->setFocus(Qt::TabFocusReason);
        if (table_->rows().shown_lines() > 0) table_->selectRow(0);
    });
}

void MembersPage::retranslate()
{
    title_->setText(say(label("members", "Members")));
    search_->setPlaceholderText(say(label("members", "Search number, name, unit … (Ctrl+F)")));
    search_->setAccessibleName(say(label("members", "Search members")));
    add_->setText(say(label("members", "&Add member")));
    add_->setToolTip(say(label("members", "Insert")));
    print_->setText(say(label("members", "&Print statements…")));
    statuses_.at(members::Status::active)->setText(say(label("members", "Active")));
    statuses_.at(members::Status::prospective)->setText(say(label("members", "Prospective")));
    statuses_.at(members::Status::left)->setText(say(label("members", "Left")));
    for (const auto& [status, button] : statuses_)
        button->setAccessibleName(say(label("members", "Show members: {0}", button->text().toStdString())));
    table_->setAccessibleName(say(label("members", "Members")));
    empty_title_->setText(say(label("members", "No members yet")));
    empty_words_->setText(say(label("members", "Add the first member here, or bring in your list from Excel: number, "
                                               "name, day of joining and whatever else you have.")));
    add_first_->setText(say(label("members", "Add &the first member")));
    import_->setText(say(label("members", "Bring in a &list…")));
}

void MembersPage::open(const Place& place)
{
    adding_ = place.text == QStringLiteral("add");
    if (place.text.startsWith(QStringLiteral("search="))) search_->setText(place.text.mid(7));
}

void MembersPage::refresh()
{
    const bool may_edit = workspace().may(books::Permission::edit_members);
    for (QPushButton* button : {add_, add_first_})
        button->setEnabled(may_edit);
    import_->setEnabled(workspace().may(books::Permission::import_data));
    if (member_totals(workspace()).is_complete()) member_totals(workspace()).step(books(), step_size);
    fill_units();
    list_ = reports::member_register(books(), workspace().today());
    show_list();
    if (!member_totals(workspace()).is_complete()) reader_->start();
    if (!adding_) return;
    adding_ = false;
    QTimer::singleShot(0, this, &MembersPage::add_member);
}

void MembersPage::fill_units()
{
    units_->clear();
    const std::vector<std::string> units = members::units(books());
    std::set<std::string> known;
    for (const std::string& unit : units) {
        QAction* const action = units_->addAction(on_button(unit));
        action->setCheckable(true);
        action->setChecked(chosen_units_.count(unit) > 0);
        if (action->isChecked()) known.insert(unit);
        connect(action, &QAction::toggled, this, [this, unit](bool on) {
            if (on)
                chosen_units_.insert(unit);
            else
                chosen_units_.erase(unit);
            filter();
        });
    }
    chosen_units_ = known;
    units_->addSeparator();
    connect(units_->addAction(say(label("members", "All units"))), &QAction::triggered, this, [this] {
        for (QAction* action : units_->actions())
            action->setChecked(false);
    });
    unit_->setVisible(!units.empty());
}

void MembersPage::show_list()
{
    // What was selected stays so.
    const std::vector<reports::Link> selected = table_->selected();
    reports::fill_amounts(list_, member_totals(workspace()));
    sides_->setCurrentIndex(list_.rows.empty() ? 1 : 0);
    print_->setVisible(!list_.rows.empty());
    add_->setVisible(!list_.rows.empty());
    table_->show_report(list_);
    filter();
    QItemSelection again;
    for (const reports::Link& link : selected)
        if (const int row = table_->rows().find(link); row >= 0)
            again.select(table_->rows().index(row, 0), table_->rows().index(row, 0));
    if (again.isEmpty()) return;
    table_->selectionModel()->setCurrentIndex(again.first().topLeft(), QItemSelectionModel::NoUpdate);
    table_->selectionModel()->select(again, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void MembersPage::read_on()
{
    if (!workspace().is_open() || workspace().is_busy()) {
        reader_->stop();
        return;
    }
    // The last step and showing what it knows are two turns, between which the clerk's keys are heard.
    if (member_totals(workspace()).is_complete()) {
        reader_->stop();
        show_list();
    } else if (!workspace().attempt([this] { member_totals(workspace()).step(books(), step_size); })) {
        reader_->stop();
    }
}

void MembersPage::filter()
{
    const ReportModel& rows = table_->rows();
    const int status_at = rows.column_of("status");
    const int unit_at = rows.column_of("unit");
    if (status_at < 0) return;
    std::set<std::string> wanted;
    for (const auto& [status, button] : statuses_)
        if (button->isChecked()) wanted.insert(reports::word(status).code);
    table_->rows().filter(search_->text(), [=, units = chosen_units_](const reports::Row& row) {
        const auto* const status = reports::word_in(row.cells[static_cast<std::size_t>(status_at)]);
        if (status == nullptr || wanted.count(status->code) == 0) return false;
        const auto* const unit = std::get_if<std::string>(&row.cells[static_cast<std::size_t>(unit_at)]);
        return units.empty() || (unit != nullptr && units.count(*unit) > 0);
    });
    QStringList names;
    for (const std::string& unit : chosen_units_)
        names << QString::fromStdString(unit);
    unit_->setText(names.isEmpty() ? say(label("members", "&Unit: all"))
                   : names.size() == 1
                       ? say(label("members", "&Unit: {0}", on_button(names.first()).toStdString()))
                       : say(label("members", "&Unit: {0} chosen", static_cast<std::int64_t>(names.size()))));
    unit_->setToolTip(names.join(QStringLiteral(", ")));
    unit_->setAccessibleName(unit_->text().remove(QLatin1Char('&')));
    unit_->setChecked(!names.isEmpty());
    count();
}

void MembersPage::count()
{
    const ReportModel& rows = table_->rows();
    const std::int64_t shown = rows.shown_lines();
    const auto selected = static_cast<std::int64_t>(table_->selected().size());
    QString words = selected > 1 ? say(label("members", "{0} shown, {1} selected", shown, selected))
                                 : say(label("members", "{0} shown", shown));
    if (member_totals(workspace()).is_complete() && rows.column_of("loans") >= 0)
        words += QStringLiteral("   ·   ") +
                 say(label("members", "Savings Rp {0}, loans Rp {1}", rows.shown_sum(rows.column_of("savings")),
                           rows.shown_sum(rows.column_of("loans"))));
    count_->setText(words);
    print_->setEnabled(shown > 0);
}

std::vector<MemberId> MembersPage::chosen() const
{
    std::vector<MemberId> out;
    for (const reports::Link& link : table_->selected())
        out.push_back({link.id});
    if (!out.empty()) return out;
    for (int row = 0; row < table_->rows().shown_lines(); ++row)
        out.push_back({table_->rows().link_at(row).id});
    return out;
}

void MembersPage::add_member()
{
    if (!workspace().may(books::Permission::edit_members)) return;
    MemberForm form(workspace(), std::nullopt, this);
    if (form.exec() == QDialog::Accepted) workspace().go({QStringLiteral("member"), form.saved().value, {}});
}

void MembersPage::print_statements()
{
    ask_and_print_statements(workspace(), chosen(), this);
}

std::vector<PageInfo> members_pages()
{
    return {{QStringLiteral("members"),
             label("members", "Members"),
             QStringLiteral("members"),
             {},
             QStringLiteral("members"),
             books::Permission::read,
             [](Workspace& workspace) -> Page* { return new MembersPage(workspace); },
             {{label("members", "Add a member"),
               QStringLiteral("join"),
               {QStringLiteral("members"), 0, QStringLiteral("add")},
               books::Permission::edit_members}}},
            {QStringLiteral("member"), label("members", "Member"), QStringLiteral("member"), QStringLiteral("members"),
             QStringLiteral("members"), books::Permission::read,
             [](Workspace& workspace) -> Page* { return new MemberPage(workspace); }}};
}

} // namespace sokoguru::ui
