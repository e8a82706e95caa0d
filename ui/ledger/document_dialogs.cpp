// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/document_dialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "cash/receivable.h"
#include "ledger/annotate.h"
#include "ledger/browse.h"
#include "ledger/correct.h"
#include "widgets/date_field.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/journal_preview.h"
#include "widgets/parts.h"
#include "widgets/post_key.h"

namespace sokoguru::ui {

namespace {

/// Cancel, and the button that does it.
QDialogButtonBox* buttons(Workspace& workspace, QDialog& dialog, QPushButton* action)
{
    auto* const box = new QDialogButtonBox;
    auto* const cancel = plain_button();
    cancel->setText(workspace.say(label("ledger", "Ca&ncel")));
    box->addButton(cancel, QDialogButtonBox::RejectRole);
    box->addButton(action, QDialogButtonBox::ActionRole);
    action->setDefault(true);
    post_by_key(dialog, *action);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    return box;
}

} // namespace

ReverseDialog::ReverseDialog(Workspace& workspace, const ledger::DocumentInfo& document, std::optional<EntryId> entry,
                             QWidget* parent)
    : QDialog(parent), workspace_(workspace), document_(document), entry_(entry), day_(new DateField(workspace)),
      reason_(new QLineEdit), preview_(new JournalPreview(workspace)), warning_(paragraph("warning")),
      claim_(new QCheckBox), refusal_(paragraph("refusal")), question_(question_line()),
      reverse_(primary_button(QStringLiteral("undo")))
{
    const auto say = [&](const Label& text) { return workspace.say(text); };
    setWindowTitle(say(label("ledger", "Reverse {0}", document.number)));
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(space::small);
    if (entry) {
        what_ = new QComboBox;
        what_->addItem(
            say(label("ledger", "Only the marked entry: {0}", ledger::entry_row(workspace.books(), *entry).memo)));
        what_->addItem(say(label("ledger", "The whole document")));
        column->addWidget(new Field(workspace, label("ledger", "&What"), what_));
        connect(what_, &QComboBox::currentIndexChanged, this, &ReverseDialog::preview);
    }
    day_->set_value(ledger::reversal_date(workspace.books(), document.id));
    reason_->setMaxLength(200);
    reason_row_ = new Field(workspace, label("ledger", "&Reason"), reason_,
                            label("ledger", "It stands on the reversal for ever, such as: typed twice."));
    column->addWidget(new Field(workspace, label("ledger", "&Day of the reversal"), day_,
                                label("ledger", "The document's own day while its month is open, else today.")));
    column->addWidget(reason_row_);
    QLabel* const title = text("section");
    title->setText(say(label("ledger", "This will be posted")));
    column->addWidget(title);
    column->addWidget(preview_, 1);
    claim_->setText(say(label("ledger", "&Book what the member then owes as a receivable")));
    claim_->setObjectName(QStringLiteral("claim"));
    for (QWidget* const hidden :
         {static_cast<QWidget*>(warning_), static_cast<QWidget*>(claim_), static_cast<QWidget*>(refusal_)}) {
        hidden->hide();
        column->addWidget(hidden);
    }
    column->addWidget(question_);
    reverse_->setText(say(label("ledger", "Re&verse")));
    reverse_->setObjectName(QStringLiteral("do-reverse"));
    column->addWidget(buttons(workspace, *this, reverse_));
    connect(day_, &InputLine::changed, this, &ReverseDialog::preview);
    connect(claim_, &QCheckBox::toggled, this, &ReverseDialog::preview);
    connect(reverse_, &QPushButton::clicked, this, &ReverseDialog::reverse);
    size_by_text(*this, 55, 37);
    preview();
    reason_->setFocus();
}

std::optional<EntryId> ReverseDialog::chosen_entry() const
{
    return what_ != nullptr && what_->currentIndex() == 0 ? entry_ : std::nullopt;
}

void ReverseDialog::preview()
{
    refusal_->hide();
    asked_.forget(*question_);
    if (!day_->value()) return;
    bool is_offered = false;
    // The reason is still to be typed; what is posted does not depend on it.
    const auto refused = preview_->show_posting([&](Books& books) { return post(books, "…", is_offered); });
    claim_->setVisible(is_offered);
    warning_->setVisible(is_offered);
    for (const Issue& issue : preview_->questions())
        if (issue.code == Code::below_zero && !claim_->isChecked()) warning_->setText(workspace_.say(issue.message()));
    reverse_->setEnabled(!refused);
    if (!refused) return;
    refusal_->setText(workspace_.say(refused->message()));
    refusal_->show();
}

ledger::Posted ReverseDialog::post(Books& books, const std::string& reason, bool& is_offered)
{
    const ledger::Posted posted = ledger::reverse(books, document_.id, *day_->value(), reason, chosen_entry());
    const auto claim = cash::receivable_draft(books, posted.document);
    is_offered = claim.has_value();
    if (claim && claim_->isChecked()) ledger::post(books, *claim);
    return posted;
}

void ReverseDialog::reverse()
{
    if (!day_->finish() || !day_->value()) return day_->setFocus();
    const QString reason = reason_->text().trimmed();
    if (reason.isEmpty()) {
        reason_row_->set_problem(label("ledger", "Say in a few words why."));
        return reason_->setFocus();
    }
    // What it leaves below zero on savings is said above, with what mends it; a cash box below zero is asked about.
    std::vector<Issue> questions = preview_->questions();
    if (!claim_->isHidden())
        std::erase_if(questions, [](const Issue& issue) { return issue.code == Code::below_zero; });
    if (!asked_.may_go_on(workspace_, questions, *question_)) return;
    try {
        books::Work work(workspace_.books());
        bool is_offered = false;
        const ledger::Posted posted = post(workspace_.books(), reason.toStdString(), is_offered);
        work.commit();
        posted_ = posted;
        accept();
    } catch (const Error& error) {
        refusal_->setText(workspace_.say(error.message()));
        refusal_->show();
    }
}

AnnotateDialog::AnnotateDialog(Workspace& workspace, const ledger::DocumentInfo& document, EntryId entry,
                               QWidget* parent)
    : QDialog(parent), workspace_(workspace), document_(document), entry_(entry), field_(new QComboBox),
      text_(new QLineEdit)
{
    const auto say = [&](const Label& text) { return workspace.say(text); };
    setWindowTitle(say(label("ledger", "Note on {0}", document.number)));
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(space::small);
    field_->addItem(say(label("ledger", "Right description")), static_cast<int>(ledger::AnnotationField::memo));
    field_->addItem(say(label("ledger", "Right number of the paper voucher")),
                    static_cast<int>(ledger::AnnotationField::voucher_no));
    field_->addItem(say(label("ledger", "A note beside it")), static_cast<int>(ledger::AnnotationField::note));
    text_->setMaxLength(200);
    text_row_ = new Field(workspace, label("ledger", "&Text"), text_);
    column->addWidget(new Field(workspace, label("ledger", "&What is said"), field_,
                                label("ledger", "What was posted stays; this is shown in its place.")));
    column->addWidget(text_row_);
    auto* const keep_button = primary_button(QStringLiteral("ok"));
    keep_button->setText(say(label("ledger", "&Keep")));
    keep_button->setObjectName(QStringLiteral("keep-note"));
    column->addWidget(buttons(workspace, *this, keep_button));
    connect(field_, &QComboBox::currentIndexChanged, this, &AnnotateDialog::fill);
    connect(keep_button, &QPushButton::clicked, this, &AnnotateDialog::keep);
    setMinimumWidth(480);
    fill();
    text_->setFocus();
}

void AnnotateDialog::fill()
{
    const auto field = static_cast<ledger::AnnotationField>(field_->currentData().toInt());
    QString now;
    workspace_.attempt([&] {
        if (field == ledger::AnnotationField::memo)
            now = QString::fromStdString(ledger::entry_row(workspace_.books(), entry_).memo);
    });
    text_->setText(now);
    text_->selectAll();
}

void AnnotateDialog::keep()
{
    const auto field = static_cast<ledger::AnnotationField>(field_->currentData().toInt());
    const bool is_run = document_.first_entry != document_.last_entry;
    try {
        ledger::annotate(workspace_.books(), document_.id, field, text_->text().trimmed().toStdString(),
                         is_run ? std::optional(entry_) : std::nullopt);
        accept();
    } catch (const Error& error) {
        text_row_->set_problem(error.message());
    }
}

} // namespace sokoguru::ui
