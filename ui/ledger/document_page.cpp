// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/document_page.h"

#include <algorithm>

#include <QDateTime>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "base/hash_writer.h"
#include "ledger/annotate.h"
#include "ledger/browse.h"
#include "ledger/correct.h"
#include "ledger/correction_dialog.h"
#include "ledger/document_dialogs.h"
#include "ledger/journal_model.h"
#include "reports/letterhead.h"
#include "reports/receipt_print.h"
#include "reports/words.h"
#include "storage/database.h"
#include "widgets/clear.h"
#include "widgets/parts.h"
#include "widgets/table_view.h"

namespace sokoguru::ui {

namespace {

constexpr int side_width = 300;

/// `3f2a 90c1 77de 0b4e`: the beginning of a hash, as it is printed.
QString short_hash(const base::Hash& hash)
{
    return QString::fromStdString(reports::Fingerprint{1, base::to_hex(hash)}.short_form());
}

} // namespace

DocumentPage::DocumentPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), title_(text("title")), state_(text("warning")), memo_(paragraph("lead")),
      receipt_(primary_button(QStringLiteral("print"))), correct_(plain_button(QStringLiteral("correction"))),
      reverse_(plain_button(QStringLiteral("undo"))), note_(plain_button(QStringLiteral("edit"))),
      table_(new TableView), model_(new JournalModel(workspace, this)), relations_(new QWidget)
{
    auto* const column = new QVBoxLayout(this);
    page_margins(column);
    auto* const head = new QHBoxLayout;
    head->setSpacing(space::small);
    title_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(title_);
    head->addWidget(state_, 1);
    for (QPushButton* const button : {note_, reverse_, correct_, receipt_})
        head->addWidget(button);
    column->addLayout(head);
    column->addWidget(memo_);
    auto* const links = new QVBoxLayout(relations_);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(space::hair);
    column->addWidget(relations_);
    auto* const body = new QHBoxLayout;
    body->setSpacing(space::medium);
    table_->setModel(model_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->remember_as(QStringLiteral("document"), workspace.memory());
    body->addWidget(table_, 1);
    QVBoxLayout* inside = nullptr;
    QFrame* const side = card(inside);
    side->setFixedWidth(side_width);
    facts_ = new QFormLayout;
    facts_->setRowWrapPolicy(QFormLayout::WrapAllRows);
    facts_->setVerticalSpacing(space::hair);
    inside->addLayout(facts_);
    inside->addStretch(1);
    auto* const scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFixedWidth(side_width + space::medium);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(side);
    body->addWidget(scroll);
    column->addLayout(body, 1);
    receipt_->setObjectName(QStringLiteral("receipt"));
    correct_->setObjectName(QStringLiteral("correct"));
    reverse_->setObjectName(QStringLiteral("reverse"));
    note_->setObjectName(QStringLiteral("annotate"));
    connect(receipt_, &QPushButton::clicked, this, &DocumentPage::print_receipt);
    connect(correct_, &QPushButton::clicked, this, &DocumentPage::correct);
    connect(reverse_, &QPushButton::clicked, this, &DocumentPage::reverse);
    connect(note_, &QPushButton::clicked, this, &DocumentPage::annotate);
    connect(table_, &TableView::row_activated, this, [this](const QModelIndex& index) {
        this->workspace().go({QStringLiteral("account"), model_->line_at(index.row()).account.value, {}});
    });
    workspace.words(this, [this] { set_words(); });
}

void DocumentPage::set_words()
{
    receipt_->setText(say(label("ledger", "&Receipt…")));
    correct_->setText(say(label("ledger", "&Correct…")));
    correct_->setToolTip(say(label("ledger", "Reverses it and opens a copy to be posted as it should have been")));
    reverse_->setText(say(label("ledger", "R&everse…")));
    reverse_->setToolTip(say(label("ledger", "Takes it back by a mirrored document; nothing is ever deleted")));
    note_->setText(say(label("ledger", "&Note…")));
    note_->setToolTip(say(label("ledger", "A wrong description or voucher number needs no reversal")));
    table_->setAccessibleName(say(label("ledger", "Lines of the document")));
    table_->fit_again();
}

void DocumentPage::open(const Place& place)
{
    const bool by_entry = place.text == QLatin1String("entry");
    asked_entry_ = by_entry ? std::optional(EntryId{place.id}) : std::nullopt;
    document_.reset();
    model_->show({});
    QTimer::singleShot(0, table_, qOverload<>(&QWidget::setFocus)); // the page is not up yet
    const auto last = by_entry
                          ? EntryId{place.id}
                          : books()
                                .db()
                                .value<EntryId>("SELECT last_entry FROM document WHERE id = ?", DocumentId{place.id})
                                .value_or(EntryId{});
    document_ = ledger::document_of(books(), last);
}

void DocumentPage::refresh()
{
    if (!document_) return;
    std::vector<ledger::JournalEntry> entries;
    for (std::int64_t id = document_->first_entry.value; id <= document_->last_entry.value; ++id) {
        auto row = books().db().query("SELECT date, (SELECT count(*) FROM posting WHERE entry_id = entry.id) FROM entry"
                                      " WHERE id = ?",
                                      id);
        if (row.next()) entries.push_back({EntryId{id}, row.date(0), static_cast<int>(row.integer(1))});
    }
    title_->setText(QString::fromStdString(document_->number));
    model_->show(std::move(entries));
    table_->setColumnHidden(JournalModel::document, true);
    // Of one entry the day and the words stand above.
    const bool is_run = document_->first_entry != document_->last_entry;
    table_->setColumnHidden(JournalModel::date, !is_run);
    table_->setColumnHidden(JournalModel::memo, !is_run);
    if (fitted_for_run_ == is_run)
        table_->refit();
    else
        table_->fit_columns(JournalModel::account, {JournalModel::member});
    fitted_for_run_ = is_run;
    table_->selectRow(std::max(0, asked_entry_ ? model_->row_of(*asked_entry_) : 0));
    table_->scrollTo(table_->currentIndex(), QAbstractItemView::PositionAtCenter);
    show_facts();
    show_relations();
    const bool may_post = workspace().may(books::Permission::post);
    for (QPushButton* const button : {correct_, reverse_, note_})
        button->setVisible(may_post);
    emit heading_changed();
}

QString DocumentPage::heading() const
{
    return title_->text();
}

void DocumentPage::fact(const Label& name, const QString& value, bool fixed_width)
{
    if (value.isEmpty()) return;
    QLabel* const title = text("caption");
    title->setText(say(name));
    QLabel* const shown = paragraph();
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setText(value);
    shown->setContentsMargins(0, 0, 0, space::small);
    if (fixed_width) shown->setToolTip(value);
    facts_->addRow(title);
    facts_->addRow(shown);
}

void DocumentPage::show_facts()
{
    while (facts_->rowCount() > 0)
        facts_->removeRow(0);
    const ledger::Entry entry = ledger::read_entry(books(), asked_entry_.value_or(document_->first_entry));
    const ledger::EntryRow row = ledger::entry_row(books(), entry.id);
    memo_->setText(QString::fromStdString(row.memo));
    memo_->setVisible(!row.memo.empty());
    const auto shown = [](const std::optional<std::string>& text) {
        return QString::fromStdString(text.value_or(std::string()));
    };
    fact(label("ledger", "Day"), workspace().date(row.date));
    fact(label("ledger", "Kind"), say(reports::word(row.kind).shown));
    fact(label("ledger", "From or to whom"), shown(entry.content.counterparty));
    fact(label("ledger", "Paper voucher"),
         shown(ledger::annotated(books(), entry.id, ledger::AnnotationField::voucher_no)).isEmpty()
             ? shown(entry.content.voucher_no)
             : shown(ledger::annotated(books(), entry.id, ledger::AnnotationField::voucher_no)));
    fact(label("ledger", "Bank reference"), shown(entry.content.bank_reference));
    if (entry.content.transfer_date)
        fact(label("ledger", "Day at the bank"), workspace().date(*entry.content.transfer_date));
    fact(label("ledger", "Reason"), shown(entry.content.reason));
    const auto user = books().db().value<std::string>("SELECT name FROM app_user WHERE id = ?", entry.user);
    const QDateTime at = QDateTime::fromSecsSinceEpoch(entry.recorded_at);
    const Date day = base::make_date(at.date().year(), static_cast<unsigned>(at.date().month()),
                                     static_cast<unsigned>(at.date().day()));
    fact(label("ledger", "Recorded"),
         say(label("ledger", "{0}, {1} by {2}", day, at.toString(QStringLiteral("HH:mm")).toStdString(),
                   user.value_or(std::string("?")))));
    fact(label("ledger", "Entry in the chain"),
         document_->first_entry == document_->last_entry
             ? workspace().number(entry.id.value)
             : say(label("ledger", "{0} to {1}", document_->first_entry.value, document_->last_entry.value)));
    fact(label("ledger", "Fingerprint"), short_hash(entry.hash), true);
    for (const ledger::Annotation& note : ledger::annotations(books(), document_->id)) {
        const QDateTime when = QDateTime::fromSecsSinceEpoch(note.at);
        const auto who = books().db().value<std::string>("SELECT name FROM app_user WHERE id = ?", note.user);
        const QString stamp = when.toString(QStringLiteral("dd-MM-yyyy")) + QStringLiteral(" · ") +
                              QString::fromStdString(who.value_or("?"));
        const Label name = note.field == ledger::AnnotationField::memo
                               ? label("ledger", "Description corrected, {0}", stamp.toStdString())
                           : note.field == ledger::AnnotationField::voucher_no
                               ? label("ledger", "Voucher corrected, {0}", stamp.toStdString())
                               : label("ledger", "Note, {0}", stamp.toStdString());
        fact(name, QString::fromStdString(note.text));
    }
}

void DocumentPage::relation(const Label& sentence, DocumentId to)
{
    auto* const link = quiet_button(QStringLiteral("next"));
    link->setText(say(sentence));
    connect(link, &QPushButton::clicked, this, [this, to] {
        workspace().go({QStringLiteral("document"), to.value, {}});
    });
    auto* const links = static_cast<QVBoxLayout*>(relations_->layout());
    links->addWidget(link, 0, Qt::AlignLeft);
}

void DocumentPage::show_relations()
{
    clear_layout(*relations_->layout());
    const ledger::Corrections corrections = ledger::corrections_of(books(), document_->id);
    for (const ledger::Correction& one : corrections.replaced_by)
        relation(label("ledger", "Replaced by {0}", one.replacement.number), one.replacement.id);
    if (corrections.replaces)
        relation(label("ledger", "Replaces {0}", corrections.replaces->original.number),
                 corrections.replaces->original.id);
    std::vector<DocumentId> told;
    bool is_reversal = false;
    std::int64_t reversed = 0;
    const std::int64_t entries = document_->last_entry.value - document_->first_entry.value + 1;
    const auto tell = [&](Label text, EntryId other) {
        const ledger::DocumentInfo info = ledger::document_of(books(), other);
        if (std::find(told.begin(), told.end(), info.id) != told.end()) return;
        told.push_back(info.id);
        text.args = {info.number};
        relation(text, info.id);
    };
    auto rows = books().db().query("SELECT e.reverses, r.id FROM entry AS e LEFT JOIN entry AS r ON r.reverses = e.id"
                                   " WHERE e.id BETWEEN ? AND ?",
                                   document_->first_entry, document_->last_entry);
    std::vector<std::pair<bool, EntryId>> others;
    while (rows.next()) {
        if (!rows.is_null(0)) others.emplace_back(true, rows.get<EntryId>(0));
        if (!rows.is_null(1)) {
            others.emplace_back(false, rows.get<EntryId>(1));
            ++reversed;
        }
    }
    for (const auto& [reverses, other] : others) {
        is_reversal = is_reversal || reverses;
        tell(reverses ? label("ledger", "Reverses {0}") : label("ledger", "Reversed by {0}"), other);
    }
    relations_->setVisible(relations_->layout()->count() > 0);
    Label state;
    if (reversed == entries)
        state = label("ledger", "reversed");
    else if (reversed > 0)
        state = label("ledger", "{0} of {1} entries reversed", reversed, entries);
    else if (is_reversal)
        state = label("ledger", "a reversal");
    else if (entries > 1)
        state = label("ledger", "{0} entries", entries);
    state_->setText(say(state));
    const bool can_be_reversed = !is_reversal && reversed < entries;
    reverse_->setEnabled(can_be_reversed);
    correct_->setEnabled(can_be_reversed);
}

EntryId DocumentPage::marked_entry() const
{
    const QModelIndex current = table_->currentIndex();
    return current.isValid() ? model_->entry_at(current.row()) : document_->first_entry;
}

void DocumentPage::print_receipt()
{
    if (document_) show_receipt(workspace(), this, document_->number);
}

void DocumentPage::correct()
{
    workspace().attempt([this] {
        const bool is_run = document_->first_entry != document_->last_entry;
        auto* const dialog = new CorrectionDialog(workspace(), document_->id,
                                                  is_run ? std::optional(marked_entry()) : std::nullopt, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void DocumentPage::reverse()
{
    const bool is_run = document_->first_entry != document_->last_entry;
    ReverseDialog dialog(workspace(), *document_, is_run ? std::optional(marked_entry()) : std::nullopt, this);
    if (dialog.exec() != QDialog::Accepted) return;
    workspace().tell(
        Notice::done, label("ledger", "Reversed by {0}.", dialog.posted()->number),
        NoticeAction{label("ledger", "&Show"), Place{QStringLiteral("document"), dialog.posted()->document.value, {}}});
    workspace().change(Change::postings);
}

void DocumentPage::annotate()
{
    AnnotateDialog dialog(workspace(), *document_, marked_entry(), this);
    if (dialog.exec() == QDialog::Accepted) workspace().change(Change::postings);
}

} // namespace sokoguru::ui
