// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "exchange/kinds.h"
#include "exchange/preview.h"
#include "workspace/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QSplitter;

namespace sokoguru::ui {

class AccountField;
class ColumnPanel;
class DateField;
class Field;
class IssueModel;
class PreviewDelegate;
class PreviewModel;
class TableView;

/// Import: a list is dropped, chosen or pasted; what its columns mean is shown and can be corrected; each raw cell
/// stands above what it is understood as; what is wrong stands in a list that leads to its cell. Nothing is written
/// before the whole list is right, and then all of it.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Workspace& workspace, QWidget* parent = nullptr);

    /// The place's text is a kind: `members`.
    void open(const Place& place) override;
    void refresh() override;
    /// Looks at a list: reads it and tries the import without writing.
    void take(exchange::ImportSource source);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Look;

    QWidget* make_head();
    QWidget* make_drop();
    QWidget* make_view();
    void retranslate();
    void choose_kind();
    void choose_file();
    void paste();
    /// What the import asks for besides the list; nothing while something is missing.
    std::optional<exchange::ImportParameters> parameters(bool complain);
    static Look look_at(Books& books, const exchange::ImportKind& kind, exchange::ImportSource source,
                        std::optional<exchange::ImportParameters> asked, Progress& progress);
    void look();
    void show_look(const Look& look);
    void import();
    void forget_list();
    void go_to_issue(int row);

    const exchange::ImportKind* kind_ = nullptr;
    std::optional<exchange::ImportSource> source_;

    QComboBox* kinds_;
    QLabel* sentence_;
    DateField* day_;
    QSpinBox* year_;
    AccountField* cash_;
    AccountField* difference_;
    QLineEdit* reason_;
    Field* day_field_;
    Field* year_field_;
    Field* cash_field_;
    Field* difference_field_;
    Field* reason_field_;
    Field* kind_field_;

    QLabel* drop_text_;
    QPushButton* file_button_;
    QPushButton* paste_button_;
    QLabel* wanted_; ///< empty state: the columns this import knows
    QSplitter* view_;
    ColumnPanel* columns_;
    PreviewModel* rows_;
    TableView* table_;
    IssueModel* issues_;
    TableView* issue_table_;
    QWidget* issue_part_; ///< only there while there are any
    QLabel* issue_title_;
    QLabel* summary_;
    QPushButton* check_;
    QPushButton* import_;
};

} // namespace sokoguru::ui
