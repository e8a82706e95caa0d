// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/questions.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "books/settings_section.h"
#include "look/look.h"
#include "widgets/field.h"
#include "widgets/money_field.h"
#include "widgets/parts.h"
#include "widgets/typing_pace.h"

namespace sokoguru::ui {

namespace {

/// From which amounts on the program asks back before it posts.
class QuestionsSection : public SettingsSection {
public:
    explicit QuestionsSection(Workspace& workspace)
        : SettingsSection(workspace), times_(new QSpinBox), from_(new MoneyField(workspace)), members_(new QSpinBox),
          sum_(new MoneyField(workspace)), pause_(new QSpinBox), save_(primary_button(QStringLiteral("ok")))
    {
        auto* const column = new QVBoxLayout(this);
        column->setContentsMargins(space::medium, 0, space::medium, 0);
        column->setSpacing(space::medium);
        QLabel* const lead = paragraph("muted");
        times_->setObjectName(QStringLiteral("times"));
        times_->setRange(0, 1'000);
        from_->setObjectName(QStringLiteral("from"));
        members_->setObjectName(QStringLiteral("sheet-members"));
        members_->setRange(0, 1'000);
        sum_->setObjectName(QStringLiteral("sheet-sum"));
        pause_->setObjectName(QStringLiteral("pause"));
        pause_->setRange(100, 2'000);
        pause_->setSingleStep(50);
        save_->setObjectName(QStringLiteral("save-limits"));
        column->addWidget(lead);
        column->addWidget(new Field(workspace, label("settings", "Ask above so many &times what is due or usual"),
                                    times_, label("settings", "0: amounts are never asked about.")));
        column->addWidget(new Field(workspace, label("settings", "But &only from this amount on"), from_,
                                    label("settings", "Smaller amounts are posted without a question.")));
        column->addWidget(new Field(workspace, label("settings", "Collective sheet: ask above so many &members"),
                                    members_, label("settings", "Then the sheet is asked about as a whole.")));
        column->addWidget(new Field(workspace, label("settings", "Or above this s&um of the sheet"), sum_,
                                    label("settings", "All that the members of the sheet pay.")));
        column->addWidget(
            new Field(workspace, label("settings", "&Pause before an Enter that posts (thousandths of a second)"),
                      pause_, label("settings", "Longer than the scanner of this desk waits before its Enter.")));
        column->addWidget(save_, 0, Qt::AlignLeft);
        column->addStretch(1);
        connect(save_, &QPushButton::clicked, this, [this] { save(); });
        workspace.words(this, [this, lead] {
            lead->setText(say(label("settings", "Before something implausible is posted, the program asks once. It "
                                                "also asks about days to come and about a list that was posted "
                                                "before.")));
            save_->setText(say(label("settings", "&Save")));
        });
    }

    void refresh() override
    {
        const questions::Limits now = questions::limits(books());
        times_->setValue(static_cast<int>(now.times));
        from_->set_value(now.from);
        members_->setValue(static_cast<int>(now.sheet_members));
        sum_->set_value(now.sheet_sum);
        pause_->setValue(static_cast<int>(now.pause));
        for (QWidget* const field : std::initializer_list<QWidget*>{times_, from_, members_, sum_, pause_, save_})
            field->setEnabled(may_change());
    }

private:
    void save()
    {
        for (MoneyField* const amount : {from_, sum_})
            if (!amount->finish() || !amount->value()) return amount->setFocus();
        apply(label("settings", "Saved."), [&] {
            questions::set_limits(
                books(), {times_->value(), *from_->value(), members_->value(), *sum_->value(), pause_->value()});
        });
        TypingPace::of_program().set_pause(questions::limits(books()).pause);
    }

    QSpinBox* times_;
    MoneyField* from_;
    QSpinBox* members_;
    MoneyField* sum_;
    QSpinBox* pause_;
    QPushButton* save_;
};

} // namespace

SectionInfo questions_section()
{
    return section<QuestionsSection>(QStringLiteral("questions"), label("settings", "Questions"),
                                     QStringLiteral("help"));
}

} // namespace sokoguru::ui
