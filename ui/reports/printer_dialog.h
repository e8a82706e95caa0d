// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "print/paper.h"
#include "workspace/workspace.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace sokoguru::ui {

/// What a printer is off by: a test page with a ruler, and the offset that is kept for it on this PC.
class PrinterDialog : public QDialog {
    Q_OBJECT
public:
    PrinterDialog(Workspace& workspace, print::Paper paper, QWidget* parent = nullptr);

private:
    void show_printer();
    void keep();
    void print_test_page();

    Workspace& workspace_;
    print::Paper paper_;
    QComboBox* printers_;
    QDoubleSpinBox* right_;
    QDoubleSpinBox* down_;
    QLabel* paper_note_;
    QLabel* sent_;
};

} // namespace sokoguru::ui
