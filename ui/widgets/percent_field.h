// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/rate.h"
#include "widgets/input_line.h"

namespace sokoguru::ui {

/// A percentage, typed with a comma or a point: `2,5`, `2.5 %`. At most six decimals, not below zero.
class PercentField : public InputLine {
    Q_OBJECT
public:
    explicit PercentField(Workspace& workspace, QWidget* parent = nullptr);

    /// What stands here now; nothing where it is empty or cannot be read.
    std::optional<Rate> value() const { return value_; }
    void set_value(std::optional<Rate> value);

protected:
    void typed() override;
    Label finished() override;
    void rewrite() override;

private:
    std::optional<Rate> value_;
};

/// `2,5` in Indonesian, `2.5` in English.
QString percent_text(const Workspace& workspace, Rate rate);

} // namespace sokoguru::ui
