// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

#include "widgets/typing_pace.h"

namespace sokoguru::test {

/// From now on every key is pressed so many milliseconds after the one before, however fast the test is.
inline void keys_apart(qint64 milliseconds)
{
    ui::TypingPace::of_program().set_clock(
        [now = qint64(1'000'000), milliseconds](const QKeyEvent&) mutable { return now += milliseconds; });
}

inline void type_by_hand()
{
    keys_apart(1000);
}

/// A scanner until the end of the test.
class Scanner {
public:
    Scanner() { keys_apart(5); }
    ~Scanner() { type_by_hand(); }
    Scanner(const Scanner&) = delete;
    Scanner& operator=(const Scanner&) = delete;
};

} // namespace sokoguru::test
