// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/account_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "reports/cash_flow.h"
#include "reports/statement_layout.h"
#include "widgets/field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

using ledger::Account;

template <typename Enum> Enum parse(const std::string& text, Enum last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i)
        if (text == ledger::name(static_cast<Enum>(i))) return static_cast<Enum>(i);
    return static_cast<Enum>(0);
}

} // namespace

AccountForm::AccountForm(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::small);
    locked_ = paragraph("warning");
    locked_->setObjectName(QStringLiteral("locked"));
    column->addWidget(locked_);
    code_ = new QLineEdit;
    code_->setObjectName(QStringLiteral("code"));
    code_->setMaxLength(20);
    name_ = new QLineEdit;
    name_->setObjectName(QStringLiteral("account-name"));
    name_->setMaxLength(200);
    name_en_ = new QLineEdit;
    name_en_->setMaxLength(200);
    column->addWidget(new Field(workspace, label("settings", "&Code"), code_,
                                label("settings", "Its place in the chart; it stays for good.")));
    column->addWidget(new Field(workspace, label("settings", "Na&me"), name_,
                                label("settings", "In Indonesian, as statements are filed.")));
    column->addWidget(new Field(workspace, label("settings", "Name in &English"), name_en_));
    choice("statement-line", label("settings", "Statement &line"),
           label("settings", "The line of the balance sheet or the surplus statement that "
                             "its balance is added to."),
           {});
    choice("cash-flow", label("settings", "I&n the cash flow statement"),
           label("settings", "Where money that comes from or goes to this account is shown."), {});
    choice("unit", label("settings", "&Unit"), label("settings", "Which business it belongs to."),
           {{"general", label("settings", "the whole cooperative")},
            {"savings-and-loan", label("settings", "savings and loans")},
            {"shop", label("settings", "shop")}});
    choice("origin", label("settings", "Comes f&rom"),
           label("settings", "Decides from which source the surplus is and which percentages count."),
           {{"common", label("settings", "both (shared out)")},
            {"member", label("settings", "members")},
            {"non-member", label("settings", "non-members")}});
    choice("side", label("settings", "Increases on the s&ide"), {},
           {{"debit", label("settings", "debit")}, {"credit", label("settings", "credit")}});
    choice("cash", label("settings", "&Kind of money"),
           label("settings", "A cash box never goes below zero; a bank may, with a warning."),
           {{"", label("settings", "no money account")},
            {"cash", label("settings", "cash box")},
            {"bank", label("settings", "bank account")}});
    choice("control", label("settings", "Kept &by name for"),
           label("settings", "Each posting then says whose or which it is, and the lists agree with this account."),
           {{"", label("settings", "nothing: an ordinary account")},
            {"savings", label("settings", "savings accounts")},
            {"loan", label("settings", "loans")},
            {"member", label("settings", "members")},
            {"run", label("settings", "payroll runs")},
            {"partner", label("settings", "suppliers and partners")},
            {"programme", label("settings", "programmes")}});
    choice("member-rule", label("settings", "Member on pos&tings"),
           label("settings", "Whether a posting names the member it concerns; needed for shares by interest or "
                             "purchases."),
           {{"none", label("settings", "never")},
            {"optional", label("settings", "may be named")},
            {"required", label("settings", "must be named")}});
    choice("patronage", label("settings", "Counts for the patronage share"), {},
           {{"none", label("settings", "no")},
            {"interest", label("settings", "as loan interest paid")},
            {"purchases", label("settings", "as purchases")}});
    flag("postable", label("settings", "Takes postings"),
         label("settings", "Off: a heading that only sums up the accounts below it."));
    flag("own-capital", label("settings", "Own capital"),
         label("settings", "Counts as the cooperative's own capital (modal sendiri) in limits and ratios."));
    flag("whole-rupiah", label("settings", "Whole rupiah only"),
         label("settings", "Sen are refused. Off for banks, whose interest comes with sen."));
    flag("cash-transit", label("settings", "Money on its way"),
         label("settings", "Between cash and bank; left out of the cash flow statement."));
    column->addStretch(1);
    workspace.words(this, [this] { fill_words(); });
}

QComboBox* AccountForm::choice(const char* name, const Label& words, const Label& explanation,
                               std::initializer_list<std::pair<const char*, Label>> items)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    std::vector<Label> labels;
    for (const auto& [value, text] : items) {
        box->addItem(QString(), QString::fromLatin1(value));
        labels.push_back(text);
    }
    choices_[name] = box;
    if (!labels.empty()) choice_words_.emplace_back(box, labels);
    layout()->addWidget(new Field(workspace_, words, box, explanation));
    return box;
}

QCheckBox* AccountForm::flag(const char* name, const Label& words, const Label& explanation)
{
    auto* box = new QCheckBox;
    box->setObjectName(QString::fromLatin1(name));
    QLabel* const below = paragraph("caption");
    below->setIndent(26);
    layout()->addWidget(box);
    layout()->addWidget(below);
    flags_[name] = box;
    flag_words_.push_back({box, below, words, explanation});
    return box;
}

