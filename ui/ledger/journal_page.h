// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ledger/browse.h"
#include "search/journal.h"
#include "workspace/page.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTimer;
class QToolButton;

namespace sokoguru::ui {

class EntryEditor;
class JournalModel;
class PeriodField;
class TableView;

/// The journal (jurnal) as the register that bookkeepers know: the entries of a month, and below them the blank row in
/// which the next is written. {"journal", 0, "new"} goes to the blank row, {"journal", 5, "draft"} to a draft.
class JournalPage : public Page {
    Q_OBJECT
public:
    explicit JournalPage(Workspace& workspace, QWidget* parent = nullptr);

    void open(const Place& place) override;
    void refresh() override;
    void leave() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show_month(Period month);
    void filter();
    /// Reads what so many entries more of the month say. True when all is known.
    bool read_words(int entries);
    void show_count();
    void show_drafts();
    void set_words();

    PeriodField* month_;
    QToolButton* previous_;
    QToolButton* next_;
    QLineEdit* filter_;
    QLabel* count_;
    QPushButton* drafts_;
    QMenu* draft_menu_;
    QPushButton* ledger_;
    TableView* table_;
    JournalModel* model_;
    EntryEditor* editor_;
    QLabel* nothing_;
    QTimer* reader_;                            ///< reads the words in steps
    std::optional<search::JournalWords> words_; ///< of the month shown
    std::optional<EntryId> show_entry_;         ///< to be shown after the next refresh
    bool fitted_ = false;
};

} // namespace sokoguru::ui
