// SPDX-License-Identifier: GPL-3.0-or-later
// What the product form says: the example that follows it, and saving.
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include "loans/deductions_editor.h"
#include "loans/product_form.h"
#include "loans/words.h"
#include "widgets/account_field.h"
#include "widgets/money_field.h"
#include "widgets/parts.h"
#include "widgets/percent_field.h"

namespace sokoguru::ui {

namespace {

std::optional<int> above_zero(const QSpinBox& box)
{
    return box.value() == 0 ? std::nullopt : std::optional(box.value());
}

std::optional<Rate> above_zero(const PercentField& field)
{
    return field.value() && !field.value()->is_zero() ? field.value() : std::nullopt;
}

template <typename Enum> Enum chosen(const QComboBox& box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

} // namespace

void LoanProductForm::build_example()
{
    QVBoxLayout* column = nullptr;
    QFrame* const frame = card(column);
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::medium);
    example_amount_ = new MoneyField(workspace());
    example_amount_->setObjectName(QStringLiteral("example-amount"));
    example_amount_->set_value(Money::rupiah(5'000'000));
    example_ = paragraph("lead");
    example_->setObjectName(QStringLiteral("example"));
    row->addWidget(new Field(workspace(), label("loans", "For e&xample (Rp)"), example_amount_), 1);
    row->addWidget(example_, 3);
    warnings_ = paragraph("warning");
    warnings_->setObjectName(QStringLiteral("warnings"));
    column->addLayout(row);
    column->addWidget(warnings_);
    // Between the fields, which scroll, and the buttons: always in sight.
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, frame);
}

void LoanProductForm::follow_changes()
{
    for (QComboBox* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::currentIndexChanged, this, &LoanProductForm::show_example);
    for (QSpinBox* box : findChildren<QSpinBox*>())
        connect(box, &QSpinBox::valueChanged, this, &LoanProductForm::show_example);
    for (InputLine* line : findChildren<InputLine*>())
        connect(line, &InputLine::changed, this, &LoanProductForm::show_example);
    connect(goods_, &QCheckBox::toggled, this, &LoanProductForm::show_example);
    connect(deductions_, &DeductionsEditor::changed, this, &LoanProductForm::show_example);
}

loans::Product LoanProductForm::typed_product() const
{
    loans::Product out = before_;
    out.code = code_->text().simplified().toStdString();
    out.name = name_->text().simplified().toStdString();
    out.account = account_->value().value_or(AccountId());
    out.interest_account = interest_account_->value().value_or(AccountId());
    out.method = chosen<loans::Method>(*method_);
    out.rate = rate_->value().value_or(Rate());
    out.per = chosen<loans::RatePer>(*per_);
    out.active = active_->isChecked();
    return out;
}

loans::Policy LoanProductForm::typed_policy() const
{
    loans::Policy out = policy_;
    out.goods = goods_->isChecked();
    out.every = chosen<loans::Every>(*every_);
    out.multiple = multiple_->value().value_or(Money::sen(100));
    out.round = chosen<Rounding>(*round_);
    out.unit = Money::sen(unit_->currentData().toLongLong());
    out.grace_principal = grace_->value();
    out.periods = periods_->value();
    out.least_principal = least_->value();
    out.most_principal = most_->value();
    out.least_periods = above_zero(*least_periods_);
    out.most_periods = above_zero(*most_periods_);
    out.due_day = above_zero(*due_day_);
    out.due_gap = due_gap_->value();
    out.deductions = deductions_->value();
    out.penalty = chosen<loans::Penalty>(*penalty_);
    out.penalty_rate = penalty_rate_->value().value_or(Rate());
    out.penalty_amount = penalty_amount_->value().value_or(Money());
    out.penalty_after = penalty_after_->value();
    out.penalty_account = penalty_account_->value().value_or(AccountId());
    out.flat_interest = chosen<loans::FlatInterest>(*flat_interest_);
    out.settlement = chosen<loans::EarlySettlement>(*settlement_);
    out.settlement_months = settlement_months_->value();
    out.settlement_fee = settlement_fee_->value().value_or(Rate());
    out.fee_account = fee_account_->value().value_or(AccountId());
    out.excess = chosen<loans::Excess>(*excess_);
    out.excess_savings = excess_savings_->currentData().toString().toStdString();
    out.order.clear();
    for (const QComboBox* box : order_)
        out.order.push_back(chosen<loans::Part>(*box));
    out.membership_months = above_zero(*membership_);
    out.most_age = above_zero(*age_);
    out.most_open = above_zero(*most_open_);
    out.savings_multiple = above_zero(*savings_multiple_);
    out.wage_share = above_zero(*wage_share_);
    return out;
}

