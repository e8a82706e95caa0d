// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/receipt_print.h"

#include <algorithm>
#include <array>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "reports/files.h"
#include "reports/printing.h"
#include "reports/sheet_view.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

struct FormName {
    print::ReceiptForm form;
    Label name;
};

const std::array<FormName, 4>& forms()
{
    static const std::array<FormName, 4> all = {{
        {print::ReceiptForm::f4_third, label("reports", "F4, original and copy")},
        {print::ReceiptForm::a4_half, label("reports", "A4, original and copy")},
        {print::ReceiptForm::continuous, label("reports", "Continuous form 9.5 x 11 in")},
        {print::ReceiptForm::continuous_half, label("reports", "Continuous form 9.5 x 5.5 in")},
    }};
    return all;
}

print::Job job_of(Workspace& workspace, const reports::Receipt& receipt, print::ReceiptForm form)
{
    Books& books = workspace.books();
    const print::Stationery stationery(workspace.texts(), reports::letterhead(books), reports::fingerprint(books));
    return print::receipt_job(stationery, receipt, form);
}

/// Records the print, makes the sheet and commits; what fails on the way leaves no record.
int record_and(Workspace& workspace, const std::string& document, print::ReceiptForm form,
               const std::function<void(const print::Job&)>& make)
{
    Books& books = workspace.books();
    reports::Receipt receipt = reports::receipt(books, document);
    books::Work work(books);
    receipt.copy = reports::record_receipt_print(books, receipt.number);
    make(job_of(workspace, receipt, form));
    work.commit();
    return receipt.copy;
}

} // namespace

void show_receipt(Workspace& workspace, QWidget* over, const std::string& document)
{
    workspace.attempt([&] { ReceiptDialog(workspace, document, over).exec(); });
}

int save_receipt(Workspace& workspace, const std::string& document, print::ReceiptForm form,
                 const std::filesystem::path& path)
{
    return record_and(workspace, document, form, [&](const print::Job& job) { print::write_pdf(path, job); });
}

ReceiptDialog::ReceiptDialog(Workspace& workspace, const std::string& document, QWidget* parent)
    : QDialog(parent), workspace_(workspace), document_(document)
{
    setObjectName(QStringLiteral("receipt"));
    setWindowTitle(workspace.say(label("reports", "Receipt {0}", document)));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    columns->setSpacing(space::medium);
    sheet_ = new SheetView;
    sheet_->setAccessibleName(windowTitle());
    scroll_ = new QScrollArea;
    scroll_->setWidget(sheet_);
    scroll_->setMinimumSize(460, 340);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll_->viewport()->installEventFilter(this);
    columns->addWidget(scroll_, 1);

    auto* side = new QVBoxLayout;
    side->setSpacing(space::small);
    QLabel* const title = text("section");
    title->setText(windowTitle());
    state_ = paragraph("muted");
    state_->setMinimumWidth(230);
    QLabel* const paper = text();
    paper->setText(workspace.say(label("reports", "&Form")));
    form_ = new QComboBox;
    form_->setObjectName(QStringLiteral("form"));
    paper->setBuddy(form_);
    form_->setAccessibleName(workspace.say(label("reports", "Form of the receipt")));
    for (const FormName& form : forms()) {
        form_->addItem(workspace.say(form.name), QLatin1String(print::receipt_form_code(form.form)));
        if (form.form == usual_receipt_form(workspace)) form_->setCurrentIndex(form_->count() - 1);
    }
    auto* print_now = primary_button(QStringLiteral("print"));
    print_now->setText(workspace.say(label("reports", "&Print…")));
    print_now->setObjectName(QStringLiteral("print"));
    print_now->setDefault(true);
    auto* save = plain_button(QStringLiteral("pdf"));
    save->setText(workspace.say(label("reports", "Save as P&DF…")));
    save->setObjectName(QStringLiteral("pdf"));
    auto* close = quiet_button();
    close->setText(workspace.say(label("reports", "&Close")));
    for (QWidget* part : std::initializer_list<QWidget*>{title, state_, paper, form_})
        side->addWidget(part);
    side->addSpacing(space::medium);
    for (QWidget* part : std::initializer_list<QWidget*>{print_now, save, close})
        side->addWidget(part);
    side->addStretch(1);
    columns->addLayout(side);

    connect(form_, &QComboBox::currentIndexChanged, this, [this] {
        set_usual_receipt_form(workspace_, form());
        workspace_.attempt([this] { show_sheet(); });
    });
    connect(print_now, &QPushButton::clicked, this, &ReceiptDialog::print_it);
    connect(save, &QPushButton::clicked, this, &ReceiptDialog::save_it);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    show_sheet();
    print_now->setFocus();
    resize(std::min(1080, 860 * text_percent() / 100), 560);
}

print::ReceiptForm ReceiptDialog::form() const
{
    return print::parse_receipt_form(form_->currentData().toString().toStdString());
}

void ReceiptDialog::show_sheet()
{
    Books& books = workspace_.books();
    reports::Receipt receipt = reports::receipt(books, document_);
    receipt.copy = reports::receipt_prints(books, receipt.number);
    state_->setText(workspace_.say(
        receipt.copy == 0 ? label("reports", "Not printed yet: this is the original.")
                          : label("reports", "Printed before: this will be copy {0}.", std::int64_t{receipt.copy})));
    const print::Job job = job_of(workspace_, receipt, form());
    const print::Pictures pictures = print::pictures_of(job, 1);
    points_ = sheet_size(job.paper, job.orientation);
    sheet_->show_page(pictures.pages.front(), points_);
    fit();
}

void ReceiptDialog::fit()
{
    sheet_->set_scale(std::clamp((scroll_->viewport()->width() - 6) / points_.width(), 0.4, 2.0));
}

bool ReceiptDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) fit();
    return QDialog::eventFilter(watched, event);
}

void ReceiptDialog::print_it()
{
    std::unique_ptr<QPrinter> printer;
    const bool done = workspace_.attempt([&] {
        printer =
            ask_printer(workspace_, this, job_of(workspace_, reports::receipt(workspace_.books(), document_), form()));
        if (!printer) return;
        record_and(workspace_, document_, form(), [&](const print::Job& job) {
            print_on(*printer, printer_offset(workspace_, printer->printerName()), job);
        });
    });
    if (!done) return reject(); // the window says why
    if (printer) accept();
}

void ReceiptDialog::save_it()
{
    const auto path = ask_file(workspace_, this, harmless(windowTitle()), FileForm::pdf);
    if (!path) return;
    if (!workspace_.attempt([&] { save_receipt(workspace_, document_, form(), *path); })) return reject();
    tell_saved(workspace_, *path);
    accept();
}

} // namespace sokoguru::ui
