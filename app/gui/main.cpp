// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSettings>

#include "books/clock.h"
#include "books/daily_backup.h"
#include "shell/main_window.h"
#include "shell/trouble.h"
#include "texts/qt_texts.h"

/// sokoguru [FILE]: the window. The language is the one chosen last, else the system's, else Indonesian.
int main(int argc, char* argv[])
{
    using namespace sokoguru;
    ui::Application application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sokoguru"));
    QCoreApplication::setOrganizationName(QStringLiteral("sokoguru"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOKOGURU_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("sokoguru"));

    auto memory = std::make_unique<QSettings>();
    const std::string chosen = memory->value(QStringLiteral("language")).toString().toStdString();
    const books::SystemClock clock;
    ui::Workspace workspace(texts::parse_language(chosen).value_or(texts::system_language()), clock, std::move(memory));
    application.set_workspace(&workspace);
    ui::MainWindow window(workspace);
    const ui::DailyBackup daily_backup(workspace);
    window.show();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1) window.files().open(ui::to_path(arguments[1]));
    return QApplication::exec();
}
