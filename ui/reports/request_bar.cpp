// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/request_bar.h"

#include <vector>

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include "savings/savings.h"
#include "widgets/account_field.h"
#include "widgets/date_field.h"
#include "widgets/flow_layout.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

using reports::Against;
using reports::Span;
using reports::Takes;

namespace {

Label day_name(Span span)
{
    switch (span) {
    case Span::last_month:
        return label("reports", "End of last month");
    case Span::last_year:
        return label("reports", "End of last year");
    case Span::fixed:
        return label("reports", "A day");
    default:
        return label("reports", "Today");
    }
}

} // namespace

RequestBar::RequestBar(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("request"));
    auto* flow = new FlowLayout(this);
    flow->setSpacing(space::small);
    span_ = new QComboBox;
    span_->setObjectName(QStringLiteral("span"));
    from_ = new DateField(workspace);
    from_->setObjectName(QStringLiteral("from"));
    to_ = new DateField(workspace);
    to_->setObjectName(QStringLiteral("to"));
    year_ = new QSpinBox;
    year_->setObjectName(QStringLiteral("year"));
    year_->setRange(1990, 2999);
    year_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    against_ = new QComboBox;
    against_->setObjectName(QStringLiteral("against"));
    compare_ = new DateField(workspace);
    compare_->setObjectName(QStringLiteral("compare"));
    account_ = new AccountField(workspace);
    account_->setObjectName(QStringLiteral("account"));
    account_->setMinimumWidth(px(Type::body) * 20);
    product_ = new QComboBox;
    product_->setObjectName(QStringLiteral("product"));
    for (QComboBox* box : {span_, against_, product_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(10); // wider where there is room
    }
    span_name_ = place(*flow, span_);
    from_name_ = place(*flow, from_);
    to_name_ = place(*flow, to_);
    year_name_ = place(*flow, year_);
    account_name_ = place(*flow, account_);
    product_name_ = place(*flow, product_);
    against_name_ = place(*flow, against_);
    compare_name_ = place(*flow, compare_);
    for (DateField* field : {from_, to_, compare_})
        field->setMaximumWidth(px(Type::body) * 14);

    connect(span_, &QComboBox::activated, this, [this] {
        show_parts();
        emit changed();
    });
    connect(against_, &QComboBox::activated, this, [this] {
        show_parts();
        emit changed();
    });
    connect(product_, &QComboBox::activated, this, &RequestBar::changed);
    connect(year_, &QSpinBox::editingFinished, this, &RequestBar::changed);
    for (DateField* field : {from_, to_, compare_})
        connect(field, &QLineEdit::editingFinished, this, &RequestBar::changed);
    connect(account_, &InputLine::changed, this, [this] {
        if (account_->value()) emit changed();
    });
    workspace.words(this, [this] { say_words(); });
}

QLabel* RequestBar::place(FlowLayout& flow, QWidget* control)
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(2);
    QLabel* const name = text("caption");
    name->setBuddy(control);
    column->addWidget(name);
    column->addWidget(control);
    flow.addWidget(part);
    return name;
}

bool RequestBar::takes(Takes part) const
{
    return report_ != nullptr && report_->takes_one(part);
}

void RequestBar::say_words()
{
    const auto name = [this](QLabel* shown, QWidget* control, const Label& words) {
        const QString said = workspace_.say(words);
        shown->setText(said);
        control->setAccessibleName(QString(said).remove(QLatin1Char('&')));
    };
    name(span_name_, span_, label("reports", "&Time"));
    const bool one_day = takes(Takes::day);
    name(from_name_, from_, label("reports", "Fro&m"));
    name(to_name_, to_, one_day ? label("reports", "&Day") : label("reports", "T&o"));
    name(year_name_, year_, label("reports", "&Year"));
    name(against_name_, against_, label("reports", "&Compare with"));
    name(compare_name_, compare_, label("reports", "Compared da&y"));
    name(account_name_, account_, label("reports", "&Account"));
    name(product_name_, product_, label("reports", "&Product"));
    fill_spans();
    fill_against();
}

void RequestBar::fill_spans()
{
    if (report_ == nullptr) return;
    const Span chosen = span_->count() > 0 ? span() : shown_.span;
    span_->clear();
    const auto add = [&](Span span, const Label& words) {
        span_->addItem(workspace_.say(words), static_cast<int>(span));
        if (span == chosen) span_->setCurrentIndex(span_->count() - 1);
    };
    if (takes(Takes::range)) {
        for (const Span span :
             {Span::this_month, Span::last_month, Span::year_to_date, Span::this_year, Span::last_year, Span::fixed})
            add(span, reports::span_name(span));
    } else if (takes(Takes::year)) {
        add(Span::this_year, reports::span_name(Span::this_year));
        add(Span::last_year, reports::span_name(Span::last_year));
        add(Span::fixed, label("reports", "Another year"));
    } else {
        for (const Span span : {Span::year_to_date, Span::last_month, Span::last_year, Span::fixed})
            add(span, day_name(span));
    }
}

void RequestBar::fill_against()
{
    const Against chosen = against_->count() > 0 ? against() : shown_.against;
    against_->clear();
    const auto add = [&](Against against, const Label& words) {
        against_->addItem(workspace_.say(words), static_cast<int>(against));
        if (against == chosen) against_->setCurrentIndex(against_->count() - 1);
    };
    add(Against::nothing, label("reports", "Nothing"));
    add(Against::year_before, label("reports", "A year before"));
    if (takes(Takes::day)) add(Against::end_of_year_before, label("reports", "End of the year before"));
    add(Against::day, label("reports", "A day"));
}

