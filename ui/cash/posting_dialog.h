// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDialog>

#include "ledger/ledger.h"
#include "widgets/asked_once.h"
#include "widgets/error_places.h"
#include "workspace/workspace.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace sokoguru::ui {

class Field;
class JournalPreview;
class PostedPanel;
class UnsavedGuard;

/// What every dialog that posts has in common: the form at the left, the journal it will post at the right, refusals
/// beside their field, Ctrl+Enter to post, what core asks asked once, and after posting the member's new balance, the
/// receipt, and the next one. A dialog of its own fills the form, says what is missing, and makes and posts the
/// document.
class PostingDialog : public QDialog {
    Q_OBJECT
public:
    explicit PostingDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~PostingDialog() override;

    PostedPanel& posted_panel() { return *panel_; }

signals:
    void posted(const QString& number);

protected:
    Workspace& workspace() const { return workspace_; }
    QString say(const Label& label) const { return workspace_.say(label); }
    QVBoxLayout& form() { return *form_; }
    /// The window's title and the button's word with its Alt-key; again after a change of language.
    void set_words(const Label& title, const Label& button);
    /// Which field a refusal is about; one that is about none stands above the buttons.
    ErrorPlaces& errors() { return errors_; }
    /// A field said something else: the preview follows shortly.
    void changed();
    /// Shows the preview at once, without waiting for more typing.
    void update_preview();

    /// What is still to be filled in before there is anything to preview; empty: nothing.
    virtual Label missing() const = 0;
    /// The document to preview; of no use to a dialog that fills the preview itself.
    virtual ledger::DocumentDraft make(Books&) { return {}; }
    /// Shows what will be posted; returns what refuses it.
    virtual std::optional<Error> fill(JournalPreview& preview);
    virtual ledger::Posted post(Books& books) = 0;
    /// Reads every field as if the focus left it; false where one cannot be understood.
    virtual bool finish() = 0;
    /// Empties what belongs to the document posted just now; not called where there is no next.
    virtual void clear() {}
    virtual bool has_next() const { return true; }

private:
    void try_to_post();
    void show_refusal(const Error& error);
    void clear_refusal();
    void next();

    Workspace& workspace_;
    QStackedWidget* stack_;
    QVBoxLayout* form_;
    UnsavedGuard* typed_;
    JournalPreview* preview_;
    QLabel* preview_title_;
    QLabel* refusal_;
    QLabel* question_;
    QPushButton* post_;
    QPushButton* cancel_;
    PostedPanel* panel_;
    QTimer* timer_;
    Field* marked_ = nullptr;
    AskedOnce asked_;
    ErrorPlaces errors_;
};

} // namespace sokoguru::ui
