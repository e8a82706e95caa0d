// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "widgets/stepped_field.h"

namespace sokoguru::ui {

/// A month, typed as `11`, `11/26`, `nov 2026`, `t`, `+`, `-` (entry_help/typed_date.h), shown as November 2026.
class PeriodField : public SteppedField {
    Q_OBJECT
public:
    explicit PeriodField(Workspace& workspace, QWidget* parent = nullptr);

    std::optional<Period> value() const { return value_; }
    void set_value(std::optional<Period> value);

protected:
    void typed() override;
    Label finished() override;
    void rewrite() override;
    void step(int months) override;
    void step_page(int years) override { step(years * 12); }
    void go_today() override { take(Period::of(workspace().today())); }

private:
    Period reference() const { return before_typing_.value_or(Period::of(workspace().today())); }
    void take(Period month);

    std::optional<Period> value_;
    std::optional<Period> before_typing_;
};

} // namespace sokoguru::ui
