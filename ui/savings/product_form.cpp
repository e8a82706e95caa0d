// SPDX-License-Identifier: GPL-3.0-or-later
#include "savings/product_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ledger/chart.h"
#include "look/look.h"

namespace sokoguru::ui {

Label words(savings::Kind kind)
{
    switch (kind) {
    case savings::Kind::principal:
        return label("savings", "principal: once, on joining");
    case savings::Kind::compulsory:
        return label("savings", "compulsory: every month");
    case savings::Kind::voluntary:
        return label("savings", "voluntary");
    case savings::Kind::holiday:
        return label("savings", "holiday savings");
    case savings::Kind::term:
        return label("savings", "for a term");
    case savings::Kind::loan_linked:
        return label("savings", "with a loan");
    case savings::Kind::voucher:
        return label("savings", "to shop with");
    }
    return {};
}

Label words(savings::Payout payout)
{
    switch (payout) {
    case savings::Payout::on_demand:
        return label("savings", "at any time");
    case savings::Payout::on_leaving:
        return label("savings", "when the member leaves");
    case savings::Payout::at_maturity:
        return label("savings", "at the end of the term");
    case savings::Payout::at_payoff:
        return label("savings", "when the loan is paid off");
    case savings::Payout::by_decision:
        return label("savings", "when it was decided");
    }
    return {};
}

ProductForm::ProductForm(Workspace& workspace, const savings::Product& product, QWidget* parent)
    : FormDialog(workspace,
                 product.id == 0 ? label("savings", "New savings product") : label("savings", "Savings product"),
                 label("savings", "&Save"), parent),
      before_(product)
{
    setObjectName(QStringLiteral("product-form"));
    code_ = new QLineEdit(QString::fromStdString(product.code));
    code_->setObjectName(QStringLiteral("code"));
    name_ = new QLineEdit(QString::fromStdString(product.name));
    name_->setObjectName(QStringLiteral("name"));
    code_field_ = new Field(workspace, label("savings", "C&ode"), code_,
                            label("savings", "Short, in capitals: heading of lists."));
    name_field_ = new Field(workspace, label("savings", "&Name"), name_, label("savings", "As statements show it."));
    add_row({code_field_, name_field_}, {1, 2});
    kind_ = new QComboBox;
    kind_->setObjectName(QStringLiteral("kind"));
    for (const auto kind :
         {savings::Kind::principal, savings::Kind::compulsory, savings::Kind::voluntary, savings::Kind::holiday,
          savings::Kind::term, savings::Kind::loan_linked, savings::Kind::voucher})
        kind_->addItem(say(words(kind)), static_cast<int>(kind));
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(product.kind)));
    payout_ = new QComboBox;
    payout_->setObjectName(QStringLiteral("payout"));
    for (const auto payout : {savings::Payout::on_demand, savings::Payout::on_leaving, savings::Payout::at_maturity,
                              savings::Payout::at_payoff, savings::Payout::by_decision})
        payout_->addItem(say(words(payout)), static_cast<int>(payout));
    payout_->setCurrentIndex(payout_->findData(static_cast<int>(product.payout)));
    add_row({new Field(workspace, label("savings", "&Kind"), kind_),
             new Field(workspace, label("savings", "&Paid out"), payout_)});
    account_ = new QComboBox;
    account_->setObjectName(QStringLiteral("account"));
    for (const ledger::Account* account : savings::free_accounts(books(), product.id))
        account_->addItem(QString::fromStdString(account->code + " · " + account->name),
                          QVariant::fromValue<qlonglong>(account->id.value));
    account_->setCurrentIndex(std::max(0, account_->findData(QVariant::fromValue<qlonglong>(product.account.value))));
    account_field_ = new Field(workspace, label("savings", "&Account"), account_,
                               label("savings", "Equity or liability follows from the account. It stays once members "
                                                "have savings of this kind."));
    body()->addWidget(account_field_);
    capital_base_ = new QCheckBox(say(label("savings", "Counts for the capital share of the S&HU")));
    capital_base_->setChecked(product.capital_base);
    instalments_ = new QCheckBox(say(label("savings", "May be paid in &instalments")));
    instalments_->setChecked(product.instalments);
    active_ = new QCheckBox(say(label("savings", "&Used: deposits are taken")));
    active_->setObjectName(QStringLiteral("active"));
    active_->setChecked(product.active);
    for (QCheckBox* box : {capital_base_, instalments_, active_})
        body()->addWidget(box);
    fit(42 * px(Type::body));
}

savings::Product ProductForm::typed() const
{
    savings::Product product = before_;
    product.code = code_->text().simplified().toStdString();
    product.name = name_->text().simplified().toStdString();
    product.kind = static_cast<savings::Kind>(kind_->currentData().toInt());
    product.payout = static_cast<savings::Payout>(payout_->currentData().toInt());
    product.account = {account_->currentData().toLongLong()};
    product.capital_base = capital_base_->isChecked();
    product.instalments = instalments_->isChecked();
    product.active = active_->isChecked();
    return product;
}

bool ProductForm::act()
{
    const savings::Product product = typed();
    bool fine = true;
    for (const Issue& issue : savings::check(books(), product)) {
        Field* const field = issue.column == "code"   ? code_field_
                             : issue.column == "name" ? name_field_
                                                      : account_field_;
        field->set_problem(issue.code == Code::missing_value ? label("savings", "This is needed.") : issue.message());
        if (fine) field->control().setFocus();
        fine = false;
    }
    if (!fine) return false;
    if (product.id == 0)
        savings::add_product(books(), product);
    else
        savings::update_product(books(), product);
    workspace().change(Change::settings);
    return true;
}

} // namespace sokoguru::ui
