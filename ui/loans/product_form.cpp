// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/product_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ledger/chart.h"
#include "loans/deductions_editor.h"
#include "loans/words.h"
#include "look/look.h"
#include "savings/savings.h"
#include "widgets/account_field.h"
#include "widgets/money_field.h"
#include "widgets/percent_field.h"

namespace sokoguru::ui {

namespace {

bool keeps_loans(const ledger::Account& account)
{
    return is_postable(account) && account.control == ledger::Control::loan;
}

bool is_income(const ledger::Account& account)
{
    return is_postable(account) && account.type == ledger::AccountType::income;
}

template <typename Kind> Kind* named(Kind* widget, const char* name)
{
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

AccountField* account_field(Workspace& workspace, const char* name, AccountId value, search::AccountFilter filter)
{
    auto* const field = named(new AccountField(workspace), name);
    field->set_filter(std::move(filter));
    if (value.value != 0) field->set_value(value);
    return field;
}

MoneyField* money_field(Workspace& workspace, const char* name, std::optional<Money> value)
{
    auto* const field = named(new MoneyField(workspace), name);
    field->set_value(value);
    return field;
}

PercentField* percent_field(Workspace& workspace, const char* name, std::optional<Rate> value)
{
    auto* const field = named(new PercentField(workspace), name);
    field->set_value(value);
    return field;
}

/// Whole numbers; `none` is what zero says.
QSpinBox* count_box(const char* name, int most, int value, const QString& none = {})
{
    auto* const box = named(new QSpinBox, name);
    box->setRange(0, most);
    box->setSpecialValueText(none);
    box->setValue(value);
    return box;
}

} // namespace

LoanProductForm::LoanProductForm(Workspace& workspace, const loans::Product& product, QWidget* parent)
    : FormDialog(workspace, product.id == 0 ? label("loans", "New loan product") : label("loans", "Loan product"),
                 label("loans", "&Save"), parent),
      before_(product)
{
    setObjectName(QStringLiteral("loan-product-form"));
    if (product.id != 0) policy_ = loans::policy(books(), product);
    build_names();
    build_terms();
    build_limits();
    build_late();
    build_early();
    build_who();
    build_example();
    follow_changes();
    show_example();
    fit(64 * px(Type::body));
}

void LoanProductForm::build_names()
{
    code_ = named(new QLineEdit(QString::fromStdString(before_.code)), "code");
    name_ = named(new QLineEdit(QString::fromStdString(before_.name)), "name");
    account_ = account_field(workspace(), "account", before_.account, keeps_loans);
    interest_account_ = account_field(workspace(), "interest-account", before_.interest_account, is_income);
    code_field_ = new Field(workspace(), label("loans", "C&ode"), code_, label("loans", "Short, in capitals."));
    name_field_ = new Field(workspace(), label("loans", "&Name"), name_);
    account_field_ = new Field(workspace(), label("loans", "Account of &the principal"), account_,
                               label("loans", "It stays once there are loans of this kind."));
    interest_field_ = new Field(workspace(), label("loans", "Account of the &interest"), interest_account_);
    add_row({code_field_, name_field_}, {1, 3});
    add_row({account_field_, interest_field_});
    active_ = named(new QCheckBox(say(label("loans", "Used: new &loans are granted"))), "active");
    active_->setChecked(before_.active);
    goods_ = named(new QCheckBox(say(label("loans", "&Goods: a price with a margin in place of interest"))), "goods");
    goods_->setChecked(policy_.goods);
    add_row({active_, goods_});
}

void LoanProductForm::build_terms()
{
    add_section(label("loans", "Interest and instalments"));
    method_ = named(new QComboBox, "method");
    for (const auto one : {loans::Method::flat, loans::Method::annuity, loans::Method::declining, loans::Method::none})
        method_->addItem(say(words(one)), static_cast<int>(one));
    method_->setCurrentIndex(method_->findData(static_cast<int>(before_.method)));
    rate_ = percent_field(workspace(), "rate", before_.rate);
    per_ = named(new QComboBox, "per");
    for (const auto one : {loans::RatePer::month, loans::RatePer::year})
        per_->addItem(say(words(one)), static_cast<int>(one));
    per_->setCurrentIndex(per_->findData(static_cast<int>(before_.per)));
    every_ = named(new QComboBox, "every");
    every_->addItem(say(label("loans", "every month")), static_cast<int>(loans::Every::month));
    every_->addItem(say(label("loans", "every week")), static_cast<int>(loans::Every::week));
    every_->addItem(say(label("loans", "every day")), static_cast<int>(loans::Every::day));
    every_->setCurrentIndex(every_->findData(static_cast<int>(policy_.every)));
    periods_ = count_box("periods", 1200, policy_.periods);
    periods_->setMinimum(1);
    grace_ = count_box("grace", 120, policy_.grace_principal, say(label("loans", "none")));
    multiple_ = money_field(workspace(), "multiple", policy_.multiple);
    round_ = named(new QComboBox, "round");
    round_->addItem(say(label("loans", "to the nearest")), static_cast<int>(Rounding::nearest));
    round_->addItem(say(label("loans", "up")), static_cast<int>(Rounding::up));
    round_->setCurrentIndex(std::max(0, round_->findData(static_cast<int>(policy_.round))));
    unit_ = named(new QComboBox, "unit");
    unit_->addItem(say(label("loans", "whole rupiah")), QVariant::fromValue<qlonglong>(100));
    unit_->addItem(say(label("loans", "sen")), QVariant::fromValue<qlonglong>(1));
    unit_->setCurrentIndex(policy_.unit == Money::sen(1) ? 1 : 0);
    rate_field_ = new Field(workspace(), label("loans", "R&ate (%)"), rate_);
    add_row({new Field(workspace(), label("loans", "&Method"), method_), rate_field_,
             new Field(workspace(), label("loans", "Rate &for"), per_)});
    add_row({new Field(workspace(), label("loans", "Instalment du&e"), every_),
             new Field(workspace(), label("loans", "Usual number of instalments"), periods_),
             new Field(workspace(), label("loans", "Interest only at the beginning"), grace_,
                       label("loans", "So many instalments."))});
    add_row({new Field(workspace(), label("loans", "Instalments rounded to (Rp)"), multiple_),
             new Field(workspace(), label("loans", "Rounded"), round_),
             new Field(workspace(), label("loans", "Interest rounded to"), unit_)});
}

void LoanProductForm::build_limits()
{
    add_section(label("loans", "Limits, first instalment, deductions"));
    const QString no_limit = say(label("loans", "no limit"));
    least_ = money_field(workspace(), "least-principal", policy_.least_principal);
    most_ = money_field(workspace(), "most-principal", policy_.most_principal);
    least_periods_ = count_box("least-periods", 1200, policy_.least_periods.value_or(0), no_limit);
    most_periods_ = count_box("most-periods", 1200, policy_.most_periods.value_or(0), no_limit);
    due_day_ = count_box("due-day", 31, policy_.due_day.value_or(0), say(label("loans", "as paid out")));
    due_gap_ = count_box("due-gap", 366, policy_.due_gap);
    add_row({new Field(workspace(), label("loans", "Smallest loan (Rp)"), least_, label("loans", "Empty: no limit.")),
             new Field(workspace(), label("loans", "Largest loan (Rp)"), most_, label("loans", "Empty: no limit."))});
    add_row({new Field(workspace(), label("loans", "Fewest instalments"), least_periods_),
             new Field(workspace(), label("loans", "Most instalments"), most_periods_)});
    add_row({new Field(workspace(), label("loans", "Payday: due on day"), due_day_,
                       label("loans", "Else one period after it is paid out.")),
             new Field(workspace(), label("loans", "At least so many days after it is paid out"), due_gap_)});
    deductions_ = named(new DeductionsEditor(workspace(), policy_.deductions), "deductions");
    body()->addWidget(new Field(workspace(), label("loans", "Kept back when paid out"), deductions_));
}

void LoanProductForm::build_late()
{
    add_section(label("loans", "Late and early payment"));
    penalty_ = named(new QComboBox, "penalty");
    for (const auto one :
         {loans::Penalty::none, loans::Penalty::percent_day, loans::Penalty::percent_month, loans::Penalty::fixed})
        penalty_->addItem(say(words(one)), static_cast<int>(one));
    penalty_->setCurrentIndex(penalty_->findData(static_cast<int>(policy_.penalty)));
    penalty_rate_ = percent_field(workspace(), "penalty-rate", policy_.penalty_rate);
    penalty_amount_ = money_field(workspace(), "penalty-amount", policy_.penalty_amount);
    penalty_after_ = count_box("penalty-after", 366, policy_.penalty_after);
    penalty_account_ = account_field(workspace(), "penalty-account", policy_.penalty_account, is_income);
    add_row({new Field(workspace(), label("loans", "Penalty"), penalty_),
             new Field(workspace(), label("loans", "Percent"), penalty_rate_),
             new Field(workspace(), label("loans", "Amount (Rp)"), penalty_amount_)});
    add_row({new Field(workspace(), label("loans", "Not within so many days"), penalty_after_),
             new Field(workspace(), label("loans", "Account of penalties"), penalty_account_,
                       label("loans", "Empty: 4160."))},
            {1, 2});
}

void LoanProductForm::build_early()
{
    settlement_ = named(new QComboBox, "settlement");
    for (const auto one :
         {loans::EarlySettlement::running, loans::EarlySettlement::months, loans::EarlySettlement::remaining})
        settlement_->addItem(say(words(one)), static_cast<int>(one));
    settlement_->setCurrentIndex(settlement_->findData(static_cast<int>(policy_.settlement)));
    settlement_months_ = count_box("settlement-months", 1200, policy_.settlement_months);
    settlement_fee_ = percent_field(workspace(), "settlement-fee", policy_.settlement_fee);
    fee_account_ = account_field(workspace(), "fee-account", policy_.fee_account, is_income);
    add_row({new Field(workspace(), label("loans", "Paid off early it costs"), settlement_),
             new Field(workspace(), label("loans", "Instalments"), settlement_months_),
             new Field(workspace(), label("loans", "Fee (% of what is left)"), settlement_fee_)},
            {2, 1, 1});
    body()->addWidget(
        new Field(workspace(), label("loans", "Account of fees"), fee_account_, label("loans", "Empty: 4120.")));
    flat_interest_ = named(new QComboBox, "flat-interest");
    for (const auto one : {loans::FlatInterest::first_principal, loans::FlatInterest::remaining})
        flat_interest_->addItem(say(words(one)), static_cast<int>(one));
    flat_interest_->setCurrentIndex(flat_interest_->findData(static_cast<int>(policy_.flat_interest)));
    add_row({new Field(workspace(), label("loans", "Flat interest after a change of plan"), flat_interest_)});
    excess_ = named(new QComboBox, "excess");
    for (const auto one : {loans::Excess::ask, loans::Excess::next, loans::Excess::shorter, loans::Excess::lower,
                           loans::Excess::savings})
        excess_->addItem(say(words(one)), static_cast<int>(one));
    excess_->setCurrentIndex(excess_->findData(static_cast<int>(policy_.excess)));
    excess_savings_ = named(new QComboBox, "excess-savings");
    excess_savings_->addItem(say(label("loans", "voluntary savings")), QString());
    for (const savings::Product& one : savings::products(books()))
        excess_savings_->addItem(QString::fromStdString(one.name), QString::fromStdString(one.code));
    excess_savings_->setCurrentIndex(
        std::max(0, excess_savings_->findData(QString::fromStdString(policy_.excess_savings))));
    add_row({new Field(workspace(), label("loans", "More than is due"), excess_),
             new Field(workspace(), label("loans", "Savings for it"), excess_savings_)},
            {2, 1});
    auto* const order = new QWidget;
    auto* const row = new QHBoxLayout(order);
    row->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < order_.size(); ++i) {
        order_.at(i) = new QComboBox;
        for (const auto part : {loans::Part::penalty, loans::Part::fee, loans::Part::interest, loans::Part::principal})
            order_.at(i)->addItem(say(words(part)), static_cast<int>(part));
        order_.at(i)->setCurrentIndex(order_.at(i)->findData(static_cast<int>(policy_.order.at(i))));
        order_.at(i)->setAccessibleName(say(label("loans", "Paid in place {0}", static_cast<std::int64_t>(i) + 1)));
        row->addWidget(order_.at(i));
    }
    body()->addWidget(new Field(workspace(), label("loans", "A payment pays, in this order"), order));
}

void LoanProductForm::build_who()
{
    add_section(label("loans", "Who may borrow"));
    const QString no_rule = say(label("loans", "no rule"));
    membership_ = count_box("membership", 600, policy_.membership_months.value_or(0), no_rule);
    age_ = count_box("age", 120, policy_.most_age.value_or(0), no_rule);
    most_open_ = count_box("most-open", 100, policy_.most_open.value_or(0), no_rule);
    savings_multiple_ = percent_field(workspace(), "savings-multiple", policy_.savings_multiple);
    wage_share_ = percent_field(workspace(), "wage-share", policy_.wage_share);
    add_row({new Field(workspace(), label("loans", "Member for so many months"), membership_),
             new Field(workspace(), label("loans", "Oldest at the last instalment"), age_),
             new Field(workspace(), label("loans", "Most open loans of this kind"), most_open_)});
    add_row({new Field(workspace(), label("loans", "All loans, % of the savings"), savings_multiple_,
                       label("loans", "300: three times the savings. Empty: no rule.")),
             new Field(workspace(), label("loans", "All instalments, % of the pay"), wage_share_,
                       label("loans", "Of the take-home pay. Empty: no rule."))});
}

} // namespace sokoguru::ui
