// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "members/members.h"
#include "workspace/workspace.h"

class QFormLayout;
class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace sokoguru::ui {

/// Who a member is. His national ID is masked; showing it is recorded in the audit trail, and after half a minute it
/// hides by itself.
class IdentityCard : public QFrame {
    Q_OBJECT
public:
    explicit IdentityCard(Workspace& workspace, QWidget* parent = nullptr);
    void show_member(const members::Member& member);
    void hide_national_id();
    /// For tests: after so many milliseconds it hides.
    void set_hide_after(int milliseconds);

private:
    void reveal();
    void add_line(QFormLayout& form, const Label& name, const QString& value);
    void fill();

    Workspace& workspace_;
    members::Member member_;
    QWidget* lines_ = nullptr;
    QVBoxLayout* column_;
    QLabel* national_id_;
    QPushButton* show_;
    QTimer* timer_;
    bool revealed_ = false;
};

} // namespace sokoguru::ui
