// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_page.h"

#include <utility>

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

#include "ledger/ledger.h"
#include "print/report.h"
#include "reports/catalogue.h"
#include "reports/files.h"
#include "reports/preset_dialog.h"
#include "reports/preview.h"
#include "reports/recent.h"
#include "reports/release.h"
#include "reports/render_xlsx.h"
#include "reports/report_chart.h"
#include "reports/request_bar.h"
#include "storage/atomic_file.h"
#include "widgets/current_stack.h"
#include "widgets/parts.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

using reports::Report;

namespace {

/// Books with more entries make their reports in a thread of their own.
constexpr std::int64_t many_entries = 20'000;
/// So many rows are laid out for paper in a thread of its own.
constexpr std::size_t many_rows = 1'500;

/// The last owner of a long report takes it apart beside the work of the window.
void let_go(std::shared_ptr<const Report> report)
{
    if (report && report->rows.size() > many_rows)
        QThreadPool::globalInstance()->start([report = std::move(report)] {});
}

} // namespace

ReportPage::ReportPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    sides_ = new CurrentStack(this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(sides_);
    auto* front = new QWidget;
    auto* column = new QVBoxLayout(front);
    page_margins(column);
    column->setSpacing(space::small);
    build_head(*column);
    bar_ = new RequestBar(workspace);
    filter_ = new QLineEdit;
    filter_->setObjectName(QStringLiteral("filter"));
    filter_->setClearButtonEnabled(true);
    filter_->setMinimumWidth(px(Type::body) * 12);
    filter_->setMaximumWidth(px(Type::body) * 20);
    auto* asked = new QHBoxLayout;
    asked->setSpacing(space::medium);
    asked->addWidget(bar_, 1);
    asked->addWidget(filter_, 0, Qt::AlignBottom);
    columns_ = quiet_button(QStringLiteral("filter"));
    columns_->setObjectName(QStringLiteral("columns"));
    column_menu_ = new QMenu(this);
    columns_->setMenu(column_menu_);
    asked->addWidget(columns_, 0, Qt::AlignBottom);
    column->addLayout(asked);

    QVBoxLayout* inside = nullptr;
    state_ = card(inside);
    state_->setObjectName(QStringLiteral("state"));
    state_words_ = paragraph("lead");
    state_words_->setObjectName(QStringLiteral("state-words"));
    again_ = plain_button(QStringLiteral("refresh"));
    inside->addWidget(state_words_);
    inside->addWidget(again_, 0, Qt::AlignLeft);
    column->addWidget(state_);
    chart_ = new Chart(workspace);
    chart_->setMinimumHeight(px(Type::body) * 9); // on a low screen the table has to have room, too
    chart_->setMaximumHeight(px(Type::body) * 18);
    column->addWidget(chart_);
    table_ = new ReportTable(workspace, QStringLiteral("report"));
    table_->setObjectName(QStringLiteral("report-table"));
    column->addWidget(table_, 1);
    notes_ = paragraph("muted");
    notes_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(notes_);
    column->addStretch(0);
    sides_->addWidget(front);
    preview_ = new Preview(workspace);
    sides_->addWidget(preview_);

    connect(bar_, &RequestBar::changed, this, [this] {
        const reports::Request wanted = bar_->request();
        if (report_ && reports::to_text(wanted) == reports::to_text(request_)) return;
        request_ = wanted;
        make();
    });
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& words) { table_->rows().filter(words); });
    connect(again_, &QPushButton::clicked, this, &ReportPage::make);
    connect(preview_, &Preview::closed, this, &ReportPage::close_preview);
    connect(&workspace, &Workspace::busy_ended, this, [this] {
        // A report that was made says so before this comes; what is left was cancelled.
        QTimer::singleShot(0, this, [this] {
            if (making_ && !this->workspace().is_busy()) {
                making_ = false;
                show_state(say(label("reports", "The report was not made.")), false);
            }
        });
    });
    workspace.words(this, [this] { say_words(); });
    show_state({}, false);
}

