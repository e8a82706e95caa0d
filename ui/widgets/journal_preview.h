// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QWidget>

#include "base/error.h"
#include "ledger/ledger.h"
#include "workspace/workspace.h"

class QLabel;

namespace sokoguru::ui {

class ReportTable;

/// The journal that a dialog will post, before it posts it: every posting dialog shows one.
class JournalPreview : public QWidget {
    Q_OBJECT
public:
    explicit JournalPreview(Workspace& workspace, QWidget* parent = nullptr);

    /// Makes the draft in a transaction that is taken back, so it may open subsidiary accounts, checks it and shows it.
    /// Returns the first refusal, of making or of the ledger's checks; nothing where it can be posted.
    std::optional<Error> show_draft(const std::function<ledger::DocumentDraft(Books&)>& make);
    /// The same for what makes and posts its documents at once: posted in a transaction that is taken back.
    std::optional<Error> show_posting(const std::function<ledger::Posted(Books&)>& post);
    /// What core asks about that which is shown: amounts out of all proportion, days to come, the same once more.
    const std::vector<Issue>& questions() const { return questions_; }
    /// Not enough is known yet: `what` says what is missing.
    void show_nothing(const Label& what);

private:
    void show_table(const ledger::DocumentDraft& draft);

    Workspace& workspace_;
    QLabel* empty_;
    ReportTable* table_;
    std::vector<Issue> questions_;
};

} // namespace sokoguru::ui
