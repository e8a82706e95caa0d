// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form_dialog.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QVBoxLayout>

#include "widgets/coming_day.h"
#include "widgets/dialog_size.h"
#include "widgets/form_state.h"
#include "widgets/parts.h"
#include "widgets/post_key.h"

namespace sokoguru::ui {

namespace {

/// As high as what it holds wants to be and wide enough for it: a dialog is no higher than needed, and no higher than
/// the screen. Only where the screen is too narrow it scrolls sideways.
class FormArea : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    QSize sizeHint() const override
    {
        if (widget() == nullptr) return QScrollArea::sizeHint();
        QSize size(widget()->minimumSizeHint().width(), widget()->sizeHint().height());
        size += QSize(verticalScrollBar()->sizeHint().width(), 2);
        return size;
    }
};

} // namespace

FormDialog::FormDialog(Workspace& workspace, const Label& title, const Label& action, QWidget* parent)
    : QDialog(parent), workspace_(workspace)
{
    setWindowTitle(workspace.say(title));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::medium);
    area_ = new FormArea;
    area_->setObjectName(QStringLiteral("form-area"));
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::NoFocus);
    auto* const inside = new QWidget;
    inside->setObjectName(QStringLiteral("form"));
    body_ = new QVBoxLayout(inside);
    body_->setContentsMargins(2, 2, space::small, 2);
    body_->setSpacing(space::medium);
    area_->setWidget(inside);
    area_->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    column->addWidget(area_, 1);
    refusal_ = paragraph("refusal");
    refusal_->setObjectName(QStringLiteral("refusal"));
    refusal_->hide();
    column->addWidget(refusal_);
    question_ = question_line();
    column->addWidget(question_);
    new UnsavedGuard(workspace, *this, *question_);
    buttons_ = new QHBoxLayout;
    auto* const cancel = plain_button();
    cancel->setText(workspace.say(label("widgets", "&Cancel")));
    action_ = primary_button();
    action_->setObjectName(QStringLiteral("accept"));
    action_->setText(workspace.say(action));
    action_->setDefault(true);
    buttons_->addStretch(1);
    buttons_->addWidget(cancel);
    buttons_->addWidget(action_);
    column->addLayout(buttons_);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(action_, &QPushButton::clicked, this, &FormDialog::try_to_act);
    post_by_key(*this, *action_, [this] { say_refusal(enter_too_fast()); });
}

void FormDialog::add_section(const Label& title)
{
    if (body_->count() > 0) body_->addWidget(line());
    QLabel* const words = text("section");
    words->setText(say(title));
    words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    body_->addWidget(words);
}

void FormDialog::add_row(std::initializer_list<QWidget*> fields, std::initializer_list<int> stretch)
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::medium);
    auto part = stretch.begin();
    for (QWidget* field : fields)
        row->addWidget(field, part != stretch.end() ? *part++ : 1, Qt::AlignTop);
    body_->addLayout(row);
}

void FormDialog::fit(int width)
{
    // In large type fields beside each other may need more than was thought of.
    resize(QSize(std::max(width, sizeHint().width()), sizeHint().height()).boundedTo(room_for(*this)));
}

void FormDialog::fit_again()
{
    body_->activate();
    area_->updateGeometry(); // a scroll area by itself does not tell that it holds more
    layout()->activate();
    resize(size().expandedTo(sizeHint()).boundedTo(room_for(*this)));
    keep_on_screen(*this);
}

void FormDialog::done(int result)
{
    QDialog::done(result);
    // Where this dialog and one over it close together, some desktops give the keyboard to no window at all.
    if (parentWidget() != nullptr) parentWidget()->activateWindow();
}

void FormDialog::showEvent(QShowEvent* event)
{
    // What is left over stands below the fields, unless one of them wants it.
    if (Field* const day = errors_.of(Code::period_closed)) warn_of_coming_day(workspace_, *day);
    if (!event->spontaneous() && body_->itemAt(body_->count() - 1)->spacerItem() == nullptr) body_->addStretch(0);
    QDialog::showEvent(event);
}

void FormDialog::add_button(QPushButton* button)
{
    buttons_->insertWidget(buttons_->count() - 1, button);
}

void FormDialog::say_refusal(const Label& refusal)
{
    refusal_->setText(say(refusal));
    refusal_->setVisible(!refusal.empty());
}

void FormDialog::show_error(const Error& error)
{
    Field* const place = errors_.of(error.code());
    if (place == nullptr) {
        say_refusal(error.message());
        return;
    }
    place->set_problem(words_at_field(error.code(), error.args(), error.message()));
    place->control().setFocus(Qt::OtherFocusReason);
}

bool FormDialog::confirmed(const std::vector<Issue>& questions)
{
    return asked_.may_go_on(workspace_, questions, *question_);
}

void FormDialog::try_to_act()
{
    say_refusal({});
    try {
        if (act()) accept();
    } catch (const Error& error) {
        show_error(error);
    }
}

} // namespace sokoguru::ui
