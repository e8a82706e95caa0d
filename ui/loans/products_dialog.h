// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "loans/contract.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

class ReportTable;

/// The loan products, to be added and changed.
class LoanProductsDialog : public QDialog {
    Q_OBJECT
public:
    explicit LoanProductsDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    void show_products();
    void edit(const loans::Product& product);
    void edit_chosen();

    Workspace& workspace_;
    ReportTable* table_;
    std::vector<loans::Product> known_;
};

} // namespace sokoguru::ui
