// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <initializer_list>

#include <QDialog>

#include "widgets/asked_once.h"
#include "widgets/error_places.h"
#include "widgets/field.h"
#include "workspace/workspace.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class QHBoxLayout;

namespace sokoguru::ui {

/// A dialog that asks for something in fields: they scroll where the screen is small, the buttons stay. What the core
/// refuses stands beside the field it is about and everything typed stays; what is about no field stands above the
/// buttons. Ctrl+Enter does what the button does.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    FormDialog(Workspace& workspace, const Label& title, const Label& action, QWidget* parent = nullptr);

    /// The sentence above the buttons; empty: none.
    void say_refusal(const Label& refusal);
    /// Shows an error at its field, or above the buttons.
    void show_error(const Error& error);
    void done(int result) override;

protected:
    Workspace& workspace() const { return workspace_; }
    Books& books() const { return workspace_.books(); }
    QString say(const Label& label) const { return workspace_.say(label); }

    /// Where the fields go.
    QVBoxLayout* body() const { return body_; }
    /// A heading above the fields that follow.
    void add_section(const Label& title);
    /// Fields beside each other, equally wide unless `stretch` says otherwise.
    void add_row(std::initializer_list<QWidget*> fields, std::initializer_list<int> stretch = {});
    /// Which field an error belongs to.
    ErrorPlaces& errors() { return errors_; }
    QPushButton* action_button() const { return action_; }
    /// As wide as wanted and as high as the fields are, but never beyond the screen: the buttons stay in sight.
    void fit(int width);
    /// Fields came up or went: makes the dialog as high as those of now need, where it is too low for them.
    void fit_again();
    /// Another button, left of the action.
    void add_button(QPushButton* button);

    /// Does it; throws Error, or returns false where it has said itself what is wrong.
    virtual bool act() = 0;

    /// What core asks about the deed stands above the buttons and waits for a second press; false: not yet.
    bool confirmed(const std::vector<Issue>& questions);

    /// Runs act() and closes; what it refuses is shown.
    void try_to_act();

    void showEvent(QShowEvent* event) override;

private:
    Workspace& workspace_;
    QScrollArea* area_;
    QVBoxLayout* body_;
    QLabel* refusal_;
    QLabel* question_;
    AskedOnce asked_;
    QPushButton* action_;
    QHBoxLayout* buttons_;
    ErrorPlaces errors_;
};

} // namespace sokoguru::ui
