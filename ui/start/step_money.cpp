// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include "start/assistant_steps.h"
#include "surplus/scheme_parts.h"
#include "widgets/clear.h"
#include "widgets/field.h"
#include "widgets/money_field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

/// A name that is data with an Alt-letter before it: the beginning of a word if possible, none that `taken` has.
QString with_letter(QString name, QString& taken)
{
    name.replace(QLatin1Char('&'), QStringLiteral("&&"));
    for (const bool inside : {false, true})
        for (qsizetype i = 0; i < name.size(); ++i) {
            if (!name[i].isLetter() || taken.contains(name[i], Qt::CaseInsensitive)) continue;
            if (!inside && i > 0 && !name[i - 1].isSpace()) continue;
            taken += name[i];
            return name.insert(i, QLatin1Char('&'));
        }
    return name;
}

} // namespace

ProductsStep::ProductsStep(Workspace& workspace) : workspace_(workspace)
{
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, space::small, 0);
    column_->setSpacing(space::medium);
    QLabel* const lead = paragraph("muted");
    column_->addWidget(lead);
    column_->addStretch(1);
    workspace.words(this, [this, lead] {
        lead->setText(workspace_.say(label("start", "As the statutes or the members' meeting have decided. Later "
                                                    "changes are made with the month from which they count.")));
        if (rows_ != nullptr) build();
    });
}

void ProductsStep::enter(const setup::NewBooks& books)
{
    if (books.cooperative.template_name == template_) return;
    template_ = books.cooperative.template_name;
    products_ = setup::proposal(template_, static_cast<int>(books.cooperative.first_day.year())).products;
    build();
}

void ProductsStep::build()
{
    setup::NewBooks kept;
    store(kept); // a new language keeps what was typed
    if (!kept.products.empty()) products_ = kept.products;
    drop(rows_);
    amounts_.clear();
    amount_rows_.clear();
    switches_.clear();
    rows_ = new QWidget;
    auto* rows = new QVBoxLayout(rows_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::medium);
    const bool english = workspace_.language() == Language::english;
    QString taken = QStringLiteral("NBLK"); // Next and Back, Lanjut and Kembali
    for (const setup::ProposedProduct& product : products_) {
        const QString name = with_letter(QString::fromStdString(english ? product.name_en : product.name), taken);
        if (product.due) {
            auto* amount = new MoneyField(workspace_);
            amount->setObjectName(QStringLiteral("due-") + QString::fromStdString(product.code));
            amount->set_value(product.due);
            amount->setMaximumWidth(240 * text_percent() / 100);
            const bool once = product.kind == savings::Kind::principal;
            auto* row = new Field(workspace_, verbatim(name.toStdString()), amount,
                                  once ? label("start", "Rupiah that every member pays once, when joining.")
                                       : label("start", "Rupiah that every member pays each month."));
            amounts_[product.code] = amount;
            amount_rows_[product.code] = row;
            rows->addWidget(row);
        } else {
            auto* box = new QCheckBox(name);
            box->setObjectName(QStringLiteral("use-") + QString::fromStdString(product.code));
            box->setChecked(product.active);
            switches_[product.code] = box;
            rows->addWidget(box);
        }
    }
    column_->insertWidget(1, rows_);
}

bool ProductsStep::check()
{
    for (const auto& [code, amount] : amounts_) {
        const bool understood = amount->finish(); // else the field says itself what it does not understand
        if (understood && amount->value()) continue;
        if (understood) amount_rows_.at(code)->set_problem(label("start", "Write an amount; 0 where nothing is due."));
        amount->setFocus();
        return false;
    }
    return true;
}

void ProductsStep::store(setup::NewBooks& books) const
{
    if (rows_ == nullptr) return;
    books.products = products_;
    for (setup::ProposedProduct& product : books.products) {
        if (const auto amount = amounts_.find(product.code); amount != amounts_.end() && amount->second->value())
            product.due = amount->second->value();
        if (const auto box = switches_.find(product.code); box != switches_.end())
            product.active = box->second->isChecked();
    }
}

SurplusStep::SurplusStep(Workspace& workspace) : workspace_(workspace)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::medium);
    QLabel* const lead = paragraph("muted");
    column->addWidget(lead);
    member_ = new SchemeParts(workspace, surplus::Source::member);
    non_member_ = new SchemeParts(workspace, surplus::Source::non_member);
    refusal_ = paragraph("refusal");
    refusal_->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{refusal_, member_, non_member_})
        column->addWidget(part);
    column->addStretch(1);
    for (SchemeParts* parts : {member_, non_member_})
        connect(parts, &SchemeParts::changed, this, [this] { refusal_->hide(); });
    workspace.words(this, [this, lead] {
        lead->setText(workspace_.say(label("start", "Percentages from the statutes. What the surplus came from "
                                                    "decides which table counts; each must add up to 100 %.")));
    });
}

void SurplusStep::enter(const setup::NewBooks& books)
{
    if (books.cooperative.template_name == template_) return;
    template_ = books.cooperative.template_name;
    scheme_ = setup::proposal(template_, static_cast<int>(books.cooperative.first_day.year())).scheme;
    member_->set_parts(scheme_.parts);
    non_member_->set_parts(scheme_.parts);
}

bool SurplusStep::check()
{
    setup::NewBooks books;
    store(books);
    try {
        if (!member_->is_whole() || !non_member_->is_whole()) {
            surplus::validate(*books.scheme);
            throw Error(Code::bad_rate, {std::string()});
        }
        surplus::scheme_from_rows(books.scheme->year, surplus::rows_of(*books.scheme));
        return true;
    } catch (const Error& error) {
        refusal_->setText(workspace_.say(error.message()));
        refusal_->show();
        return false;
    }
}

void SurplusStep::store(setup::NewBooks& books) const
{
    if (template_.empty()) return;
    books.scheme = scheme_;
    books.scheme->parts = member_->parts();
    for (surplus::Part& part : non_member_->parts())
        books.scheme->parts.push_back(std::move(part));
}

bool SurplusStep::take_refusal(const Error& error)
{
    if (error.code() != Code::percent_not_100 && error.code() != Code::scheme_row) return false;
    refusal_->setText(workspace_.say(error.message()));
    refusal_->show();
    return true;
}

} // namespace sokoguru::ui
