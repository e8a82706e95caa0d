// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_page.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include "exchange/column_panel.h"
#include "exchange/columns.h"
#include "exchange/preview_model.h"
#include "ledger/chart.h"
#include "shell/file_desk.h"
#include "widgets/account_field.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/file_dialog.h"
#include "widgets/parts.h"
#include "widgets/table_view.h"

namespace sokoguru::ui {

using exchange::Asks;
using exchange::ImportSource;

namespace {

bool asks(const exchange::ImportKind& kind, Asks what)
{
    return std::find(kind.asks.begin(), kind.asks.end(), what) != kind.asks.end();
}

std::string code_of(Books& books, const AccountField& field)
{
    return field.value() ? books.chart().by_id(*field.value()).code : std::string();
}

} // namespace

/// What a look at a list found: how it reads, and what importing it would do.
struct ImportPage::Look {
    exchange::Preview preview;
    /// Nothing while a date or an account is missing.
    std::optional<exchange::ImportResult> result;
    /// Why the list could not be read, or its import not be tried, at all.
    std::optional<Error> refusal;
};

ImportPage::ImportPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    setAcceptDrops(true);
    auto* const page = new QVBoxLayout(this);
    page_margins(page);
    page->setSpacing(space::small);
    page->addWidget(make_head());
    page->addWidget(make_drop());
    wanted_ = paragraph();
    wanted_->setAlignment(Qt::AlignTop);
    wanted_->setObjectName(QStringLiteral("wanted"));
    page->addWidget(wanted_, 1);
    page->addWidget(make_view(), 1);

    auto* const foot = new QHBoxLayout;
    summary_ = paragraph("lead");
    summary_->setObjectName(QStringLiteral("summary"));
    summary_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    summary_->setFocusPolicy(Qt::ClickFocus); // the keyboard is led there, Tab passes
    check_ = plain_button(QStringLiteral("refresh"));
    check_->setObjectName(QStringLiteral("check"));
    import_ = primary_button(QStringLiteral("import"));
    import_->setObjectName(QStringLiteral("import"));
    foot->addWidget(summary_, 1);
    foot->addWidget(check_);
    foot->addWidget(import_);
    page->addLayout(foot);
    connect(check_, &QPushButton::clicked, this, [this] { look(); });
    connect(import_, &QPushButton::clicked, this, [this] { import(); });
    workspace.words(this, [this] { retranslate(); });
    forget_list();
}

QWidget* ImportPage::make_head()
{
    auto* const head = new QWidget;
    auto* const column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::medium);
    kinds_ = new QComboBox;
    kinds_->setObjectName(QStringLiteral("kind"));
    kind_field_ = new Field(workspace(), label("exchange", "Which &list"), kinds_);
    sentence_ = paragraph("muted");
    row->addWidget(kind_field_, 1);
    row->addWidget(sentence_, 2, Qt::AlignVCenter);
    column->addLayout(row);

    auto* const asked = new QHBoxLayout;
    asked->setSpacing(space::medium);
    day_ = new DateField(workspace());
    day_->setObjectName(QStringLiteral("day"));
    year_ = new QSpinBox;
    year_->setObjectName(QStringLiteral("year"));
    year_->setRange(1990, 2100);
    cash_ = new AccountField(workspace());
    cash_->setObjectName(QStringLiteral("cash"));
    difference_ = new AccountField(workspace());
    reason_ = new QLineEdit;
    day_field_ = new Field(workspace(), label("exchange", "&Day"), day_);
    year_field_ = new Field(workspace(), label("exchange", "&Year of the figures"), year_);
    cash_field_ = new Field(workspace(), label("exchange", "Received &by (cash, bank or payroll account)"), cash_);
    difference_field_ = new Field(workspace(), label("exchange", "Difference &to (if any)"), difference_);
    reason_field_ = new Field(workspace(), label("exchange", "&Reason of the difference"), reason_);
    for (Field* field : {day_field_, year_field_, cash_field_, difference_field_, reason_field_})
        asked->addWidget(field, 1, Qt::AlignTop);
    column->addLayout(asked);
    connect(kinds_, &QComboBox::currentIndexChanged, this, [this] { choose_kind(); });
    return head;
}

