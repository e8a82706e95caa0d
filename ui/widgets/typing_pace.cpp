// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typing_pace.h"

#include <chrono>

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace sokoguru::ui {

namespace {

qint64 time_of(const QKeyEvent& key)
{
    if (key.timestamp() != 0) return static_cast<qint64>(key.timestamp());
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

bool is_modifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

} // namespace

TypingPace::TypingPace() : QObject(qApp), clock_(time_of)
{
    qApp->installEventFilter(this);
}

TypingPace& TypingPace::of_program()
{
    // Of the application that is there: it goes with it.
    static QPointer<TypingPace> pace;
    if (pace == nullptr) pace = new TypingPace;
    return *pace;
}

void TypingPace::set_clock(std::function<qint64(const QKeyEvent&)> clock)
{
    clock_ = clock ? std::move(clock) : time_of;
    last_ = 0;
    gap_ = pause_;
    fast_ = 0;
}

bool TypingPace::eventFilter(QObject* watched, QEvent* event)
{
    // A release that went to another window would leave its key down for ever.
    if (event->type() == QEvent::WindowDeactivate) key_ = 0;
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease) return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (!watched->isWidgetType() || is_modifier(key.key())) return false;
    if (event->type() == QEvent::KeyRelease) {
        if (!key.isAutoRepeat() && key.key() == key_) key_ = 0;
        return false;
    }
    held_ = key.isAutoRepeat();
    if (held_ || key.key() == key_) return false;
    key_ = key.key();
    pressed(static_cast<QWidget&>(*watched), key);
    return false;
}

void TypingPace::pressed(QWidget& field, const QKeyEvent& key)
{
    const qint64 now = clock_(key);
    gap_ = now - last_;
    last_ = now;
    const bool is_character = !key.text().isEmpty() && key.text().at(0).isPrint();
    if (!is_character) return;
    fast_ = field_ == &field && gap_ <= scanner_gap ? fast_ + 1 : 1;
    field_ = &field;
    if (fast_ >= scanned_keys)
        scanned_ = &field;
    else if (fast_ == 1 && scanned_ == &field)
        scanned_ = nullptr; // by hand again
}

Label scanned_here()
{
    return label("widgets", "This came as fast as from a scanner: was it meant for another field? Type it by hand.");
}

} // namespace sokoguru::ui
