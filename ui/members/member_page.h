// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/members.h"
#include "workspace/page.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QLayout;
class QFrame;

namespace sokoguru::ui {

class Chart;
class IdentityCard;
class MemberBooks;
class MoneyCard;

/// One member: who he is, what he has and owes, how it grew, his movements and documents, and what can be done for him.
class MemberPage : public Page {
    Q_OBJECT
public:
    explicit MemberPage(Workspace& workspace, QWidget* parent = nullptr);
    void open(const Place& place) override;
    void refresh() override;
    QString heading() const override;
    void leave() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build_actions(QLayout& row);
    void retranslate();
    void arrange_cards();
    void show_growth();
    void move_money(bool in);
    void edit();
    void let_leave();
    void take_leaving_back();

    members::Member member_;
    QLabel* name_;
    QLabel* details_;
    QLabel* status_;
    QPushButton* deposit_;
    QPushButton* withdraw_;
    QPushButton* loan_;
    QPushButton* statement_;
    QPushButton* message_;
    QPushButton* edit_;
    QPushButton* leave_;
    QGridLayout* cards_;
    IdentityCard* identity_;
    MoneyCard* money_;
    QFrame* growth_;
    Chart* chart_;
    QLabel* no_growth_;
    MemberBooks* books_tabs_;
    int columns_ = 0;
};

} // namespace sokoguru::ui
