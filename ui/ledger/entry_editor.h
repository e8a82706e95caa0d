// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QFrame>
#include <QTimer>

#include "ledger/ledger.h"
#include "widgets/asked_once.h"
#include "workspace/workspace.h"

class QGridLayout;
class QJsonObject;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace sokoguru::ui {

class DateField;
class EntryLine;
class MemoField;

/// The blank row at the bottom of the journal: an entry while it is written. Tab and Enter lead from field to field and
/// from line to line, a blank line is always there, Space in an empty amount fills in what is missing to balance. An
/// earlier entry is copied by typing its description. What is typed is kept as a draft of the user.
class EntryEditor : public QFrame {
    Q_OBJECT
public:
    explicit EntryEditor(Workspace& workspace, QWidget* parent = nullptr);
    ~EntryEditor() override;

    bool is_blank() const;
    /// Empties it; the day stays, the next entry is often of the same.
    void clear();
    /// Takes the lines of a posted entry with its description.
    void copy(EntryId entry);
    /// Posts what is written; says below what keeps it from being posted.
    void post();
    /// Keeps what is written as a draft now; the draft goes when nothing is.
    void save();
    /// Throws the draft away with what is written.
    void discard();
    void load_draft(std::int64_t id);
    std::int64_t draft() const { return draft_; }
    void focus_first();

    EntryLine& line(std::size_t index) { return *lines_.at(index); }
    std::size_t lines() const { return lines_.size(); }
    /// Debit less credit.
    Money unassigned() const;

signals:
    void posted(const sokoguru::ledger::Posted& posted);
    void drafts_changed();

protected:
    bool event(QEvent* event) override;

private:
    static constexpr std::size_t least_lines = 2;

    void add_line();
    void remove_line(EntryLine* line);
    void arrange();
    void fit_height();
    bool has_amounts() const;
    void edited();
    void fill_rest(EntryLine& line, bool debit);
    void leave_line(EntryLine* line);
    void show_state();
    void refuse(const Label& problem);
    /// The entry as the core takes it; own accounts of members are opened in the surrounding Work.
    ledger::EntryDraft entry() const;
    bool all_fields_fine();
    bool show_issues(const std::vector<Issue>& issues);
    QJsonObject to_json() const;
    void from_json(const QJsonObject& json);
    void set_words();

    Workspace& workspace_;
    DateField* date_;
    MemoField* memo_;
    QLineEdit* voucher_;
    QLineEdit* counterparty_;
    QWidget* sheet_;
    QGridLayout* grid_;
    QScrollArea* scroll_;
    std::vector<QLabel*> headings_;
    QLabel* state_;
    QLabel* refusal_;
    QLabel* question_;
    QLabel* hint_;
    QPushButton* post_;
    QPushButton* clear_;
    std::vector<std::unique_ptr<EntryLine>> lines_;
    QTimer saving_;
    std::int64_t draft_ = 0;
    AskedOnce asked_;
    bool filling_ = false;
};

} // namespace sokoguru::ui
