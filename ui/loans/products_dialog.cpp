// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/products_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "loans/product_form.h"
#include "loans/words.h"
#include "widgets/dialog_size.h"
#include "widgets/parts.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

LoanProductsDialog::LoanProductsDialog(Workspace& workspace, QWidget* parent) : QDialog(parent), workspace_(workspace)
{
    const auto say = [this](const Label& label) { return workspace_.say(label); };
    setObjectName(QStringLiteral("loan-products-dialog"));
    setWindowTitle(say(label("loans", "Loan products")));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    QLabel* const words = paragraph("muted");
    words->setText(say(label("loans", "A change counts for new loans; loans that run keep the terms they were "
                                      "granted under.")));
    column->addWidget(words);
    table_ = new ReportTable(workspace, QStringLiteral("loan-products"));
    table_->setObjectName(QStringLiteral("products"));
    table_->setAccessibleName(say(label("loans", "Loan products")));
    table_->set_follow_links(false);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(table_, 1);
    auto* const row = new QHBoxLayout;
    auto* const add = plain_button(QStringLiteral("add"));
    add->setObjectName(QStringLiteral("add-product"));
    add->setText(say(label("loans", "&New product…")));
    auto* const change = plain_button(QStringLiteral("edit"));
    change->setObjectName(QStringLiteral("change-product"));
    change->setText(say(label("loans", "&Edit…")));
    auto* const close = plain_button();
    close->setText(say(label("loans", "&Close")));
    row->addWidget(add);
    row->addWidget(change);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] {
        // The accounts of the first product: most cooperatives have one of each.
        loans::Product fresh;
        if (!known_.empty()) {
            fresh.account = known_.front().account;
            fresh.interest_account = known_.front().interest_account;
        }
        edit(fresh);
    });
    connect(change, &QPushButton::clicked, this, &LoanProductsDialog::edit_chosen);
    connect(table_, &TableView::row_activated, this, &LoanProductsDialog::edit_chosen);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    show_products();
    size_by_text(*this, 60, 26);
}

void LoanProductsDialog::show_products()
{
    Books& books = workspace_.books();
    const int row = std::max(0, table_->currentIndex().row());
    known_ = loans::products(books);
    reports::Report list;
    list.is_statement = true;
    list.columns = {{"code", label("loans", "Code")},
                    {"name", label("loans", "Name")},
                    {"rate", label("loans", "Rate"), reports::ColumnKind::percent},
                    {"per", label("loans", "for")},
                    {"method", label("loans", "Method")},
                    {"periods", label("loans", "Instalments"), reports::ColumnKind::integer},
                    {"most", label("loans", "Largest loan"), reports::ColumnKind::money},
                    {"used", label("loans", "Used")}};
    for (const loans::Product& product : known_) {
        const loans::Policy policy = loans::policy(books, product);
        list.rows.push_back({{product.code, product.name, policy.goods ? reports::Cell() : reports::Cell(product.rate),
                              policy.goods ? label("loans", "margin") : words(product.per), words(product.method),
                              std::int64_t{policy.periods},
                              policy.most_principal ? reports::Cell(*policy.most_principal) : reports::Cell(),
                              product.active ? label("loans", "yes") : label("loans", "no")}});
    }
    table_->show_report(list);
    table_->selectRow(std::min(row, static_cast<int>(known_.size()) - 1));
}

void LoanProductsDialog::edit_chosen()
{
    const auto row = static_cast<std::size_t>(std::max(0, table_->currentIndex().row()));
    if (row < known_.size()) edit(known_[row]);
}

void LoanProductsDialog::edit(const loans::Product& product)
{
    LoanProductForm form(workspace_, product, this);
    if (form.exec() == QDialog::Accepted) workspace_.attempt([this] { show_products(); });
}

} // namespace sokoguru::ui
