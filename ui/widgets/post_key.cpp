// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/post_key.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

#include "widgets/typing_pace.h"

namespace sokoguru::ui {

namespace {

/// Stands before the window, which would press its default button, and before the button itself.
class EnterByHand : public QObject {
public:
    EnterByHand(QPushButton& button, std::function<void()> too_fast) : QObject(&button), too_fast_(std::move(too_fast))
    {
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress) return false;
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (!enter || (key.modifiers() & ~Qt::KeypadModifier) != 0) return false;
        if (TypingPace::of_program().after_pause()) return false;
        if (too_fast_) too_fast_();
        return true;
    }

private:
    std::function<void()> too_fast_;
};

} // namespace

Label enter_too_fast()
{
    return label("widgets", "Enter came as fast as from a scanner, so nothing was posted. Press it once more.");
}

void post_by_key(QWidget& window, QPushButton& button, std::function<void()> too_fast)
{
    TypingPace::of_program(); // it watches from now on
    auto* const guard = new EnterByHand(button, std::move(too_fast));
    window.installEventFilter(guard);
    button.installEventFilter(guard);
    button.setToolTip(QStringLiteral("Ctrl+Enter"));
    auto* const key = new QShortcut(&window);
    // Of the keyboard's two.
    key->setKeys({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    QObject::connect(key, &QShortcut::activated, &button, [&button] {
        if (!button.isVisible() || !button.isEnabled()) return;
        button.setFocus(Qt::OtherFocusReason); // a field reads what was typed when it is left
        button.click();
    });
}

} // namespace sokoguru::ui