void AccountForm::fill_words()
{
    for (const Words& flag : flag_words_) {
        flag.box->setText(workspace_.say(flag.words));
        flag.below->setText(workspace_.say(flag.explanation));
        flag.box->setAccessibleDescription(flag.below->text());
    }
    for (const auto& [box, labels] : choice_words_)
        for (std::size_t i = 0; i < labels.size(); ++i)
            box->setItemText(static_cast<int>(i), workspace_.say(labels[i]));
    fill_lines();
}

void AccountForm::fill_lines()
{
    QComboBox* const lines = choices_.at("statement-line");
    lines->clear();
    lines->addItem(workspace_.say(label("settings", "by its type (other …)")), QString());
    const bool result = shown_.is_income_or_expense();
    for (const reports::LayoutLine& line : reports::layout(result ? "surplus-statement" : "balance-sheet").lines)
        if (line.takes_accounts) lines->addItem(workspace_.say(line.text), QString::fromStdString(line.id));
    select("statement-line", shown_.statement_line);
    QComboBox* const flows = choices_.at("cash-flow");
    flows->clear();
    flows->addItem(QStringLiteral("–"), QString());
    for (const reports::CashFlowCategory& category : reports::cash_flow_categories())
        flows->addItem(workspace_.say(category.text), QString::fromStdString(category.id));
    flows->addItem(workspace_.say(label("settings", "not at all")), QStringLiteral("none"));
    select("cash-flow", shown_.cash_flow);
}

void AccountForm::select(const char* name, const std::string& value)
{
    QComboBox* const box = choices_.at(name);
    const QString item = QString::fromStdString(value);
    // A value of another edition is kept as it is.
    if (box->findData(item) < 0) box->addItem(item, item);
    box->setCurrentIndex(box->findData(item));
}

std::string AccountForm::chosen(const char* name) const
{
    return choices_.at(name)->currentData().toString().toStdString();
}

void AccountForm::show_account(const Account& account, const ledger::AccountUse& use, bool may_change)
{
    shown_ = account;
    code_->setText(QString::fromStdString(account.code));
    code_->setReadOnly(account.id.value != 0);
    name_->setText(QString::fromStdString(account.name));
    name_en_->setText(QString::fromStdString(account.name_en));
    fill_lines();
    select("unit", account.unit);
    select("origin", ledger::name(account.member_origin));
    select("side", ledger::name(account.normal_side));
    select("cash", ledger::name(account.cash));
    select("control", ledger::name(account.control));
    select("member-rule", ledger::name(account.member_rule));
    select("patronage", ledger::name(account.patronage));
    flags_.at("postable")->setChecked(account.postable);
    flags_.at("own-capital")->setChecked(account.own_capital);
    flags_.at("whole-rupiah")->setChecked(account.whole_rupiah);
    flags_.at("cash-transit")->setChecked(account.cash_transit);

    for (QLineEdit* line : {code_, name_, name_en_})
        line->setEnabled(may_change);
    for (const auto& [name, box] : choices_)
        box->setEnabled(may_change);
    for (const auto& [name, box] : flags_)
        box->setEnabled(may_change);
    // What ledger::change_account would refuse is not offered.
    for (const char* name : {"side", "cash", "control"})
        choices_.at(name)->setEnabled(may_change && !use.posted);
    flags_.at("postable")->setEnabled(may_change && !use.posted && !use.has_children);
    if (use.posted && !account.whole_rupiah) flags_.at("whole-rupiah")->setEnabled(false);
    locked_->setText(workspace_.say(
        label("settings", "Entries were posted here, so the side, the kind of money and what it is kept by stay: old "
                          "entries must not change their meaning. For something else add another account.")));
    locked_->setVisible(use.posted);
}

Account AccountForm::account() const
{
    Account out = shown_;
    out.code = code_->text().trimmed().toStdString();
    out.name = name_->text().trimmed().toStdString();
    out.name_en = name_en_->text().trimmed().toStdString();
    out.statement_line = chosen("statement-line");
    out.cash_flow = chosen("cash-flow");
    out.unit = chosen("unit");
    out.member_origin = parse(chosen("origin"), ledger::MemberOrigin::common);
    out.normal_side = parse(chosen("side"), ledger::Side::credit);
    out.cash = parse(chosen("cash"), ledger::CashKind::bank);
    out.control = parse(chosen("control"), ledger::Control::programme);
    out.member_rule = parse(chosen("member-rule"), ledger::MemberRule::required);
    out.patronage = parse(chosen("patronage"), ledger::Patronage::purchases);
    out.postable = flags_.at("postable")->isChecked();
    out.own_capital = flags_.at("own-capital")->isChecked();
    out.whole_rupiah = flags_.at("whole-rupiah")->isChecked();
    out.cash_transit = flags_.at("cash-transit")->isChecked();
    return out;
}

void AccountForm::focus_first()
{
    (code_->isReadOnly() ? name_ : code_)->setFocus();
}

} // namespace sokoguru::ui
