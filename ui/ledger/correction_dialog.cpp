// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/correction_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "cash/parked.h"
#include "ledger/annotate.h"
#include "ledger/correction_line.h"
#include "widgets/clear.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

QString qt(const std::optional<std::string>& text)
{
    return QString::fromStdString(text.value_or(""));
}

} // namespace

CorrectionDialog::CorrectionDialog(Workspace& workspace, DocumentId document, std::optional<EntryId> entry,
                                   QWidget* parent)
    : PostingDialog(workspace, parent), document_(document)
{
    Books& books = workspace.books();
    info_ = ledger::document_info(books, document);
    // Refuses what cannot be corrected before anything is shown.
    entries_ = ledger::open_entries(books, document);
    build();
    load(entry);
}

CorrectionDialog::~CorrectionDialog() = default;

void CorrectionDialog::build()
{
    Workspace& desk = workspace();
    if (info_.first_entry != info_.last_entry) {
        which_ = new QComboBox;
        which_->setObjectName(QStringLiteral("which"));
        for (const EntryId id : entries_) {
            const ledger::EntryDraft content = ledger::read_entry(desk.books(), id).content;
            which_->addItem(QString::fromStdString(content.counterparty.value_or(content.memo)),
                            static_cast<qlonglong>(id.value));
        }
        form().addWidget(new Field(desk, label("cash", "&Which entry"), which_));
        connect(which_, &QComboBox::activated, this, [this] { load(EntryId{which_->currentData().toLongLong()}); });
    }
    reason_ = new QLineEdit;
    reason_->setObjectName(QStringLiteral("reason"));
    reversed_on_ = new DateField(desk);
    reversed_on_->setObjectName(QStringLiteral("reversed-on"));
    reversed_on_->set_value(ledger::reversal_date(desk.books(), document_));
    date_ = new DateField(desk);
    date_->setObjectName(QStringLiteral("date"));
    counterparty_ = new QLineEdit;
    counterparty_->setObjectName(QStringLiteral("counterparty"));
    memo_ = new QLineEdit;
    memo_->setObjectName(QStringLiteral("memo"));
    voucher_ = new QLineEdit;
    voucher_->setObjectName(QStringLiteral("voucher"));
    lines_box_ = new QWidget;
    auto* lines = new QVBoxLayout(lines_box_);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::small);
    annotate_ = plain_button(QStringLiteral("message"));
    annotate_->setObjectName(QStringLiteral("annotate"));
    reason_row_ =
        new Field(desk, label("cash", "Wh&y"), reason_, label("cash", "Stands in the books beside the reversal."));
    reversed_row_ = new Field(desk, label("cash", "Taken &back on"), reversed_on_);
    date_row_ = new Field(desk, label("cash", "Right &date"), date_);
    auto* const right_lines = text("section");
    form().addWidget(reason_row_);
    form().addWidget(right_lines);
    form().addWidget(lines_box_);
    form().addWidget(beside({date_row_, reversed_row_}));
    form().addWidget(new Field(desk, label("cash", "M&emo"), memo_));
    form().addWidget(beside({new Field(desk, label("cash", "&From or to whom"), counterparty_),
                             new Field(desk, label("cash", "Paper &voucher no."), voucher_)}));
    form().addWidget(annotate_, 0, Qt::AlignLeft);
    form().addStretch(1);
    errors().put(reason_row_, {Code::reason_required});
    errors().put(reversed_row_, {Code::reversal_before_original});
    errors().put_day(date_row_);
    for (InputLine* field : {static_cast<InputLine*>(date_), static_cast<InputLine*>(reversed_on_)})
        connect(field, &InputLine::changed, this, [this] { changed(); });
    for (QLineEdit* line : {reason_, counterparty_, memo_, voucher_})
        connect(line, &QLineEdit::textEdited, this, [this] { changed(); });
    connect(annotate_, &QPushButton::clicked, this, &CorrectionDialog::annotate);
    desk.words(this, [this, right_lines] {
        right_lines->setText(say(label("cash", "As it should have been")));
        words();
    });
    reason_->setFocus();
}

void CorrectionDialog::words()
{
    set_words(label("cash", "Correct {0}", info_.number), label("cash", "&Post correction"));
    annotate_->setText(say(label("cash", "&Keep as a note, without reversal")));
    if (!lines_.empty()) update_preview();
}

void CorrectionDialog::load(std::optional<EntryId> entry)
{
    const bool is_run = info_.first_entry != info_.last_entry;
    entry_ = is_run ? std::optional(entry.value_or(entries_.front())) : std::nullopt;
    if (which_ != nullptr) which_->setCurrentIndex(which_->findData(static_cast<qlonglong>(entry_->value)));
    original_ = ledger::document_draft_of(workspace().books(), document_, entry_).entries.front();
    const Date reversal = ledger::reversal_date(workspace().books(), document_);
    // Into a closed month nothing is posted: then the right copy stands on the day of the reversal.
    date_->set_value(std::max(original_.date, reversal));
    counterparty_->setText(qt(original_.counterparty));
    memo_->setText(QString::fromStdString(original_.memo));
    voucher_->setText(qt(original_.voucher_no));
    for (QLineEdit* const field : {counterparty_, memo_, voucher_})
        field->setCursorPosition(0); // a long one shows its beginning
    fill_lines();
    update_preview();
}

