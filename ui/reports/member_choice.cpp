// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/member_choice.h"

#include <algorithm>

#include <QComboBox>
#include <QLabel>

#include "storage/database.h"
#include "widgets/flow_layout.h"
#include "widgets/member_field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

MemberChoice::MemberChoice(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    auto* row = new FlowLayout(this);
    row->setSpacing(space::small);
    who_name_ = new QLabel;
    who_ = new QComboBox;
    who_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    who_->setObjectName(QStringLiteral("who"));
    who_name_->setBuddy(who_);
    unit_ = new QComboBox;
    unit_->setObjectName(QStringLiteral("unit"));
    unit_->setMinimumWidth(px(Type::body) * 14);
    member_ = new MemberField(workspace);
    member_->setObjectName(QStringLiteral("member"));
    member_->set_left_allowed(true);
    member_->setMinimumWidth(px(Type::body) * 22);
    for (QWidget* part : std::initializer_list<QWidget*>{who_name_, who_, unit_, member_})
        row->addWidget(part);
    connect(who_, &QComboBox::currentIndexChanged, this, [this] {
        show_parts();
        emit changed();
    });
    connect(unit_, &QComboBox::currentIndexChanged, this, &MemberChoice::changed);
    connect(member_, &InputLine::changed, this, &MemberChoice::changed);
    workspace.words(this, [this] { say_words(); });
}

void MemberChoice::say_words()
{
    const auto say = [this](const Label& label) { return workspace_.say(label); };
    who_name_->setText(say(label("reports", "For &whom")));
    who_->setAccessibleName(say(label("reports", "For whom")));
    unit_->setAccessibleName(say(label("reports", "Unit")));
    member_->setAccessibleName(say(label("reports", "Member")));
    const QSignalBlocker quiet(who_);
    const int chosen = std::max(0, who_->currentIndex());
    who_->clear();
    who_->addItem(say(label("reports", "Everybody")));
    who_->addItem(say(label("reports", "A unit")));
    who_->addItem(say(label("reports", "One member")));
    if (!marked_.empty())
        who_->addItem(say(label("reports", "{0} marked members", static_cast<std::int64_t>(marked_.size()))));
    who_->setCurrentIndex(std::min(chosen, who_->count() - 1));
    show_parts();
}

MemberChoice::Who MemberChoice::who() const
{
    return static_cast<Who>(who_->currentIndex());
}

bool MemberChoice::is_everybody() const
{
    return who() == everybody;
}

void MemberChoice::show_parts()
{
    unit_->setVisible(who() == unit);
    member_->setVisible(who() == one);
}

void MemberChoice::refresh(std::vector<MemberId> ids)
{
    const bool news = ids != marked_;
    marked_ = std::move(ids);
    {
        const QSignalBlocker quiet(unit_);
        const QString chosen = unit_->currentText();
        unit_->clear();
        auto rows = workspace_.books().db().query("SELECT name FROM work_unit ORDER BY name");
        while (rows.next())
            unit_->addItem(QString::fromStdString(rows.text(0)));
        unit_->setCurrentText(chosen);
    }
    say_words();
    if (!news || marked_.empty()) return;
    // One alone is chosen by name, several as they were marked.
    if (marked_.size() == 1) member_->set_value(marked_.front());
    who_->setCurrentIndex(marked_.size() == 1 ? one : marked);
}

std::vector<members::Member> MemberChoice::members() const
{
    Books& books = workspace_.books();
    if (who() == one) {
        if (!member_->value()) return {};
        return {members::read(books, *member_->value())};
    }
    std::vector<members::Member> all = members::all(books);
    const std::string name = unit_->currentText().toStdString();
    std::erase_if(all, [&](const members::Member& member) {
        switch (who()) {
        case unit:
            return member.unit != name;
        case marked:
            return std::find(marked_.begin(), marked_.end(), member.id) == marked_.end();
        default:
            return false;
        }
    });
    return all;
}

} // namespace sokoguru::ui
