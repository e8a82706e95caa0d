// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/file_desk.h"

#include <QDate>
#include <QStandardPaths>

#include "demo/demo.h"
#include "questions/questions.h"
#include "start/dialogs.h"
#include "storage/backup.h"
#include "surplus/kept.h"
#include "widgets/ask.h"
#include "widgets/file_dialog.h"
#include "widgets/typing_pace.h"

namespace sokoguru::ui {

namespace {

constexpr int most_recent = 8;

bool wants_sign_in(Code code)
{
    return code == Code::password_required || code == Code::sign_in_failed || code == Code::unknown_user;
}

} // namespace

std::filesystem::path to_path(const QString& text)
{
    const std::string utf8 = text.toStdString();
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

QString from_path(const std::filesystem::path& path)
{
    const std::u8string utf8 = path.u8string();
    return QString::fromUtf8(reinterpret_cast<const char*>(utf8.data()), static_cast<qsizetype>(utf8.size()));
}

FileDesk::FileDesk(Workspace& workspace, QWidget* over) : workspace_(workspace), over_(over) {}

bool FileDesk::open(const std::filesystem::path& path)
{
    std::unique_ptr<Books> opened;
    const auto sign_in = [&](const books::Credentials& credentials) {
        opened = std::make_unique<Books>(Books::open(path, credentials, workspace_.clock()));
    };
    try {
        try {
            sign_in({});
        } catch (const Error& error) {
            if (!wants_sign_in(error.code())) throw;
            SignInDialog(workspace_.texts(), sign_in, over_).exec();
        }
    } catch (const Error& error) {
        emit refused(from_path(path), error);
        return false;
    }
    if (!opened) return false;
    adopt(std::move(opened));
    return true;
}

bool FileDesk::create(const std::filesystem::path& path, const books::Cooperative& cooperative,
                      const books::NewUser& first_user)
{
    std::unique_ptr<Books> created;
    if (!workspace_.attempt([&] {
            created = std::make_unique<Books>(Books::create(path, cooperative, first_user, workspace_.clock()));
        }))
        return false;
    adopt(std::move(created));
    return true;
}

void FileDesk::adopt(std::unique_ptr<Books> books)
{
    remember(*books);
    TypingPace::of_program().set_pause(questions::limits(*books).pause);
    if (!books->reading_copy() && books::may(books->user().role, books::Permission::change_settings))
        workspace_.attempt([&] { surplus::keep_earlier(*books); });
    workspace_.set_books(std::move(books));
}

void FileDesk::open_sample(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) {
        open(path);
        return;
    }
    close();
    workspace_.run_long(
        label("shell", "The sample cooperative is being made"),
        [path, today = workspace_.today()](Progress& progress) {
            demo::Options options;
            options.last_day = today; // so that there is something to do
            options.told = [&progress](int done, int total) { progress.step(done, total); };
            demo::build(path, options);
        },
        [this, path] { open(path); });
}

void FileDesk::close()
{
    if (workspace_.is_open() && may_close()) workspace_.set_books(nullptr);
}

bool FileDesk::may_close()
{
    while (workspace_.is_open() && !workspace_.is_busy() && workspace_.books().db().has_moved()) {
        const Question question = {
            label("shell", "The file is not in its place any more"),
            label("shell",
                  "{0} was moved, renamed or deleted. What was written last would be missing in it. Put it back "
                  "under its name first, or save the books as they are now under another name.",
                  from_path(workspace_.books().path()).toStdString()),
            label("shell", "&Save a copy and close…"), label("shell", "Close &without")};
        const Answer answer = ask_which(workspace_, question, over_);
        if (answer == Answer::cancel) return false;
        if (answer == Answer::other || save_copy()) return true;
    }
    return true;
}

bool FileDesk::save_copy()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = from_path(workspace_.books().path().filename());
    QString to = ask_new_file(
        over_, {workspace_.say(label("shell", "Save a copy of the books")), folder + QLatin1Char('/') + name,
                workspace_.say(label("shell", "Sokoguru files")) + QStringLiteral(" (*.sokoguru)"), false});
    if (to.isEmpty()) return false;
    if (!to.endsWith(QStringLiteral(".sokoguru"))) to += QStringLiteral(".sokoguru");
    return workspace_.attempt([&] { storage::backup(workspace_.books().db(), to_path(to)); });
}

bool FileDesk::change_user()
{
    if (!workspace_.is_open() || workspace_.is_busy()) return false;
    SignInDialog dialog(
        workspace_.texts(),
        [this](const books::Credentials& credentials) { workspace_.books().change_user(credentials); }, over_);
    if (dialog.exec() != QDialog::Accepted) return false;
    workspace_.change(Change::file);
    return true;
}

QStringList FileDesk::patterns()
{
    // Restoring, starting over and updating put the earlier file aside beside the books, its moment behind its name.
    return {QStringLiteral("*.sokoguru"), QStringLiteral("*.sokoguru.*-*Z"), QStringLiteral("*.sokoguru.*-*Z-?")};
}

void FileDesk::ask_open()
{
    const QString path = ask_existing_file(over_, {workspace_.say(label("shell", "Open books")),
                                                   {},
                                                   workspace_.say(label("shell", "Sokoguru files")) +
                                                       QStringLiteral(" (%1)").arg(patterns().join(QLatin1Char(' ')))});
    if (!path.isEmpty()) open(to_path(path));
}

void FileDesk::ask_sample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    open_sample(
        to_path(folder + QLatin1Char('/') + workspace_.say(label("shell", "sample")) + QStringLiteral(".sokoguru")));
}

std::vector<RecentFile> FileDesk::recent_files() const
{
    std::vector<RecentFile> out;
    const QVariantMap details = workspace_.memory().value(QStringLiteral("recent-details")).toMap();
    for (const QString& path : workspace_.memory().value(QStringLiteral("recent")).toStringList()) {
        RecentFile file;
        file.path = to_path(path);
        const QStringList detail = details.value(path).toStringList();
        if (detail.size() == 2) {
            file.name = detail[0];
            const QDate day = QDate::fromString(detail[1], Qt::ISODate);
            if (day.isValid())
                file.used =
                    base::make_date(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
        }
        std::error_code ignored;
        file.is_there = std::filesystem::exists(file.path, ignored);
        out.push_back(std::move(file));
    }
    return out;
}

std::vector<std::filesystem::path> FileDesk::recent() const
{
    std::vector<std::filesystem::path> out;
    for (RecentFile& file : recent_files())
        if (file.is_there) out.push_back(std::move(file.path));
    return out;
}

void FileDesk::remember(Books& books)
{
    std::error_code ignored;
    QSettings& memory = workspace_.memory();
    const QString path = from_path(std::filesystem::absolute(books.path(), ignored));
    QStringList names = memory.value(QStringLiteral("recent")).toStringList();
    names.removeAll(path);
    names.prepend(path);
    names = names.mid(0, most_recent);
    memory.setValue(QStringLiteral("recent"), names);
    const QVariantMap before = memory.value(QStringLiteral("recent-details")).toMap();
    QVariantMap details;
    for (const QString& name : names)
        if (before.contains(name)) details[name] = before[name];
    details[path] = QStringList{QString::fromStdString(books.cooperative().name),
                                QString::fromStdString(base::iso(workspace_.today()))};
    memory.setValue(QStringLiteral("recent-details"), details);
}

} // namespace sokoguru::ui
