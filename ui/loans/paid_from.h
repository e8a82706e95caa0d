// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QComboBox>

#include "base/id.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// How a payment comes in: through a cash box or bank, or from the member's own savings.
class PaidFrom : public QComboBox {
    Q_OBJECT
public:
    /// Savings that hold something and may be taken out are offered behind the cash boxes and banks.
    PaidFrom(Workspace& workspace, MemberId member, QWidget* parent = nullptr);

    /// Of the account the money comes into; `1110` where it is paid from savings.
    std::string cash_account() const;
    /// Code of the savings product; empty: not from savings.
    std::string savings() const;
};

} // namespace sokoguru::ui
