// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/input_line.h"

namespace sokoguru::ui {

/// A field whose value has a next and a previous one: days, months. In a finished field `+` and `-` step at once and
/// `t` is today; Up and Down step always.
class SteppedField : public InputLine {
    Q_OBJECT
public:
    using InputLine::InputLine;

protected:
    virtual void step(int count) = 0;
    virtual void step_page(int count) = 0; ///< PageUp, PageDown
    virtual void go_today() = 0;
    virtual void open_popup() {} ///< F4, Alt+Down

    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace sokoguru::ui
