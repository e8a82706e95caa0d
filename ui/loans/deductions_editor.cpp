// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/deductions_editor.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "loans/words.h"
#include "savings/savings.h"
#include "widgets/account_field.h"
#include "widgets/money_field.h"
#include "widgets/parts.h"
#include "widgets/percent_field.h"

namespace sokoguru::ui {

DeductionsEditor::DeductionsEditor(Workspace& workspace, const std::vector<loans::Deduction>& deductions,
                                   QWidget* parent)
    : QWidget(parent), workspace_(workspace)
{
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(space::small);
    add_ = quiet_button(QStringLiteral("add"));
    add_->setObjectName(QStringLiteral("add-deduction"));
    add_->setText(workspace.say(label("loans", "Add a ded&uction")));
    column_->addWidget(add_, 0, Qt::AlignLeft);
    for (const loans::Deduction& one : deductions)
        add(one);
    connect(add_, &QPushButton::clicked, this, [this] {
        add({});
        lines_.back().name->setFocus();
        emit changed();
    });
}

void DeductionsEditor::add(const loans::Deduction& deduction)
{
    const auto say = [this](const Label& label) { return workspace_.say(label); };
    Line line{};
    line.widget = new QWidget;
    auto* const row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    line.name = new QLineEdit(QString::fromStdString(deduction.name));
    line.name->setPlaceholderText(say(label("loans", "Name")));
    line.percent = new PercentField(workspace_);
    line.percent->setPlaceholder(QStringLiteral("%"));
    if (!deduction.percent.is_zero()) line.percent->set_value(deduction.percent);
    line.amount = new MoneyField(workspace_);
    line.amount->setPlaceholder(QStringLiteral("Rp"));
    if (!deduction.amount.is_zero()) line.amount->set_value(deduction.amount);
    line.treatment = new QComboBox;
    for (const auto one : {loans::Treatment::income, loans::Treatment::savings, loans::Treatment::held})
        line.treatment->addItem(say(words(one)), static_cast<int>(one));
    line.treatment->setCurrentIndex(static_cast<int>(deduction.treatment));
    line.account = new AccountField(workspace_);
    line.account->setPlaceholder(say(label("loans", "Account")));
    if (deduction.account.value != 0) line.account->set_value(deduction.account);
    line.savings = new QComboBox;
    for (const savings::Product& product : savings::products(workspace_.books()))
        line.savings->addItem(QString::fromStdString(product.name), QString::fromStdString(product.code));
    line.savings->setCurrentIndex(
        std::max(0, line.savings->findData(QString::fromStdString(deduction.savings_product))));
    auto* const remove_it = quiet_button(QStringLiteral("delete"));
    remove_it->setAccessibleName(say(label("loans", "Remove this deduction")));
    remove_it->setToolTip(remove_it->accessibleName());
    line.name->setAccessibleName(say(label("loans", "Name of the deduction")));
    line.percent->setAccessibleName(say(label("loans", "Percent of the loan")));
    line.amount->setAccessibleName(say(label("loans", "Amount in rupiah")));
    line.treatment->setAccessibleName(say(label("loans", "What becomes of it")));
    line.account->setAccessibleName(say(label("loans", "Account")));
    line.savings->setAccessibleName(say(label("loans", "Savings product")));
    const auto number = QString::number(lines_.size() + 1);
    line.name->setObjectName(QStringLiteral("deduction-name-") + number);
    line.percent->setObjectName(QStringLiteral("deduction-percent-") + number);
    line.amount->setObjectName(QStringLiteral("deduction-amount-") + number);
    line.treatment->setObjectName(QStringLiteral("deduction-treatment-") + number);
    line.account->setObjectName(QStringLiteral("deduction-account-") + number);
    row->addWidget(line.name, 3);
    row->addWidget(line.percent, 1);
    row->addWidget(line.amount, 2);
    row->addWidget(line.treatment, 2);
    row->addWidget(line.account, 3);
    row->addWidget(line.savings, 3);
    row->addWidget(remove_it);
    const auto show_where = [line] {
        const bool to_savings = line.treatment->currentData().toInt() == static_cast<int>(loans::Treatment::savings);
        line.account->setVisible(!to_savings);
        line.savings->setVisible(to_savings);
    };
    show_where();
    connect(line.treatment, &QComboBox::currentIndexChanged, this, [this, show_where] {
        show_where();
        emit changed();
    });
    connect(line.name, &QLineEdit::textEdited, this, &DeductionsEditor::changed);
    for (InputLine* field : std::initializer_list<InputLine*>{line.percent, line.amount, line.account})
        connect(field, &InputLine::changed, this, &DeductionsEditor::changed);
    connect(line.savings, &QComboBox::currentIndexChanged, this, &DeductionsEditor::changed);
    connect(remove_it, &QPushButton::clicked, this, [this, widget = line.widget] { remove(widget); });
    column_->insertWidget(column_->count() - 1, line.widget);
    lines_.push_back(line);
}

void DeductionsEditor::remove(QWidget* widget)
{
    lines_.erase(std::find_if(lines_.begin(), lines_.end(), [&](const Line& line) { return line.widget == widget; }));
    widget->hide();
    widget->deleteLater(); // its own button is still being pressed
    emit changed();
}

std::vector<loans::Deduction> DeductionsEditor::value() const
{
    std::vector<loans::Deduction> out;
    for (const Line& line : lines_) {
        loans::Deduction one;
        one.name = line.name->text().simplified().toStdString();
        one.percent = line.percent->value().value_or(Rate());
        one.amount = line.amount->value().value_or(Money());
        one.treatment = static_cast<loans::Treatment>(line.treatment->currentData().toInt());
        if (one.treatment == loans::Treatment::savings)
            one.savings_product = line.savings->currentData().toString().toStdString();
        else
            one.account = line.account->value().value_or(AccountId());
        out.push_back(std::move(one));
    }
    return out;
}

bool DeductionsEditor::finish()
{
    for (const Line& line : lines_)
        for (InputLine* field : std::initializer_list<InputLine*>{line.percent, line.amount, line.account})
            if (!field->finish()) return false;
    return true;
}

} // namespace sokoguru::ui
