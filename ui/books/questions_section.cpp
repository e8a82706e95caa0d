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

namespace sokoguru::ui {

namespace {

/// From which amounts on the program asks back before it posts.
class QuestionsSection : public SettingsSection {
public:
    explicit QuestionsSection(Workspace& workspace)
        : SettingsSection(workspace), times_(new QSpinBox), from_(new MoneyField(workspace)),
          save_(primary_button(QStringLiteral("ok")))
    {
        auto* const column = new QVBoxLayout(this);
        column->setContentsMargins(space::medium, 0, space::medium, 0);
        column->setSpacing(space::medium);
        QLabel* const lead = paragraph("muted");
        times_->setObjectName(QStringLiteral("times"));
        times_->setRange(0, 1'000);
        from_->setObjectName(QStringLiteral("from"));
        save_->setObjectName(QStringLiteral("save-limits"));
        column->addWidget(lead);
        column->addWidget(new Field(workspace, label("settings", "Ask above so many &times what is due or usual"),
                                    times_, label("settings", "0: amounts are never asked about.")));
        column->addWidget(new Field(workspace, label("settings", "But only &from this amount on"), from_,
                                    label("settings", "Smaller amounts are posted without a question.")));
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
        for (QWidget* const field :
             {static_cast<QWidget*>(times_), static_cast<QWidget*>(from_), static_cast<QWidget*>(save_)})
            field->setEnabled(may_change());
    }

private:
    void save()
    {
        if (!from_->finish() || !from_->value()) return from_->setFocus();
        apply(label("settings", "Saved."), [&] { questions::set_limits(books(), {times_->value(), *from_->value()}); });
    }

    QSpinBox* times_;
    MoneyField* from_;
    QPushButton* save_;
};

} // namespace

SectionInfo questions_section()
{
    return section<QuestionsSection>(QStringLiteral("questions"), label("settings", "Questions"),
                                     QStringLiteral("help"));
}

} // namespace sokoguru::ui