void ReportPage::build_head(QVBoxLayout& column)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    title_ = paragraph("title");
    subtitle_ = paragraph("muted");
    names->addWidget(title_);
    names->addWidget(subtitle_);
    head->addLayout(names, 1);
    keep_ = quiet_button(QStringLiteral("star"));
    keep_->setObjectName(QStringLiteral("keep"));
    chart_on_ = quiet_button(QStringLiteral("bars"));
    chart_on_->setObjectName(QStringLiteral("chart"));
    chart_on_->setCheckable(true);
    save_ = plain_button(QStringLiteral("spreadsheet"));
    save_->setObjectName(QStringLiteral("save"));
    auto* forms = new QMenu(this);
    xlsx_ = forms->addAction(QString());
    csv_commas_ = forms->addAction(QString());
    csv_commas_->setObjectName(QStringLiteral("csv-commas"));
    csv_ = forms->addAction(QString());
    save_->setMenu(forms);
    show_preview_ = primary_button(QStringLiteral("preview"));
    show_preview_->setObjectName(QStringLiteral("show-preview"));
    for (QWidget* button : std::initializer_list<QWidget*>{chart_on_, keep_, save_, show_preview_})
        head->addWidget(button, 0, Qt::AlignTop);
    column.addLayout(head);
    connect(keep_, &QPushButton::clicked, this, &ReportPage::ask_preset);
    connect(chart_on_, &QPushButton::toggled, this, [this](bool on) {
        if (report_)
            workspace().memory().setValue(QStringLiteral("chart/") + QString::fromStdString(report_->name), on);
        show_chart();
    });
    connect(xlsx_, &QAction::triggered, this, [this] { ask_file_form(static_cast<int>(FileForm::xlsx)); });
    connect(csv_commas_, &QAction::triggered, this, [this] { ask_file_form(static_cast<int>(FileForm::csv_commas)); });
    connect(csv_, &QAction::triggered, this, [this] { ask_file_form(static_cast<int>(FileForm::csv)); });
    connect(show_preview_, &QPushButton::clicked, this, &ReportPage::show_preview);
}

void ReportPage::say_words()
{
    keep_->setText(say(label("reports", "&Keep…")));
    keep_->setToolTip(say(label("reports", "Keep what this report is asked under a name")));
    columns_->setText(say(label("reports", "Col&umns")));
    chart_on_->setText(say(label("reports", "Ch&art")));
    save_->setText(say(label("reports", "&Export")));
    xlsx_->setText(say(label("reports", "E&xcel workbook…")));
    csv_commas_->setText(say(label("reports", "CSV for Indonesian &spreadsheets (; and decimal comma)…")));
    csv_->setText(say(label("reports", "&CSV for other programs (, and decimal point)…")));
    show_preview_->setText(say(label("reports", "P&review and print")));
    again_->setText(say(label("reports", "Make it agai&n")));
    filter_->setPlaceholderText(say(label("reports", "Search in this list")));
    filter_->setAccessibleName(filter_->placeholderText());
    table_->setAccessibleName(say(label("reports", "The report")));
    if (report_) show_report();
}

QString ReportPage::heading() const
{
    if (request_.report.empty()) return {};
    return say(reports::find_report(request_.report).title);
}

void ReportPage::open(const Place& place)
{
    close_preview();
    const QString text = place.text.isEmpty() ? QString::fromStdString(reports::catalogue().front().name) : place.text;
    reports::Request wanted = reports::parse_request(text.toStdString());
    const bool bare = text.indexOf(QLatin1Char('?')) < 0;
    if (bare) {
        const std::optional<reports::Request> last = last_request(workspace(), wanted.report);
        wanted = last ? *last : reports::first_request(reports::find_report(wanted.report));
    }
    request_ = wanted;
    let_go(std::exchange(report_, nullptr));
    filter_->clear();
    emit heading_changed();
}

