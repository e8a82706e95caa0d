// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/printing.h"

#include <cmath>

#include <QPageLayout>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include "print/canvas.h"
#include "print/house_paper.h"
#include "print/sheets.h"
#include "widgets/ask.h"

namespace sokoguru::ui {

namespace {

const QString paper_key = QStringLiteral("paper-instead");
const QString receipt_key = QStringLiteral("receipt-instead");

/// What was chosen on this PC is kept beside what it was chosen instead of; empty where the house counts.
std::string instead(Workspace& workspace, const QString& key, const char* house)
{
    const QStringList kept = workspace.memory().value(key).toStringList();
    return kept.size() == 2 && kept[0] == QLatin1String(house) ? kept[1].toStdString() : std::string();
}

void set_instead(Workspace& workspace, const QString& key, const char* house, const char* chosen)
{
    workspace.memory().setValue(key, QStringList{QLatin1String(house), QLatin1String(chosen)});
}

print::Paper house_paper(Workspace& workspace)
{
    return workspace.is_open() ? print::house_paper(workspace.books()) : print::Paper::a4;
}

QString offset_key(const QString& printer)
{
    QString name = printer;
    name.replace(QLatin1Char('/'), QLatin1Char('_'));
    return QStringLiteral("printer-offset/") + name;
}

} // namespace

print::Paper usual_paper(Workspace& workspace)
{
    const print::Paper house = house_paper(workspace);
    return print::paper_of(instead(workspace, paper_key, print::paper_code(house))).value_or(house);
}

void set_usual_paper(Workspace& workspace, print::Paper paper)
{
    set_instead(workspace, paper_key, print::paper_code(house_paper(workspace)), print::paper_code(paper));
}

print::ReceiptForm usual_receipt_form(Workspace& workspace)
{
    const print::ReceiptForm house = print::house_receipt(workspace.books());
    return print::receipt_form_of(instead(workspace, receipt_key, print::receipt_form_code(house))).value_or(house);
}

void set_usual_receipt_form(Workspace& workspace, print::ReceiptForm form)
{
    const char* const house = print::receipt_form_code(print::house_receipt(workspace.books()));
    set_instead(workspace, receipt_key, house, print::receipt_form_code(form));
}

QPointF printer_offset(Workspace& workspace, const QString& printer)
{
    return workspace.memory().value(offset_key(printer)).toPointF();
}

void set_printer_offset(Workspace& workspace, const QString& printer, QPointF offset)
{
    workspace.memory().setValue(offset_key(printer), offset);
}

bool knows_paper(const QPrinterInfo& printer, print::Paper paper)
{
    return knows_paper(printer.supportedPageSizes(), printer.supportsCustomPageSizes(), paper);
}

bool knows_paper(const QList<QPageSize>& sizes, bool takes_others, print::Paper paper)
{
    if (sizes.isEmpty() || takes_others) return true;
    const QSizeF wanted = print::page_layout(paper).pageSize().size(QPageSize::Millimeter);
    for (const QPageSize& size : sizes) {
        const QSizeF offered = size.size(QPageSize::Millimeter);
        // Folio of 210 mm cuts nothing off: our margins are wider than the difference.
        if (std::abs(offered.width() - wanted.width()) <= 5.5 && std::abs(offered.height() - wanted.height()) <= 5)
            return true;
    }
    return false;
}

Label paper_warning(const QString& printer)
{
    return label(
        "reports",
        "The printer {0} does not name F4 (215 x 330 mm) among its papers. Add it in the printer's settings as "
        "a paper of its own size, or print on A4.",
        printer.toStdString());
}

bool is_paper_accepted(Workspace& workspace, QWidget* over, const QString& printer, print::Paper paper, bool is_known)
{
    if (paper != print::Paper::f4 || is_known) return true;
    return ask(
        workspace,
        {label("reports", "Does this printer take F4?"), paper_warning(printer), label("reports", "&Print anyway")},
        over);
}

void set_layout(QPrinter& printer, const print::Job& job)
{
    printer.setFullPage(true);
    printer.setPageLayout(print::page_layout(job.paper, job.orientation));
    printer.setDocName(QString::fromStdString(job.title));
    printer.setCreator(QStringLiteral("Sokoguru " SOKOGURU_VERSION));
}

void print_on(QPrinter& printer, QPointF offset, const print::Job& job, const print::Watch& watch)
{
    const bool some = printer.printRange() == QPrinter::PageRange;
    print::PrinterSheets sheets(printer, offset, some ? std::max(1, printer.fromPage()) : 1,
                                some ? printer.toPage() : 0);
    print::draw(job, sheets, watch);
    if (sheets.is_refused())
        throw Error(Code::cannot_write, {printer.printerName().toStdString(), std::string("QPrinter")});
}

std::unique_ptr<QPrinter> ask_printer(Workspace& workspace, QWidget* over, const print::Job& job)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    const QString last = workspace.memory().value(QStringLiteral("printer")).toString();
    if (!last.isEmpty() && QPrinterInfo::availablePrinterNames().contains(last)) printer->setPrinterName(last);
    set_layout(*printer, job);
    QPrintDialog dialog(printer.get(), over);
    dialog.setWindowTitle(workspace.say(label("reports", "Print {0}", job.title)));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted) return nullptr;
    workspace.memory().setValue(QStringLiteral("printer"), printer->printerName());
    const QPrinterInfo chosen = QPrinterInfo::printerInfo(printer->printerName());
    const bool is_known = chosen.isNull() || knows_paper(chosen, job.paper);
    if (!is_paper_accepted(workspace, over, printer->printerName(), job.paper, is_known)) return nullptr;
    // The dialog may have put its own idea of the paper there.
    set_layout(*printer, job);
    return printer;
}

} // namespace sokoguru::ui
