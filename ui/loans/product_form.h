// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "loans/policy.h"
#include "widgets/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace sokoguru::ui {

class AccountField;
class DeductionsEditor;
class MoneyField;
class PercentField;

/// Sets up a loan product: everything the cooperative decided about such loans, with an example that follows what is
/// typed. A change makes a new version; loans that run keep theirs.
class LoanProductForm : public FormDialog {
    Q_OBJECT
public:
    /// A product with `id` 0 is added.
    LoanProductForm(Workspace& workspace, const loans::Product& product, QWidget* parent = nullptr);

protected:
    bool act() override;

private:
    void build_names();
    void build_terms();
    void build_limits();
    void build_late();
    void build_early();
    void build_who();
    void build_example();
    void follow_changes();
    void show_example();
    loans::Product typed_product() const;
    loans::Policy typed_policy() const;
    Field* field_of(const std::string& column);
    bool finish();

    loans::Product before_;
    loans::Policy policy_;
    QLineEdit* code_;
    QLineEdit* name_;
    AccountField* account_;
    AccountField* interest_account_;
    QCheckBox* active_;
    QCheckBox* goods_;
    QComboBox* method_;
    PercentField* rate_;
    QComboBox* per_;
    QComboBox* every_;
    QSpinBox* periods_;
    MoneyField* multiple_;
    QComboBox* round_;
    QComboBox* unit_;
    QSpinBox* grace_;
    MoneyField* least_;
    MoneyField* most_;
    QSpinBox* least_periods_;
    QSpinBox* most_periods_;
    QSpinBox* due_day_;
    QSpinBox* due_gap_;
    DeductionsEditor* deductions_;
    QComboBox* penalty_;
    PercentField* penalty_rate_;
    MoneyField* penalty_amount_;
    QSpinBox* penalty_after_;
    AccountField* penalty_account_;
    QComboBox* flat_interest_;
    QComboBox* settlement_;
    QSpinBox* settlement_months_;
    PercentField* settlement_fee_;
    AccountField* fee_account_;
    QComboBox* excess_;
    QComboBox* excess_savings_;
    std::array<QComboBox*, 4> order_;
    QSpinBox* membership_;
    QSpinBox* age_;
    PercentField* savings_multiple_;
    PercentField* wage_share_;
    QSpinBox* most_open_;
    Field* code_field_;
    Field* name_field_;
    Field* account_field_;
    Field* interest_field_;
    Field* rate_field_;
    MoneyField* example_amount_;
    QLabel* example_;
    QLabel* warnings_;
};

} // namespace sokoguru::ui
