// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QWidget>

#include "ledger/ledger.h"
#include "workspace/workspace.h"

class QLabel;

namespace sokoguru::ui {

class AccountField;
class MemberField;
class MoneyField;

/// A line of the document being corrected: its account, its member where it has one, its amount; the side stays.
class CorrectionLine : public QWidget {
    Q_OBJECT
public:
    CorrectionLine(Workspace& workspace, const ledger::Line& original, int number, QWidget* parent = nullptr);

    const ledger::Line& original() const { return original_; }
    /// Complete enough to be previewed.
    bool is_complete() const;
    bool is_changed() const;
    bool finish();
    /// The line as it stands now; may open the member's savings account. Throws as exchange/line_resolver.h.
    ledger::Line line(Books& books, Date date) const;

    /// The fields in the order in which they are seen.
    std::array<QWidget*, 3> fields() const;

    Money amount() const;
    /// Without the sign of the side.
    void set_amount(Money amount);

signals:
    void changed();
    void amount_typed();

private:
    void show_member();

    Workspace& workspace_;
    ledger::Line original_;
    AccountField* account_;
    MemberField* member_;
    MoneyField* amount_;
    QLabel* side_;
};

} // namespace sokoguru::ui
