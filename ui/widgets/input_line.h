// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "workspace/workspace.h"

namespace sokoguru::ui {

/// A line that understands what is typed into it: the base of the fields for money, dates, months, members, accounts.
/// What was typed is read on the way (value() of the field is always what stands there now); on Enter and when the
/// focus leaves it is written out in full, or the problem is shown. A Field around it says the problem in words.
class InputLine : public QLineEdit {
    Q_OBJECT
public:
    explicit InputLine(Workspace& workspace, QWidget* parent = nullptr);

    /// Why what stands here cannot be used: of the field itself, or set by the page (the core's refusal). Empty: fine.
    const Label& problem() const { return problem_; }
    /// Stays until something else is typed.
    void set_problem(const Label& problem);
    void setPlaceholder(const QString& text) { setPlaceholderText(text); }

    /// Reads what was typed as if the focus left, for a page about to use all its fields. False where it cannot be
    /// understood; a problem that the page has set does not count.
    bool finish();

signals:
    /// The value is another one now, through typing or by a choice; not through set_value().
    void changed();
    void problem_changed();
    /// Enter was pressed and what stands here is understood, also where Enter was used up: for rows of fields.
    void entered();

protected:
    Workspace& workspace() const { return workspace_; }
    bool is_finished() const { return finished_; }
    /// The books are there and no long work has them.
    bool can_read() const { return workspace_.is_open() && !workspace_.is_busy(); }
    /// Writes the text in full without saying that it changed.
    void write(const QString& text);
    /// What was typed is to be read now, on the way.
    virtual void typed() = 0;
    /// What was typed is to be written in full; returns the problem.
    virtual Label finished() = 0;
    /// The value's text in the language of now.
    virtual void rewrite() = 0;
    /// Enter is used up by what it wrote: the dialog's button waits for the next.
    virtual bool keeps_enter(const QString& before) const { return before != text(); }

    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Workspace& workspace_;
    Label problem_;
    bool finished_ = true; ///< nothing was typed since it was written in full
};

} // namespace sokoguru::ui
