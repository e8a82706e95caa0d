// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/preview.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimer>

#include "print/drawing.h"
#include "reports/files.h"
#include "reports/printer_dialog.h"
#include "reports/printing.h"
#include "reports/sheet_view.h"
#include "reports/thumbnails.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

/// So many pages are kept to be looked at: some 30 MB.
constexpr int most_pages = 400;

/// A combo box whose words change with the language and whose choice stays.
void set_items(QComboBox& box, const QStringList& words)
{
    const QSignalBlocker quiet(box);
    const int chosen = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(words);
    box.setCurrentIndex(chosen);
}

} // namespace

Preview::Preview(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("preview"));
    auto* column = new QVBoxLayout(this);
    page_margins(column);
    column->setSpacing(space::small);
    auto* actions = new QHBoxLayout;
    auto* bar = new QHBoxLayout;
    actions->setSpacing(space::small);
    bar->setSpacing(space::small);
    back_ = quiet_button(QStringLiteral("previous"));
    back_->setObjectName(QStringLiteral("back"));
    print_ = primary_button(QStringLiteral("print"));
    print_->setObjectName(QStringLiteral("print"));
    save_ = plain_button(QStringLiteral("pdf"));
    save_->setObjectName(QStringLiteral("pdf"));
    printer_ = quiet_button(QStringLiteral("settings"));
    printer_->setObjectName(QStringLiteral("printer"));
    actions->addWidget(back_);
    actions->addStretch(1);
    for (QWidget* button : std::initializer_list<QWidget*>{printer_, save_, print_})
        actions->addWidget(button);
    build_bar(*bar);
    column->addLayout(actions);
    column->addLayout(bar);
    warning_ = paragraph("warning");
    limit_ = paragraph("muted");
    column->addWidget(warning_);
    column->addWidget(limit_);

    auto* pages = new QHBoxLayout;
    auto* thumb_model = new Thumbnails(workspace, this);
    thumb_model_ = thumb_model;
    thumbs_ = new QListView;
    thumbs_->setObjectName(QStringLiteral("thumbnails"));
    thumbs_->setModel(thumb_model_);
    thumbs_->setViewMode(QListView::IconMode);
    thumbs_->setFlow(QListView::TopToBottom);
    thumbs_->setWrapping(false);
    thumbs_->setMovement(QListView::Static);
    thumbs_->setUniformItemSizes(true);
    thumbs_->setSpacing(space::small);
    thumbs_->setFixedWidth(Thumbnails::width + 64);
    sheet_ = new SheetView;
    scroll_ = new QScrollArea;
    scroll_->setWidget(sheet_);
    scroll_->setAlignment(Qt::AlignCenter);
    scroll_->setFocusPolicy(Qt::StrongFocus);
    scroll_->installEventFilter(this);
    pages->addWidget(thumbs_);
    pages->addWidget(scroll_, 1);
    column->addLayout(pages, 1);

    connect(back_, &QPushButton::clicked, this, &Preview::closed);
    connect(print_, &QPushButton::clicked, this, &Preview::ask_print);
    connect(save_, &QPushButton::clicked, this, &Preview::ask_pdf);
    connect(printer_, &QPushButton::clicked, this, [this] { PrinterDialog(workspace_, choice().paper, this).exec(); });
    connect(paper_choice_, &QComboBox::currentIndexChanged, this, [this] {
        set_usual_paper(workspace_, choice().paper);
        lay_out();
    });
    connect(turn_choice_, &QComboBox::currentIndexChanged, this, [this] { lay_out(); });
    connect(page_, &QSpinBox::valueChanged, this, [this] { show_page(); });
    connect(zoom_, &QComboBox::currentIndexChanged, this, [this] { fit(); });
    connect(thumbs_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { page_->setValue(index.row() + 1); });
    workspace.words(this, [this] { say_words(); });
}

void Preview::build_bar(QBoxLayout& bar)
{
    paper_name_ = new QLabel;
    paper_choice_ = new QComboBox;
    paper_choice_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    paper_choice_->setObjectName(QStringLiteral("paper"));
    paper_name_->setBuddy(paper_choice_);
    turn_choice_ = new QComboBox;
    turn_choice_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    turn_choice_->setObjectName(QStringLiteral("orientation"));
    page_name_ = new QLabel;
    page_ = new QSpinBox;
    page_->setObjectName(QStringLiteral("page"));
    page_->setMinimum(1);
    page_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    page_name_->setBuddy(page_);
    of_ = text("muted");
    zoom_ = new QComboBox;
    zoom_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    zoom_->setObjectName(QStringLiteral("zoom"));
    for (QWidget* part :
         std::initializer_list<QWidget*>{paper_name_, paper_choice_, turn_choice_, page_name_, page_, of_})
        bar.addWidget(part);
    bar.addStretch(1);
    bar.addWidget(zoom_);
}

