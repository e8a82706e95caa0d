// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include <atomic>

#include <QPointer>
#include <QThread>

#include "base/check.h"
#include "texts/qt_texts.h"
#include "texts/qt_words.h"

namespace sokoguru::ui {

namespace {

/// Progress that is told to the window's thread, at most every percent.
class ThreadProgress : public Progress {
public:
    explicit ThreadProgress(Workspace& workspace) : workspace_(workspace) {}

    void step(std::int64_t done, std::int64_t total) override
    {
        if (cancelled) throw Cancelled{};
        const std::int64_t percent = total > 0 ? done * 100 / total : done;
        if (percent == said_) return;
        said_ = percent;
        QMetaObject::invokeMethod(
            &workspace_, [this, done, total] { emit workspace_.busy_progress(done, total); }, Qt::QueuedConnection);
    }

    std::atomic<bool> cancelled = false;

private:
    Workspace& workspace_;
    std::int64_t said_ = -1;
};

struct Outcome {
    enum class Kind { done, cancelled, refused } kind = Kind::done;
    std::optional<Error> error;
};

Outcome run(const std::function<void(Progress&)>& work, Progress& progress)
{
    try {
        work(progress);
        return {};
    } catch (const Progress::Cancelled&) {
        return {Outcome::Kind::cancelled, {}};
    } catch (const Error& error) {
        return {Outcome::Kind::refused, error};
    } catch (const std::exception& error) {
        return {Outcome::Kind::refused, Error(Code::internal, {std::string(error.what())})};
    }
}

} // namespace

Workspace::Workspace(Language language, const books::Clock& clock, std::unique_ptr<QSettings> memory)
    : texts_(texts::qt_texts(language)), clock_(clock), memory_(std::move(memory))
{
    // Before any page: where the language changes, pages find Qt speaking it.
    words(this, [this, qt = std::make_shared<texts::QtWords>()] { qt->speak(this->language()); });
}

Workspace::~Workspace()
{
    if (worker_ == nullptr) return;
    // The thread has the books, which end with this.
    stop_();
    disconnect(worker_, nullptr, this, nullptr);
    worker_->wait();
    delete worker_;
}

Books& Workspace::books()
{
    SOKO_CHECK(books_ != nullptr && !busy_);
    return *books_;
}

void Workspace::set_books(std::unique_ptr<Books> books)
{
    SOKO_CHECK(!busy_);
    books_ = std::move(books);
    change(Change::file);
}

bool Workspace::may(books::Permission permission) const
{
    if (books_ == nullptr || !books::may(books_->user().role, permission)) return false;
    return permission == books::Permission::read || !books_->reading_copy();
}

void Workspace::set_language(Language language)
{
    if (language == texts_.language()) return;
    texts_ = texts::qt_texts(language);
    change(Change::language);
}

QString Workspace::say(const Label& label) const
{
    return QString::fromStdString(texts_(label));
}

QLocale Workspace::locale() const
{
    return language() == Language::indonesian ? QLocale(QLocale::Indonesian) : QLocale(QLocale::English);
}

QString Workspace::money(Money amount) const
{
    return QString::fromStdString(texts_.money(amount));
}

QString Workspace::date(Date date) const
{
    return QString::fromStdString(texts_.date(date));
}

QString Workspace::short_date(Date date) const
{
    return QString::fromStdString(texts_.short_date(date));
}

QString Workspace::number(std::int64_t value) const
{
    return QString::fromStdString(texts_.number(value));
}

void Workspace::words(QObject* owner, std::function<void()> fill)
{
    fill();
    connect(this, &Workspace::changed, owner, [fill = std::move(fill)](Change change) {
        if (change == Change::language) fill();
    });
}

void Workspace::go(const Place& place)
{
    emit asked_for(place);
}

void Workspace::tell(Notice notice, const Label& text, std::optional<NoticeAction> action)
{
    emit told(notice, say(text), action);
}

bool Workspace::attempt(const std::function<void()>& action)
{
    try {
        action();
        return true;
    } catch (const Error& error) {
        tell(Notice::refusal, error.message());
        return false;
    }
}

void Workspace::change(Change change)
{
    emit changed(change);
}

void Workspace::run_long(const Label& what, std::function<void(Books&, Progress&)> work, std::function<void()> done,
                         QObject* owner)
{
    Books* const borrowed = &books();
    run_long(
        what, [borrowed, work = std::move(work)](Progress& progress) { work(*borrowed, progress); }, std::move(done),
        owner);
}

void Workspace::run_long(const Label& what, std::function<void(Progress&)> work, std::function<void()> done,
                         QObject* owner)
{
    SOKO_CHECK(!busy_);
    busy_ = true;
    auto progress = std::make_shared<ThreadProgress>(*this);
    auto outcome = std::make_shared<Outcome>();
    stop_ = [progress] { progress->cancelled = true; };
    worker_ = QThread::create([work = std::move(work), progress, outcome] { *outcome = run(work, *progress); });
    if (owner != nullptr)
        done = [done = std::move(done), there = QPointer<QObject>(owner)] {
            if (there) done();
        };
    emit busy_began(say(what), stop_);
    connect(worker_, &QThread::finished, this, [this, progress, outcome, done = std::move(done)] {
        worker_->deleteLater();
        worker_ = nullptr;
        busy_ = false;
        emit busy_ended();
        switch (outcome->kind) {
        case Outcome::Kind::done:
            done();
            break;
        case Outcome::Kind::cancelled:
            tell(Notice::note, label("shell", "Cancelled; nothing was changed."));
            break;
        case Outcome::Kind::refused:
            tell(Notice::refusal, outcome->error->message());
            break;
        }
    });
    worker_->start();
}

} // namespace sokoguru::ui
