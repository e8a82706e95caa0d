// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/golive_page.h"

#include <QApplication>
#include <QClipboard>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include "exchange/compare_balances.h"
#include "exchange/cut_over.h"
#include "exchange/kinds.h"
#include "exchange/objection_panel.h"
#include "golive/golive.h"
#include "ledger/ledger.h"
#include "print/report.h"
#include "reports/balance_comparison.h"
#include "reports/balance_confirmation.h"
#include "reports/files.h"
#include "reports/preview.h"
#include "shell/file_desk.h"
#include "widgets/clear.h"
#include "widgets/confirm_bar.h"
#include "widgets/current_stack.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/file_dialog.h"
#include "widgets/parts.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

namespace {

/// The last import of that kind, or of what was asked for again.
const exchange::LoggedImport* last_of(const std::vector<exchange::LoggedImport>& imports, const std::string& kind)
{
    const exchange::LoggedImport* found = nullptr;
    for (const exchange::LoggedImport& import : imports)
        if (import.kind == kind) found = &import;
    return found;
}

} // namespace

GoLivePage::GoLivePage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    sides_ = new CurrentStack;
    whole->addWidget(sides_);
    auto* const front = new QWidget;
    auto* const page = new QVBoxLayout(front);
    page_margins(page);
    sides_->addWidget(front);
    preview_ = new Preview(workspace);
    sides_->addWidget(preview_);
    connect(preview_, &Preview::closed, this, [this] { leave(); });
    tabs_ = new QTabWidget;
    tabs_->setDocumentMode(true);
    objections_ = new ObjectionPanel(workspace);
    tabs_->addTab(make_trial(), QString());
    tabs_->addTab(make_compare(), QString());
    tabs_->addTab(objections_, QString());
    page->addWidget(tabs_);
    workspace.words(this, [this] { retranslate(); });
}

QWidget* GoLivePage::make_trial()
{
    auto* const inner = new QWidget;
    inner->setProperty("kind", "page");
    auto* const column = new QVBoxLayout(inner);
    column->setContentsMargins(0, space::medium, space::small, 0);
    column->setSpacing(space::medium);
    state_ = paragraph("lead");
    state_->setObjectName(QStringLiteral("golive-state"));
    column->addWidget(state_);

    QVBoxLayout* steps = nullptr;
    column->addWidget(card(steps));
    steps_ = new QGridLayout;
    steps_->setHorizontalSpacing(space::medium);
    steps_->setVerticalSpacing(space::small);
    steps_->setColumnStretch(1, 1);
    steps->addLayout(steps_);

    again_text_ = paragraph();
    again_text_->setObjectName(QStringLiteral("again-text"));
    again_ = primary_button(QStringLiteral("refresh"));
    again_->setObjectName(QStringLiteral("import-again"));
    steps->addWidget(again_text_);
    steps->addWidget(again_, 0, Qt::AlignLeft);
    connect(again_, &QPushButton::clicked, this, [this] { repeat(); });

    QVBoxLayout* sheets = nullptr;
    column->addWidget(card(sheets));
    sheets_text_ = paragraph();
    sheets_ = plain_button(QStringLiteral("print"));
    sheets_->setObjectName(QStringLiteral("sheets"));
    sheets->addWidget(sheets_text_);
    sheets->addWidget(sheets_, 0, Qt::AlignLeft);
    connect(sheets_, &QPushButton::clicked, this, [this] { show_sheets(); });

    QVBoxLayout* grave = nullptr;
    column->addWidget(card(grave));
    start_over_ = new ConfirmBar(
        workspace(), label("exchange", "Start &over…"),
        label("exchange", "Everything entered so far is moved aside into a file of its own, and the books begin empty "
                          "again with the same users, accounts, products and settings. The lists you imported can be "
                          "imported again with one click."),
        label("exchange", "&Yes, start over"), label("exchange", "&No, keep this trial"));
    start_over_->setObjectName(QStringLiteral("start-over"));
    seal_ = new ConfirmBar(
        workspace(), label("exchange", "S&eal the beginning…"),
        label("exchange",
              "The board declares the opening balances right. From then on there is no starting over: what is "
              "wrong is mended by dated corrections."),
        label("exchange", "Yes, &seal it"), label("exchange", "&Not yet"));
    seal_->setObjectName(QStringLiteral("seal"));
    grave->addWidget(start_over_);
    grave->addWidget(seal_);
    connect(start_over_, &ConfirmBar::confirmed, this, [this] { start_over(); });
    connect(seal_, &ConfirmBar::confirmed, this, [this] { seal(); });
    column->addStretch(1);

    auto* const scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget* GoLivePage::make_compare()
{
    auto* const tab = new QWidget;
    auto* const column = new QVBoxLayout(tab);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::small);
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::medium);
    day_ = new DateField(workspace());
    day_->setObjectName(QStringLiteral("compare-day"));
    list_ = primary_button(QStringLiteral("open"));
    list_->setObjectName(QStringLiteral("compare-list"));
    paste_ = plain_button(QStringLiteral("paste"));
    paste_->setObjectName(QStringLiteral("compare-paste"));
    row->addWidget(new Field(workspace(), label("exchange", "Balances at the end of &day"), day_), 0, Qt::AlignTop);
    row->addWidget(list_, 0, Qt::AlignVCenter);
    row->addWidget(paste_, 0, Qt::AlignVCenter);
    row->addStretch(1);
    column->addLayout(row);
    compare_text_ = paragraph("lead");
    compare_text_->setObjectName(QStringLiteral("compare-text"));
    column->addWidget(compare_text_);
    differences_ = new ReportTable(workspace(), QStringLiteral("balance-comparison"));
    differences_->setObjectName(QStringLiteral("differences"));
    column->addWidget(differences_, 1);
    connect(list_, &QPushButton::clicked, this, [this] { choose_list(); });
    connect(paste_, &QPushButton::clicked, this, [this] { paste_list(); });
    return tab;
}

