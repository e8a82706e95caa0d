// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/collective.h"
#include "savings/collective_model.h"
#include "workspace/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace sokoguru::ui {

class AccountField;
class DateField;
class Field;
class PeriodField;
class CollectiveView;

/// The collective sheet (daftar setoran kolektif) as a table: filled with what is due, typed and pasted like a
/// spreadsheet, compared with the money received, tried without posting, posted as one document. An unposted sheet is
/// kept as a draft.
class CollectivePage : public Page {
    Q_OBJECT
public:
    explicit CollectivePage(Workspace& workspace, QWidget* parent = nullptr);
    void refresh() override;
    void leave() override;

private:
    QLayout* build_head();
    QLayout* build_fields();
    void build_sheet();
    void retranslate();
    void fill_units();
    void fill_sheet();
    void restore();
    void show_sums();
    bool complete();
    exchange::CollectiveOptions options(bool dry_run) const;
    /// Runs it; shows what is wrong. Nothing where it could not be tried.
    std::optional<exchange::ImportResult> run(bool dry_run);
    void check();
    void post();
    /// A line of the list below the sheet; Enter on it goes to the cell. Row -1: no cell.
    void add_issue(int row, int column, const QString& what);
    void show_issues(const std::vector<Issue>& issues);
    /// What the posting of this sheet is asked about: how much it is, and what core asks.
    bool is_meant();
    void paste(const QModelIndex& at, const QString& text);
    void show_unused(const std::vector<CollectiveModel::Unused>& unused);
    /// The sheet of the unit and the month that are chosen now, at once.
    void follow_choice();
    /// Keeps what stands there for Ctrl+Z.
    void remember();
    void undo();
    /// Says why what was typed into a cell cannot be used.
    void refuse(const QModelIndex& at, const Label& problem);

    QLabel* title_;
    QLabel* count_;
    QLabel* kept_; ///< says that the sheet is one of before
    QPushButton* fill_;
    QPushButton* clear_;
    QPushButton* check_;
    QPushButton* post_;
    PeriodField* month_;
    QComboBox* unit_;
    DateField* date_;
    AccountField* cash_;
    AccountField* difference_;
    QLineEdit* reason_;
    Field* date_field_;
    Field* cash_field_;
    Field* difference_field_;
    Field* reason_field_;
    QWidget* difference_row_;
    QLineEdit* search_;
    QLabel* sums_;
    QLabel* verdict_;
    QListWidget* issues_;
    CollectiveModel* model_;
    CollectiveView* sheet_;
    QTableView* totals_;
    /// Before a change: the lines, and of whom and when they were.
    struct Before {
        QByteArray lines;
        QString unit;
        std::optional<Period> month;
    };
    std::vector<Before> before_;
    QString shown_unit_;
    std::optional<Period> shown_month_;
    std::int64_t draft_ = 0;
    bool touched_ = false;
    bool restored_ = false;
};

} // namespace sokoguru::ui