QWidget* ImportPage::make_drop()
{
    QVBoxLayout* column = nullptr;
    QFrame* const drop = card(column);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::medium);
    auto* const picture = new QLabel;
    picture->setPixmap(icon(QStringLiteral("spreadsheet"), IconColour::muted).pixmap(24, 24));
    drop_text_ = paragraph();
    drop_text_->setObjectName(QStringLiteral("source"));
    file_button_ = plain_button(QStringLiteral("open"));
    file_button_->setObjectName(QStringLiteral("choose-file"));
    paste_button_ = plain_button(QStringLiteral("paste"));
    paste_button_->setObjectName(QStringLiteral("paste"));
    row->addWidget(picture);
    row->addWidget(drop_text_, 1);
    row->addWidget(file_button_);
    row->addWidget(paste_button_);
    column->addLayout(row);
    connect(file_button_, &QPushButton::clicked, this, [this] { choose_file(); });
    connect(paste_button_, &QPushButton::clicked, this, [this] { paste(); });
    return drop;
}

QWidget* ImportPage::make_view()
{
    view_ = new QSplitter(Qt::Horizontal);
    view_->setChildrenCollapsible(false);
    columns_ = new ColumnPanel(workspace());
    connect(columns_, &ColumnPanel::corrected, this, [this] {
        if (!source_) return;
        source_->mapping = columns_->mapping();
        // The box that was changed is made anew by the look: not while it is telling.
        QMetaObject::invokeMethod(
            this, [this] { look(); }, Qt::QueuedConnection);
    });
    auto* const right = new QSplitter(Qt::Vertical);
    right->setChildrenCollapsible(false);
    rows_ = new PreviewModel(workspace(), this);
    table_ = new TableView;
    table_->setObjectName(QStringLiteral("rows"));
    table_->setModel(rows_);
    table_->setItemDelegate(new PreviewDelegate(table_));
    table_->verticalHeader()->show();
    issue_part_ = new QWidget;
    auto* const column = new QVBoxLayout(issue_part_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    issue_title_ = text("section");
    issues_ = new IssueModel(workspace(), this);
    issue_table_ = new TableView;
    issue_table_->setObjectName(QStringLiteral("issues"));
    issue_table_->setModel(issues_);
    issue_table_->setWordWrap(true);
    column->addWidget(issue_title_);
    column->addWidget(issue_table_, 1);
    right->addWidget(table_);
    right->addWidget(issue_part_);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    view_->addWidget(columns_);
    view_->addWidget(right);
    view_->setStretchFactor(0, 0);
    view_->setStretchFactor(1, 1);
    view_->setSizes({360, 800});
    connect(issue_table_, &TableView::row_activated, this,
            [this](const QModelIndex& index) { go_to_issue(index.row()); });
    return view_;
}

void ImportPage::retranslate()
{
    file_button_->setText(say(label("exchange", "&Choose a file…")));
    paste_button_->setText(say(label("exchange", "&Paste")));
    paste_button_->setToolTip(say(label("exchange", "Copy the rows with their header in Excel first.")));
    check_->setText(say(label("exchange", "Check &again")));
    import_->setText(say(label("exchange", "&Import")));
    table_->setAccessibleName(say(label("exchange", "Rows of the list")));
    issue_table_->setAccessibleName(say(label("exchange", "What is wrong")));
    year_->setAccessibleName(say(label("exchange", "Year of the figures")));
    if (kind_ == nullptr) return;
    const int current = kinds_->currentIndex();
    for (int i = 0; i < kinds_->count(); ++i)
        kinds_->setItemText(i, say(exchange::find_import(kinds_->itemData(i).toString().toStdString()).title));
    kinds_->setCurrentIndex(current);
    choose_kind();
}

void ImportPage::open(const Place& place)
{
    refresh();
    if (const int at = kinds_->findData(place.text); at >= 0) kinds_->setCurrentIndex(at);
}

void ImportPage::refresh()
{
    if (kinds_->count() > 0) return;
    for (const exchange::ImportKind& kind : exchange::import_kinds())
        if (workspace().may(kind.permission) && kind.permission != books::Permission::read)
            kinds_->addItem(say(kind.title), QString::fromStdString(kind.name));
    day_->set_value(workspace().today());
    year_->setValue(static_cast<int>(books().cooperative().first_day.year()) - 1);
    choose_kind();
}

void ImportPage::choose_kind()
{
    if (kinds_->count() == 0) return;
    const exchange::ImportKind& chosen = exchange::find_import(kinds_->currentData().toString().toStdString());
    const bool is_other = kind_ != &chosen;
    kind_ = &chosen;
    sentence_->setText(say(kind_->sentence));
    day_field_->setVisible(asks(*kind_, Asks::day));
    year_field_->setVisible(asks(*kind_, Asks::year));
    cash_field_->setVisible(asks(*kind_, Asks::cash));
    difference_field_->setVisible(asks(*kind_, Asks::difference));
    reason_field_->setVisible(asks(*kind_, Asks::difference));
    cash_->set_filter([](const ledger::Account& account) {
        return is_cash_or_bank(account) || (is_postable(account) && account.control == ledger::Control::run);
    });
    QString required;
    QString others;
    for (const exchange::ColumnSpec& column : kind_->columns(books())) {
        QString& list = column.required ? required : others;
        list += (list.isEmpty() ? QString() : QStringLiteral(" · ")) + say(exchange::title_of(column.name));
    }
    wanted_->setText(say(label("exchange", "The list needs these columns: {0}", required.toStdString())) +
                     QStringLiteral("\n\n") + say(label("exchange", "It may have: {0}", others.toStdString())) +
                     QStringLiteral("\n\n") +
                     say(label("exchange", "The order of the columns and titles above them do not matter. Nothing is "
                                           "written before you have seen what the list says.")));
    if (is_other) forget_list();
}

void ImportPage::forget_list()
{
    source_.reset();
    rows_->clear();
    issues_->show({});
    drop_text_->setText(say(label("exchange", "Drop an Excel or CSV file here, choose one, or paste rows.")));
    summary_->clear();
    view_->hide();
    wanted_->show();
    check_->setEnabled(false);
    import_->setEnabled(false);
}

void ImportPage::choose_file()
{
    const QString folder = workspace().memory().value(QStringLiteral("import-folder")).toString();
    const QString path =
        ask_existing_file(this, {say(label("exchange", "Choose a list")), folder,
                                 say(label("exchange", "Lists")) + QStringLiteral(" (*.csv *.xlsx *.txt *.tsv);;") +
                                     say(label("exchange", "All files")) + QStringLiteral(" (*)")});
    if (path.isEmpty()) return;
    workspace().memory().setValue(QStringLiteral("import-folder"), path.section(QLatin1Char('/'), 0, -2));
    take(ImportSource(to_path(path)));
}

void ImportPage::paste()
{
    const QString rows = QApplication::clipboard()->text();
    if (rows.trimmed().isEmpty()) {
        workspace().tell(Notice::note, label("exchange", "There is nothing to paste. Copy the rows in Excel first."));
        return;
    }
    take(ImportSource::from_bytes(rows.toStdString(), say(label("exchange", "pasted rows")).toStdString()));
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QMimeData& mime = *event->mimeData();
    if (mime.hasUrls() && mime.urls().front().isLocalFile())
        take(ImportSource(to_path(mime.urls().front().toLocalFile())));
    else if (mime.hasText())
        take(ImportSource::from_bytes(mime.text().toStdString(), say(label("exchange", "pasted rows")).toStdString()));
}

void ImportPage::take(ImportSource source)
{
    forget_list();
    source_ = std::move(source);
    look();
}

std::optional<exchange::ImportParameters> ImportPage::parameters(bool complain)
{
    exchange::ImportParameters asked;
    bool complete = true;
    if (asks(*kind_, Asks::day)) {
        complete = day_->finish() && day_->value() && complete;
        asked.day = day_->value();
    }
    if (asks(*kind_, Asks::year)) asked.year = year_->value();
    if (asks(*kind_, Asks::cash)) {
        asked.cash = code_of(books(), *cash_);
        if (asked.cash.empty()) {
            complete = false;
            if (complain) cash_field_->set_problem(label("exchange", "Choose the account that received the money."));
        }
    }
    if (asks(*kind_, Asks::difference)) {
        asked.difference = code_of(books(), *difference_);
        asked.reason = reason_->text().trimmed().toStdString();
        if (asked.difference.empty() != asked.reason.empty()) {
            complete = false;
            if (complain) reason_field_->set_problem(label("exchange", "A difference needs an account and a reason."));
        }
    }
    return complete ? std::optional(asked) : std::nullopt;
}

ImportPage::Look ImportPage::look_at(Books& books, const exchange::ImportKind& kind, ImportSource source,
                                     std::optional<exchange::ImportParameters> asked, Progress& progress)
{
    Look found;
    found.preview = exchange::preview(books, kind, source);
    if (!asked) return found;
    if (found.preview.remembered) source.mapping = found.preview.mapping;
    asked->dry_run = true;
    asked->progress = [&](std::int64_t done, std::int64_t total) { progress.step(done, total); };
    found.result = exchange::run_import(books, kind, source, *asked);
    exchange::PreviewOptions options;
    for (const Issue& issue : found.result->issues)
        if (issue.row > 0 && options.also.size() < 1000) options.also.push_back(issue.row);
    const bool remembered = found.preview.remembered;
    if (!options.also.empty()) found.preview = exchange::preview(books, kind, source, options);
    found.preview.remembered = remembered;
    return found;
}

void ImportPage::look()
{
    if (!source_ || workspace().is_busy()) return;
    const auto found = std::make_shared<Look>();
    const auto asked = parameters(false);
    const exchange::ImportKind& kind = *kind_;
    workspace().run_long(
        label("exchange", "Reading {0} …", source_->name()),
        [found, asked, &kind, source = *source_](Books& books, Progress& progress) {
            try {
                *found = look_at(books, kind, source, asked, progress);
            } catch (const Error& error) {
                found->refusal = error; // said in the page: it goes with the next list
            }
        },
        [this, found] { show_look(*found); }, this);
}

void ImportPage::show_look(const Look& look)
{
    if (!source_) return;
    if (look.refusal) {
        drop_text_->setText(QString::fromStdString(source_->name()));
        summary_->setText(say(look.refusal->message()));
        summary_->setProperty("kind", "refusal");
        restyle(summary_);
        check_->setEnabled(true);
        import_->setEnabled(false);
        return;
    }
    if (look.preview.remembered) source_->mapping = look.preview.mapping;
    const std::vector<Issue> issues = look.result ? look.result->issues : look.preview.issues;
    columns_->show(look.preview, kind_->columns(books()));
    rows_->show(look.preview, issues);
    issues_->show(issues);
    table_->verticalHeader()->setDefaultSectionSize(
        table_->itemDelegate()->sizeHint(QStyleOptionViewItem(), QModelIndex()).height());
    table_->fit_columns();
    issue_table_->fit_columns(3);
    drop_text_->setText(say(label("exchange", "{0}: {1} rows", look.preview.source, look.preview.rows_in_all)));
    wanted_->hide();
    view_->show();
    issue_part_->setVisible(!issues.empty());
    // Sentences are read whole; a thousand of them are not measured.
    if (issues.size() <= 200) issue_table_->resizeRowsToContents();
    const bool ready = look.result && look.result->accepted;
    issue_title_->setText(
        say(label("exchange", "{0} remarks; Enter leads to the cell", static_cast<std::int64_t>(issues.size()))));
    QString said;
    if (!look.result)
        said = say(label("exchange", "Fill in the fields above, then check again."));
    else if (!ready)
        said = say(label("exchange", "{0} errors. Nothing can be imported until they are corrected in the list.",
                         look.result->errors()));
    else {
        said = say(label("exchange", "{0} rows can be imported.", look.result->rows));
        for (const auto& [name, amount] : look.result->totals)
            said +=
                QStringLiteral("   ") + say(exchange::title_of(name)) + QStringLiteral(" ") + workspace().money(amount);
    }
    summary_->setText(said);
    summary_->setProperty("kind", !look.result ? "muted" : ready ? "done" : "refusal");
    restyle(summary_);
    check_->setEnabled(true);
    import_->setEnabled(ready);
    if (ready) import_->setFocus();
}

void ImportPage::go_to_issue(int row)
{
    const QModelIndex cell = rows_->cell_of(issues_->issues().at(static_cast<std::size_t>(row)));
    if (!cell.isValid()) return;
    table_->setCurrentIndex(cell);
    table_->scrollTo(cell, QAbstractItemView::PositionAtCenter);
    table_->setFocus();
}

void ImportPage::import()
{
    const auto asked = parameters(true);
    if (!asked || !source_) return;
    const auto result = std::make_shared<exchange::ImportResult>();
    const exchange::ImportKind& kind = *kind_;
    workspace().run_long(
        label("exchange", "Importing {0} …", source_->name()),
        [result, asked, &kind, source = *source_](Books& books, Progress& progress) {
            exchange::ImportParameters parameters = *asked;
            parameters.progress = [&](std::int64_t done, std::int64_t total) { progress.step(done, total); };
            *result = exchange::run_import(books, kind, source, parameters);
        },
        [this, result] {
            if (!result->accepted) {
                look(); // something changed since the last look
                return;
            }
            forget_list();
            const Label words = result->documents.empty() ? label("exchange", "{0} rows imported.", result->rows)
                                                          : label("exchange", "{0} rows imported as {1}.", result->rows,
                                                                  result->documents.back().number);
            workspace().tell(Notice::done, words);
            workspace().change(Change::members);
            workspace().change(Change::postings);
            summary_->setText(say(words));
            summary_->setProperty("kind", "done");
            restyle(summary_);
            summary_->setFocus(); // the button that was pressed is off now
        },
        this);
}

} // namespace sokoguru::ui
