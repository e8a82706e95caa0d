// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "workspace/page.h"

class QToolButton;
class QVBoxLayout;

namespace sokoguru::ui {

/// The main pages at the left, icon and word; folded together to icons alone, with the words as tips.
class Navigation : public QWidget {
    Q_OBJECT
public:
    Navigation(Workspace& workspace, const std::vector<PageInfo>& pages, QWidget* parent = nullptr);

    /// Marks the main page that is shown.
    void mark(const QString& page);
    void set_folded(bool folded);
    bool is_folded() const { return folded_; }
    /// What the signed-in user may see.
    void update_permissions();

signals:
    void folded_changed();

private:
    void retranslate();

    Workspace& workspace_;
    const std::vector<PageInfo>& pages_;
    std::map<QString, QToolButton*> buttons_;
    QToolButton* fold_;
    bool folded_ = false;
};

} // namespace sokoguru::ui
