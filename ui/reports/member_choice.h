// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "members/members.h"
#include "workspace/workspace.h"

class QComboBox;
class QLabel;

namespace sokoguru::ui {

class MemberField;

/// Whose documents are wanted: everybody's, a unit's, one member's, or those that were marked in a list.
class MemberChoice : public QWidget {
    Q_OBJECT
public:
    explicit MemberChoice(Workspace& workspace, QWidget* parent = nullptr);

    /// Reads the units. `marked` members are offered first where there are some.
    void refresh(std::vector<MemberId> marked);
    /// In the order of their numbers; empty where nobody was chosen yet.
    std::vector<members::Member> members() const;
    bool is_everybody() const;

signals:
    void changed();

private:
    enum Who { everybody, unit, one, marked };
    Who who() const;
    void say_words();
    void show_parts();

    Workspace& workspace_;
    std::vector<MemberId> marked_;
    QLabel* who_name_;
    QComboBox* who_;
    QComboBox* unit_;
    MemberField* member_;
};

} // namespace sokoguru::ui
