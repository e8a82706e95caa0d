// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QList>
#include <QPageSize>
#include <QPointF>
#include <QString>

#include "print/job.h"
#include "print/receipt.h"
#include "workspace/workspace.h"

class QPrinter;
class QPrinterInfo;
class QWidget;

/// Paper: which one this office uses, what its printers can do, and how pages get onto them.
namespace sokoguru::ui {

/// The paper for the next print: the house's (print::house_paper), or what was last chosen on this PC instead of it.
/// Where the house changes its mind, what was chosen before counts no more.
print::Paper usual_paper(Workspace& workspace);
void set_usual_paper(Workspace& workspace, print::Paper paper);
/// The same for receipts.
print::ReceiptForm usual_receipt_form(Workspace& workspace);
void set_usual_receipt_form(Workspace& workspace, print::ReceiptForm form);

/// How far everything is moved on a printer, in mm to the right and down; kept on this PC.
QPointF printer_offset(Workspace& workspace, const QString& printer);
void set_printer_offset(Workspace& workspace, const QString& printer, QPointF offset);

/// Whether a printer says that it can print on that paper (5 mm more or less). F4 is missing in many drivers. A printer
/// that names no sizes at all is believed, and so is one that takes sizes of one's own.
bool knows_paper(const QPrinterInfo& printer, print::Paper paper);
/// The same of a printer that names these sizes and takes others, or not.
bool knows_paper(const QList<QPageSize>& sizes, bool takes_others, print::Paper paper);
/// What to do where it does not.
Label paper_warning(const QString& printer);

/// Sets the printer to the job's paper and layout, without margins of its own.
void set_layout(QPrinter& printer, const print::Job& job);
/// Prints in this thread, moved by the offset, the printer's range of pages. Throws Error(cannot_write) where the
/// printer does not take it.
void print_on(QPrinter& printer, QPointF offset, const print::Job& job, const print::Watch& watch = {});

/// Whether to print on paper that the printer does not name: asks, before anything is sent. Only F4 is missing in
/// drivers; of other papers nobody is asked.
bool is_paper_accepted(Workspace& workspace, QWidget* over, const QString& printer, print::Paper paper, bool is_known);

/// Asks for the printer and the pages, and about the paper where that printer does not name it, and sets it for the
/// job; nothing where it was given up.
std::unique_ptr<QPrinter> ask_printer(Workspace& workspace, QWidget* over, const print::Job& job);

} // namespace sokoguru::ui