void Preview::say_words()
{
    const auto say = [this](const Label& label) { return workspace_.say(label); };
    back_->setText(say(label("reports", "&Back")));
    print_->setText(say(label("reports", "&Print…")));
    save_->setText(say(label("reports", "Save as P&DF…")));
    printer_->setText(say(label("reports", "P&rinter…")));
    paper_name_->setText(say(label("reports", "Pap&er")));
    paper_choice_->setAccessibleName(say(label("reports", "Paper")));
    turn_choice_->setAccessibleName(say(label("reports", "Upright or across")));
    page_name_->setText(say(label("reports", "P&age")));
    page_->setAccessibleName(say(label("reports", "Page")));
    zoom_->setAccessibleName(say(label("reports", "Size on the screen")));
    thumbs_->setAccessibleName(say(label("reports", "Pages")));
    sheet_->setAccessibleName(say(label("reports", "The page as it is printed")));
    scroll_->setAccessibleName(sheet_->accessibleName());
    set_items(*paper_choice_,
              {QStringLiteral("A4"), QStringLiteral("F4 / folio"), say(label("reports", "Continuous form 9.5 x 11 in")),
               say(label("reports", "Continuous form 9.5 x 5.5 in"))}); // as print::Paper has them
    set_items(*turn_choice_,
              {say(label("reports", "As it fits")), say(label("reports", "Upright")), say(label("reports", "Across"))});
    set_items(*zoom_, {say(label("reports", "Page width")), say(label("reports", "Whole page")), QStringLiteral("75 %"),
                       QStringLiteral("100 %"), QStringLiteral("150 %"), QStringLiteral("200 %")});
}

SheetChoice Preview::choice() const
{
    SheetChoice out;
    out.paper = static_cast<print::Paper>(paper_choice_->currentIndex());
    if (turn_choice_->currentIndex() == 1) out.orientation = print::Orientation::portrait;
    if (turn_choice_->currentIndex() == 2) out.orientation = print::Orientation::landscape;
    return out;
}

int Preview::page() const
{
    return page_->value();
}

void Preview::go_to(int page)
{
    page_->setValue(page);
}

void Preview::clear()
{
    static_cast<Thumbnails*>(thumb_model_)->show_pages(nullptr, {});
    pictures_ = {};
    plan_ = {};
}

void Preview::show_plan(PrintPlan plan)
{
    plan_ = std::move(plan);
    pictures_ = {};
    turn_choice_->setVisible(plan_.can_turn);
    const QSignalBlocker quiet_turn(turn_choice_);
    turn_choice_->setCurrentIndex(0);
    const QSignalBlocker quiet_paper(paper_choice_);
    paper_choice_->setCurrentIndex(static_cast<int>(usual_paper(workspace_)));
    lay_out();
}

void Preview::with_job(std::function<void(const print::Job&, const print::Watch&)> work, std::function<void()> done)
{
    if (workspace_.is_busy()) return;
    print::start_drawing();
    const SheetChoice choice = this->choice();
    if (!plan_.is_long) {
        if (workspace_.attempt([&] { work(plan_.make(workspace_.books(), choice, nullptr), {}); })) done();
        return;
    }
    workspace_.run_long(
        plan_.what,
        [plan = plan_, choice, work = std::move(work), expected = pictures_.count](Books& books, Progress& progress) {
            const print::Watch watch = [&](int pages) {
                // Pages are counted before they are drawn: of those that are measured nothing is known yet.
                if (!plan.steps) progress.step(pages, std::max(pages, expected));
            };
            work(plan.make(books, choice, &progress), watch);
        },
        std::move(done), this);
}

void Preview::lay_out()
{
    if (!plan_.make) return;
    struct Result {
        print::Pictures pictures;
        print::Job job;
    };
    auto result = std::make_shared<Result>();
    // Where there is nothing to show the notice says why, over the page with the choice.
    const auto leave_if_empty = [this, asked = ++asked_] {
        if (asked == asked_ && plan_.make && pictures_.pages.empty()) emit closed();
    };
    if (plan_.is_long)
        connect(
            &workspace_, &Workspace::busy_ended, this,
            [this, leave_if_empty] { QTimer::singleShot(0, this, leave_if_empty); }, Qt::SingleShotConnection);
    with_job(
        [result](const print::Job& job, const print::Watch& watch) {
            result->pictures = print::pictures_of(job, most_pages, watch);
            result->job.paper = job.paper;
            result->job.orientation = job.orientation;
        },
        [this, result] { take(std::move(result->pictures), result->job); });
    if (!plan_.is_long) QTimer::singleShot(0, this, leave_if_empty);
}

