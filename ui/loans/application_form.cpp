// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/application_form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include "loans/standing.h"
#include "loans/words.h"
#include "loans/written_lines.h"
#include "members/members.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/member_field.h"
#include "widgets/money_field.h"
#include "widgets/parts.h"
#include "widgets/percent_field.h"

namespace sokoguru::ui {

namespace {

template <typename Kind> Kind* named(Kind* widget, const char* name)
{
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

QPlainTextEdit* few_lines(const char* name)
{
    auto* const edit = named(new QPlainTextEdit, name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3); // two lines and the frame
    return edit;
}

QStringList lines_of(const QPlainTextEdit& edit)
{
    QStringList out;
    for (const QString& line : edit.toPlainText().split(QLatin1Char('\n')))
        if (const QString words = line.simplified(); !words.isEmpty()) out << words;
    return out;
}

std::string trimmed(const QLineEdit& line)
{
    return line.text().simplified().toStdString();
}

} // namespace

ApplicationForm::ApplicationForm(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, space::small, 0);
    column_->setSpacing(space::small);
    build();
}

void ApplicationForm::build()
{
    member_ = named(new MemberField(workspace_), "member");
    product_ = named(new QComboBox, "product");
    day_ = named(new DateField(workspace_), "day");
    principal_ = named(new MoneyField(workspace_), "principal");
    periods_ = named(new QSpinBox, "periods");
    periods_->setRange(1, 1200);
    number_ = named(new QLineEdit, "number");
    rate_ = named(new PercentField(workspace_), "rate");
    per_ = named(new QComboBox, "per");
    method_ = named(new QComboBox, "method");
    multiple_ = named(new MoneyField(workspace_), "multiple");
    grace_ = named(new QSpinBox, "grace");
    grace_->setRange(0, 120);
    first_due_ = named(new DateField(workspace_), "first-due");
    margin_ = named(new MoneyField(workspace_), "margin");
    goods_ = named(new QLineEdit, "goods");
    purpose_ = named(new QLineEdit, "purpose");
    wage_ = named(new MoneyField(workspace_), "wage");
    obligations_ = named(new MoneyField(workspace_), "obligations");
    top_up_ = named(new QComboBox, "top-up");
    extra_ = few_lines("extra");
    guarantors_ = few_lines("guarantors");
    collateral_ = few_lines("collateral");
    const auto field = [this](const Label& name, QWidget* control, const Label& explanation = {}) {
        return new Field(workspace_, name, control, explanation);
    };
    column_->addWidget(field(label("loans", "Mem&ber"), member_));
    column_->addWidget(beside({field(label("loans", "Produ&ct"), product_), field(label("loans", "&Day"), day_)}));
    column_->addWidget(
        beside({field(label("loans", "&Amount (Rp)"), principal_), field(label("loans", "I&nstalments"), periods_),
                field(label("loans", "Loan n&o."), number_, label("loans", "Empty: the next free one."))}));
    money_row_ = beside({field(label("loans", "Ra&te (%)"), rate_), field(label("loans", "Rate fo&r"), per_),
                         field(label("loans", "&Method"), method_)});
    goods_row_ =
        beside({field(label("loans", "What is &bought"), goods_),
                field(label("loans", "Margin (Rp)"), margin_, label("loans", "On the price; part of the amount."))});
    column_->addWidget(money_row_);
    column_->addWidget(goods_row_);
    column_->addWidget(
        beside({field(label("loans", "First d&ue on"), first_due_, label("loans", "Empty: as the product says.")),
                field(label("loans", "Rounded to (R&p)"), multiple_),
                field(label("loans", "Interest onl&y"), grace_, label("loans", "So many instalments."))}));
    extra_row_ = field(label("loans", "E&xtra instalments"), extra_,
                       label("loans", "From a holiday allowance (THR) or a bonus, one a line: 4/2027 = 500.000"));
    column_->addWidget(extra_row_);
    column_->addWidget(field(label("loans", "Purpos&e"), purpose_));
    column_->addWidget(beside({field(label("loans", "Ta&ke-home pay a month (Rp)"), wage_),
                               field(label("loans", "Other &instalments a month (Rp)"), obligations_)}));
    column_->addWidget(field(label("loans", "Pays off"), top_up_,
                             label("loans", "Top-up: the old loan is paid off in the same document.")));
    column_->addWidget(beside(
        {field(label("loans", "Guarantors"), guarantors_, label("loans", "A member number or a name, one a line.")),
         field(label("loans", "Co&llateral"), collateral_,
               label("loans", "One a line, with its value: BPKB motor = 8.000.000"))}));
    column_->addStretch(1);

    const auto tell = [this] {
        if (!filling_) emit changed();
    };
    connect(member_, &InputLine::changed, this, &ApplicationForm::member_changed);
    connect(product_, &QComboBox::activated, this, &ApplicationForm::product_changed);
    for (InputLine* line : std::initializer_list<InputLine*>{day_, principal_, rate_, multiple_, first_due_, margin_,
                                                             wage_, obligations_})
        connect(line, &InputLine::changed, this, tell);
    for (QSpinBox* box : {periods_, grace_})
        connect(box, &QSpinBox::valueChanged, this, tell);
    for (QComboBox* box : {per_, method_, top_up_})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    for (QPlainTextEdit* edit : {extra_, guarantors_, collateral_})
        connect(edit, &QPlainTextEdit::textChanged, this, tell);
    for (QLineEdit* line : {number_, goods_, purpose_})
        connect(line, &QLineEdit::textEdited, this, tell);
    workspace_.words(this, [this] {
        filling_ = true;
        const int per = per_->currentIndex();
        const int method = method_->currentIndex();
        per_->clear();
        method_->clear();
        for (const auto one : {loans::RatePer::month, loans::RatePer::year})
            per_->addItem(workspace_.say(words(one)), static_cast<int>(one));
        for (const auto one :
             {loans::Method::flat, loans::Method::annuity, loans::Method::declining, loans::Method::none})
            method_->addItem(workspace_.say(words(one)), static_cast<int>(one));
        per_->setCurrentIndex(std::max(0, per));
        method_->setCurrentIndex(std::max(0, method));
        filling_ = false;
    });
}

void ApplicationForm::fill_products()
{
    product_->clear();
    for (const loans::Product& product : loans::products(workspace_.books()))
        if (product.active || product.code == before_.product)
            product_->addItem(QString::fromStdString(product.name), QString::fromStdString(product.code));
    product_->setCurrentIndex(std::max(0, product_->findData(QString::fromStdString(before_.product))));
}

void ApplicationForm::begin(std::optional<MemberId> member, std::optional<SubledgerId> top_up)
{
    filling_ = true;
    before_ = {};
    before_.top_up = top_up;
    fill_products();
    for (QLineEdit* line : {number_, goods_, purpose_})
        line->clear();
    for (MoneyField* field : {principal_, margin_, wage_, obligations_})
        field->set_value(std::nullopt);
    for (QPlainTextEdit* edit : {extra_, guarantors_, collateral_})
        edit->clear();
    number_->setPlaceholderText(QString::fromStdString(loans::next_loan_no(workspace_.books())));
    first_due_->set_value(std::nullopt);
    day_->set_value(workspace_.today());
    member_->set_value(member);
    filling_ = false;
    product_changed();
    member_changed();
}

void ApplicationForm::show_application(const loans::Application& application)
{
    filling_ = true;
    before_ = application;
    fill_products();
    number_->setText(QString::fromStdString(application.loan_no));
    member_->set_value(application.member);
    day_->set_value(application.day);
    goods_->setText(QString::fromStdString(application.goods));
    purpose_->setText(QString::fromStdString(application.purpose));
    wage_->set_value(application.wage);
    obligations_->set_value(application.obligations.is_zero() ? std::nullopt : std::optional(application.obligations));
    QStringList guarantors;
    for (const loans::Guarantor& one : application.guarantors)
        guarantors << QString::fromStdString(one.member ? members::read(workspace_.books(), *one.member).member_no
                                                        : one.name);
    guarantors_->setPlainText(guarantors.join(QLatin1Char('\n')));
    QStringList collateral;
    for (const loans::Collateral& one : application.collateral)
        collateral << QString::fromStdString(one.description) +
                          (one.value ? QStringLiteral(" = ") + workspace_.money(*one.value) : QString());
    collateral_->setPlainText(collateral.join(QLatin1Char('\n')));
    extra_->setPlainText(extras_text(workspace_, application.terms.extra));
    principal_->set_value(application.terms.principal);
    take_terms(application.terms);
    filling_ = false;
    member_changed();
}

void ApplicationForm::take_terms(const loans::Terms& terms)
{
    periods_->setValue(terms.periods);
    rate_->set_value(terms.rate);
    per_->setCurrentIndex(per_->findData(static_cast<int>(terms.per)));
    method_->setCurrentIndex(method_->findData(static_cast<int>(terms.method)));
    multiple_->set_value(terms.multiple);
    grace_->setValue(terms.grace_principal);
    first_due_->set_value(terms.first_due);
    margin_->set_value(terms.margin);
    before_.terms = terms;
    const loans::Product product = loans::product(workspace_.books(), product_->currentData().toString().toStdString());
    const bool goods = loans::policy(workspace_.books(), product).goods;
    goods_row_->setVisible(goods);
    money_row_->setVisible(!goods);
}

void ApplicationForm::product_changed()
{
    const std::string code = product_->currentData().toString().toStdString();
    if (code.empty()) return;
    filling_ = true;
    const loans::Product product = loans::product(workspace_.books(), code);
    take_terms(
        loans::usual_terms(product, loans::policy(workspace_.books(), product), principal_->value().value_or(Money())));
    filling_ = false;
    emit changed();
}

void ApplicationForm::member_changed()
{
    filling_ = true;
    const QVariant chosen = top_up_->count() > 0
                                ? top_up_->currentData()
                                : QVariant::fromValue<qlonglong>(before_.top_up ? before_.top_up->value : 0);
    top_up_->clear();
    top_up_->addItem(workspace_.say(label("loans", "no other loan")), QVariant::fromValue<qlonglong>(0));
    if (member_->value())
        for (const loans::LoanRow& row : loans::member_loans(workspace_.books(), *member_->value(), workspace_.today()))
            if (!row.standing.outstanding.is_zero())
                top_up_->addItem(
                    workspace_.say(label("loans", "{0}, Rp {1} left", row.loan.loan_no, row.standing.outstanding)),
                    QVariant::fromValue<qlonglong>(row.loan.id.value));
    const qlonglong wanted = before_.top_up ? before_.top_up->value : chosen.toLongLong();
    top_up_->setCurrentIndex(std::max(0, top_up_->findData(QVariant::fromValue<qlonglong>(wanted))));
    filling_ = false;
    emit changed();
}

loans::Terms ApplicationForm::terms() const
{
    loans::Terms out = before_.terms;
    out.principal = principal_->value().value_or(Money());
    out.periods = periods_->value();
    out.rate = rate_->value().value_or(Rate());
    out.per = static_cast<loans::RatePer>(per_->currentData().toInt());
    out.method = static_cast<loans::Method>(method_->currentData().toInt());
    out.multiple = multiple_->value().value_or(before_.terms.multiple);
    out.grace_principal = grace_->value();
    out.extra = read_extras(workspace_, extra_->toPlainText()).value;
    out.first_due = first_due_->value();
    out.margin = goods_row_->isVisibleTo(this) ? margin_->value() : std::nullopt;
    return out;
}

Label ApplicationForm::missing() const
{
    if (!member_->value()) return label("loans", "Choose the member.");
    if (product_->currentIndex() < 0) return label("loans", "There is no loan product yet.");
    if (!principal_->value() || principal_->value()->is_zero()) return label("loans", "Enter the amount.");
    if (!day_->value()) return label("loans", "Enter the date.");
    if (goods_row_->isVisibleTo(this) && !margin_->value()) return label("loans", "Enter the margin.");
    return read_extras(workspace_, extra_->toPlainText()).problem;
}

std::optional<loans::Application> ApplicationForm::value() const
{
    if (!missing().empty()) return std::nullopt;
    loans::Application out = before_;
    out.loan_no = trimmed(*number_);
    out.member = *member_->value();
    out.product = product_->currentData().toString().toStdString();
    out.day = *day_->value();
    out.terms = terms();
    out.goods = trimmed(*goods_);
    out.purpose = trimmed(*purpose_);
    out.wage = wage_->value();
    out.obligations = obligations_->value().value_or(Money());
    const qlonglong top_up = top_up_->currentData().toLongLong();
    out.top_up = top_up == 0 ? std::nullopt : std::optional(SubledgerId{top_up});
    out.guarantors.clear();
    for (const QString& line : lines_of(*guarantors_)) {
        const auto member = members::find(workspace_.books(), line.toStdString());
        out.guarantors.push_back({member, member ? std::string() : line.toStdString()});
    }
    out.collateral.clear();
    for (const QString& line : lines_of(*collateral_))
        out.collateral.push_back(read_collateral(workspace_, line));
    return out;
}

bool ApplicationForm::finish()
{
    for (InputLine* line : std::initializer_list<InputLine*>{member_, day_, principal_, rate_, multiple_, first_due_,
                                                             margin_, wage_, obligations_})
        if (!line->finish()) {
            line->setFocus();
            return false;
        }
    const Label problem = read_extras(workspace_, extra_->toPlainText()).problem;
    extra_row_->set_problem(problem);
    if (!problem.empty()) extra_->setFocus();
    return problem.empty();
}

} // namespace sokoguru::ui
