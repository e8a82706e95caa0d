// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QSettings>

#include "books/clock.h"
#include "shell/main_window.h"
#include "texts/qt_texts.h"

/// sokoguru [FILE]: the window. The language is the one chosen last, else the system's, else Indonesian.
int main(int argc, char* argv[])
{
    using namespace sokoguru;
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sokoguru"));
    QCoreApplication::setOrganizationName(QStringLiteral("sokoguru"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOKOGURU_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("sokoguru"));

    QSettings settings;
    const std::string chosen = settings.value(QStringLiteral("language")).toString().toStdString();
    const books::SystemClock clock;
    shell::MainWindow window(texts::parse_language(chosen).value_or(texts::system_language()), clock);
    window.on_language = [&](Language language) {
        settings.setValue(QStringLiteral("language"), QString::fromLatin1(texts::code(language)));
    };
    window.show();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1) {
        const std::string utf8 = arguments[1].toStdString();
        window.open_file(std::filesystem::path(std::u8string(utf8.begin(), utf8.end())));
    }
    return QApplication::exec();
}