void RequestBar::fill_products()
{
    product_->clear();
    if (!takes(Takes::product)) return;
    // The matrix is of one product, the list may be of all.
    if (!takes(Takes::year)) product_->addItem(workspace_.say(label("reports", "All")), QString());
    for (const savings::Product& product : savings::products(workspace_.books())) {
        product_->addItem(QString::fromStdString(product.name), QString::fromStdString(product.code));
        const bool usual =
            product_->currentIndex() <= 0 && takes(Takes::year) && product.kind == savings::Kind::compulsory;
        if (shown_.parameters.product.empty() ? usual : shown_.parameters.product == product.code)
            product_->setCurrentIndex(product_->count() - 1);
    }
}

void RequestBar::show_request(const reports::Request& request)
{
    const QSignalBlocker quiet(this);
    const bool other = report_ == nullptr || report_->name != request.report;
    shown_ = request;
    report_ = &reports::find_report(request.report);
    // What a report of one day calls today, a link may call this year.
    if (takes(Takes::day) && (shown_.span == Span::this_month || shown_.span == Span::this_year))
        shown_.span = Span::year_to_date;
    if (takes(Takes::year) && shown_.span != Span::last_year && shown_.span != Span::fixed)
        shown_.span = Span::this_year;
    const reports::Parameters& asked = shown_.parameters;
    if (shown_.span == Span::fixed && !asked.from && !asked.to && !asked.as_of && !asked.year)
        shown_.span = reports::first_request(*report_).span;
    span_->clear();
    against_->clear();
    if (other)
        account_->set_filter((report_->name == "cash-book" || report_->name == "cash-day")
                                 ? search::AccountFilter(is_cash_or_bank)
                                 : [](const ledger::Account& a) { return a.postable; });
    const reports::Parameters days = reports::resolve(shown_, workspace_.today());
    const Date today = workspace_.today();
    from_->set_value(days.from ? *days.from
                               : reports::first_of_january(static_cast<int>(days.to.value_or(today).year())));
    to_->set_value(days.to ? *days.to : days.as_of ? *days.as_of : today);
    year_->setValue(days.year ? *days.year : static_cast<int>(today.year()));
    compare_->set_value(days.compare);
    std::optional<AccountId> account;
    if (!asked.account.empty()) account = workspace_.books().chart().by_code(asked.account).id;
    account_->set_value(account);
    fill_products();
    say_words();
    show_parts();
}

reports::Span RequestBar::span() const
{
    return static_cast<Span>(span_->currentData().toInt());
}

reports::Against RequestBar::against() const
{
    return static_cast<Against>(against_->currentData().toInt());
}

void RequestBar::show_parts()
{
    const auto show = [](QWidget* control, bool on) { control->parentWidget()->setVisible(on); };
    const bool fixed = span() == Span::fixed;
    const bool year = takes(Takes::year) && !takes(Takes::range);
    show(from_, takes(Takes::range) && fixed);
    show(to_, !year && fixed);
    show(year_, year && fixed);
    show(against_, takes(Takes::compare));
    show(compare_, takes(Takes::compare) && against() == Against::day);
    show(account_, takes(Takes::account));
    show(product_, takes(Takes::product));
}

reports::Request RequestBar::request() const
{
    reports::Request out;
    if (report_ == nullptr) return out;
    out.report = report_->name;
    out.span = span();
    if (out.span == Span::fixed) {
        if (takes(Takes::range)) {
            out.parameters.from = from_->value();
            out.parameters.to = to_->value();
        } else if (takes(Takes::year)) {
            out.parameters.year = year_->value();
        } else {
            out.parameters.as_of = to_->value();
        }
    }
    if (takes(Takes::compare)) {
        out.against = against();
        if (out.against == Against::day) out.parameters.compare = compare_->value();
    }
    if (takes(Takes::account) && account_->value())
        out.parameters.account = workspace_.books().chart().by_id(*account_->value()).code;
    if (takes(Takes::product)) out.parameters.product = product_->currentData().toString().toStdString();
    return out;
}

Label RequestBar::missing() const
{
    if (report_ == nullptr) return {};
    const bool fixed = span() == Span::fixed;
    if (fixed && to_->isVisibleTo(this) && !to_->value()) return label("reports", "Enter the day above.");
    if (fixed && from_->isVisibleTo(this) && !from_->value()) return label("reports", "Enter the day above.");
    if (fixed && takes(Takes::range) && *from_->value() > *to_->value())
        return label("reports", "The first day lies after the last one. Correct the days above.");
    if (takes(Takes::compare) && against() == Against::day && !compare_->value())
        return label("reports", "Enter the day to compare with above.");
    if (takes(Takes::account) && report_->name != "cash-book" && report_->name != "cash-day" && !account_->value())
        return label("reports", "Choose an account above: type its code or a part of its name.");
    if (takes(Takes::product) && takes(Takes::year) && product_->currentIndex() < 0)
        return label("reports", "There is no savings product yet. Add one in the settings.");
    return {};
}

} // namespace sokoguru::ui
