// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/paid_from.h"

#include "cash/movement.h"
#include "reports/words.h"
#include "savings/savings.h"

namespace sokoguru::ui {

namespace {

constexpr QChar cash_mark = u'c';
constexpr QChar savings_mark = u's';

std::string behind(const QString& data, QChar mark)
{
    return data.startsWith(mark) ? data.mid(1).toStdString() : std::string();
}

} // namespace

PaidFrom::PaidFrom(Workspace& workspace, MemberId member, QWidget* parent) : QComboBox(parent)
{
    Books& books = workspace.books();
    for (const ledger::Account* account : cash::cash_accounts(books))
        addItem(QString::fromStdString(account->code) + QStringLiteral(" · ") +
                    workspace.say(reports::account_name(*account)),
                cash_mark + QString::fromStdString(account->code));
    for (const savings::Product& product : savings::products(books)) {
        if (product.payout != savings::Payout::on_demand) continue;
        const Money balance = savings::balance(books, member, product, workspace.today());
        if (balance.is_zero() || balance.is_negative()) continue;
        addItem(workspace.say(label("loans", "From {0} (Rp {1})", product.name, balance)),
                savings_mark + QString::fromStdString(product.code));
    }
}

std::string PaidFrom::cash_account() const
{
    const std::string code = behind(currentData().toString(), cash_mark);
    return code.empty() ? "1110" : code;
}

std::string PaidFrom::savings() const
{
    return behind(currentData().toString(), savings_mark);
}

} // namespace sokoguru::ui
