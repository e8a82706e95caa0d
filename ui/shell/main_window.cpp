// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QThread>
#include <QVBoxLayout>

#include "demo/demo.h"
#include "shell/dialogs.h"
#include "shell/look.h"
#include "shell/overview_page.h"
#include "shell/start_page.h"
#include "texts/qt_texts.h"

namespace sokoguru::shell {

namespace {

QString say(const Texts& texts, const Label& label)
{
    return QString::fromStdString(texts(label));
}

std::filesystem::path to_path(const QString& text)
{
    const std::string utf8 = text.toStdString();
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

bool wants_sign_in(Code code)
{
    return code == Code::password_required || code == Code::sign_in_failed || code == Code::unknown_user;
}

} // namespace

MainWindow::MainWindow(Language language, const books::Clock& clock, QWidget* parent)
    : QMainWindow(parent), texts_(texts::qt_texts(language)), clock_(clock)
{
    setWindowIcon(program_icon());
    setStyleSheet(style_sheet());
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("body"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    bar_ = new QLabel;
    bar_->setObjectName(QStringLiteral("bar"));
    bar_->setWordWrap(true);
    bar_->hide();
    pages_ = new QStackedWidget;
    start_ = new StartPage;
    overview_ = new OverviewPage;
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(overview_);
    pages_->addWidget(start_);
    pages_->addWidget(scroll);
    column->addWidget(bar_);
    column->addWidget(pages_, 1);
    setCentralWidget(body);
    build_menus();
    connect(start_->create, &QPushButton::clicked, this, [this] { ask_new(); });
    connect(start_->open, &QPushButton::clicked, this, [this] { ask_open(); });
    connect(start_->sample, &QPushButton::clicked, this, [this] { ask_sample(); });
    resize(1120, 680);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::build_menus()
{
    file_menu_ = menuBar()->addMenu(QString());
    new_ = file_menu_->addAction(QString(), this, [this] { ask_new(); });
    new_->setShortcut(QKeySequence::New);
    open_ = file_menu_->addAction(QString(), this, [this] { ask_open(); });
    open_->setShortcut(QKeySequence::Open);
    sample_ = file_menu_->addAction(QString(), this, [this] { ask_sample(); });
    close_ = file_menu_->addAction(QString(), this, [this] { close_file(); });
    close_->setShortcut(QKeySequence::Close);
    file_menu_->addSeparator();
    quit_ = file_menu_->addAction(QString(), this, [this] { close(); });
    quit_->setShortcut(QKeySequence::Quit);

    language_menu_ = menuBar()->addMenu(QString());
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& name, Language language) {
        QAction* action = language_menu_->addAction(name, this, [this, language] {
            set_language(language);
            if (on_language) on_language(language);
        });
        action->setCheckable(true);
        group->addAction(action);
        return action;
    };
    // A language is found by those who read it: by its own name, never translated.
    indonesian_ = add(QStringLiteral("Bahasa Indonesia"), Language::indonesian);
    english_ = add(QStringLiteral("English"), Language::english);
}

void MainWindow::set_language(Language language)
{
    texts_ = texts::qt_texts(language);
    retranslate();
}

void MainWindow::retranslate()
{
    file_menu_->setTitle(say(texts_, label("shell", "&File")));
    new_->setText(say(texts_, label("shell", "&New cooperative…")));
    open_->setText(say(texts_, label("shell", "&Open…")));
    sample_->setText(say(texts_, label("shell", "&Sample cooperative…")));
    close_->setText(say(texts_, label("shell", "&Close the file")));
    quit_->setText(say(texts_, label("shell", "&Quit")));
    language_menu_->setTitle(say(texts_, label("shell", "&Language")));
    indonesian_->setChecked(language() == Language::indonesian);
    english_->setChecked(language() == Language::english);
    bar_->hide();
    start_->retranslate(texts_);
    show_books();
}

void MainWindow::show_books()
{
    close_->setEnabled(is_open());
    pages_->setCurrentIndex(is_open() ? 1 : 0);
    if (!is_open()) {
        setWindowTitle(QStringLiteral("Sokoguru"));
        return;
    }
    attempt([this] {
        const Overview overview = read_overview(*books_);
        overview_->show_overview(overview, texts_);
        setWindowTitle(QString::fromStdString(overview.name) + QStringLiteral(" – Sokoguru"));
    });
}

bool MainWindow::attempt(const std::function<void()>& action)
{
    try {
        action();
        return true;
    } catch (const Error& error) {
        say_in_bar(say(texts_, error.message()), "refusal");
        return false;
    }
}

void MainWindow::say_in_bar(const QString& text, const char* kind)
{
    bar_->setText(text);
    bar_->setProperty("kind", kind);
    bar_->setStyleSheet(QString()); // the kind changes the look
    bar_->show();
}

bool MainWindow::open_file(const std::filesystem::path& path)
{
    bar_->hide();
    std::unique_ptr<Books> opened;
    const auto open = [&](const books::Credentials& credentials) {
        opened = std::make_unique<Books>(Books::open(path, credentials, clock_));
    };
    const bool done = attempt([&] {
        try {
            open({});
        } catch (const Error& error) {
            if (!wants_sign_in(error.code())) throw;
            SignInDialog(texts_, open, this).exec();
        }
    });
    if (!done || !opened) return false;
    books_ = std::move(opened);
    show_books();
    return true;
}

bool MainWindow::create_file(const std::filesystem::path& path, const books::Cooperative& cooperative,
                             const books::NewUser& first_user)
{
    bar_->hide();
    std::unique_ptr<Books> created;
    const bool done =
        attempt([&] { created = std::make_unique<Books>(Books::create(path, cooperative, first_user, clock_)); });
    if (!done) return false;
    books_ = std::move(created);
    show_books();
    return true;
}

void MainWindow::open_sample(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) {
        open_file(path);
        return;
    }
    say_in_bar(say(texts_, label("shell", "The sample cooperative is being made; this takes some seconds.")), "note");
    menuBar()->setEnabled(false);
    pages_->setEnabled(false);
    auto refusal = std::make_shared<std::optional<Error>>();
    QThread* const worker = QThread::create([path, refusal] {
        try {
            demo::build(path, {});
        } catch (const Error& error) {
            *refusal = error;
        }
    });
    // The window may be gone by then: `this` as the receiver ends the connection with it.
    connect(worker, &QThread::finished, this, [this, path, refusal] {
        menuBar()->setEnabled(true);
        pages_->setEnabled(true);
        if (*refusal)
            say_in_bar(say(texts_, (*refusal)->message()), "refusal");
        else
            open_file(path);
    });
    connect(worker, &QThread::finished, worker, &QObject::deleteLater);
    worker->start();
}

void MainWindow::close_file()
{
    books_.reset();
    bar_->hide();
    show_books();
}

QString MainWindow::refusal() const
{
    return bar_->isHidden() ? QString() : bar_->text();
}

void MainWindow::ask_new()
{
    NewDialog dialog(texts_, clock_.today(), this);
    if (dialog.exec() != QDialog::Accepted) return;
    QString path =
        QFileDialog::getSaveFileName(this, say(texts_, label("shell", "Where to keep the books")),
                                     QString::fromStdString(dialog.cooperative().name + ".sokoguru"),
                                     say(texts_, label("shell", "Sokoguru files")) + QStringLiteral(" (*.sokoguru)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) return;
    if (!path.endsWith(QStringLiteral(".sokoguru"))) path += QStringLiteral(".sokoguru");
    create_file(to_path(path), dialog.cooperative(), dialog.first_user());
}

void MainWindow::ask_open()
{
    const QString path =
        QFileDialog::getOpenFileName(this, say(texts_, label("shell", "Open books")), QString(),
                                     say(texts_, label("shell", "Sokoguru files")) + QStringLiteral(" (*.sokoguru)"));
    if (!path.isEmpty()) open_file(to_path(path));
}

void MainWindow::ask_sample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, say(texts_, label("shell", "Where to keep the sample")),
        folder + QStringLiteral("/") + say(texts_, label("shell", "sample")) + QStringLiteral(".sokoguru"),
        say(texts_, label("shell", "Sokoguru files")) + QStringLiteral(" (*.sokoguru)"), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty()) open_sample(to_path(path));
}

} // namespace sokoguru::shell
