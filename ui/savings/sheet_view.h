// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/table_view.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// A table that is typed into like a spreadsheet: typing replaces a cell, F2 changes it, Enter goes down, Tab to the
/// right, Delete empties the chosen cells, Space ticks, Ctrl+V pastes, Ctrl+Z takes back. Amounts are typed as in every
/// money field.
class CollectiveView : public TableView {
    Q_OBJECT
public:
    explicit CollectiveView(Workspace& workspace, QWidget* parent = nullptr);

signals:
    /// Ctrl+V on this cell.
    void pasted(const QModelIndex& at, const QString& text);
    /// Ctrl+Z outside of a cell's field.
    void undo_wanted();
    /// What was typed into this cell cannot be used.
    void refused(const QModelIndex& at, const Label& problem);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void step_down();
};

} // namespace sokoguru::ui
