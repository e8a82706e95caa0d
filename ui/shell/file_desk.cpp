// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/file_desk.h"

#include <QFileDialog>
#include <QStandardPaths>

#include "demo/demo.h"
#include "start/dialogs.h"

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
    remember(path);
    workspace_.set_books(std::move(opened));
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
    remember(path);
    workspace_.set_books(std::move(created));
    return true;
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
        label("shell", "The sample cooperative is being made"), [path](Progress&) { demo::build(path, {}); },
        [this, path] { open(path); });
}

void FileDesk::close()
{
    if (workspace_.is_open()) workspace_.set_books(nullptr);
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

void FileDesk::ask_open()
{
    const QString path = QFileDialog::getOpenFileName(over_, workspace_.say(label("shell", "Open books")), QString(),
                                                      workspace_.say(label("shell", "Sokoguru files")) +
                                                          QStringLiteral(" (*.sokoguru)"));
    if (!path.isEmpty()) open(to_path(path));
}

void FileDesk::ask_sample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        over_, workspace_.say(label("shell", "Where to keep the sample")),
        folder + QStringLiteral("/") + workspace_.say(label("shell", "sample")) + QStringLiteral(".sokoguru"),
        workspace_.say(label("shell", "Sokoguru files")) + QStringLiteral(" (*.sokoguru)"), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty()) open_sample(to_path(path));
}

std::vector<std::filesystem::path> FileDesk::recent() const
{
    std::vector<std::filesystem::path> out;
    for (const QString& name : workspace_.memory().value(QStringLiteral("recent")).toStringList()) {
        std::error_code ignored;
        if (std::filesystem::exists(to_path(name), ignored)) out.push_back(to_path(name));
    }
    return out;
}

void FileDesk::remember(const std::filesystem::path& path)
{
    std::error_code ignored;
    const QString name = from_path(std::filesystem::absolute(path, ignored));
    QStringList names = workspace_.memory().value(QStringLiteral("recent")).toStringList();
    names.removeAll(name);
    names.prepend(name);
    workspace_.memory().setValue(QStringLiteral("recent"), QStringList(names.mid(0, most_recent)));
}

} // namespace sokoguru::ui
