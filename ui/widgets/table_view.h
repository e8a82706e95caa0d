// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QSettings;

namespace sokoguru::ui {

/// Roles that models of tables answer beside Qt's own.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< what a column sorts by
    PlainRole,                   ///< the cell as it is pasted into a spreadsheet: figures without dots
};

/// A table as the whole program shows it: rows selected, calm lines, Ctrl+C with headings (tab-separated, figures
/// plain, formulas harmless), Enter or double click activates a row, Ctrl+A selects all, columns keep their widths on
/// this PC.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);

    /// Column widths are kept under this name.
    void remember_as(const QString& name, QSettings& memory);
    /// Widens columns to what they show (the first rows only), within limits; the stretching one takes the rest.
    void fit_columns(int stretching_column = -1);
    /// The selected rows, or all where none is selected, with headings.
    QString selection_as_text() const;
    void copy_selection() const;

signals:
    /// Enter, or a double click.
    void row_activated(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void store_widths();
    /// The stretching column takes what the others leave, and never less than it needs.
    void stretch();

    QString name_;
    QSettings* memory_ = nullptr;
    bool fitting_ = false;
    int stretching_ = -1;
    int stretching_needs_ = 0;
};

} // namespace sokoguru::ui
