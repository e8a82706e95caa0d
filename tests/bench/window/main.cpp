// SPDX-License-Identifier: GPL-3.0-or-later
// sokoguru_window_bench FILE   how long the window lets a clerk wait on large books, through the real widgets.
//
// FILE is not changed, but opened: give a copy. Figures and marks: docs/performance.md.
#include <algorithm>
#include <ctime>
#include <fstream>
#include <functional>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTemporaryDir>

#include <fmt/format.h>

#include "ledger/chart.h"
#include "shell/main_window.h"
#include "shell/notices.h"
#include "shell/page_stack.h"
#include "shell/search_panel.h"
#include "storage/database.h"
#include "widgets/table_view.h"

using namespace sokoguru;

namespace {

double milliseconds_since(std::clock_t from)
{
    return 1000.0 * static_cast<double>(std::clock() - from) / CLOCKS_PER_SEC;
}

QElapsedTimer started()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

/// From the act until the window stands there painted and answers. Processor time: on a machine that does other things
/// too, that is the honest figure; nothing here waits for the disk.
double milliseconds(ui::MainWindow& window, const std::function<void()>& act)
{
    const std::clock_t from = std::clock();
    act();
    QCoreApplication::processEvents();
    window.grab();
    return milliseconds_since(from);
}

/// The rest of what it began beside the window, until that is shown; nothing where all was done at once.
double until_shown(ui::Workspace& workspace, ui::MainWindow& window)
{
    if (!workspace.is_busy()) return 0;
    const std::clock_t from = std::clock();
    while (workspace.is_busy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.grab();
    return milliseconds_since(from);
}

void row(const std::string& what, double taken, double mark)
{
    fmt::print("{:<44} {:>8.1f} ms   mark {:>6.0f} ms{}\n", what, taken, mark, taken > mark ? "   MISSED" : "");
    std::fflush(stdout);
}

std::string memory(const char* which)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(which)) return line.substr(line.find(':') + 1);
    return "?";
}

/// Enters a field and types into it key by key; the slowest key. A hand takes a tenth of a second from the one to the
/// other.
double slowest_key(ui::MainWindow& window, QLineEdit& field, const QString& words)
{
    field.setFocus(Qt::ShortcutFocusReason);
    for (QElapsedTimer hand = started(); !hand.hasExpired(100);)
        QCoreApplication::processEvents();
    double worst = 0;
    for (int i = 1; i <= words.size(); ++i)
        worst = std::max(worst, milliseconds(window, [&] {
                             field.setText(words.left(i));
                             emit field.textEdited(words.left(i));
                         }));
    return worst;
}

/// The slowest of fifty jumps through a long table.
double slowest_jump(ui::MainWindow& window)
{
    auto* const table = window.pages().page()->findChild<ui::TableView*>();
    if (table == nullptr) return 0;
    QScrollBar* const bar = table->verticalScrollBar();
    double worst = 0;
    for (int part = 0; part <= 50; ++part)
        worst = std::max(worst, milliseconds(window, [&] {
                             bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * part / 50));
                         }));
    return worst;
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sokoguru"));
    if (argc != 2) return 2;
    const QTemporaryDir folder;
    const books::SystemClock clock;
    ui::Workspace workspace(
        Language::indonesian, clock,
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("memory.ini")), QSettings::IniFormat));
    ui::MainWindow window(workspace);
    window.resize(1366, 740);
    window.show();
    if (!window.files().open(ui::to_path(QString::fromLocal8Bit(argv[1])))) return 1;
    window.grab();
    row("start until the home page is there", 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC, 1000);
    workspace.books().confirm_clock();

    const auto first = [&](const char* sql) { return workspace.books().db().value<std::int64_t>(sql).value_or(1); };
    const std::int64_t cash = workspace.books().chart().by_code("1110").id.value;
    const std::vector<ui::Place> places = {
        {QStringLiteral("members"), 0, {}},
        {QStringLiteral("member"), first("SELECT id FROM member ORDER BY id LIMIT 1"), {}},
        {QStringLiteral("cash"), 0, {}},
        {QStringLiteral("savings"), 0, {}},
        {QStringLiteral("collective"), 0, {}},
        {QStringLiteral("journal"), 0, {}},
        {QStringLiteral("document"), first("SELECT max(id) FROM document"), {}},
        {QStringLiteral("account"), cash, {}},
        {QStringLiteral("periods"), 0, {}},
        {QStringLiteral("reports"), 0, {}},
        {QStringLiteral("report"), 0, QStringLiteral("trial-balance")},
        {QStringLiteral("report"), 0, QStringLiteral("savings")},
        {QStringLiteral("statements"), 0, {}},
        {QStringLiteral("surplus-print"), 0, {}},
        {QStringLiteral("loans"), 0, {}},
        {QStringLiteral("loan"), first("SELECT max(id) FROM loan"), {}},
        {QStringLiteral("application"), 0, {}},
        {QStringLiteral("arrears"), 0, {}},
        {QStringLiteral("portfolio"), 0, {}},
        {QStringLiteral("import"), 0, {}},
        {QStringLiteral("golive"), 0, {}},
        {QStringLiteral("backup"), 0, {}},
        {QStringLiteral("settings"), 0, {}},
        {QStringLiteral("home"), 0, {}},
    };
    for (const ui::Place& place : places) {
        const std::string name =
            place.page.toStdString() + (place.text.isEmpty() ? "" : " " + place.text.toStdString());
        row("page " + name, milliseconds(window, [&] { workspace.go(place); }), 200);
        if (const double more = until_shown(workspace, window); more > 0)
            fmt::print("{:<44} {:>8.1f} ms\n", "   its figures, beside the window, after more", more);
        if (window.pages().place().page != place.page) fmt::print("   not reached\n");
        if (place.page == QStringLiteral("members") || place.page == QStringLiteral("journal") ||
            place.page == QStringLiteral("account"))
            row("   slowest of 50 jumps through it", slowest_jump(window), 50);
        if (place.page == QStringLiteral("members") || place.page == QStringLiteral("journal"))
            if (auto* const field = window.pages().page()->findChild<QLineEdit*>(
                    place.page == QStringLiteral("members") ? QStringLiteral("search-members")
                                                            : QStringLiteral("journal-filter")))
                row("   slowest key of its filter", slowest_key(window, *field, QStringLiteral("siti")), 50);
    }
    window.search();
    QCoreApplication::processEvents();
    QLineEdit& field = window.findChild<ui::SearchPanel*>()->field();
    for (const char* words : {"siti laras", "bkm 11", "12", "neraca"})
        row(std::string("search: slowest key of \"") + words + '"',
            slowest_key(window, field, QString::fromLatin1(words)), 50);
    fmt::print("memory: {} now, {} at most; mark 250 MiB\n", memory("VmRSS"), memory("VmHWM"));
    return 0;
}
