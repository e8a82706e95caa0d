// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>

namespace sokoguru::test {

const books::FixedClock& clock_2026()
{
    static const books::FixedClock clock(base::make_date(2026, 1, 20));
    return clock;
}

books::Cooperative cooperative(const std::string& template_name)
{
    books::Cooperative out;
    out.name = "Koperasi Uji Jendela";
    out.city = "Karawang";
    out.template_name = template_name;
    out.first_day = base::make_date(2026, 1, 1);
    return out;
}

books::NewUser user(std::optional<std::string> password)
{
    return {"admin", "", books::Role::pengurus, std::move(password)};
}

std::unique_ptr<QSettings> memory(const pdf::Folder& folder)
{
    return std::make_unique<QSettings>(QString::fromStdString((folder / "memory.ini").string()), QSettings::IniFormat);
}

Desk::Desk(Language language, std::optional<Date> today)
    : clock(today.value_or(clock_2026().today())), workspace(language, clock, memory(folder))
{
}

Books& Desk::make_books(const std::string& template_name)
{
    workspace.set_books(std::make_unique<Books>(Books::create(file(), cooperative(template_name), user(), clock)));
    return workspace.books();
}

std::string shown(const QWidget& widget)
{
    std::string all;
    const auto add = [&](const QWidget& part, const QString& text) {
        if (part.isVisibleTo(&widget) && !text.isEmpty()) all += text.toStdString() + "\n";
    };
    for (const QLabel* label : widget.findChildren<QLabel*>())
        add(*label, label->text());
    for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>())
        add(*button, button->text());
    for (const QLineEdit* field : widget.findChildren<QLineEdit*>())
        add(*field, field->text());
    return all;
}

bool wait_until(const std::function<bool()>& done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > 60'000) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

} // namespace sokoguru::test