void LoanProductForm::show_example()
{
    rate_->setEnabled(!goods_->isChecked());
    const bool by_rate = penalty_->currentData().toInt() == static_cast<int>(loans::Penalty::percent_day) ||
                         penalty_->currentData().toInt() == static_cast<int>(loans::Penalty::percent_month);
    penalty_rate_->setEnabled(by_rate);
    penalty_amount_->setEnabled(penalty_->currentData().toInt() == static_cast<int>(loans::Penalty::fixed));
    settlement_months_->setEnabled(settlement_->currentData().toInt() ==
                                   static_cast<int>(loans::EarlySettlement::months));
    excess_savings_->setEnabled(excess_->currentData().toInt() == static_cast<int>(loans::Excess::savings));
    warnings_->hide();
    if (!example_amount_->value() || example_amount_->value()->is_zero()) {
        example_->clear();
        return;
    }
    const loans::Policy policy = typed_policy();
    try {
        const loans::Terms terms = loans::usual_terms(typed_product(), policy, *example_amount_->value());
        const std::vector<loans::Instalment> rows = loans::schedule(terms);
        Money interest;
        for (const loans::Instalment& row : rows)
            interest += row.interest;
        QString words = say(instalment_words(rows)) + QLatin1Char('\n') +
                        say(label("loans", "Interest in all Rp {0}.", interest)) + QLatin1Char(' ') +
                        say(effective_words(terms));
        for (const loans::KeptBack& one : loans::kept_back(policy, terms.principal))
            words += QLatin1Char('\n') + say(label("loans", "Kept back, {0}: Rp {1}", one.what.name, one.amount));
        example_->setText(words);
        if (const auto warning = loans::rate_warning(books(), terms)) {
            warnings_->setText(say(warning->message()));
            warnings_->show();
        }
    } catch (const Error& error) {
        example_->setText(say(error.message()));
    }
}

Field* LoanProductForm::field_of(const std::string& column)
{
    if (column == "code") return code_field_;
    if (column == "name") return name_field_;
    if (column == "account") return account_field_;
    if (column == "interest_account") return interest_field_;
    if (column == "rounding") return rate_field_;
    return nullptr;
}

bool LoanProductForm::finish()
{
    for (InputLine* line : findChildren<InputLine*>())
        if (!line->finish()) {
            line->setFocus();
            return false;
        }
    return deductions_->finish();
}

bool LoanProductForm::act()
{
    if (!finish()) return false;
    const loans::Product product = typed_product();
    const loans::Policy policy = typed_policy();
    bool fine = true;
    QStringList others;
    for (const Issue& issue : loans::check(books(), product, policy)) {
        if (issue.severity != Severity::error) continue;
        const bool is_empty = issue.code == Code::missing_value || issue.code == Code::unknown_account;
        if (Field* const field = field_of(issue.column)) {
            field->set_problem(is_empty ? label("loans", "This is needed.") : issue.message());
            if (fine) field->control().setFocus();
        } else
            others << say(issue.message());
        fine = false;
    }
    if (!others.isEmpty()) say_refusal(verbatim(others.join(QLatin1Char('\n')).toStdString()));
    if (!fine) return false;
    if (product.id == 0)
        loans::add_product(books(), product, policy);
    else
        loans::update_product(books(), product, policy);
    workspace().change(Change::settings);
    return true;
}

} // namespace sokoguru::ui
