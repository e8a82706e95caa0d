// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace sokoguru::ui {

/// A stack that needs the room of the page shown, not that of the widest and the highest of all: the window stays as
/// small as what is seen in it allows.
class CurrentStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit CurrentStack(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace sokoguru::ui
