// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <string>

#include <QWidget>

#include "workspace/workspace.h"

class QLabel;
class QLineEdit;

namespace sokoguru::ui {

/// A row of a form: the name with its Alt-key above the control, a sentence of explanation below it. What is wrong with
/// the control's content takes the sentence's place in the colour of refusals, so that nothing moves. A field of every
/// day (date, amount …) without a sentence of its own has the usual one (widgets/usual_help.h) in its tip. The control
/// gets its accessible name and description from here.
class Field : public QWidget {
    Q_OBJECT
public:
    /// `name` with an ampersand before its Alt-key: label("cash", "&Amount"). Takes the control. An InputLine's own
    /// problems show by themselves.
    Field(Workspace& workspace, const Label& name, QWidget* control, const Label& explanation = {},
          QWidget* parent = nullptr);

    /// Shows a refusal at this control until it is changed or set_problem({}).
    void set_problem(const Label& problem);
    QWidget& control() const { return *control_; }

private:
    void fill();

    Workspace& workspace_;
    Label name_text_;
    Label explanation_text_;
    Label problem_;
    QWidget* control_;
    QString help_; ///< as it stands in the tip
    QLabel* name_;
    QLabel* below_;
};

/// Fields in one row, all of one width, their names on one line.
QWidget* beside(std::initializer_list<QWidget*> fields);

/// What a line says, without blanks around it; nothing where it is empty.
std::optional<std::string> or_nothing(const QLineEdit& line);

} // namespace sokoguru::ui
