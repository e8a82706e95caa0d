// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "savings/product_settings.h"
#include "workspace/workspace.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sokoguru::ui {

class Field;
class MoneyField;
class PeriodField;
class ReportTable;

/// The savings products and, of each, what is due by class of members and month, with the number of the decision.
class ProductsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ProductsDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    void build_products(QBoxLayout& column);
    void build_amounts(QBoxLayout& column);
    void show_products();
    void show_amounts();
    std::optional<savings::Product> chosen() const;
    void edit(const savings::Product& product);
    void add_amount();
    void remove_amount();

    Workspace& workspace_;
    std::vector<savings::Product> known_;
    ReportTable* products_;
    QLabel* amounts_title_;
    ReportTable* amounts_;
    QComboBox* class_;
    PeriodField* from_;
    MoneyField* amount_;
    QLineEdit* decision_;
    Field* from_field_;
    Field* amount_field_;
    QLabel* refusal_;
    QPushButton* remove_;
};

} // namespace sokoguru::ui
