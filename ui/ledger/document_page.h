// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "workspace/page.h"

class QFormLayout;
class QLabel;
class QPushButton;

namespace sokoguru::ui {

class JournalModel;
class TableView;

/// One document: its lines, who wrote it and when, what it reverses or was reversed by, corrections, what was noted
/// later, its place in the chain; receipt, correction, reversal, note. {"document", 7}, or by one of its entries
/// {"document", 31, "entry"}: then the entry is marked.
class DocumentPage : public Page {
    Q_OBJECT
public:
    explicit DocumentPage(Workspace& workspace, QWidget* parent = nullptr);

    void open(const Place& place) override;
    void refresh() override;
    QString heading() const override;

private:
    void show_facts();
    void show_relations();
    void fact(const Label& name, const QString& value, bool fixed_width = false);
    void relation(const Label& sentence, DocumentId to);
    void print_receipt();
    void correct();
    void reverse();
    void annotate();
    /// The entry of the marked row; the only one of a document with one.
    EntryId marked_entry() const;
    void set_words();

    std::optional<ledger::DocumentInfo> document_;
    std::optional<EntryId> asked_entry_;
    QLabel* title_;
    QLabel* state_;
    QLabel* memo_;
    QPushButton* receipt_;
    QPushButton* correct_;
    QPushButton* reverse_;
    QPushButton* note_;
    TableView* table_;
    JournalModel* model_;
    QWidget* relations_;
    QFormLayout* facts_;
    std::optional<bool> fitted_for_run_; ///< a run shows other columns than one entry
};

} // namespace sokoguru::ui
