// SPDX-License-Identifier: GPL-3.0-or-later
#include "savings/products_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ledger/chart.h"
#include "savings/product_form.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/money_field.h"
#include "widgets/parts.h"
#include "widgets/period_field.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

ProductsDialog::ProductsDialog(Workspace& workspace, QWidget* parent) : QDialog(parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("products-dialog"));
    setWindowTitle(workspace.say(label("savings", "Savings products")));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    build_products(*column);
    column->addWidget(line());
    build_amounts(*column);
    auto* const close = plain_button();
    close->setText(workspace.say(label("savings", "&Close")));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    show_products();
    size_by_text(*this, 66, 46);
}

void ProductsDialog::build_products(QBoxLayout& column)
{
    const auto say = [this](const Label& label) { return workspace_.say(label); };
    products_ = new ReportTable(workspace_, QStringLiteral("savings-products"));
    products_->setObjectName(QStringLiteral("products"));
    products_->set_follow_links(false);
    products_->setSelectionMode(QAbstractItemView::SingleSelection);
    products_->setAccessibleName(say(label("savings", "Savings products")));
    column.addWidget(products_, 1);
    auto* const row = new QHBoxLayout;
    auto* const add = plain_button(QStringLiteral("add"));
    add->setObjectName(QStringLiteral("add-product"));
    add->setText(say(label("savings", "&New product…")));
    auto* const change = plain_button(QStringLiteral("edit"));
    change->setObjectName(QStringLiteral("change-product"));
    change->setText(say(label("savings", "&Edit…")));
    row->addWidget(add);
    row->addWidget(change);
    row->addStretch(1);
    column.addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    const auto change_chosen = [this] {
        if (const auto product = chosen()) edit(*product);
    };
    connect(change, &QPushButton::clicked, this, change_chosen);
    connect(products_, &TableView::row_activated, this, change_chosen);
    connect(products_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { workspace_.attempt([this] { show_amounts(); }); });
}

void ProductsDialog::build_amounts(QBoxLayout& column)
{
    const auto say = [this](const Label& label) { return workspace_.say(label); };
    amounts_title_ = text("section");
    column.addWidget(amounts_title_);
    amounts_ = new ReportTable(workspace_, QStringLiteral("savings-amounts"));
    amounts_->setObjectName(QStringLiteral("amounts"));
    amounts_->setSelectionMode(QAbstractItemView::SingleSelection);
    amounts_->setAccessibleName(say(label("savings", "Amounts due")));
    column.addWidget(amounts_, 1);
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::small);
    class_ = new QComboBox;
    class_->setObjectName(QStringLiteral("class"));
    class_->addItem(say(label("savings", "everybody")), QString());
    for (const savings::MemberClass& one : savings::member_classes(workspace_.books()))
        class_->addItem(QString::fromStdString(one.name), QString::fromStdString(one.code));
    from_ = new PeriodField(workspace_);
    from_->setObjectName(QStringLiteral("from"));
    amount_ = new MoneyField(workspace_);
    amount_->setObjectName(QStringLiteral("amount"));
    decision_ = new QLineEdit;
    decision_->setObjectName(QStringLiteral("decision"));
    from_field_ = new Field(workspace_, label("savings", "&From month"), from_);
    amount_field_ = new Field(workspace_, label("savings", "A&mount"), amount_);
    row->addWidget(new Field(workspace_, label("savings", "C&lass"), class_), 2, Qt::AlignTop);
    row->addWidget(from_field_, 2, Qt::AlignTop);
    row->addWidget(amount_field_, 2, Qt::AlignTop);
    row->addWidget(new Field(workspace_, label("savings", "&Decision no."), decision_), 2, Qt::AlignTop);
    column.addLayout(row);
    refusal_ = paragraph("refusal");
    refusal_->setObjectName(QStringLiteral("refusal"));
    refusal_->hide();
    column.addWidget(refusal_);
    auto* const buttons = new QHBoxLayout;
    auto* const add = plain_button(QStringLiteral("add"));
    add->setObjectName(QStringLiteral("add-amount"));
    add->setText(say(label("savings", "&Add this amount")));
    remove_ = quiet_button(QStringLiteral("delete"));
    remove_->setObjectName(QStringLiteral("remove-amount"));
    remove_->setText(say(label("savings", "&Take the chosen amount back")));
    buttons->addWidget(add);
    buttons->addWidget(remove_);
    buttons->addStretch(1);
    column.addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &ProductsDialog::add_amount);
    connect(remove_, &QPushButton::clicked, this, &ProductsDialog::remove_amount);
}

