// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry_editor.h"

#include <algorithm>

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>

#include "books/draft.h"
#include "ledger/browse.h"
#include "ledger/entry_line.h"
#include "widgets/account_field.h"
#include "widgets/coming_day.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/memo_field.h"
#include "widgets/money_field.h"
#include "widgets/parts.h"
#include "widgets/subject_field.h"

namespace sokoguru::ui {

namespace {

constexpr int saved_after = 700; ///< ms without a key
constexpr int most_rows_shown = 6;

} // namespace

EntryEditor::EntryEditor(Workspace& workspace, QWidget* parent)
    : QFrame(parent), workspace_(workspace), date_(new DateField(workspace)), memo_(new MemoField(workspace)),
      voucher_(new QLineEdit), counterparty_(new QLineEdit)
{
    setProperty("kind", "card");
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->setSpacing(space::small);
    auto* const head = new QHBoxLayout;
    head->setSpacing(space::small);
    voucher_->setMaxLength(60);
    counterparty_->setMaxLength(120);
    auto* const day = new Field(workspace, label("ledger", "&Day"), date_);
    warn_of_coming_day(workspace, *day);
    head->addWidget(day, 0, Qt::AlignTop);
    head->addWidget(new Field(workspace, label("ledger", "D&escription"), memo_), 4, Qt::AlignTop);
    head->addWidget(new Field(workspace, label("ledger", "From or t&o whom"), counterparty_), 2, Qt::AlignTop);
    head->addWidget(new Field(workspace, label("ledger", "Paper vo&ucher"), voucher_), 1, Qt::AlignTop);
    column->addLayout(head);

    sheet_ = new QWidget;
    grid_ = new QGridLayout(sheet_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(space::hair);
    grid_->setVerticalSpacing(space::hair);
    grid_->setColumnStretch(0, 5);
    grid_->setColumnStretch(1, 4);
    grid_->setColumnStretch(2, 2);
    grid_->setColumnStretch(3, 2);
    for (int i = 0; i < 4; ++i) {
        headings_.push_back(text("caption"));
        grid_->addWidget(headings_.back(), 0, i, i >= 2 ? Qt::AlignRight : Qt::AlignLeft);
    }
    scroll_ = new QScrollArea;
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidget(sheet_);
    // The card shows through.
    sheet_->setAutoFillBackground(false);
    scroll_->viewport()->setAutoFillBackground(false);
    column->addWidget(scroll_);
    refusal_ = paragraph("refusal");
    refusal_->setObjectName(QStringLiteral("entry-refusal"));
    refusal_->hide();
    column->addWidget(refusal_);
    question_ = question_line();
    column->addWidget(question_);
    auto* const foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    state_ = text();
    state_->setObjectName(QStringLiteral("entry-state"));
    hint_ = text("caption");
    clear_ = quiet_button(QStringLiteral("clear"));
    clear_->setObjectName(QStringLiteral("clear-entry"));
    post_ = primary_button(QStringLiteral("ok"));
    post_->setObjectName(QStringLiteral("post-entry"));
    foot->addWidget(state_);
    foot->addWidget(hint_, 1);
    foot->addWidget(clear_);
    foot->addWidget(post_);
    column->addLayout(foot);

    connect(post_, &QPushButton::clicked, this, &EntryEditor::post);
    connect(clear_, &QPushButton::clicked, this, &EntryEditor::discard);
    auto* const key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &EntryEditor::post);
    connect(date_, &InputLine::changed, this, &EntryEditor::edited);
    connect(date_, &InputLine::entered, this, [this] { memo_->setFocus(); });
    connect(memo_, &InputLine::changed, this, &EntryEditor::edited);
    connect(memo_, &InputLine::entered, this, [this] { line(0).account().setFocus(); });
    connect(memo_, &MemoField::earlier_taken, this, &EntryEditor::copy);
    for (QLineEdit* const field : {counterparty_, voucher_})
        connect(field, &QLineEdit::textEdited, this, &EntryEditor::edited);
    saving_.setSingleShot(true);
    saving_.setInterval(saved_after);
    connect(&saving_, &QTimer::timeout, this, &EntryEditor::save);
    date_->set_value(workspace.today());
    while (lines_.size() < least_lines)
        add_line();
    workspace.words(this, [this] { set_words(); });
    connect(&workspace, &Workspace::changed, this, [this](Change change) {
        if (change == Change::file) saving_.stop();
    });
}

EntryEditor::~EntryEditor() = default;

void EntryEditor::set_words()
{
    const auto say = [this](const Label& text) { return workspace_.say(text); };
    headings_[0]->setText(say(label("ledger", "Account")));
    headings_[1]->setText(say(label("ledger", "Member or subsidiary")));
    headings_[2]->setText(say(label("ledger", "Debit")));
    headings_[3]->setText(say(label("ledger", "Credit")));
    hint_->setText(say(label("ledger", "Enter: next field   Space: fill in the rest   Ctrl+Enter: post")));
    clear_->setText(say(label("ledger", "&Clear")));
    memo_->setPlaceholderText(say(label("ledger", "What for; an earlier description copies its entry")));
    arrange();
    show_state();
}

void EntryEditor::add_line()
{
    auto made = std::make_unique<EntryLine>(workspace_, sheet_);
    EntryLine* const line = made.get();
    connect(line, &EntryLine::changed, this, [this, line] {
        if (!filling_ && line == lines_.back().get() && line->account().value()) add_line();
        edited();
    });
    connect(line, &EntryLine::rest_asked, this, [this, line](bool debit) { fill_rest(*line, debit); });
    connect(line, &EntryLine::finished, this, [this, line] { leave_line(line); });
    // The line is in the middle of handling its key.
    connect(
        line, &EntryLine::remove_asked, this, [this, line] { remove_line(line); }, Qt::QueuedConnection);
    connect(&line->account(), &InputLine::entered, this, [this, line] {
        // Enter in the blank line of a balanced entry: it is complete.
        if (line->is_blank() && unassigned().is_zero() && has_amounts()) post_->setFocus();
    });
    lines_.push_back(std::move(made));
    arrange();
}

void EntryEditor::remove_line(EntryLine* line)
{
    const auto found = std::find_if(lines_.begin(), lines_.end(), [&](const auto& one) { return one.get() == line; });
    if (found == lines_.end()) return;
    const auto at = static_cast<std::size_t>(found - lines_.begin());
    if (lines_.size() <= least_lines)
        line->clear();
    else
        lines_.erase(found);
    arrange();
    lines_[std::min(at, lines_.size() - 1)]->account().setFocus();
    edited();
}

void EntryEditor::arrange()
{
    int row = 0;
    QWidget* before = voucher_;
    for (const auto& line : lines_) {
        line->place_in(*grid_, ++row);
        line->set_number(row);
        QWidget::setTabOrder(before, &line->account());
        before = &line->side(false);
    }
    QWidget::setTabOrder(before, clear_);
    QWidget::setTabOrder(clear_, post_);
    fit_height();
    scroll_->verticalScrollBar()->setValue(scroll_->verticalScrollBar()->maximum());
}

/// As many whole rows as there are, up to most_rows_shown; in large type they are higher.
void EntryEditor::fit_height()
{
    int row = 0;
    for (const auto& line : lines_)
        row = std::max(row, line->height() + grid_->verticalSpacing());
    const int head = headings_[0]->sizeHint().height();
    const int all = static_cast<int>(lines_.size());
    scroll_->setFixedHeight(head + std::min(all, most_rows_shown) * row + space::hair);
    sheet_->setMinimumHeight(head + all * row);
}

bool EntryEditor::event(QEvent* event)
{
    const QEvent::Type type = event->type();
    // The fields learn of another text size one after the other.
    if (type == QEvent::StyleChange || type == QEvent::FontChange || type == QEvent::Show)
        QMetaObject::invokeMethod(this, &EntryEditor::fit_height, Qt::QueuedConnection);
    return QFrame::event(event);
}

bool EntryEditor::is_blank() const
{
    return memo_->text().trimmed().isEmpty() && voucher_->text().isEmpty() && counterparty_->text().isEmpty() &&
           std::all_of(lines_.begin(), lines_.end(), [](const auto& line) { return line->is_blank(); });
}

bool EntryEditor::has_amounts() const
{
    return std::any_of(lines_.begin(), lines_.end(), [](const auto& line) { return line->amount().has_value(); });
}

Money EntryEditor::unassigned() const
{
    Money sum;
    for (const auto& line : lines_)
        if (const auto amount = line->amount()) sum += *amount;
    return sum;
}

void EntryEditor::fill_rest(EntryLine& line, bool debit)
{
    const Money rest = -unassigned();
    if (rest.is_zero()) return;
    // The side that balances, whichever was asked for.
    line.set_amount(rest);
    if ((rest > Money()) != debit) line.side(rest > Money()).setFocus();
    edited();
}

void EntryEditor::leave_line(EntryLine* line)
{
    const auto found = std::find_if(lines_.begin(), lines_.end(), [&](const auto& one) { return one.get() == line; });
    if (found == lines_.end()) return;
    if (!line->amount()) {
        line->side(true).setFocus();
        return;
    }
    if (found + 1 == lines_.end()) add_line();
    const auto next =
        std::find_if(lines_.begin(), lines_.end(), [&](const auto& one) { return one.get() == line; }) + 1;
    (*next)->account().setFocus();
    scroll_->ensureWidgetVisible(&(*next)->account());
}

void EntryEditor::edited()
{
    if (filling_) return;
    refuse({});
    asked_.forget(*question_);
    show_state();
    saving_.start();
}

void EntryEditor::show_state()
{
    Money rest;
    try {
        rest = unassigned();
    } catch (const Error& error) {
        refuse(error.message());
        return;
    }
    const char* kind = "muted";
    Label text = label("ledger", "A new entry");
    post_->setText(workspace_.say(label("ledger", "&Post")));
    if (!is_blank()) {
        kind = has_amounts() && rest.is_zero() ? "done" : "warning";
        text = !has_amounts()       ? label("ledger", "Accounts and amounts are missing")
               : rest.is_zero()     ? label("ledger", "Balanced")
               : rest.is_negative() ? label("ledger", "Missing at debit: {0}", rest.abs())
                                    : label("ledger", "Missing at credit: {0}", rest);
    }
    state_->setText(workspace_.say(text));
    state_->setProperty("kind", kind);
    restyle(state_);
    // What Space would fill in stands in the empty fields.
    const QString missing = rest.is_zero() ? QString() : workspace_.money(rest.abs());
    for (const auto& line : lines_) {
        const bool open = line->account().value() && !line->amount();
        line->side(true).setPlaceholderText(open && rest.is_negative() ? missing : QString());
        line->side(false).setPlaceholderText(open && rest > Money() ? missing : QString());
    }
    clear_->setEnabled(!is_blank());
    post_->setEnabled(has_amounts());
}

void EntryEditor::refuse(const Label& problem)
{
    refusal_->setText(workspace_.say(problem));
    refusal_->setVisible(!problem.empty());
}

void EntryEditor::focus_first()
{
    (is_blank() ? static_cast<QWidget*>(memo_) : &line(0).account())->setFocus();
}

} // namespace sokoguru::ui
