// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "cash/after.h"
#include "workspace/workspace.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace sokoguru::ui {

/// After a posting: its number, and the member's new balance in type so large that he reads it from the other side of
/// the desk. From here the receipt, the next document, or back.
class PostedPanel : public QWidget {
    Q_OBJECT
public:
    explicit PostedPanel(Workspace& workspace, QWidget* parent = nullptr);

    void show_document(DocumentId document, bool has_next);
    const std::string& number() const { return after_.number; }

signals:
    void next_wanted();
    void close_wanted();

private:
    void fill();

    Workspace& workspace_;
    cash::AfterPosting after_;
    QLabel* done_;
    QLabel* name_;
    QLabel* detail_;
    QGridLayout* balances_;
    QPushButton* receipt_;
    QPushButton* next_;
    QPushButton* close_;
};

} // namespace sokoguru::ui
