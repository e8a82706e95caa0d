// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/account_field.h"

#include "reports/words.h"

namespace sokoguru::ui {

namespace {

QString code_and_name(const Workspace& workspace, const ledger::Account& account)
{
    return QString::fromStdString(account.code) + QStringLiteral(" · ") + workspace.say(reports::account_name(account));
}

} // namespace

bool is_postable(const ledger::Account& account)
{
    return account.postable && account.active;
}

bool is_cash_or_bank(const ledger::Account& account)
{
    return account.postable && account.cash != ledger::CashKind::none;
}

AccountField::AccountField(Workspace& workspace, QWidget* parent) : PickerField(workspace, parent)
{
    workspace.words(
        this, [this] { setPlaceholderText(this->workspace().say(label("widgets", "Code or any part of the name"))); });
}

std::optional<AccountId> AccountField::value() const
{
    const auto id = chosen();
    return id ? std::optional(AccountId{*id}) : std::nullopt;
}

void AccountField::set_value(std::optional<AccountId> value)
{
    choose(value ? std::optional(value->value) : std::nullopt);
}

std::vector<Choice> AccountField::find(const QString& text) const
{
    if (!can_read()) return {};
    const ledger::Chart& chart = workspace().books().chart();
    std::vector<Choice> out;
    for (const ledger::Account* one : search::find_accounts(chart, text.toStdString(), filter_)) {
        const ledger::Account* const above = chart.find(one->parent);
        out.push_back({one->id.value, code_and_name(workspace(), *one),
                       above ? workspace().say(reports::account_name(*above)) : QString()});
    }
    return out;
}

std::optional<std::int64_t> AccountField::exactly(const QString& text) const
{
    if (!can_read()) return std::nullopt;
    const ledger::Account* const one = workspace().books().chart().find(text.toStdString());
    return one && (!filter_ || filter_(*one)) ? std::optional(one->id.value) : std::nullopt;
}

QString AccountField::shown(std::int64_t id) const
{
    if (!can_read()) return {};
    const ledger::Account* const one = workspace().books().chart().find(AccountId{id});
    return one ? code_and_name(workspace(), *one) : QString();
}

Label AccountField::nothing_fits() const
{
    return label("widgets", "No account that can be used here has this code or name. Type any part of it.");
}

Label AccountField::several_fit() const
{
    return label("widgets", "Several accounts fit. Choose one from the list with the arrow keys.");
}

} // namespace sokoguru::ui
