// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/journal_page.h"

#include <limits>

#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "books/draft.h"
#include "ledger/entry_editor.h"
#include "ledger/journal_model.h"
#include "ledger/words.h"
#include "search/match.h"
#include "widgets/on_button.h"
#include "widgets/parts.h"
#include "widgets/period_field.h"
#include "widgets/table_view.h"

namespace sokoguru::ui {

namespace {
constexpr int entries_at_once = 500;
}

JournalPage::JournalPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), month_(new PeriodField(workspace)), previous_(new QToolButton), next_(new QToolButton),
      filter_(new QLineEdit), count_(text("muted")), drafts_(quiet_button(QStringLiteral("edit"))),
      draft_menu_(new QMenu(this)), ledger_(quiet_button(QStringLiteral("ledger"))), table_(new TableView),
      model_(new JournalModel(workspace, this)), editor_(new EntryEditor(workspace)), nothing_(paragraph("muted")),
      reader_(new QTimer(this))
{
    auto* const column = new QVBoxLayout(this);
    page_margins(column);
    column->setSpacing(space::small);
    auto* const top = new QHBoxLayout;
    top->setSpacing(space::small);
    previous_->setIcon(icon(QStringLiteral("previous")));
    next_->setIcon(icon(QStringLiteral("next")));
    month_->setFixedWidth(170);
    filter_->setClearButtonEnabled(true);
    filter_->setObjectName(QStringLiteral("journal-filter"));
    filter_->setMinimumWidth(200);
    drafts_->setMenu(draft_menu_);
    top->addWidget(previous_);
    top->addWidget(month_);
    top->addWidget(next_);
    top->addWidget(filter_, 1);
    top->addWidget(count_);
    top->addWidget(drafts_);
    top->addWidget(ledger_);
    column->addLayout(top);
    table_->setModel(model_);
    table_->remember_as(QStringLiteral("journal"), workspace.memory());
    column->addWidget(table_, 1);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->hide();
    column->addWidget(nothing_, 1);
    column->addWidget(editor_);
    month_->set_value(Period::of(workspace.today()));

    const auto step = [this](int months) {
        show_month(month_->value().value_or(Period::of(this->workspace().today())).plus(months));
    };
    connect(previous_, &QToolButton::clicked, this, [step] { step(-1); });
    connect(next_, &QToolButton::clicked, this, [step] { step(1); });
    connect(month_, &InputLine::changed, this, [this] {
        if (month_->value()) show_month(*month_->value());
    });
    connect(filter_, &QLineEdit::textChanged, this, [this] { filter(); });
    // From the moment the filter is entered until the first letter there is time to read what the month says.
    filter_->installEventFilter(this);
    reader_->setInterval(0);
    connect(&workspace, &Workspace::changed, this, [this](Change change) {
        if (change == Change::file) words_.reset();
    });
    connect(reader_, &QTimer::timeout, this, [this] { read_words(entries_at_once); });
    connect(table_, &TableView::row_activated, this, [this](const QModelIndex& index) {
        this->workspace().go(
            {QStringLiteral("document"), model_->entry_at(index.row()).value, QStringLiteral("entry")});
    });
    connect(ledger_, &QPushButton::clicked, this, [this] {
        const QModelIndex current = table_->currentIndex();
        const std::int64_t account = current.isValid() ? model_->line_at(current.row()).account.value : 0;
        this->workspace().go({QStringLiteral("account"), account, {}});
    });
    connect(editor_, &EntryEditor::posted, this,
            [this](const ledger::Posted& posted) { show_entry_ = posted.first_entry; });
    connect(editor_, &EntryEditor::drafts_changed, this, &JournalPage::show_drafts);
    const auto key = [this](const char* keys, auto action) {
        auto* const shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key("F2", [this] { editor_->focus_first(); });
    key("Ctrl+F", [this] { filter_->setFocus(Qt::ShortcutFocusReason); });
    workspace.words(this, [this] { set_words(); });
    setFocusProxy(editor_);
}

void JournalPage::set_words()
{
    const auto name = [this](auto* button, const Label& text) {
        button->setToolTip(say(text));
        button->setAccessibleName(say(text));
    };
    name(previous_, label("ledger", "Month before"));
    name(next_, label("ledger", "Month after"));
    month_->setAccessibleName(say(label("ledger", "Month")));
    filter_->setPlaceholderText(say(label("ledger", "Filter: number, description, account, member, amount (Ctrl+F)")));
    filter_->setAccessibleName(say(label("ledger", "Filter of the journal")));
    table_->setAccessibleName(say(label("ledger", "Journal of the month")));
    ledger_->setText(say(label("ledger", "General &ledger")));
    table_->fit_again();
}

void JournalPage::open(const Place& place)
{
    if (place.text == QLatin1String("draft")) editor_->load_draft(place.id);
    // The page is not up yet: the row gets the focus when it is.
    QTimer::singleShot(0, editor_, &EntryEditor::focus_first);
}

void JournalPage::refresh()
{
    editor_->setVisible(workspace().may(books::Permission::post));
    if (show_entry_) {
        const Date day = ledger::entry_row(books(), *show_entry_).date;
        month_->set_value(Period::of(day));
    } else if (!fitted_) {
        // At first the month in which the books are; a new year begins with last year's December in sight.
        const auto months = ledger::journal_months(books());
        if (months && month_->value() > months->last) month_->set_value(months->last);
    }
    show_month(month_->value().value_or(Period::of(workspace().today())));
    show_drafts();
}

bool JournalPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == filter_ && event->type() == QEvent::FocusIn) reader_->start();
    return Page::eventFilter(watched, event);
}

