// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/cash_account_box.h"

#include <QSignalBlocker>

#include "cash/movement.h"
#include "reports/words.h"

namespace sokoguru::ui {

CashAccountBox::CashAccountBox(Workspace& workspace, bool boxes_only, QWidget* parent)
    : QComboBox(parent), workspace_(workspace), boxes_only_(boxes_only)
{
    connect(this, &QComboBox::currentIndexChanged, this, &CashAccountBox::changed);
    workspace.words(this, [this] {
        if (workspace_.is_open()) fill();
    });
}

void CashAccountBox::fill()
{
    const std::string before = code();
    const QSignalBlocker quiet(this);
    clear();
    for (const ledger::Account* account : cash::cash_accounts(workspace_.books())) {
        if (boxes_only_ && account->cash != ledger::CashKind::cash) continue;
        addItem(QString::fromStdString(account->code) + QStringLiteral(" · ") +
                    workspace_.say(reports::account_name(*account)),
                QString::fromStdString(account->code));
    }
    choose(before);
}

void CashAccountBox::choose(const std::string& code)
{
    const int index = findData(QString::fromStdString(code));
    setCurrentIndex(index < 0 && count() > 0 ? 0 : index);
}

bool CashAccountBox::is_bank() const
{
    if (currentIndex() < 0) return false;
    const ledger::Account* account = workspace_.books().chart().find(code());
    return account != nullptr && account->cash == ledger::CashKind::bank;
}

} // namespace sokoguru::ui