void Preview::take(print::Pictures pictures, const print::Job& job)
{
    pictures_ = std::move(pictures);
    paper_ = job.paper;
    orientation_ = job.orientation;
    const int shown = static_cast<int>(pictures_.pages.size());
    static_cast<Thumbnails*>(thumb_model_)->show_pages(&pictures_.pages, sheet_size(paper_, orientation_));
    {
        const QSignalBlocker quiet(page_);
        page_->setRange(1, std::max(1, shown));
        page_->setValue(1);
    }
    of_->setText(workspace_.say(label("reports", "of {0}", std::int64_t{pictures_.count})));
    limit_->setVisible(shown < pictures_.count);
    limit_->setText(
        workspace_.say(label("reports", "The first {0} of {1} pages are shown; the print and the PDF have all.",
                             std::int64_t{shown}, std::int64_t{pictures_.count})));
    warn_of_paper();
    show_page();
    emit laid_out();
}

void Preview::warn_of_paper()
{
    const QPrinterInfo printer = QPrinterInfo::defaultPrinter();
    const bool missing = paper_ == print::Paper::f4 && !printer.isNull() && !knows_paper(printer, paper_);
    warning_->setVisible(missing);
    if (missing) warning_->setText(workspace_.say(paper_warning(printer.printerName())));
}

void Preview::show_page()
{
    const int at = page_->value() - 1;
    if (at >= static_cast<int>(pictures_.pages.size())) return;
    sheet_->show_page(pictures_.pages[static_cast<std::size_t>(at)], sheet_size(paper_, orientation_));
    fit();
    scroll_->verticalScrollBar()->setValue(0);
    const QModelIndex index = thumb_model_->index(at, 0);
    thumbs_->setCurrentIndex(index);
    thumbs_->scrollTo(index);
}

void Preview::fit()
{
    const QSizeF points = sheet_size(paper_, orientation_);
    const QSize room = scroll_->viewport()->size() - QSize(12, 12);
    const double width = room.width() / points.width();
    switch (zoom_->currentIndex()) {
    case 0:
        sheet_->set_scale(std::clamp(width, 0.3, 1.6));
        break;
    case 1:
        sheet_->set_scale(std::clamp(std::min(width, room.height() / points.height()), 0.2, 3.0));
        break;
    default: {
        constexpr double percents[] = {0.75, 1, 1.5, 2};
        sheet_->set_scale(percents[zoom_->currentIndex() - 2] * 96 / 72);
    }
    }
}

void Preview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool Preview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == scroll_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QScrollBar& bar = *scroll_->verticalScrollBar();
        if (key->key() == Qt::Key_PageDown && bar.value() == bar.maximum() && page_->value() < page_->maximum()) {
            page_->setValue(page_->value() + 1);
            return true;
        }
        if (key->key() == Qt::Key_PageUp && bar.value() == 0 && page_->value() > 1) {
            page_->setValue(page_->value() - 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Preview::save_pdf(const std::filesystem::path& path)
{
    with_job([path](const print::Job& job, const print::Watch& watch) { print::write_pdf(path, job, watch); },
             [this, path] { tell_saved(workspace_, path); });
}

void Preview::ask_pdf()
{
    if (!plan_.make) return;
    if (const auto path = ask_file(workspace_, this, plan_.file_name, FileForm::pdf)) save_pdf(*path);
}

void Preview::ask_print()
{
    if (!plan_.make) return;
    print::Job layout;
    layout.title = plan_.file_name.toStdString();
    layout.paper = paper_;
    layout.orientation = orientation_;
    const std::shared_ptr<QPrinter> printer = ask_printer(workspace_, this, layout);
    if (!printer) return;
    const QPointF offset = printer_offset(workspace_, printer->printerName());
    with_job(
        [printer, offset](const print::Job& job, const print::Watch& watch) { print_on(*printer, offset, job, watch); },
        [this] { workspace_.tell(Notice::done, label("reports", "Sent to the printer.")); });
}

} // namespace sokoguru::ui
