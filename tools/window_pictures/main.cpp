// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include "camera.h"
#include "demo/demo.h"
#include "texts/qt_texts.h"

using namespace sokoguru;

/// window_pictures pages FOLDER id|en light|dark WIDTHxHEIGHT PERCENT
/// window_pictures newcomer FOLDER id|en light|dark WIDTHxHEIGHT PERCENT LISTS
/// Pictures of the window: every page on the sample cooperative, for the manual and to be looked at; or a new user's
/// way with the lists in LISTS. Fails where a page cannot be reached.
int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sokoguru"));
    const QStringList arguments = QCoreApplication::arguments();
    const bool newcomer = arguments.value(1) == QStringLiteral("newcomer");
    const QStringList size = arguments.value(5).split(QLatin1Char('x'));
    if (arguments.size() != (newcomer ? 8 : 7) || size.size() != 2 || !QDir().mkpath(arguments[2])) return 2;
    const QTemporaryDir temporary;
    const auto file = [&](const char* name) { return ui::to_path(temporary.filePath(QString::fromLatin1(name))); };
    auto memory = std::make_unique<QSettings>(temporary.filePath(QStringLiteral("memory.ini")), QSettings::IniFormat);
    const bool dark = arguments[4] == QStringLiteral("dark");
    memory->setValue(QStringLiteral("theme"), static_cast<int>(dark ? ui::Theme::dark : ui::Theme::light));
    memory->setValue(QStringLiteral("text-percent"), arguments[6].toInt());
    const books::FixedClock clock(newcomer ? base::make_date(2026, 1, 20) : demo::Options().last_day);
    const auto language = texts::parse_language(arguments[3].toStdString()).value_or(Language::indonesian);
    ui::Workspace workspace(language, clock, std::move(memory));
    ui::MainWindow window(workspace);
    window.resize(size[0].toInt(), size[1].toInt());
    window.show();
    Camera camera(arguments[2], workspace, window);
    camera.settle();
    if (newcomer) {
        walk_as_newcomer(camera, ui::to_path(arguments[7]), file("koperasi-sinar-kerja.sokoguru"));
    } else {
        demo::build(file("koperasi-contoh.sokoguru"), {});
        if (!window.files().open(file("koperasi-contoh.sokoguru"))) return 1;
        walk_through_pages(camera);
    }
    return 0;
}
