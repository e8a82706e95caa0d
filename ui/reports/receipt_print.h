// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include <QDialog>

#include "print/receipt.h"
#include "workspace/workspace.h"

class QComboBox;
class QLabel;
class QScrollArea;

namespace sokoguru::ui {

class SheetView;

/// Shows the receipt of a posted document as it will be printed, and prints it or saves it as a PDF. For every page
/// that posts: show_receipt(workspace(), this, posted.number).
void show_receipt(Workspace& workspace, QWidget* over, const std::string& document);

/// Saves a receipt as a PDF and records the print; the record and the file go together.
/// Throws Error(unknown_document), Error(cannot_write). Returns the copy's number, 0 for the original.
int save_receipt(Workspace& workspace, const std::string& document, print::ReceiptForm form,
                 const std::filesystem::path& path);

/// A picture of the sheet, the form to print it on, and what can be done. Original or which copy stands on the sheet.
class ReceiptDialog : public QDialog {
    Q_OBJECT
public:
    /// Throws Error(unknown_document).
    ReceiptDialog(Workspace& workspace, const std::string& document, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show_sheet();
    void fit();
    void print_it();
    void save_it();
    print::ReceiptForm form() const;

    Workspace& workspace_;
    std::string document_;
    QScrollArea* scroll_;
    SheetView* sheet_;
    QSizeF points_{595, 842};
    QComboBox* form_;
    QLabel* state_;
};

} // namespace sokoguru::ui
