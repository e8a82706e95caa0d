// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/account_page.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "ledger/account_model.h"
#include "ledger/words.h"
#include "widgets/account_field.h"
#include "widgets/date_field.h"
#include "widgets/parts.h"
#include "widgets/table_view.h"

namespace sokoguru::ui {

namespace {
enum Range { this_month, this_year, everything, range_count };
}

AccountPage::AccountPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), account_(new AccountField(workspace)), from_(new DateField(workspace)),
      to_(new DateField(workspace)), title_(text("title")), balance_(text("lead")), table_(new TableView),
      model_(new AccountModel(workspace, this))
{
    auto* const column = new QVBoxLayout(this);
    page_margins(column);
    column->setSpacing(space::small);
    auto* const head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(balance_);
    column->addLayout(head);
    auto* const top = new QHBoxLayout;
    top->setSpacing(space::small);
    // Headings have no postings of their own; what is not used any more may still be looked at.
    account_->set_filter([](const ledger::Account& one) { return one.postable; });
    top->addWidget(account_, 1);
    top->addWidget(from_);
    top->addWidget(to_);
    for (int i = 0; i < range_count; ++i) {
        ranges_.push_back(chip());
        top->addWidget(ranges_.back());
        connect(ranges_.back(), &QPushButton::clicked, this, [this, i] { choose_range(i); });
    }
    column->addLayout(top);
    table_->setModel(model_);
    table_->remember_as(QStringLiteral("account"), workspace.memory());
    // Of whom it is stands last: on a low screen the figures are seen first.
    table_->horizontalHeader()->moveSection(AccountModel::member, AccountModel::column_count - 1);
    column->addWidget(table_, 1);
    connect(account_, &InputLine::changed, this, [this] {
        if (!account_->value()) return;
        if (ranges_[everything]->isChecked()) to_->set_value(last_day());
        show_account();
    });
    for (DateField* const day : {from_, to_})
        connect(day, &InputLine::changed, this, [this] { show_account(); });
    connect(table_, &TableView::row_activated, this, [this](const QModelIndex& index) {
        if (const auto entry = model_->entry_at(index.row()))
            this->workspace().go({QStringLiteral("document"), entry->value, QStringLiteral("entry")});
    });
    const Date today = workspace.today();
    from_->set_value(base::make_date(static_cast<int>(today.year()), 1, 1));
    to_->set_value(base::make_date(static_cast<int>(today.year()), 12, 31));
    workspace.words(this, [this] { set_words(); });
}

void AccountPage::set_words()
{
    account_->setAccessibleName(say(label("ledger", "Account")));
    from_->setAccessibleName(say(label("ledger", "From")));
    to_->setAccessibleName(say(label("ledger", "To")));
    table_->setAccessibleName(say(label("ledger", "Postings of the account")));
    const Label names[] = {label("ledger", "This &month"), label("ledger", "This &year"), label("ledger", "&All")};
    for (std::size_t i = 0; i < ranges_.size(); ++i)
        ranges_[i]->setText(say(names[i]));
    table_->fit_again();
}

void AccountPage::open(const Place& place)
{
    QTimer::singleShot(0, table_, qOverload<>(&QWidget::setFocus)); // the page is not up yet
    const ledger::Chart& chart = books().chart();
    if (const ledger::Account* const one = chart.find(AccountId{place.id}); one != nullptr && one->postable) {
        account_->set_value(one->id);
        show_days(place.text);
        return;
    }
    // At first the cash box: it is what is looked at most.
    const bool keep = account_->value().has_value() && place.text != QLatin1String("cash");
    if (keep) return;
    const auto cash = std::find_if(chart.accounts().begin(), chart.accounts().end(), [](const ledger::Account& one) {
        return one.postable && one.cash == ledger::CashKind::cash && !one.cash_transit;
    });
    if (cash != chart.accounts().end()) account_->set_value(cash->id);
}

void AccountPage::show_days(const QString& days)
{
    const QStringList ends = days.split(QLatin1Char('/'));
    if (ends.size() != 2) return;
    from_->set_value(base::parse_date(ends[0].toStdString()));
    to_->set_value(base::parse_date(ends[1].toStdString()));
    ranges_[everything]->setChecked(false); // or its end would replace the one that was asked
}

void AccountPage::refresh()
{
    if (!account_->value()) open({});
    if (account_->value() && ranges_[everything]->isChecked()) to_->set_value(last_day());
    show_account();
}

Date AccountPage::last_day() const
{
    const Date today = workspace().today();
    const Date tomorrow = base::add_days(today, 1);
    // Nothing may be dated more than five years ahead.
    const Date far = base::add_days(today, 5 * 366);
    const AccountId account = *account_->value();
    const auto months = ledger::account_months(books(), account, tomorrow, far);
    if (months.empty()) return today;
    const auto rows =
        ledger::account_movements(books(), account, std::max(tomorrow, months.back().month.first_day()), far);
    return rows.empty() ? today : rows.back().date;
}

QString AccountPage::heading() const
{
    return title_->text();
}

void AccountPage::choose_range(int which)
{
    const Period month = Period::of(workspace().today());
    switch (which) {
    case this_month:
        from_->set_value(month.first_day());
        to_->set_value(month.last_day());
        break;
    case this_year:
        from_->set_value(Period{month.year, 1}.first_day());
        to_->set_value(Period{month.year, 12}.last_day());
        break;
    default: {
        // The opening stands on the day before the first book day.
        from_->set_value(base::add_days(books().cooperative().first_day, -1));
        if (account_->value()) to_->set_value(last_day());
    }
    }
    show_account();
}

void AccountPage::show_account()
{
    const auto id = account_->value();
    if (!id || !from_->value() || !to_->value() || *from_->value() > *to_->value()) {
        if (from_->value() && to_->value() && *from_->value() > *to_->value())
            to_->set_problem(label("ledger", "The last day lies before the first."));
        return;
    }
    to_->set_problem({});
    workspace().attempt([&] {
        const ledger::Account& account = books().chart().by_id(*id);
        model_->load(account, *from_->value(), *to_->value());
        title_->setText(account_text(workspace(), account));
        const int sign = account.normal_side == ledger::Side::debit ? 1 : -1;
        balance_->setText(
            say(label("ledger", "Balance on {0}: Rp {1}", *to_->value(), model_->closing_balance() * sign)));
    });
    if (table_->is_fitted())
        table_->refit();
    else
        table_->fit_columns(AccountModel::memo, {AccountModel::contra, AccountModel::member});
    table_->scrollToBottom();
    const Period month = Period::of(workspace().today());
    const Date first[] = {month.first_day(), Period{month.year, 1}.first_day(),
                          base::add_days(books().cooperative().first_day, -1)};
    const Date last[] = {month.last_day(), Period{month.year, 12}.last_day(), last_day()};
    for (std::size_t i = 0; i < ranges_.size(); ++i)
        ranges_[i]->setChecked(from_->value() == first[i] && to_->value() == last[i]);
    emit heading_changed();
}

} // namespace sokoguru::ui
