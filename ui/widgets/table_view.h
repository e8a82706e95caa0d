// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTableView>

class QSettings;

namespace sokoguru::ui {

/// Roles that models of tables answer beside Qt's own.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< what a column sorts by
    PlainRole,  ///< the cell as a spreadsheet of the window's language takes it: no sign between thousands
    LeastRole,  ///< of a heading: what a column shows at least of its words, however narrow it is
    WidestRole, ///< of a heading: a figure outside the rows that the column has to hold, its sum
};

/// A table as the whole program shows it: rows selected, calm lines, Ctrl+C with headings (tab-separated, figures
/// as a spreadsheet of the window's language takes them for numbers, formulas harmless), Enter or double click
/// activates a row, Ctrl+A selects all. A column that somebody has dragged keeps that width on this PC, in every text
/// size; the others are fitted to what they show, anew after a change of the text size.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);

    /// Column widths that were dragged are kept under this name.
    void remember_as(const QString& name, QSettings& memory);
    /// Widens columns to what they show (the first rows only), within limits; the stretching one takes the rest. Where
    /// that is little, the `giving` ones become narrower first, down to their headings.
    void fit_columns(int stretching_column = -1, std::vector<int> giving = {});
    /// The same columns show something else: fits them again where they were fitted to few rows, otherwise only widens
    /// those whose figures would be cut. Of a long list it looks at the last rows alone, so it may be asked often.
    void refit();
    /// Headings or type have changed: fits the same columns again, all of them. Nothing where none were fitted yet.
    void fit_again();
    bool is_fitted() const { return fitted_rows_ >= 0; }
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
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow_text_size();
    void set_row_height();
    /// Of each column what was dragged, in hundredths of the body type's size; empty: nobody did. None of other columns
    /// than those of now.
    QStringList dragged() const;
    void store_width(int column, int width);
    /// The stretching column takes what the others leave, and never less than it needs.
    void stretch();
    void narrow();
    /// The columns that are shown but the stretching one, in the order in which they stand.
    std::vector<int> beside_the_stretching() const;

    QString name_;
    QSettings* memory_ = nullptr;
    bool fitting_ = false;
    bool dragging_ = false; ///< the mouse is down on the headings
    int percent_;           ///< the text size that rows and columns were made for
    int fitted_rows_ = -1;  ///< -1: never fitted
    int stretching_ = -1;
    int stretching_needs_ = 0;
    std::vector<int> giving_;
    std::vector<int> needs_; ///< of the giving ones, in their order
};

} // namespace sokoguru::ui
