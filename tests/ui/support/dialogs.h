// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <functional>

#include <QApplication>
#include <QDialog>
#include <QTimer>

namespace sokoguru::test {

/// Does something with the dialog that comes up next, as soon as it waits for its user. One that is still open
/// afterwards is closed, so that a failing test ends.
inline void when_asked(const std::function<void(QDialog&)>& action)
{
    QTimer::singleShot(0, [action] {
        auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        action(*dialog);
        if (dialog->isVisible()) dialog->reject();
    });
}

/// A child of that name and kind; the test ends where there is none.
template <typename Kind> Kind& child(QWidget& of, const char* name)
{
    auto* const found = of.findChild<Kind*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace sokoguru::test
