// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <map>
#include <vector>

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include "books/backup.h"
#include "demo/demo.h"
#include "shell/head_bar.h"
#include "shell/main_window.h"
#include "shell/notices.h"
#include "shell/page_stack.h"
#include "storage/database.h"
#include "texts/qt_texts.h"

using namespace sokoguru;

namespace {

void let_pass(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // there is no loop that would
}

/// 256 colours are enough for a window, and a third of the bytes.
QImage few_colours(const QImage& picture)
{
    const QImage all = picture.convertToFormat(QImage::Format_RGB32);
    std::map<QRgb, int> used;
    for (int y = 0; y < all.height(); ++y)
        for (int x = 0; x < all.width(); ++x)
            ++used[all.pixel(x, y)];
    std::vector<std::pair<int, QRgb>> often;
    for (const auto& [colour, times] : used)
        often.emplace_back(times, colour);
    std::sort(often.begin(), often.end(), std::greater<>());
    QList<QRgb> table;
    for (std::size_t i = 0; i < often.size() && i < 256; ++i)
        table << often[i].second;
    return all.convertToFormat(QImage::Format_Indexed8, table, Qt::ThresholdDither | Qt::AvoidDither);
}

/// Walks through the window and keeps what is seen.
class Walk {
public:
    Walk(QString folder, ui::Workspace& workspace, ui::MainWindow& window)
        : folder_(std::move(folder)), workspace_(workspace), window_(window)
    {
    }

    void page(const char* name, const ui::Place& place)
    {
        workspace_.go(place);
        settle();
        window_.notices().clear();
        keep(window_, name);
    }
    /// What `open` brings up over the page. Dialogs that wait are looked at from a timer, and closed.
    void dialog(const char* name, const std::function<void()>& open)
    {
        QTimer::singleShot(900, &window_, [this, name] { keep_dialog(name); });
        open();
        let_pass(1100);
        settle();
    }
    /// A button of the page or the dialog shown, by its object name.
    QPushButton* button(const char* name) { return window_.findChild<QPushButton*>(QString::fromLatin1(name)); }
    void settle()
    {
        let_pass(250);
        while (workspace_.is_busy())
            let_pass(50);
        let_pass(250);
    }
    void keep(QWidget& widget, const char* name)
    {
        few_colours(widget.grab().toImage()).save(QStringLiteral("%1/%2.png").arg(folder_, QLatin1String(name)));
    }

private:
    void keep_dialog(const char* name)
    {
        QWidget* shown = QApplication::activeModalWidget();
        if (shown == nullptr)
            for (QDialog* one : window_.findChildren<QDialog*>())
                if (one->isVisible()) shown = one;
        if (shown == nullptr) {
            std::fprintf(stderr, "no dialog for %s\n", name);
            return;
        }
        keep(*shown, name);
        shown->close();
    }

    QString folder_;
    ui::Workspace& workspace_;
    ui::MainWindow& window_;
};

void walk(Walk& walk, ui::Workspace& workspace, ui::MainWindow& window)
{
    const auto place = [](const char* page, std::int64_t id = 0, const char* text = "") {
        return ui::Place{QString::fromLatin1(page), id, QString::fromLatin1(text)};
    };
    const auto first = [&](const char* sql) { return workspace.books().db().value<std::int64_t>(sql).value_or(1); };
    const std::int64_t borrower =
        first("SELECT member_id FROM loan GROUP BY member_id ORDER BY count(*) DESC, member_id LIMIT 1");
    books::make_backup(workspace.books(), books::BackupReason::asked);
    workspace.change(ui::Change::settings);
    walk.page("home", place("home"));
    walk.page("members", place("members"));
    walk.dialog("member-form", [&] { workspace.go(place("members", 0, "add")); });
    walk.page("member", place("member", borrower));
    walk.page("cash", place("cash"));
    for (const char* what : {"in", "out", "transfer", "count"})
        walk.dialog((std::string("cash-") + what).c_str(), [&] { workspace.go(place("cash", 0, what)); });
    walk.page("savings", place("savings"));
    walk.dialog("deposit", [&] { workspace.go(place("savings", 0, "deposit")); });
    walk.page("collective", place("collective"));
    walk.page("journal", place("journal"));
    const std::int64_t document = first("SELECT id FROM document WHERE series = 'BKM' ORDER BY id DESC LIMIT 1");
    walk.page("document", place("document", document));
    walk.dialog("correction",
                [&] { window.pages().page()->findChild<QPushButton*>(QStringLiteral("correct"))->click(); });
    walk.page("account", place("account", 0, "cash"));
    walk.page("periods", place("periods"));
    walk.page("check", place("check", 0, "now"));
    walk.page("reports", place("reports"));
    walk.page("report", place("report", 0, "trial-balance"));
    walk.page("statements", place("statements"));
    walk.page("surplus", place("surplus-print"));
    walk.page("import", place("import", 0, "members"));
    walk.page("golive", place("golive"));
    walk.page("backup", place("backup"));
    for (const char* section :
         {"", "signatures", "accounts", "products", "surplus", "numbering", "paper", "computer", "users", "opening"})
        walk.page((std::string("settings") + (*section ? "-" : "") + section).c_str(), place("settings", 0, section));
    walk.page("loan", place("loan", first("SELECT id FROM loan ORDER BY id DESC LIMIT 1")));
    window.search();
    let_pass(200);
    if (auto* const line = qobject_cast<QLineEdit*>(QApplication::focusWidget())) line->setText(QStringLiteral("sur"));
    walk.settle();
    walk.keep(window, "search");
    window.show_manual();
    walk.settle();
}

} // namespace

/// window_pictures FOLDER id|en light|dark WIDTHxHEIGHT PERCENT: pictures of every page of the window on the sample
/// cooperative, for the manual, the read-me files, and to be looked at.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sokoguru"));
    if (argc != 6) return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QStringList size = QString::fromLatin1(argv[4]).split(QLatin1Char('x'));
    if (size.size() != 2 || !QDir().mkpath(folder)) return 2;
    const QTemporaryDir temporary;
    const std::filesystem::path file = ui::to_path(temporary.filePath(QStringLiteral("koperasi-contoh.sokoguru")));
    demo::Options options;
    demo::build(file, options);
    const books::FixedClock clock(options.last_day);
    auto memory = std::make_unique<QSettings>(temporary.filePath(QStringLiteral("memory.ini")), QSettings::IniFormat);
    memory->setValue(QStringLiteral("theme"),
                     static_cast<int>(std::string_view(argv[3]) == "dark" ? ui::Theme::dark : ui::Theme::light));
    memory->setValue(QStringLiteral("text-percent"), QString::fromLatin1(argv[5]).toInt());
    ui::Workspace workspace(texts::parse_language(argv[2]).value_or(Language::indonesian), clock, std::move(memory));
    ui::MainWindow window(workspace);
    window.resize(size[0].toInt(), size[1].toInt());
    window.show();
    Walk steps(folder, workspace, window);
    steps.settle();
    steps.keep(window, "start");
    for (const char* name : {"create", "lists"})
        if (auto* const button = steps.button(name))
            steps.dialog((std::string("assistant-") + name).c_str(), [&] { button->click(); });
    if (!window.files().open(file)) return 1;
    walk(steps, workspace, window);
    return 0;
}
