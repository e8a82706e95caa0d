// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "members/members.h"
#include "workspace/workspace.h"

class QVBoxLayout;

namespace sokoguru::ui {

/// What a member has and owes: his balance of each savings product, and each open loan with its remaining principal and
/// next instalment. A loan leads to its page.
class MoneyCard : public QFrame {
    Q_OBJECT
public:
    explicit MoneyCard(Workspace& workspace, QWidget* parent = nullptr);
    void show_member(MemberId member);

private:
    void add_savings(QVBoxLayout& column, MemberId member);
    void add_loans(QVBoxLayout& column, MemberId member);

    Workspace& workspace_;
    QWidget* inside_ = nullptr;
};

} // namespace sokoguru::ui
