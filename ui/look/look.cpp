// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/look.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QSettings>

#include "look/house_style.h"
#include "look/style_sheet.h"

namespace sokoguru::ui {

namespace {

constexpr const char* percent_property = "sokoguru-text-percent";

/// Before the first look is applied the palette is the system's own.
bool system_is_dark(const QApplication& application)
{
#ifdef Q_OS_WIN
    Q_UNUSED(application);
    const QSettings personal(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    const QVariant known = application.property("sokoguru-system-dark");
    if (known.isValid()) return known.toBool();
    return application.palette().color(QPalette::Window).lightness() < 128;
#endif
}

QPalette palette_of(const Colours& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.sunken);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::BrightText, c.refusal);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.sunken);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, c.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

/// Both have figures of one width.
QString family()
{
    const QStringList known = QFontDatabase::families();
    for (const auto* name : {"Segoe UI", "Liberation Sans", "Arial"})
        if (known.contains(QLatin1String(name))) return QLatin1String(name);
    return QApplication::font().family();
}

} // namespace

void apply_look(QApplication& application, Theme theme, int percent)
{
    const bool system_dark = system_is_dark(application);
    application.setProperty("sokoguru-system-dark", system_dark);
    application.setProperty(percent_property, percent);
    const bool dark = theme == Theme::dark || (theme == Theme::system && system_dark);
    const Colours& c = dark ? dark_colours() : light_colours();
    application.setStyle(new HouseStyle);
    QFont font(family());
    font.setPixelSize(px(Type::body));
    QApplication::setFont(font);
    QApplication::setPalette(palette_of(c));
    load_icons();
    application.setStyleSheet(style_sheet(c, font.family()));
}

int text_percent()
{
    const QVariant percent = qApp->property(percent_property);
    return percent.isValid() ? percent.toInt() : 100;
}

int px(Type type)
{
    return (static_cast<int>(type) * text_percent() + 50) / 100;
}

} // namespace sokoguru::ui
