// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/objection_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "members/members.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/member_field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

using golive::ObjectionStatus;

namespace {

Label words(ObjectionStatus status)
{
    switch (status) {
    case ObjectionStatus::open:
        return label("exchange", "open");
    case ObjectionStatus::accepted:
        return label("exchange", "accepted");
    case ObjectionStatus::refused:
        break;
    }
    return label("exchange", "refused");
}

} // namespace

ObjectionPanel::ObjectionPanel(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::small);
    lead_ = paragraph("muted");
    column->addWidget(lead_);

    auto* const add_row = new QHBoxLayout;
    add_row->setSpacing(space::medium);
    member_ = new MemberField(workspace);
    member_->setObjectName(QStringLiteral("objection-member"));
    day_ = new DateField(workspace);
    text_ = new QLineEdit;
    text_->setObjectName(QStringLiteral("objection-text"));
    member_field_ = new Field(workspace, label("exchange", "&Member"), member_);
    text_field_ = new Field(workspace, label("exchange", "What he &objects to"), text_);
    add_ = primary_button(QStringLiteral("add"));
    add_->setObjectName(QStringLiteral("objection-add"));
    add_row->addWidget(member_field_, 3, Qt::AlignTop);
    add_row->addWidget(new Field(workspace, label("exchange", "&Day"), day_), 2, Qt::AlignTop);
    add_row->addWidget(text_field_, 5, Qt::AlignTop);
    add_row->addWidget(add_, 0, Qt::AlignVCenter);
    column->addLayout(add_row);

    table_ = new QTableWidget(0, 6);
    table_->setObjectName(QStringLiteral("objections"));
    table_->verticalHeader()->hide();
    table_->setShowGrid(false);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(table_, 1);

    auto* const answer_row = new QHBoxLayout;
    answer_row->setSpacing(space::medium);
    answer_ = new QLineEdit;
    answer_->setObjectName(QStringLiteral("objection-answer"));
    document_ = new QLineEdit;
    document_->setObjectName(QStringLiteral("objection-document"));
    answer_field_ = new Field(workspace, label("exchange", "Ans&wer"), answer_);
    document_field_ = new Field(workspace, label("exchange", "Document of the &correction"), document_);
    accept_ = plain_button(QStringLiteral("ok"));
    accept_->setObjectName(QStringLiteral("objection-accept"));
    refuse_ = plain_button(QStringLiteral("cancel"));
    refuse_->setObjectName(QStringLiteral("objection-refuse"));
    answer_row->addWidget(answer_field_, 4, Qt::AlignTop);
    answer_row->addWidget(document_field_, 2, Qt::AlignTop);
    answer_row->addWidget(accept_, 0, Qt::AlignVCenter);
    answer_row->addWidget(refuse_, 0, Qt::AlignVCenter);
    column->addLayout(answer_row);

    connect(add_, &QPushButton::clicked, this, [this] { add(); });
    connect(accept_, &QPushButton::clicked, this, [this] { answer(ObjectionStatus::accepted); });
    connect(refuse_, &QPushButton::clicked, this, [this] { answer(ObjectionStatus::refused); });
    connect(table_, &QTableWidget::itemSelectionChanged, this, [this] { update_buttons(); });
    workspace.words(this, [this] { retranslate(); });
    update_buttons();
}

void ObjectionPanel::retranslate()
{
    const auto say = [this](const Label& text) { return workspace_.say(text); };
    lead_->setText(
        say(label("exchange", "Once the beginning is sealed, what a member objects to is noted here and mended "
                              "by a dated correction.")));
    add_->setText(say(label("exchange", "&Add")));
    accept_->setText(say(label("exchange", "Acce&pt")));
    refuse_->setText(say(label("exchange", "&Refuse")));
    table_->setAccessibleName(say(label("exchange", "Objections")));
    table_->setHorizontalHeaderLabels({say(label("exchange", "Day")), say(label("exchange", "Member")),
                                       say(label("exchange", "Objection")), say(label("exchange", "Status")),
                                       say(label("exchange", "Document")), say(label("exchange", "Answer"))});
    fill();
}

void ObjectionPanel::refresh()
{
    list_ = golive::objections(workspace_.books());
    if (!day_->value()) day_->set_value(workspace_.today());
    fill();
}

void ObjectionPanel::fill()
{
    table_->setRowCount(static_cast<int>(list_.size()));
    for (std::size_t i = 0; i < list_.size(); ++i) {
        const golive::Objection& one = list_[i];
        const QStringList cells = {
            workspace_.short_date(one.day),          QString::fromStdString(one.member_no + " · " + one.member_name),
            QString::fromStdString(one.text),        workspace_.say(words(one.status)),
            QString::fromStdString(one.document_no), QString::fromStdString(one.answer)};
        for (int column = 0; column < cells.size(); ++column)
            table_->setItem(static_cast<int>(i), column, new QTableWidgetItem(cells[column]));
    }
    table_->resizeColumnsToContents();
    table_->setColumnWidth(2, std::clamp(table_->columnWidth(2), 220, 420));
    update_buttons();
}

void ObjectionPanel::update_buttons()
{
    const bool may = workspace_.may(books::Permission::post);
    const bool chosen = may && !table_->selectedItems().isEmpty();
    add_->setEnabled(may);
    accept_->setEnabled(chosen);
    refuse_->setEnabled(chosen);
    answer_->setEnabled(chosen);
    document_->setEnabled(chosen);
}

void ObjectionPanel::add()
{
    if (!member_->finish() || !member_->value()) {
        member_field_->set_problem(label("exchange", "Choose the member."));
        return;
    }
    if (!day_->finish() || !day_->value()) return;
    try {
        golive::object(workspace_.books(), members::read(workspace_.books(), *member_->value()).member_no,
                       *day_->value(), text_->text().trimmed().toStdString());
    } catch (const Error& error) {
        if (error.code() == Code::missing_value)
            text_field_->set_problem(label("exchange", "Write down what he objects to."));
        else
            workspace_.tell(Notice::refusal, error.message());
        return;
    }
    text_->clear();
    refresh();
}

void ObjectionPanel::answer(ObjectionStatus status)
{
    const int row = table_->currentRow();
    if (row < 0 || row >= static_cast<int>(list_.size())) return;
    try {
        golive::answer(workspace_.books(), list_[static_cast<std::size_t>(row)].id, status,
                       answer_->text().trimmed().toStdString(), document_->text().trimmed().toStdString());
    } catch (const Error& error) {
        Field* const field = error.code() == Code::unknown_document ? document_field_ : answer_field_;
        field->set_problem(error.message());
        return;
    }
    answer_->clear();
    document_->clear();
    refresh();
}

} // namespace sokoguru::ui
