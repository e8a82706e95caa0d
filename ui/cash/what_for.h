// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QComboBox>

#include "cash/movement.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// "For what": the member's savings and open loans, then the purposes of the list, then money whose sender nobody
/// knows, and at the end the way to a new purpose. What is offered follows the direction and the member.
class WhatFor : public QComboBox {
    Q_OBJECT
public:
    WhatFor(Workspace& workspace, cash::Direction direction, bool parking, QWidget* parent = nullptr);

    /// Offers what fits this member (none: savings of anybody, no loans); keeps the choice where it still exists.
    void offer(std::optional<MemberId> member);
    /// Chooses a purpose of the list.
    void choose_purpose(std::int64_t id);
    void choose_savings(const std::string& product);

    bool is_chosen() const;
    bool is_savings() const { return kind() == u's'; }
    bool is_loan() const { return kind() == u'l'; }
    bool is_parking() const { return kind() == u'u'; }
    bool is_purpose() const { return kind() == u'p'; }
    /// Product code, loan number; of a purpose its number.
    QString key() const { return currentData().toString().mid(1); }
    /// The purpose chosen, where it is one.
    std::optional<cash::Purpose> purpose() const;

signals:
    void changed();
    /// The last line of the list was chosen.
    void new_purpose_wanted();

private:
    QChar kind() const;
    void chosen(int index);
    void keep(const QString& choice);

    Workspace& workspace_;
    cash::Direction direction_;
    bool parking_;
    QString last_; ///< what was chosen before "new purpose"
};

} // namespace sokoguru::ui
