// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/id.h"
#include "search/accounts.h"
#include "widgets/picker_field.h"

namespace sokoguru::ui {

/// Accounts that entries may use: postable and active.
bool is_postable(const ledger::Account& account);
/// Postable cash boxes and banks.
bool is_cash_or_bank(const ledger::Account& account);

/// An account, found by the beginning of its code or any part of its name in either language; shown as code · name.
class AccountField : public PickerField {
    Q_OBJECT
public:
    explicit AccountField(Workspace& workspace, QWidget* parent = nullptr);

    std::optional<AccountId> value() const;
    void set_value(std::optional<AccountId> value);
    /// Which accounts are offered; at first is_postable.
    void set_filter(search::AccountFilter filter) { filter_ = std::move(filter); }

protected:
    std::vector<Choice> find(const QString& text) const override;
    std::optional<std::int64_t> exactly(const QString& text) const override;
    QString shown(std::int64_t id) const override;
    Label nothing_fits() const override;
    Label several_fit() const override;

private:
    search::AccountFilter filter_ = is_postable;
};

} // namespace sokoguru::ui