void GoLivePage::retranslate()
{
    tabs_->setTabText(0, say(label("exchange", "Trial period")));
    tabs_->setTabText(1, say(label("exchange", "Compare with Excel")));
    tabs_->setTabText(2, say(label("exchange", "Objections")));
    sheets_text_->setText(
        say(label("exchange", "Confirmation of balances: one sheet for each work unit with what every "
                              "member has and owes, for them to sign.")));
    sheets_->setText(say(label("exchange", "Look at &the sheets and print them…")));
    again_->setText(say(label("exchange", "&Import them again")));
    list_->setText(say(label("exchange", "&Choose a list…")));
    paste_->setText(say(label("exchange", "&Paste")));
    differences_->setAccessibleName(say(label("exchange", "Differences")));
    if (differences_->rows().rowCount() == 0)
        compare_text_->setText(say(label("exchange", "Your list has the member number and any of the savings products, "
                                                     "all savings together, or the remaining principal of loans.")));
    if (workspace().is_open() && !workspace().is_busy()) show_steps();
}

void GoLivePage::open(const Place& place)
{
    leave();
    tabs_->setCurrentIndex(place.text == QStringLiteral("compare")      ? 1
                           : place.text == QStringLiteral("objections") ? 2
                                                                        : 0);
}

void GoLivePage::refresh()
{
    if (!day_->value()) day_->set_value(exchange::cut_over_day(books()));
    show_steps();
    objections_->refresh();
}

