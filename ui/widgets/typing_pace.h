// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>
#include <QPointer>

#include "base/label.h"

class QKeyEvent;
class QWidget;

namespace sokoguru::ui {

/// How fast keys come, so that a scanner is told from a hand. Scanners type a code and send Enter behind it; they leave
/// some thousandths of a second between two keys, the slowest settings of common ones a tenth. A hand that has finished
/// an amount and means to post it takes longer than that for the Enter.
class TypingPace : public QObject {
public:
    /// Before an Enter that posts no key was pressed for so long, in milliseconds; a setting of the books
    /// (questions::Limits::pause).
    static constexpr qint64 usual_pause = 200;
    /// So many keys with no more than `scanner_gap` milliseconds between them come from no hand.
    static constexpr int scanned_keys = 6;
    static constexpr qint64 scanner_gap = 30;

    /// The one of the program; it watches from its first use.
    static TypingPace& of_program();

    /// When a key was pressed, in milliseconds of any beginning: by default what the system says of the event, so that
    /// keys that waited for a busy window are judged by when they were pressed. For tests.
    void set_clock(std::function<qint64(const QKeyEvent&)> clock);

    void set_pause(qint64 milliseconds) { pause_ = milliseconds; }

    /// The key pressed last came after the pause, and is not one that is held down.
    bool after_pause() const { return !held_ && gap_ >= pause_; }
    /// What stands in this field now came from a scanner: nothing was typed into it by hand since.
    bool is_scanned(const QWidget& field) const { return scanned_ == &field; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    TypingPace();
    void pressed(QWidget& field, const QKeyEvent& key);

    std::function<qint64(const QKeyEvent&)> clock_;
    qint64 last_ = 0;
    qint64 pause_ = usual_pause;
    qint64 gap_ = usual_pause;
    int key_ = 0; ///< the one that is down: its event passes through the parents of its field too
    bool held_ = false;
    int fast_ = 0; ///< characters without a pause between them
    QPointer<QWidget> field_;
    QPointer<QWidget> scanned_;
};

/// What a field says that takes no codes: an amount, a day.
Label scanned_here();

} // namespace sokoguru::ui
