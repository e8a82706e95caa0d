// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "widgets/input_line.h"

namespace sokoguru::ui {

/// An amount: thousands are grouped while typing, `250000*12`, `250rb` and `1,5jt` show their result on Enter or when
/// the focus leaves (entry_help/typed_money.h). Figures stand at the right; the digits of the program's font are
/// equally wide.
class MoneyField : public InputLine {
    Q_OBJECT
public:
    explicit MoneyField(Workspace& workspace, QWidget* parent = nullptr);

    /// What stands here now; nothing where it is empty or cannot be read.
    std::optional<Money> value() const { return value_; }
    void set_value(std::optional<Money> value);
    /// Amounts below zero are refused unless this is on.
    void set_negative_allowed(bool on) { negative_allowed_ = on; }

protected:
    void typed() override;
    Label finished() override;
    void rewrite() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void group();
    /// The cursor stands right before (+1) or behind (-1) a sign between thousands.
    bool at_group_sign(int step) const;

    std::optional<Money> value_;
    bool negative_allowed_ = false;
    /// The clerk types the signs between thousands himself: nothing is inserted until the amount is finished.
    bool own_signs_ = false;
};

} // namespace sokoguru::ui
