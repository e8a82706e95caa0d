// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QLocale>
#include <QObject>
#include <QSettings>
#include <QString>

#include "base/error.h"
#include "base/texts.h"
#include "books/books.h"
#include "workspace/place.h"

class QThread;

namespace sokoguru::ui {

/// What happened to the books; pages refresh what they show.
enum class Change {
    file,     ///< opened, closed, another user
    postings, ///< something was posted
    members,  ///< the register
    settings, ///< cooperative, chart, products, scheme, users
    drafts,   ///< unposted work
    language, ///< texts and numbers are written anew
    look,     ///< colours or text size
};

/// How a notice looks: done (quietly, goes away), note, refusal (stays until closed).
enum class Notice { done, note, refusal };

/// What the notice's button does.
struct NoticeAction {
    Label text;
    Place place;
};

/// Where long work says how far it is, and learns that it was cancelled. Thread-safe.
class Progress {
public:
    /// Thrown by step() after the clerk cancelled: everything is taken back on the way out.
    struct Cancelled {};

    virtual ~Progress() = default;
    /// `total` 0: unknown. Throws Cancelled.
    virtual void step(std::int64_t done, std::int64_t total) = 0;
};

/// What all pages share: the open books, the language, the way to other pages, and what the window is told. It has no
/// widgets. Pages never keep a `Books&` beyond a call: the file may be closed between two of them.
class Workspace : public QObject {
    Q_OBJECT
public:
    /// `memory` keeps what belongs to this office PC and not to the books: window state, recent files, column widths.
    Workspace(Language language, const books::Clock& clock, std::unique_ptr<QSettings> memory);
    ~Workspace() override;

    // The books -----------------------------------------------------------------------------------------------------
    bool is_open() const { return books_ != nullptr; }
    /// Only while open and no long work is running.
    Books& books();
    /// Opens these books, or closes (nullptr).
    void set_books(std::unique_ptr<Books> books);
    const books::Clock& clock() const { return clock_; }
    Date today() const { return clock_.today(); }
    /// Open, and the user's role may do it. For enabling buttons; core refuses by itself.
    bool may(books::Permission permission) const;

    // Words ---------------------------------------------------------------------------------------------------------
    Language language() const { return texts_.language(); }
    void set_language(Language language);
    const Texts& texts() const { return texts_; }
    QString say(const Label& label) const;
    /// For Qt's own widgets: calendars, spin boxes.
    QLocale locale() const;
    QString money(Money amount) const;
    QString date(Date date) const;
    QString short_date(Date date) const;
    QString number(std::int64_t value) const;
    /// Runs `fill` now and again whenever the language changes, as long as `owner` lives. Texts of buttons, labels,
    /// tips and accessible names are set in it.
    void words(QObject* owner, std::function<void()> fill);

    // The window ----------------------------------------------------------------------------------------------------
    /// Shows a place.
    void go(const Place& place);
    /// Says something without taking the focus.
    void tell(Notice notice, const Label& text, std::optional<NoticeAction> action = std::nullopt);
    /// Runs an action; an Error becomes a notice of refusal. True when it was done.
    bool attempt(const std::function<void()>& action);
    /// After a change of the books: all pages learn of it.
    void change(Change change);

    /// Runs `work` in a thread of its own, which alone may use the books until it ends; the window shows `what` with
    /// progress and a way to cancel. Then, in this thread, `done` where it succeeded; an Error becomes a notice.
    /// With an `owner`, `done` is left out where that has gone meanwhile; `work` itself uses nothing of a widget.
    /// A workspace that is closed meanwhile cancels the work and waits for it.
    void run_long(const Label& what, std::function<void(Books&, Progress&)> work, std::function<void()> done,
                  QObject* owner = nullptr);
    /// The same without open books: making the sample, restoring.
    void run_long(const Label& what, std::function<void(Progress&)> work, std::function<void()> done,
                  QObject* owner = nullptr);
    bool is_busy() const { return busy_; }

    QSettings& memory() { return *memory_; }

signals:
    void changed(sokoguru::ui::Change change);
    void asked_for(const sokoguru::ui::Place& place);
    void told(sokoguru::ui::Notice notice, const QString& text,
              const std::optional<sokoguru::ui::NoticeAction>& action);
    /// Long work begins; `cancel` may be called from this thread.
    void busy_began(const QString& what, const std::function<void()>& cancel);
    void busy_progress(qint64 done, qint64 total);
    void busy_ended();

private:
    Texts texts_;
    const books::Clock& clock_;
    std::unique_ptr<QSettings> memory_;
    std::unique_ptr<Books> books_;
    bool busy_ = false;
    QThread* worker_ = nullptr; ///< while busy
    std::function<void()> stop_;
};

} // namespace sokoguru::ui
