// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "golive/objections.h"
#include "workspace/workspace.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace sokoguru::ui {

class DateField;
class Field;
class MemberField;

/// The members' objections to their balances: a list, a line to add one, and the answer to the selected one.
class ObjectionPanel : public QWidget {
    Q_OBJECT
public:
    explicit ObjectionPanel(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

private:
    void retranslate();
    void fill();
    void add();
    void answer(golive::ObjectionStatus status);
    void update_buttons();

    Workspace& workspace_;
    std::vector<golive::Objection> list_;
    QLabel* lead_;
    QTableWidget* table_;
    MemberField* member_;
    DateField* day_;
    QLineEdit* text_;
    Field* member_field_;
    Field* text_field_;
    QPushButton* add_;
    QLineEdit* answer_;
    QLineEdit* document_;
    Field* answer_field_;
    Field* document_field_;
    QPushButton* accept_;
    QPushButton* refuse_;
};

} // namespace sokoguru::ui
