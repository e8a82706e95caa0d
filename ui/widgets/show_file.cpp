// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/show_file.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace sokoguru::ui {

void show_file(const QString& path)
{
    if (QGuiApplication::platformName() == QStringLiteral("offscreen")) return;
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace sokoguru::ui