void CorrectionDialog::fill_lines()
{
    for (CorrectionLine* line : lines_)
        drop(line);
    lines_.clear();
    for (const ledger::Line& line : original_.lines) {
        auto* const row = new CorrectionLine(workspace(), line, static_cast<int>(lines_.size()) + 1);
        lines_.push_back(row);
        lines_box_->layout()->addWidget(row);
        connect(row, &CorrectionLine::changed, this, [this] { changed(); });
        connect(row, &CorrectionLine::amount_typed, this, [this, row] { amount_changed(*row); });
    }
    // The lines were made after the fields that stand below them.
    QWidget* before = reason_;
    const auto next = [&before](QWidget* field) {
        setTabOrder(before, field);
        before = field;
    };
    for (const CorrectionLine* line : lines_)
        for (QWidget* const field : line->fields())
            next(field);
    for (QWidget* const field :
         std::initializer_list<QWidget*>{date_, reversed_on_, memo_, counterparty_, voucher_, annotate_})
        next(field);
}

/// Of two lines the other side follows.
void CorrectionDialog::amount_changed(const CorrectionLine& line)
{
    if (lines_.size() != 2) return;
    CorrectionLine* const other = lines_[0] == &line ? lines_[1] : lines_[0];
    other->set_amount(line.amount().abs());
}

Label CorrectionDialog::missing() const
{
    annotate_->setVisible(moves_nothing());
    for (const CorrectionLine* line : lines_)
        if (!line->is_complete()) return label("cash", "Every line needs an account and an amount.");
    if (!date_->value() || !reversed_on_->value()) return label("cash", "Enter the date.");
    if (moves_nothing()) {
        const bool same_words =
            memo_->text().trimmed().toStdString() == original_.memo && or_nothing(*voucher_) == original_.voucher_no;
        annotate_->setEnabled(!same_words);
        return same_words ? label("cash", "Change what was wrong: member, amount, date or account.")
                          : label("cash", "Only words were changed: that moves no money, so a note is enough.");
    }
    return {};
}

bool CorrectionDialog::moves_nothing() const
{
    for (const CorrectionLine* line : lines_)
        if (line->is_changed()) return false;
    return date_->value() == original_.date && or_nothing(*counterparty_) == original_.counterparty;
}

ledger::EntryDraft CorrectionDialog::entry(Books& books) const
{
    ledger::EntryDraft out = original_;
    out.date = *date_->value();
    out.counterparty = or_nothing(*counterparty_);
    out.memo = memo_->text().trimmed().toStdString();
    out.voucher_no = or_nothing(*voucher_);
    for (std::size_t i = 0; i < lines_.size(); ++i)
        out.lines[i] = lines_[i]->line(books, out.date);
    return out;
}

ledger::DocumentDraft CorrectionDialog::make(Books& books)
{
    // Taken back with the preview; the checks then see the books without the mistake.
    ledger::reverse(books, document_, *reversed_on_->value(), "…", entry_);
    ledger::DocumentDraft out;
    out.entries.push_back(entry(books));
    out.series = ledger::series_for(books, out.entries.front().lines);
    return out;
}

ledger::Posted CorrectionDialog::post(Books& books)
{
    books::Work work(books);
    ledger::DocumentDraft draft;
    draft.entries.push_back(entry(books));
    draft.series = ledger::series_for(books, draft.entries.front().lines);
    const ledger::Corrected done = ledger::correct(books, document_, draft, *reversed_on_->value(),
                                                   reason_->text().trimmed().toStdString(), entry_);
    cash::follow_correction(books, document_, done.replacement.document);
    work.commit();
    return done.replacement;
}

bool CorrectionDialog::finish()
{
    for (CorrectionLine* line : lines_)
        if (!line->finish()) return false;
    for (InputLine* field : {static_cast<InputLine*>(date_), static_cast<InputLine*>(reversed_on_)})
        if (!field->finish()) {
            field->setFocus();
            return false;
        }
    return true;
}

void CorrectionDialog::annotate()
{
    const bool done = workspace().attempt([this] {
        Books& books = workspace().books();
        books::Work work(books);
        const std::string memo = memo_->text().trimmed().toStdString();
        if (memo != original_.memo) ledger::annotate(books, document_, ledger::AnnotationField::memo, memo, entry_);
        if (or_nothing(*voucher_) != original_.voucher_no)
            ledger::annotate(books, document_, ledger::AnnotationField::voucher_no, or_nothing(*voucher_).value_or(""),
                             entry_);
        work.commit();
    });
    if (!done) return;
    workspace().tell(Notice::done, label("cash", "Noted for {0}.", info_.number));
    workspace().change(Change::postings);
    accept();
}

} // namespace sokoguru::ui
