// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QAbstractButton>

#include "base/label.h"
#include "workspace/workspace.h"

class QLabel;

namespace sokoguru::ui {

/// A report in the gallery: its title and what it is for; the whole card is the button.
class ReportCard : public QAbstractButton {
    Q_OBJECT
public:
    ReportCard(Workspace& workspace, Label title, Label purpose, Place place, QWidget* parent = nullptr);

    const Place& place() const { return place_; }
    /// Both texts folded, in the language of now.
    const std::string& haystack() const { return haystack_; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Place place_;
    QLabel* title_;
    QLabel* purpose_;
    std::string haystack_;
};

} // namespace sokoguru::ui