void ReportPage::refresh()
{
    if (request_.report.empty()) request_ = reports::first_request(reports::catalogue().front());
    const reports::CatalogueEntry& entry = reports::find_report(request_.report);
    title_->setText(say(entry.title));
    bar_->show_request(request_);
    request_ = bar_->request();
    // The page is there at once; the report follows.
    if (ledger::head(books()).entries > many_entries) {
        if (!report_) show_state(say(label("reports", "The report is being made …")), false);
        QTimer::singleShot(0, this, [this] {
            if (isVisible() && workspace().is_open() && !workspace().is_busy()) make();
        });
        return;
    }
    make();
}

void ReportPage::make()
{
    if (!workspace().is_open() || workspace().is_busy()) return;
    if (const Label missing = bar_->missing(); !missing.empty()) {
        report_.reset();
        show_state(say(missing), false);
        emit made();
        return;
    }
    struct Result {
        std::shared_ptr<const Report> report;
        std::optional<Error> refusal;
    };
    auto result = std::make_shared<Result>();
    const auto work = [result, name = request_.report,
                       parameters = reports::resolve(request_, workspace().today())](Books& books) {
        try {
            result->report = std::make_shared<const Report>(reports::make_report(books, name, parameters));
        } catch (const Error& error) {
            result->refusal = error;
        }
    };
    const auto done = [this, result] {
        making_ = false;
        let_go(std::exchange(report_, result->report));
        if (report_) {
            show_report();
            remember_request(workspace(), request_);
        } else {
            show_state(say(result->refusal->message()), true);
        }
        emit made();
    };
    if (ledger::head(books()).entries <= many_entries) {
        work(books());
        done();
        return;
    }
    making_ = true;
    workspace().run_long(
        reports::find_report(request_.report).title,
        [work](Books& books, Progress& progress) {
            progress.step(0, 0);
            work(books);
            progress.step(1, 1);
        },
        done, this);
}

void ReportPage::show_state(const QString& words, bool refused)
{
    state_words_->setText(words);
    state_words_->setProperty("kind", refused ? "refusal" : "lead");
    restyle(state_words_);
    again_->setVisible(!making_ && !refused && bar_->missing().empty() && !report_);
    state_->setVisible(!words.isEmpty());
    const bool shown = report_ != nullptr;
    table_->setVisible(shown);
    notes_->setVisible(shown && !notes_->text().isEmpty());
    subtitle_->setVisible(shown);
    filter_->setVisible(shown && !report_->is_statement);
    for (QWidget* button : std::initializer_list<QWidget*>{keep_, columns_, save_, show_preview_})
        button->setEnabled(shown);
    show_chart();
}

void ReportPage::show_report()
{
    title_->setText(say(report_->title));
    subtitle_->setText(say(report_->subtitle));
    table_->remember_as(QStringLiteral("report-") + QString::fromStdString(report_->name), workspace().memory());
    table_->show_report(report_);
    fill_columns();
    hide_columns();
    QStringList notes;
    for (const Label& note : report_->notes)
        notes << say(note);
    notes_->setText(notes.join(QLatin1Char('\n')));
    const bool empty = report_->rows.empty();
    show_state(empty ? say(label("reports", "There is nothing in this time. Choose another one above.")) : QString(),
               false);
    again_->setVisible(false);
}

void ReportPage::show_chart()
{
    const std::optional<ChartData> figures = report_ ? chart_of(*report_) : std::nullopt;
    chart_on_->setVisible(figures.has_value());
    if (!figures) {
        chart_->hide();
        return;
    }
    const QSignalBlocker quiet(chart_on_);
    chart_on_->setChecked(
        workspace()
            .memory()
            .value(QStringLiteral("chart/") +
                       QString::fromStdString(report_->name), // In large type the table keeps the room.
                   (report_->name == "surplus-pools" || report_->name == "surplus-years") && text_percent() <= 125)
            .toBool());
    chart_->setVisible(chart_on_->isChecked());
    if (chart_on_->isChecked()) chart_->show_data(*figures);
}

