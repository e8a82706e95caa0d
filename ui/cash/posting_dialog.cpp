// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/posting_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "cash/posted_panel.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/form_state.h"
#include "widgets/journal_preview.h"
#include "widgets/parts.h"
#include "widgets/post_key.h"

namespace sokoguru::ui {

PostingDialog::PostingDialog(Workspace& workspace, QWidget* parent) : QDialog(parent), workspace_(workspace)
{
    setMinimumSize(880, 480);
    size_by_text(*this, 82, 43);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    stack_ = new QStackedWidget;
    outer->addWidget(stack_);

    auto* entry = new QWidget;
    auto* column = new QVBoxLayout(entry);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::medium);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(space::large);
    column->addLayout(halves, 1);
    // At 150 % text and on small screens the form scrolls; the buttons stay.
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* fields = new QWidget;
    form_ = new QVBoxLayout(fields);
    form_->setContentsMargins(0, 0, space::small, 0);
    form_->setSpacing(space::small);
    scroll->setWidget(fields);
    halves->addWidget(scroll, 5);
    auto* right = new QVBoxLayout;
    preview_title_ = text("section");
    preview_ = new JournalPreview(workspace);
    right->addWidget(preview_title_);
    right->addWidget(preview_, 1);
    halves->addLayout(right, 5);
    refusal_ = paragraph("refusal");
    refusal_->setObjectName(QStringLiteral("refusal"));
    refusal_->hide();
    column->addWidget(refusal_);
    question_ = question_line();
    column->addWidget(question_);
    typed_ = new UnsavedGuard(workspace, *this, *question_);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    cancel_ = plain_button();
    cancel_->setObjectName(QStringLiteral("cancel"));
    post_ = primary_button(QStringLiteral("ok"));
    post_->setObjectName(QStringLiteral("post"));
    post_->setDefault(true);
    buttons->addWidget(cancel_);
    buttons->addWidget(post_);
    column->addLayout(buttons);
    stack_->addWidget(entry);

    panel_ = new PostedPanel(workspace);
    stack_->addWidget(panel_);
    timer_ = new QTimer(this);
    timer_->setSingleShot(true);
    timer_->setInterval(150);

    connect(timer_, &QTimer::timeout, this, &PostingDialog::update_preview);
    connect(post_, &QPushButton::clicked, this, &PostingDialog::try_to_post);
    post_by_key(*this, *post_, [this] {
        refusal_->setText(say(enter_too_fast()));
        refusal_->show();
    });
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(panel_, &PostedPanel::close_wanted, this, &QDialog::accept);
    connect(panel_, &PostedPanel::next_wanted, this, &PostingDialog::next);
    workspace.words(this, [this] {
        preview_title_->setText(say(label("cash", "This will be posted")));
        cancel_->setText(say(label("cash", "&Cancel")));
    });
}

PostingDialog::~PostingDialog() = default;

void PostingDialog::set_words(const Label& title, const Label& button)
{
    setWindowTitle(say(title));
    post_->setText(say(button));
}

void PostingDialog::changed()
{
    clear_refusal();
    asked_.forget(*question_);
    timer_->start();
}

void PostingDialog::update_preview()
{
    timer_->stop();
    const Label missing = this->missing();
    if (!missing.empty()) {
        preview_->show_nothing(missing);
        clear_refusal();
        return;
    }
    const auto refusal = fill(*preview_);
    clear_refusal();
    if (refusal) show_refusal(*refusal);
}

std::optional<Error> PostingDialog::fill(JournalPreview& preview)
{
    return preview.show_draft([this](Books& books) { return make(books); });
}

void PostingDialog::try_to_post()
{
    if (!finish()) return;
    update_preview();
    if (const Label missing = this->missing(); !missing.empty()) {
        refusal_->setText(say(missing));
        refusal_->show();
        return;
    }
    if (marked_ != nullptr || !refusal_->isHidden()) {
        if (marked_ != nullptr) marked_->control().setFocus();
        return;
    }
    if (!asked_.may_go_on(workspace_, preview_->questions(), *question_)) return;
    try {
        const ledger::Posted done = post(workspace_.books());
        panel_->show_document(done.document, has_next());
        stack_->setCurrentWidget(panel_);
        asked_.forget(*question_);
        typed_->stop();
        workspace_.change(Change::postings);
        emit posted(QString::fromStdString(done.number));
    } catch (const Error& error) {
        show_refusal(error);
    }
}

void PostingDialog::show_refusal(const Error& error)
{
    clear_refusal();
    marked_ = errors_.of(error.code());
    if (marked_ != nullptr) {
        marked_->set_problem(error.message());
        return;
    }
    refusal_->setText(say(error.message()));
    refusal_->show();
}

void PostingDialog::clear_refusal()
{
    if (marked_ != nullptr) marked_->set_problem({});
    marked_ = nullptr;
    refusal_->hide();
}

void PostingDialog::next()
{
    clear();
    stack_->setCurrentIndex(0);
    update_preview();
    typed_->note();
}

} // namespace sokoguru::ui
