// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/assistant.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "start/assistant_steps.h"
#include "widgets/asked_once.h"
#include "widgets/form_state.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

/// Room to scroll where the screen is small or the text is large.
QScrollArea* scrolled(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

/// The first in the order of Tab that asks something; a button only where there is nothing else.
QWidget* first_field(const AssistantStep& step)
{
    QWidget* first = nullptr;
    for (QWidget* widget = step.nextInFocusChain(); widget != nullptr && widget != &step;
         widget = widget->nextInFocusChain()) {
        if (!step.isAncestorOf(widget) || (widget->focusPolicy() & Qt::TabFocus) == 0) continue;
        if (!widget->isVisibleTo(&step) || !widget->isEnabledTo(&step)) continue;
        if (qobject_cast<QPushButton*>(widget) == nullptr) return widget;
        if (first == nullptr) first = widget;
    }
    return first;
}

} // namespace

Assistant::Assistant(Workspace& workspace, bool with_lists, QWidget* parent)
    : QDialog(parent), workspace_(workspace), wants_import_(with_lists)
{
    place_ = new PlaceStep(workspace);
    steps_ = {new IdentityStep(workspace),
              new UnionStep(workspace),
              new TemplateStep(workspace),
              new ProductsStep(workspace),
              new SurplusStep(workspace),
              new UserStep(workspace),
              place_};
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto* side = new QFrame;
    side->setProperty("kind", "panel");
    auto* list = new QVBoxLayout(side);
    list->setContentsMargins(space::large, space::large, space::large, space::large);
    list->setSpacing(space::small);
    for (std::size_t i = 0; i <= steps_.size(); ++i) {
        marks_.push_back(paragraph("muted"));
        list->addWidget(marks_.back());
    }
    list->addStretch(1);
    side->setFixedWidth(210 * text_percent() / 100);
    columns->addWidget(side);

    auto* right = new QVBoxLayout;
    right->setContentsMargins(space::large, space::medium, space::large, space::medium);
    right->setSpacing(space::medium);
    title_ = text("title");
    title_->setObjectName(QStringLiteral("step-title"));
    right->addWidget(title_);
    stack_ = new QStackedWidget;
    for (AssistantStep* step : steps_)
        stack_->addWidget(scrolled(step));
    auto* done = new QWidget;
    auto* done_column = new QVBoxLayout(done);
    done_column->setContentsMargins(0, 0, 0, 0);
    done_column->setSpacing(space::medium);
    QLabel* const what = paragraph("lead");
    QLabel* const how = paragraph("muted");
    import_ = primary_button(QStringLiteral("import"));
    import_->setObjectName(QStringLiteral("import"));
    empty_ = plain_button(QStringLiteral("journal"));
    empty_->setObjectName(QStringLiteral("empty"));
    for (QWidget* part : std::initializer_list<QWidget*>{what, how})
        done_column->addWidget(part);
    for (QPushButton* button : {import_, empty_})
        done_column->addWidget(button, 0, Qt::AlignLeft);
    done_column->addStretch(1);
    stack_->addWidget(done);
    right->addWidget(stack_, 1);
    refusal_ = paragraph("refusal");
    refusal_->setObjectName(QStringLiteral("refusal"));
    refusal_->hide();
    right->addWidget(refusal_);
    question_ = question_line();
    right->addWidget(question_);
    typed_ = new UnsavedGuard(workspace, *this, *question_);
    auto* buttons = new QHBoxLayout;
    cancel_ = quiet_button();
    back_ = plain_button(QStringLiteral("previous"));
    back_->setObjectName(QStringLiteral("back"));
    next_ = primary_button(QStringLiteral("next"));
    next_->setObjectName(QStringLiteral("next"));
    next_->setDefault(true);
    buttons->addWidget(cancel_);
    buttons->addStretch(1);
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    right->addLayout(buttons);
    columns->addLayout(right, 1);

    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(back_, &QPushButton::clicked, this, [this] { go_to(at_ - 1); });
    connect(next_, &QPushButton::clicked, this, &Assistant::next);
    connect(empty_, &QPushButton::clicked, this, &QDialog::accept);
    connect(import_, &QPushButton::clicked, this, [this] {
        wants_import_ = true;
        accept();
    });
    // Once the file is there, closing this window in any way goes on to it.
    connect(this, &QDialog::rejected, this, [this] {
        if (books_) setResult(QDialog::Accepted);
    });
    workspace.words(this, [this, what, how] {
        const auto say = [this](const Label& label) { return workspace_.say(label); };
        what->setText(say(label("start", "The books are ready.")));
        how->setText(say(label("start", "If you have lists of members, savings and loans in Excel or on paper, bring "
                                        "them in first: then the balances agree from the first day. You can also do "
                                        "it later; the home page reminds you.")));
        import_->setText(say(label("start", "Bring in your &lists")));
        empty_->setText(say(label("start", "Begin with an &empty book")));
        cancel_->setText(say(label("start", "Cancel")));
        back_->setText(say(label("start", "&Back")));
        setWindowTitle(say(label("start", "New cooperative")));
        fill_words();
    });
    const QSize room = screen() != nullptr ? screen()->availableSize() : QSize(1024, 600);
    resize(std::min(room.width() - 40, 980 * text_percent() / 100),
           std::min(room.height() - 60, 640 * text_percent() / 100));
    go_to(0);
}

setup::NewBooks Assistant::plan() const
{
    setup::NewBooks out;
    for (const AssistantStep* step : steps_)
        step->store(out);
    return out;
}

void Assistant::go_to(std::size_t step)
{
    at_ = step;
    refusal_->hide();
    stack_->setCurrentIndex(static_cast<int>(step));
    if (step < steps_.size()) {
        steps_[step]->enter(plan());
        // What the step has just made comes up in the next round of events.
        QTimer::singleShot(0, this, [this, step] {
            if (at_ != step) return;
            if (QWidget* const first = first_field(*steps_[step])) first->setFocus();
        });
    }
    fill_words();
}

void Assistant::fill_words()
{
    const auto say = [this](const Label& label) { return workspace_.say(label); };
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        const Label name = i < steps_.size() ? steps_[i]->title() : label("start", "Begin");
        marks_[i]->setText(
            QStringLiteral("%1  %2").arg(i < at_ ? QStringLiteral("✓") : QString::number(i + 1), say(name)));
        marks_[i]->setProperty("kind", i == at_ ? "section" : "muted");
        restyle(marks_[i]);
    }
    const bool made = at_ >= steps_.size();
    title_->setText(say(made ? label("start", "Begin") : steps_[at_]->title()));
    next_->setText(say(at_ + 1 == steps_.size() ? label("start", "&Create the books") : label("start", "&Next")));
    back_->setEnabled(at_ > 0);
    for (QPushButton* button : {cancel_, back_, next_})
        button->setVisible(!made);
}

void Assistant::next()
{
    if (!steps_[at_]->check()) return;
    if (at_ + 1 < steps_.size())
        go_to(at_ + 1);
    else
        create();
}

void Assistant::create()
{
    try {
        books_ = std::make_unique<Books>(setup::create(place_->path(), plan(), workspace_.clock()));
        typed_->stop();
    } catch (const Error& error) {
        for (std::size_t i = 0; i < steps_.size(); ++i)
            if (steps_[i]->take_refusal(error)) {
                go_to(i);
                return;
            }
        refusal_->setText(workspace_.say(error.message()));
        refusal_->show();
        return;
    }
    if (wants_import_) return accept();
    go_to(steps_.size());
    import_->setDefault(true);
    import_->setFocus();
}

} // namespace sokoguru::ui
