// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "widgets/stepped_field.h"

class QCalendarWidget;

namespace sokoguru::ui {

/// A day, typed as `25`, `25/3`, `25 mar`, `t`, `+` … (entry_help/typed_date.h) or chosen from a calendar (F4, Alt+Down
/// or the button). Shown as 21-11-2026 with the day of the week behind it.
class DateField : public SteppedField {
    Q_OBJECT
public:
    explicit DateField(Workspace& workspace, QWidget* parent = nullptr);

    std::optional<Date> value() const { return value_; }
    void set_value(std::optional<Date> value);
    /// The calendar, while it is open.
    QCalendarWidget* calendar() const { return calendar_; }

protected:
    void typed() override;
    Label finished() override;
    void rewrite() override;
    void step(int days) override;
    void step_page(int months) override;
    void go_today() override;
    void open_popup() override;
    void paintEvent(QPaintEvent* event) override;

private:
    Date reference() const { return value_.value_or(workspace().today()); }
    void take(Date day);

    std::optional<Date> value_;
    /// What the field showed before typing began: it lends the month and year.
    std::optional<Date> before_typing_;
    QAction* open_ = nullptr;
    QCalendarWidget* calendar_ = nullptr;
};

/// Monday … Sunday in the reader's language.
Label weekday(Date day);
/// `Sen`, `Mon`
Label short_weekday(Date day);

} // namespace sokoguru::ui