void ReportPage::fill_columns()
{
    column_menu_->clear();
    const QString key = QStringLiteral("hidden-columns/") + QString::fromStdString(report_->name);
    const QStringList hidden = workspace().memory().value(key).toStringList();
    for (const reports::Column& column : table_->rows().columns()) {
        const QString name = QString::fromStdString(column.key);
        QAction* const action =
            column_menu_->addAction(say(column.title).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!hidden.contains(name));
        connect(action, &QAction::toggled, this, [this, key, name](bool on) {
            QStringList names = workspace().memory().value(key).toStringList();
            names.removeAll(name);
            if (!on) names << name;
            workspace().memory().setValue(key, names);
            hide_columns();
        });
    }
}

void ReportPage::hide_columns()
{
    const QList<QAction*> actions = column_menu_->actions();
    int shown = 0;
    for (const QAction* action : actions)
        shown += action->isChecked() ? 1 : 0;
    for (int i = 0; i < actions.size(); ++i) {
        table_->setColumnHidden(i, shown > 0 && !actions[i]->isChecked());
    }
}

std::shared_ptr<const Report> ReportPage::visible_report() const
{
    auto out = std::make_shared<Report>(reports::for_people(*report_));
    for (std::size_t i = 0; i < out->columns.size(); ++i)
        out->columns[i].machine_only = table_->isColumnHidden(static_cast<int>(i));
    return out;
}

void ReportPage::ask_preset()
{
    PresetDialog(workspace(), request_, this).exec();
}

bool ReportPage::may_export()
{
    return workspace().attempt([this] { reports::release(books(), *report_); });
}

void ReportPage::save_xlsx(const std::filesystem::path& path)
{
    if (!may_export()) return;
    const bool is_long = report_->rows.size() > many_rows * 4;
    const auto work = [report = report_, texts = workspace().texts(), today = workspace().today(), path] {
        reports::write_xlsx(*report, texts, today, path);
    };
    const auto done = [this, path] { tell_saved(workspace(), path); };
    if (!is_long) {
        if (workspace().attempt(work)) done();
        return;
    }
    workspace().run_long(
        label("reports", "The workbook is being written"), [work](Progress&) { work(); }, done, this);
}

void ReportPage::save_csv(const std::filesystem::path& path, reports::CsvForm form)
{
    if (!may_export()) return;
    if (workspace().attempt(
            [&] { storage::write_file(path, reports::render_csv(*report_, workspace().texts(), form)); }))
        tell_saved(workspace(), path);
}

void ReportPage::ask_file_form(int form)
{
    if (!report_) return;
    const auto wanted = static_cast<FileForm>(form);
    const auto path = ask_file(workspace(), this, file_name(workspace(), *report_), wanted);
    if (!path) return;
    if (wanted == FileForm::xlsx)
        save_xlsx(*path);
    else
        save_csv(*path, wanted == FileForm::csv_commas ? reports::CsvForm::commas : reports::CsvForm::points);
}

void ReportPage::show_preview()
{
    if (!report_) return;
    PrintPlan plan;
    plan.file_name = file_name(workspace(), *report_);
    plan.what = report_->title;
    plan.is_long = report_->rows.size() > many_rows;
    plan.make = [report = visible_report(), texts = workspace().texts()](Books& books, const SheetChoice& choice,
                                                                         Progress*) {
        const print::Stationery stationery(texts, reports::letterhead(books), reports::fingerprint(books),
                                           choice.paper);
        return print::report_job(stationery, report, {}, false, choice.orientation);
    };
    sides_->setCurrentWidget(preview_);
    preview_->show_plan(std::move(plan));
}

void ReportPage::close_preview()
{
    sides_->setCurrentIndex(0);
    preview_->clear();
}

void ReportPage::leave()
{
    close_preview();
}

} // namespace sokoguru::ui
