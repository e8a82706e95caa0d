// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/drawing.h"

#include <cstdio>

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHashFunctions>

namespace sokoguru::print {

namespace {

void load_font()
{
    if (QFontDatabase::hasFamily(QStringLiteral("Liberation Sans"))) return;
    const QDir fonts(QCoreApplication::applicationDirPath() + QStringLiteral("/fonts"));
    for (const QString& name : fonts.entryList({QStringLiteral("LiberationSans-*.ttf")}))
        QFontDatabase::addApplicationFont(fonts.filePath(name));
}

} // namespace

void start_drawing()
{
    static bool started = false;
    if (started) return;
    started = true;
    if (!QCoreApplication::instance()) {
        static int argc = 1;
        static char name[] = "sokoguru";
        static char* argv[] = {name, nullptr};
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Fonts stand in a PDF in the order of a hash table: with a seed of chance, no two runs would give the same.
        QHashSeed::setDeterministicGlobalSeed();
        // Qt's remarks about the desktop session are nothing to somebody who prints from a terminal.
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            if (type == QtCriticalMsg || type == QtFatalMsg) std::fputs(qPrintable(text + u'\n'), stderr);
        });
        // Lives as long as the program: Qt's own statics may be gone before ours at its end.
        static QGuiApplication* const application = new QGuiApplication(argc, argv);
        Q_UNUSED(application)
    }
    load_font();
}

} // namespace sokoguru::print
