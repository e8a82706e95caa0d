// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/date_field.h"

#include <array>

#include <QAction>
#include <QCalendarWidget>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "entry_help/typed_date.h"
#include "look/look.h"
#include "widgets/typing_pace.h"

namespace sokoguru::ui {

namespace {

QDate to_qdate(Date day)
{
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

Date to_date(QDate day)
{
    return base::make_date(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

bool in_range(Date day)
{
    return day.ok() && static_cast<int>(day.year()) >= 1900 && static_cast<int>(day.year()) <= 2100;
}

} // namespace

Label weekday(Date day)
{
    static const std::array<Label, 7> names = {
        label("widgets", "Sunday"),    label("widgets", "Monday"),   label("widgets", "Tuesday"),
        label("widgets", "Wednesday"), label("widgets", "Thursday"), label("widgets", "Friday"),
        label("widgets", "Saturday"),
    };
    return names.at(std::chrono::weekday{std::chrono::sys_days{day}}.c_encoding());
}

Label short_weekday(Date day)
{
    static const std::array<Label, 7> names = {
        label("widgets", "Sun"), label("widgets", "Mon"), label("widgets", "Tue"), label("widgets", "Wed"),
        label("widgets", "Thu"), label("widgets", "Fri"), label("widgets", "Sat"),
    };
    return names.at(std::chrono::weekday{std::chrono::sys_days{day}}.c_encoding());
}

DateField::DateField(Workspace& workspace, QWidget* parent) : SteppedField(workspace, parent)
{
    setMaxLength(30);
    open_ = addAction(icon(QStringLiteral("calendar")), TrailingPosition);
    connect(open_, &QAction::triggered, this, [this] { open_popup(); });
    workspace.words(this, [this] {
        open_->setToolTip(this->workspace().say(label("widgets", "Calendar (F4)")));
        open_->setText(open_->toolTip());
    });
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00-00-0000  Www ")) + 48);
}

void DateField::set_value(std::optional<Date> value)
{
    value_ = value;
    before_typing_ = value;
    set_problem({});
    rewrite();
}

void DateField::rewrite()
{
    write(value_ ? workspace().short_date(*value_) : QString());
    update();
}

void DateField::typed()
{
    const Date from = before_typing_.value_or(workspace().today());
    const auto before = value_;
    value_ = entry_help::parse_typed_date(text().toStdString(), workspace().today(), from).value;
    if (value_ != before) emit changed();
}

Label DateField::finished()
{
    if (TypingPace::of_program().is_scanned(*this)) return scanned_here();
    const Date from = before_typing_.value_or(workspace().today());
    const auto typed = entry_help::parse_typed_date(text().toStdString(), workspace().today(), from);
    if (!typed.problem.empty()) return typed.problem;
    value_ = typed.value;
    before_typing_ = value_;
    rewrite();
    return {};
}

void DateField::take(Date day)
{
    if (!in_range(day)) return;
    const bool is_new = value_ != day;
    set_value(day);
    selectAll();
    if (is_new) emit changed();
}

void DateField::step(int days)
{
    take(base::add_days(reference(), days));
}

void DateField::step_page(int months)
{
    take(base::add_months(reference(), months));
}

void DateField::go_today()
{
    take(workspace().today());
}

void DateField::open_popup()
{
    if (isReadOnly() || !isEnabled()) return;
    finish();
    auto* const frame = new QFrame(this, Qt::Popup);
    frame->setAttribute(Qt::WA_DeleteOnClose);
    frame->setProperty("kind", "card");
    auto* const column = new QVBoxLayout(frame);
    column->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    calendar_ = new QCalendarWidget;
    calendar_->setLocale(workspace().locale());
    calendar_->setFirstDayOfWeek(Qt::Monday);
    calendar_->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar_->setSelectedDate(to_qdate(reference()));
    calendar_->setAccessibleName(accessibleName());
    column->addWidget(calendar_);
    const auto choose = [this, frame](QDate day) {
        frame->close();
        setFocus();
        take(to_date(day));
    };
    connect(calendar_, &QCalendarWidget::activated, this, choose); // Enter
    connect(calendar_, &QCalendarWidget::clicked, this, choose);
    connect(frame, &QObject::destroyed, this, [this] { calendar_ = nullptr; });
    frame->adjustSize();
    frame->move(mapToGlobal(QPoint(0, height())));
    frame->show();
    calendar_->setFocus();
}

void DateField::paintEvent(QPaintEvent* event)
{
    SteppedField::paintEvent(event);
    if (!value_ || !is_finished() || !problem().empty()) return;
    const int used = fontMetrics().horizontalAdvance(text()) + 20;
    const int picture = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + 14;
    const QRect free = rect().adjusted(used, 0, -picture, 0);
    const QString day = workspace().say(short_weekday(*value_));
    if (free.width() < fontMetrics().horizontalAdvance(day)) return;
    QPainter painter(this);
    painter.setPen(colours(palette()).muted);
    painter.drawText(free, Qt::AlignRight | Qt::AlignVCenter, day);
}

} // namespace sokoguru::ui
