// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

#include "base/texts.h"

class QLabel;
class QPushButton;

namespace sokoguru::shell {

/// What a window without a file shows: what the program is, and the ways to begin.
class StartPage : public QWidget {
public:
    explicit StartPage(QWidget* parent = nullptr);
    void retranslate(const Texts& texts);

    QPushButton* create;
    QPushButton* open;
    QPushButton* sample;

private:
    QLabel* title_;
    QLabel* about_;
};

} // namespace sokoguru::shell
