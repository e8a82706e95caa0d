// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "savings/suggest.h"
#include "widgets/form_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sokoguru::ui {

class AccountField;
class DateField;
class DueChoices;
class JournalPreview;
class MemberField;
class MoneyField;

/// A deposit to, or a withdrawal from, a member's savings: what is due is suggested, the journal is seen before it is
/// posted, then the new balance in large type and the receipt.
class MovementDialog : public FormDialog {
    Q_OBJECT
public:
    enum class Kind { deposit, withdrawal };
    MovementDialog(Workspace& workspace, Kind kind, QWidget* parent = nullptr);

    void choose_member(MemberId member);
    /// Of which savings, for a list that says so already; what is due of them is proposed as always.
    void choose_product(const std::string& product);

protected:
    bool act() override;

private:
    void build_fields();
    void member_changed();
    void product_changed();
    /// Writes an amount where none was typed.
    void propose(Money amount);
    void update_preview();
    void clear_for_next();
    bool complete(bool say_what);
    savings::Movement movement() const;
    void show_posted(const ledger::Posted& posted, const savings::Movement& done, bool& again);

    Kind kind_;
    MemberField* member_;
    QComboBox* product_;
    MoneyField* amount_;
    DateField* date_;
    AccountField* account_;
    QLineEdit* memo_;
    QLineEdit* voucher_;
    QLabel* hint_;
    DueChoices* choices_;
    std::vector<savings::Suggestion> due_; ///< of the member
    std::optional<Money> proposed_;        ///< what stands in the amount unless somebody typed another
    std::optional<MemberId> of_;           ///< whose amount stands there
    Field* member_field_;
    Field* product_field_;
    Field* amount_field_;
    Field* date_field_;
    Field* account_field_;
    Field* voucher_field_;
    JournalPreview* preview_;
};

} // namespace sokoguru::ui
