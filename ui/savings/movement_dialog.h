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
    /// What is asked for, for a button that says so already.
    void suggest(const std::string& product, Money amount, const std::string& memo = {});

protected:
    bool act() override;

private:
    void build_fields();
    void member_changed();
    void product_changed();
    /// Of what is missing that which is paid by itself: of compulsory savings the month of today.
    Money due_now(const savings::Suggestion& due) const;
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
    QPushButton* use_;
    std::vector<savings::Suggestion> due_; ///< of the member
    std::optional<Money> proposed_;        ///< what stands in the amount unless somebody typed another
    Money suggested_;
    Field* member_field_;
    Field* product_field_;
    Field* amount_field_;
    Field* date_field_;
    Field* account_field_;
    Field* voucher_field_;
    JournalPreview* preview_;
};

} // namespace sokoguru::ui