void GoLivePage::show_steps()
{
    const golive::Status status = golive::status(books());
    if (status.sealed_on)
        state_->setText(say(label("exchange", "The beginning was sealed on {0} by {1}, after {2} entries.",
                                  *status.sealed_on, status.sealed_by, status.entries)));
    else
        state_->setText(say(label("exchange", "The books are on trial: bring in your lists, compare, and start over as "
                                              "often as you need, until the board seals the beginning.")));
    clear_layout(*steps_);
    int row = 0;
    for (int step = 1; step <= 5; ++step)
        for (const exchange::ImportKind& kind : exchange::import_kinds()) {
            if (kind.step != step) continue;
            const exchange::LoggedImport* const done = last_of(status.imports, kind.name);
            auto* const mark = new QLabel;
            mark->setPixmap(icon(done != nullptr ? QStringLiteral("check") : QStringLiteral("next"),
                                 done != nullptr ? IconColour::done : IconColour::muted)
                                .pixmap(16, 16));
            QLabel* const name = text();
            name->setText(QString::number(step) + QStringLiteral(". ") + say(kind.title));
            QLabel* const what = text("muted");
            what->setText(done != nullptr ? say(label("exchange", "{0}, {1} rows", done->name, done->rows))
                                          : QString());
            QPushButton* const go = quiet_button(QStringLiteral("import"));
            go->setText(say(label("exchange", "Import…")));
            go->setAccessibleName(say(label("exchange", "Import…")) + QStringLiteral(" ") + say(kind.title));
            go->setEnabled(workspace().may(kind.permission));
            connect(go, &QPushButton::clicked, this, [this, kind_name = QString::fromStdString(kind.name)] {
                workspace().go({QStringLiteral("import"), 0, kind_name});
            });
            steps_->addWidget(mark, row, 0);
            steps_->addWidget(name, row, 1);
            steps_->addWidget(what, row, 2);
            steps_->addWidget(go, row, 3);
            ++row;
        }
    QString left;
    for (const exchange::LoggedImport& import : status.to_repeat)
        left += (left.isEmpty() ? QString() : QStringLiteral(", ")) + QString::fromStdString(import.name);
    again_text_->setVisible(!left.isEmpty());
    again_->setVisible(!left.isEmpty());
    again_text_->setText(
        say(label("exchange", "The last trial imported, with the columns as you had them: {0}", left.toStdString())));
    const bool may = workspace().may(books::Permission::change_settings) && status.is_trial();
    start_over_->setVisible(may);
    seal_->setVisible(may);
    start_over_->parentWidget()->setVisible(may);
}

void GoLivePage::start_over()
{
    const books::User user = books().user();
    const std::filesystem::path path = books().path();
    const books::Clock& clock = workspace().clock();
    const auto aside = std::make_shared<std::filesystem::path>();
    workspace().run_long(
        label("exchange", "Starting over …"),
        [=, &clock](Books& books, Progress&) {
            try {
                golive::StartedOver started = golive::start_over(std::move(books));
                books = std::move(started.books);
                *aside = started.aside;
            } catch (...) {
                books = Books::open_as(path, user, clock); // as it was
                throw;
            }
        },
        [this, aside] {
            workspace().tell(Notice::done, label("exchange", "The trial was moved aside to {0}. The books are empty.",
                                                 from_path(aside->filename()).toStdString()));
            workspace().change(Change::settings);
            workspace().change(Change::members);
            workspace().change(Change::postings);
        },
        this);
}

void GoLivePage::repeat()
{
    const auto tried = std::make_shared<std::vector<golive::Repeated>>();
    workspace().run_long(
        label("exchange", "Importing again …"),
        [tried](Books& books, Progress& progress) {
            *tried = golive::repeat_imports(books,
                                            [&](std::int64_t done, std::int64_t total) { progress.step(done, total); });
        },
        [this, tried] {
            const golive::Repeated* const last = tried->empty() ? nullptr : &tried->back();
            if (last != nullptr && last->problem)
                workspace().tell(Notice::refusal, last->problem->message());
            else if (last != nullptr && !last->result.accepted)
                workspace().tell(
                    Notice::refusal,
                    label("exchange", "{0} has {1} errors now. Correct the list, and import it again.",
                          last->import.name, last->result.errors()),
                    NoticeAction{label("exchange", "Look at it"),
                                 {QStringLiteral("import"), 0, QString::fromStdString(last->import.kind)}});
            else
                workspace().tell(Notice::done, label("exchange", "{0} lists imported again.",
                                                     static_cast<std::int64_t>(tried->size())));
            workspace().change(Change::members);
            workspace().change(Change::postings);
        },
        this);
}

