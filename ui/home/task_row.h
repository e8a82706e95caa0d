// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHBoxLayout;
class QPushButton;
class QWidget;

namespace sokoguru::ui {

/// A line of something to do: a picture, a sentence, the button that does it. The button's accessible name says both.
struct TaskRow {
    QWidget* widget = nullptr;
    QHBoxLayout* line = nullptr; ///< for more buttons before the last one
    QPushButton* button = nullptr;
};
/// Without an icon's name an empty circle stands before it: a step that is not done yet.
TaskRow task_row(const QString& icon_name, const QString& sentence, const QString& action);

} // namespace sokoguru::ui