void ProductsDialog::show_products()
{
    Books& books = workspace_.books();
    const int row = std::max(0, products_->currentIndex().row());
    known_ = savings::products(books);
    reports::Report list;
    list.is_statement = true;
    list.columns = {{"code", label("savings", "Code")},       {"name", label("savings", "Name")},
                    {"kind", label("savings", "Kind")},       {"account", label("savings", "Account")},
                    {"payout", label("savings", "Paid out")}, {"used", label("savings", "Used")}};
    for (const savings::Product& product : known_)
        list.rows.push_back(
            {{product.code, product.name, words(product.kind), books.chart().by_id(product.account).code,
              words(product.payout), product.active ? label("savings", "yes") : label("savings", "no")}});
    products_->show_report(list);
    products_->selectRow(std::min(row, static_cast<int>(known_.size()) - 1));
    show_amounts();
}

std::optional<savings::Product> ProductsDialog::chosen() const
{
    const auto row = static_cast<std::size_t>(std::max(0, products_->currentIndex().row()));
    return row < known_.size() ? std::optional(known_[row]) : std::nullopt;
}

void ProductsDialog::show_amounts()
{
    const auto product = chosen();
    if (!product) return;
    refusal_->hide();
    amounts_title_->setText(workspace_.say(label("savings", "Amounts due: {0}", product->name)));
    reports::Report list;
    list.is_statement = true;
    list.columns = {{"from", label("savings", "From month")},
                    {"class", label("savings", "Class")},
                    {"amount", label("savings", "Amount"), reports::ColumnKind::money},
                    {"decision", label("savings", "Decision no.")}};
    for (const savings::DueAmount& due : savings::due_amounts(workspace_.books(), *product))
        list.rows.push_back(
            {{Label{"", "{0}", {due.from}},
              due.class_code.empty() ? reports::Cell(label("savings", "everybody")) : reports::Cell(due.class_name),
              due.amount, due.decision_no},
             reports::RowStyle::line,
             0,
             {reports::Link::Kind::none, due.id}});
    amounts_->show_report(list);
    remove_->setEnabled(!list.rows.empty());
}

void ProductsDialog::edit(const savings::Product& product)
{
    ProductForm form(workspace_, product, this);
    if (form.exec() == QDialog::Accepted) show_products();
}

void ProductsDialog::add_amount()
{
    const auto product = chosen();
    if (!product || !from_->finish() || !amount_->finish()) return;
    if (!from_->value()) {
        from_field_->set_problem(label("savings", "From which month on?"));
        return;
    }
    if (!amount_->value()) {
        amount_field_->set_problem(label("savings", "An amount is needed."));
        return;
    }
    refusal_->hide();
    try {
        savings::set_due(workspace_.books(), product->code, class_->currentData().toString().toStdString(),
                         *from_->value(), *amount_->value(), decision_->text().simplified().toStdString());
    } catch (const Error& error) {
        refusal_->setText(workspace_.say(error.message()));
        refusal_->show();
        return;
    }
    amount_->set_value(std::nullopt);
    workspace_.change(Change::settings);
    show_amounts();
}

void ProductsDialog::remove_amount()
{
    const QModelIndex at = amounts_->currentIndex();
    if (!at.isValid()) return;
    refusal_->hide();
    try {
        savings::remove_due(workspace_.books(), amounts_->rows().link_at(at.row()).id);
    } catch (const Error& error) {
        refusal_->setText(workspace_.say(error.message()));
        refusal_->show();
        return;
    }
    workspace_.change(Change::settings);
    show_amounts();
}

} // namespace sokoguru::ui