void JournalPage::leave()
{
    editor_->save();
}

void JournalPage::show_month(Period month)
{
    month_->set_value(month);
    words_.reset();
    if (!workspace().attempt([&] { model_->show(ledger::journal_entries(books(), month)); })) return;
    if (fitted_) {
        table_->refit();
    } else if (model_->rowCount() > 0) {
        table_->fit_columns(JournalModel::memo, {JournalModel::account, JournalModel::member});
        fitted_ = true;
    }
    filter();
    const int row = show_entry_ ? model_->row_of(*show_entry_) : -1;
    if (row >= 0) {
        table_->selectRow(row);
        table_->scrollTo(model_->index(row, 0), QAbstractItemView::PositionAtCenter);
    } else {
        table_->scrollToBottom();
    }
    show_entry_.reset();
}

void JournalPage::filter()
{
    const search::Needle needle(filter_->text().toStdString());
    if (needle.empty()) {
        model_->keep(std::nullopt);
    } else {
        std::vector<EntryId> kept;
        if (read_words(std::numeric_limits<int>::max()))
            for (const search::EntryWords& one : words_->words())
                if (needle.score(one.folded) > 0) kept.push_back(one.entry);
        model_->keep(kept);
    }
    show_count();
}

bool JournalPage::read_words(int entries)
{
    const Period month = month_->value().value_or(Period::of(workspace().today()));
    bool all = false;
    const bool done = workspace().is_open() && !workspace().is_busy() && workspace().attempt([&] {
        if (!words_ || words_->month() != month) words_.emplace(books(), month);
        all = words_->read(entries);
    });
    if (!done || all) reader_->stop();
    return all;
}

void JournalPage::show_count()
{
    const bool filtered = !filter_->text().trimmed().isEmpty();
    const int count = model_->shown_entries();
    count_->setText(say(filtered ? label("ledger", "{0} entries found", std::int64_t{count})
                                 : label("ledger", "{0} entries", std::int64_t{count})));
    const bool empty = count == 0 && !filtered;
    nothing_->setText(
        say(workspace().may(books::Permission::post)
                ? label("ledger", "Nothing was posted in this month. Write the first entry in the row below (F2).")
                : label("ledger", "Nothing was posted in this month.")));
    nothing_->setVisible(empty);
    table_->setVisible(!empty);
}

void JournalPage::show_drafts()
{
    std::vector<books::Draft> drafts;
    workspace().attempt([&] { drafts = books::drafts(books(), "journal"); });
    std::erase_if(drafts, [this](const books::Draft& one) { return one.id == editor_->draft(); });
    draft_menu_->clear();
    for (const books::Draft& draft : drafts) {
        const auto content = QJsonDocument::fromJson(QByteArray::fromStdString(draft.content)).object();
        const Date day = base::date_from_int(content[QStringLiteral("date")].toInt());
        QString title = content[QStringLiteral("memo")].toString();
        if (title.isEmpty()) title = say(label("ledger", "without a description"));
        if (day.ok()) title = workspace().short_date(day) + QStringLiteral("  ") + title;
        draft_menu_->addAction(on_button(title), this, [this, id = draft.id] { editor_->load_draft(id); });
    }
    drafts_->setText(say(label("ledger", "D&rafts: {0}", static_cast<std::int64_t>(drafts.size()))));
    drafts_->setVisible(!drafts.empty());
}

} // namespace sokoguru::ui
