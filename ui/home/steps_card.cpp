// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/steps_card.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "home/first_steps.h"
#include "home/task_row.h"
#include "widgets/clear.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

StepsCard::StepsCard(Workspace& workspace, QWidget* parent) : QFrame(parent), workspace_(workspace)
{
    setProperty("kind", "card");
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    auto* const head = new QHBoxLayout;
    title_ = text("section");
    count_ = text("muted");
    head->addWidget(title_);
    head->addStretch(1);
    head->addWidget(count_);
    column->addLayout(head);
    rows_ = new QVBoxLayout;
    rows_->setSpacing(space::small);
    column->addLayout(rows_);
    workspace.words(this, [this] { title_->setText(workspace_.say(label("home", "First steps"))); });
}

void StepsCard::refresh()
{
    clear_layout(*rows_);
    const std::vector<FirstStep> steps = first_steps(workspace_.books());
    setVisible(!steps.empty());
    const auto done = std::count_if(steps.begin(), steps.end(), [](const FirstStep& step) { return step.done; });
    count_->setText(workspace_.say(
        label("home", "{0} of {1} done", static_cast<std::int64_t>(done), static_cast<std::int64_t>(steps.size()))));
    const bool may_mark = workspace_.may(books::Permission::change_settings);
    for (const FirstStep& step : steps) {
        if (step.done) continue;
        const TaskRow row = task_row({}, workspace_.say(step.sentence), workspace_.say(step.action));
        row.button->setObjectName(QStringLiteral("step-%1").arg(static_cast<int>(step.step)));
        connect(row.button, &QPushButton::clicked, this, [this, place = step.place] { workspace_.go(place); });
        if (!step.nothing_to_do.empty() && may_mark) {
            QPushButton* const skip = quiet_button();
            skip->setText(workspace_.say(step.nothing_to_do));
            skip->setObjectName(QStringLiteral("skip-%1").arg(static_cast<int>(step.step)));
            connect(skip, &QPushButton::clicked, this, [this, which = step.step] {
                if (workspace_.attempt([&] { setup::mark_done(workspace_.books(), which); })) refresh();
            });
            row.line->insertWidget(2, skip);
        }
        rows_->addWidget(row.widget);
    }
}

} // namespace sokoguru::ui
