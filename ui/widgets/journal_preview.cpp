// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/journal_preview.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include "questions/questions.h"
#include "reports/draft_preview.h"
#include "widgets/parts.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

JournalPreview::JournalPreview(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    empty_ = paragraph("muted");
    empty_->setAlignment(Qt::AlignCenter);
    table_ = new ReportTable(workspace, QStringLiteral("journal-preview"));
    table_->setObjectName(QStringLiteral("preview"));
    table_->set_follow_links(false);
    table_->hide();
    column->addWidget(table_, 1);
    column->addWidget(empty_, 1);
    setMinimumHeight(7 * px(Type::figure));
    workspace.words(this,
                    [this] { table_->setAccessibleName(workspace_.say(label("widgets", "Journal before posting"))); });
}

std::optional<Error> JournalPreview::show_draft(const std::function<ledger::DocumentDraft(Books&)>& make)
{
    Books& books = workspace_.books();
    try {
        // Left without commit: what the draft opened is taken back.
        const books::Work work(books);
        const ledger::DocumentDraft draft = make(books);
        show_table(draft);
        questions_ = questions::about(books, draft);
        for (const ledger::EntryDraft& entry : draft.entries)
            for (const Issue& issue : ledger::check(books, entry))
                if (issue.severity == Severity::error) return Error(issue.code, issue.args);
        return std::nullopt;
    } catch (const Error& error) {
        show_nothing({});
        return error;
    }
}

std::optional<Error> JournalPreview::show_posting(const std::function<ledger::Posted(Books&)>& post)
{
    Books& books = workspace_.books();
    try {
        ledger::DocumentDraft draft;
        const books::Work work(books); // left without commit
        const std::int64_t before = ledger::head(books).entries;
        post(books);
        const std::int64_t last = ledger::head(books).entries;
        std::vector<DocumentId> documents;
        for (std::int64_t entry = before + 1; entry <= last; ++entry) {
            draft.entries.push_back(ledger::read_entry(books, EntryId{entry}).content);
            const DocumentId document = ledger::document_of(books, EntryId{entry}).id;
            if (documents.empty() || documents.back() != document) documents.push_back(document);
        }
        show_table(draft);
        // Asked while they stand, so that they are not compared with themselves.
        questions_ = questions::about(books, documents);
        return std::nullopt;
    } catch (const Error& error) {
        show_nothing({});
        return error;
    }
}

void JournalPreview::show_table(const ledger::DocumentDraft& draft)
{
    table_->show_report(reports::draft_preview(workspace_.books(), draft));
    // Of whom it is stands last: in large type the figures are seen first.
    QHeaderView& heads = *table_->horizontalHeader();
    const int last = heads.count() - 1;
    if (const int member = table_->rows().column_of("member"); member >= 0 && heads.visualIndex(member) != last)
        heads.moveSection(heads.visualIndex(member), last);
    table_->show();
    empty_->hide();
}

void JournalPreview::show_nothing(const Label& what)
{
    questions_.clear();
    table_->hide();
    empty_->show();
    empty_->setText(workspace_.say(what));
}

} // namespace sokoguru::ui
