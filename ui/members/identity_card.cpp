// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/identity_card.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "members/reveal.h"
#include "members/vocabulary.h"
#include "widgets/clear.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

IdentityCard::IdentityCard(Workspace& workspace, QWidget* parent) : QFrame(parent), workspace_(workspace)
{
    setProperty("kind", "card");
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column_->setSpacing(space::small);
    auto* const row = new QHBoxLayout;
    national_id_ = text();
    national_id_->setObjectName(QStringLiteral("national-id"));
    national_id_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    show_ = quiet_button(QStringLiteral("reveal"));
    show_->setObjectName(QStringLiteral("reveal"));
    row->addWidget(national_id_);
    row->addWidget(show_);
    row->addStretch(1);
    column_->addLayout(row);
    column_->addStretch(1);
    timer_ = new QTimer(this);
    timer_->setSingleShot(true);
    timer_->setInterval(30'000);
    connect(timer_, &QTimer::timeout, this, &IdentityCard::hide_national_id);
    connect(show_, &QPushButton::clicked, this, &IdentityCard::reveal);
}

void IdentityCard::set_hide_after(int milliseconds)
{
    timer_->setInterval(milliseconds);
}

void IdentityCard::show_member(const members::Member& member)
{
    if (member.id != member_.id) revealed_ = false;
    member_ = member;
    if (!revealed_) timer_->stop();
    fill();
}

void IdentityCard::add_line(QFormLayout& form, const Label& name, const QString& value)
{
    if (value.isEmpty()) return;
    QLabel* const what = text("muted");
    what->setText(workspace_.say(name));
    QLabel* const said = paragraph();
    said->setText(value);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form.addRow(what, said);
}

void IdentityCard::fill()
{
    drop(lines_);
    lines_ = new QWidget;
    auto* const form = new QFormLayout(lines_);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::medium);
    form->setVerticalSpacing(space::hair);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto said = [](const std::string& text) { return QString::fromStdString(text); };
    add_line(*form, label("members", "Joined"), workspace_.date(member_.joined));
    if (member_.left) add_line(*form, label("members", "Left"), workspace_.date(*member_.left));
    if (const auto classes = members::class_periods(workspace_.books(), member_.id); !classes.empty())
        add_line(*form, label("members", "Class"),
                 workspace_.say(label("members", "{0} from {1}", classes.back().code, classes.back().from)));
    add_line(*form, label("members", "Group"), said(member_.group));
    QString born = said(member_.birth_place);
    if (member_.birth_date)
        born += (born.isEmpty() ? QString() : QStringLiteral(", ")) + workspace_.date(*member_.birth_date);
    add_line(*form, label("members", "Born"), born);
    add_line(*form, label("members", "Phone"), said(member_.phone));
    add_line(*form, label("members", "Address"), said(member_.address));
    add_line(*form, label("members", "Bank account"), said(member_.bank_account));
    add_line(*form, label("members", "Heir"), said(member_.heir));
    column_->insertWidget(1, lines_);
    lines_->show(); // at once: a layout shows what is added to it only later

    const bool has_id = !member_.national_id.empty();
    national_id_->setVisible(has_id);
    show_->setVisible(has_id && workspace_.may(books::Permission::reveal_identity));
    const std::string shown = revealed_ ? member_.national_id : members::mask(member_.national_id);
    national_id_->setText(workspace_.say(label("members", "NIK {0}", shown)));
    show_->setText(workspace_.say(revealed_ ? label("members", "Hi&de") : label("members", "&Show")));
    show_->setToolTip(workspace_.say(label("members", "That you look at it is recorded.")));
    show_->setAccessibleDescription(show_->toolTip());
    show_->setIcon(icon(revealed_ ? QStringLiteral("hide") : QStringLiteral("reveal")));
}

void IdentityCard::reveal()
{
    if (revealed_) {
        hide_national_id();
        return;
    }
    if (!workspace_.attempt([this] { members::reveal_national_id(workspace_.books(), member_.id); })) return;
    revealed_ = true;
    timer_->start();
    fill();
}

void IdentityCard::hide_national_id()
{
    timer_->stop();
    if (!revealed_) return;
    revealed_ = false;
    if (workspace_.is_open() && !workspace_.is_busy()) {
        fill();
        return;
    }
    national_id_->setText(workspace_.say(label("members", "NIK {0}", members::mask(member_.national_id))));
}

} // namespace sokoguru::ui