void GoLivePage::seal()
{
    if (!workspace().attempt([this] { golive::seal(books()); })) return;
    workspace().tell(Notice::done, label("exchange", "The beginning is sealed."));
    workspace().change(Change::settings);
}

void GoLivePage::choose_list()
{
    const QString path =
        ask_existing_file(this, {say(label("exchange", "Choose a list")),
                                 {},
                                 say(label("exchange", "Lists")) + QStringLiteral(" (*.csv *.xlsx *.txt *.tsv)")});
    if (!path.isEmpty()) compare(exchange::ImportSource(to_path(path)));
}

void GoLivePage::paste_list()
{
    const QString rows = QApplication::clipboard()->text();
    if (rows.trimmed().isEmpty()) {
        workspace().tell(Notice::note, label("exchange", "There is nothing to paste. Copy the rows in Excel first."));
        return;
    }
    compare(
        exchange::ImportSource::from_bytes(rows.toStdString(), say(label("exchange", "pasted rows")).toStdString()));
}

/// The first of them, each with its row.
QString GoLivePage::faults(const std::vector<Issue>& issues) const
{
    constexpr int most = 5;
    QStringList out;
    for (const Issue& issue : issues) {
        if (issue.severity != Severity::error) continue;
        if (out.size() == most) {
            out << QStringLiteral("…");
            break;
        }
        const QString what = say(issue.message());
        out << (issue.row > 0 ? say(label("exchange", "Row {0}: {1}", std::int64_t{issue.row}, what.toStdString()))
                              : what);
    }
    return out.join(QLatin1Char('\n'));
}

void GoLivePage::compare(exchange::ImportSource source)
{
    if (!day_->finish() || !day_->value()) return;
    const Date day = *day_->value();
    const auto found = std::make_shared<exchange::BalanceComparison>();
    const auto refusal = std::make_shared<std::optional<Error>>();
    workspace().run_long(
        label("exchange", "Comparing {0} …", source.name()),
        [found, refusal, day, source = std::move(source)](Books& books, Progress&) {
            try {
                *found = exchange::compare_balances(books, source, day);
            } catch (const Error& error) {
                *refusal = error; // said in the page: it goes with the next list
            }
        },
        [this, found, refusal] {
            if (*refusal) {
                differences_->show_report(reports::Report());
                compare_text_->setText(say((*refusal)->message()));
                compare_text_->setProperty("kind", "refusal");
                restyle(compare_text_);
                return;
            }
            const reports::Report report = reports::balance_comparison(books(), *found);
            differences_->show_report(report);
            // What is wrong with the list itself comes first: then nothing was compared.
            const bool faulty = !found->result.accepted && found->differences.empty();
            compare_text_->setText(faulty ? faults(found->result.issues) : say(report.notes.front()));
            compare_text_->setProperty("kind", found->result.accepted ? "done" : "refusal");
            restyle(compare_text_);
        },
        this);
}

void GoLivePage::show_sheets()
{
    const Date day = day_->value().value_or(exchange::cut_over_day(books()));
    const Label title = label("exchange", "Confirmation of balances");
    PrintPlan plan;
    plan.what = label("exchange", "Preparing the sheets …");
    plan.file_name = harmless(say(title) + QLatin1Char(' ') + QString::fromStdString(base::iso(day)));
    plan.is_long = true;
    plan.can_turn = false;
    plan.make = [day, title, texts = workspace().texts()](Books& books, const SheetChoice& choice, Progress*) {
        const auto sheets =
            std::make_shared<const std::vector<reports::Report>>(reports::balance_confirmations(books, day));
        const print::Stationery paper(texts, reports::letterhead(books), reports::fingerprint(books), choice.paper);
        return print::reports_job(paper, texts(title), sheets);
    };
    sides_->setCurrentWidget(preview_);
    preview_->show_plan(std::move(plan));
}

void GoLivePage::leave()
{
    sides_->setCurrentIndex(0);
    preview_->clear();
}

} // namespace sokoguru::ui
