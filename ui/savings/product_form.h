// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savings/product_settings.h"
#include "widgets/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace sokoguru::ui {

/// Sets up one savings product, or adds one.
class ProductForm : public FormDialog {
    Q_OBJECT
public:
    /// A product with `id` 0 is added.
    ProductForm(Workspace& workspace, const savings::Product& product, QWidget* parent = nullptr);

protected:
    bool act() override;

private:
    savings::Product typed() const;

    savings::Product before_;
    QLineEdit* code_;
    QLineEdit* name_;
    QComboBox* kind_;
    QComboBox* account_;
    QComboBox* payout_;
    QCheckBox* capital_base_;
    QCheckBox* instalments_;
    QCheckBox* active_;
    Field* code_field_;
    Field* name_field_;
    Field* account_field_;
};

/// In words: compulsory, voluntary …; on demand, when the member leaves …
Label words(savings::Kind kind);
Label words(savings::Payout payout);

} // namespace sokoguru::ui
