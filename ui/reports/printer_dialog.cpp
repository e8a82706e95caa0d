// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/printer_dialog.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>

#include "print/drawing.h"
#include "print/test_page.h"
#include "reports/printing.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

QDoubleSpinBox* millimetres(const char* name)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(-30, 30);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setSuffix(QStringLiteral(" mm"));
    return box;
}

} // namespace

PrinterDialog::PrinterDialog(Workspace& workspace, print::Paper paper, QWidget* parent)
    : QDialog(parent), workspace_(workspace), paper_(paper)
{
    const auto say = [&](const Label& label) { return workspace.say(label); };
    setObjectName(QStringLiteral("printer-dialog"));
    setWindowTitle(say(label("reports", "Printer")));
    auto* column = new QVBoxLayout(this);
    page_margins(column);
    QLabel* const why = paragraph("muted");
    why->setText(
        say(label("reports", "Print the test page, lay a ruler on it and enter by how much the print has to move. "
                             "The offset is kept for this printer on this computer.")));
    why->setMinimumWidth(420);
    column->addWidget(why);
    printers_ = new QComboBox;
    printers_->setObjectName(QStringLiteral("printers"));
    printers_->addItems(QPrinterInfo::availablePrinterNames());
    printers_->setCurrentText(
        workspace.memory().value(QStringLiteral("printer"), QPrinterInfo::defaultPrinterName()).toString());
    right_ = millimetres("right");
    down_ = millimetres("down");
    for (QDoubleSpinBox* const box : {right_, down_})
        box->setLocale(workspace.locale());
    auto* form = new QFormLayout;
    const auto add = [&](const Label& name, QWidget* field) {
        auto* caption = new QLabel(say(name));
        caption->setBuddy(field);
        field->setAccessibleName(caption->text().remove(QLatin1Char('&')));
        form->addRow(caption, field);
    };
    add(label("reports", "Pr&inter"), printers_);
    add(label("reports", "To the &right"), right_);
    add(label("reports", "&Down"), down_);
    column->addLayout(form);
    paper_note_ = paragraph("warning");
    column->addWidget(paper_note_);
    sent_ = paragraph("done");
    sent_->setObjectName(QStringLiteral("sent"));
    sent_->hide();
    column->addWidget(sent_);
    auto* buttons = new QHBoxLayout;
    auto* test = plain_button(QStringLiteral("print"));
    test->setObjectName(QStringLiteral("test-page"));
    test->setText(say(label("reports", "&Test page")));
    auto* done = primary_button();
    done->setText(say(label("reports", "&Save")));
    done->setDefault(true);
    done->setObjectName(QStringLiteral("save"));
    auto* cancel = quiet_button();
    cancel->setText(say(label("reports", "&Cancel")));
    buttons->addWidget(test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(done);
    column->addLayout(buttons);
    const bool any = printers_->count() > 0;
    for (QWidget* part : std::initializer_list<QWidget*>{printers_, right_, down_, test, done})
        part->setEnabled(any);
    connect(printers_, &QComboBox::currentIndexChanged, this, &PrinterDialog::show_printer);
    connect(test, &QPushButton::clicked, this, &PrinterDialog::print_test_page);
    connect(done, &QPushButton::clicked, this, [this] {
        keep();
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    show_printer();
}

void PrinterDialog::show_printer()
{
    const QString name = printers_->currentText();
    sent_->hide();
    if (name.isEmpty()) {
        paper_note_->setText(
            workspace_.say(label("reports", "This computer has no printer. Save a PDF and print it elsewhere.")));
        return;
    }
    const QPointF offset = printer_offset(workspace_, name);
    right_->setValue(offset.x());
    down_->setValue(offset.y());
    const bool missing = paper_ == print::Paper::f4 && !knows_paper(QPrinterInfo::printerInfo(name), print::Paper::f4);
    paper_note_->setVisible(missing);
    paper_note_->setText(workspace_.say(paper_warning(name)));
}

void PrinterDialog::keep()
{
    set_printer_offset(workspace_, printers_->currentText(), {right_->value(), down_->value()});
}

void PrinterDialog::print_test_page()
{
    const bool sent = workspace_.attempt([this] {
        print::start_drawing();
        const print::Job job = print::test_page(workspace_.texts(), paper_);
        QPrinter printer(QPrinterInfo::printerInfo(printers_->currentText()), QPrinter::HighResolution);
        set_layout(printer, job);
        print_on(printer, {right_->value(), down_->value()}, job);
    });
    sent_->setText(
        workspace_.say(label("reports", "The test page was sent to {0}.", printers_->currentText().toStdString())));
    sent_->setVisible(sent);
}

} // namespace sokoguru::ui
