// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ask.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

struct Parts {
    QVBoxLayout* column;
    QPushButton* deed;
    QPushButton* other;
};

Parts build(QDialog& dialog, Workspace& workspace, const Question& question)
{
    dialog.setWindowTitle(workspace.say(question.title));
    auto* outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins(space::large, space::large, space::large, space::medium);
    outer->setSpacing(space::medium);
    QLabel* const title = paragraph("section");
    title->setText(workspace.say(question.title));
    QLabel* const words = paragraph();
    words->setText(workspace.say(question.text));
    outer->addWidget(title);
    outer->addWidget(words);
    auto* column = new QVBoxLayout;
    outer->addLayout(column);
    auto* row = new QHBoxLayout;
    QPushButton* const cancel = question.enter_cancels ? primary_button() : plain_button();
    cancel->setText(workspace.say(label("shell", "&Cancel")));
    cancel->setObjectName(QStringLiteral("cancel"));
    QPushButton* const deed = question.enter_cancels ? plain_button() : primary_button();
    deed->setText(workspace.say(question.deed));
    deed->setObjectName(QStringLiteral("deed"));
    QPushButton* const other = plain_button();
    other->setText(workspace.say(question.other));
    other->setObjectName(QStringLiteral("other"));
    row->addWidget(other);
    other->setVisible(!question.other.empty());
    row->addStretch(1);
    QPushButton* const usual = question.enter_cancels ? cancel : deed;
    row->addWidget(question.enter_cancels ? deed : cancel);
    row->addWidget(usual);
    // Wherever the focus would come to be.
    usual->setDefault(true);
    usual->setFocus();
    outer->addLayout(row);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    dialog.setMinimumWidth(440);
    return {column, deed, other};
}

} // namespace

Answer ask_which(Workspace& workspace, const Question& question, QWidget* over)
{
    QDialog dialog(over);
    const Parts parts = build(dialog, workspace, question);
    Answer answer = Answer::cancel;
    const auto take = [&](Answer which) {
        answer = which;
        dialog.accept();
    };
    QObject::connect(parts.deed, &QPushButton::clicked, &dialog, [&] { take(Answer::deed); });
    QObject::connect(parts.other, &QPushButton::clicked, &dialog, [&] { take(Answer::other); });
    dialog.exec();
    return answer;
}

bool ask(Workspace& workspace, const Question& question, QWidget* over)
{
    return ask_which(workspace, question, over) == Answer::deed;
}

bool ask_reason(Workspace& workspace, const Question& question, QWidget* over,
                const std::function<void(const std::string& reason)>& act)
{
    QDialog dialog(over);
    const Parts parts = build(dialog, workspace, question);
    auto* caption = new QLabel(workspace.say(label("shell", "&Reason")));
    auto* field = new QLineEdit;
    field->setObjectName(QStringLiteral("reason"));
    field->setAccessibleName(workspace.say(label("shell", "Reason")));
    caption->setBuddy(field);
    QLabel* const refusal = paragraph("refusal");
    refusal->setObjectName(QStringLiteral("refusal"));
    refusal->hide();
    parts.column->addWidget(caption);
    parts.column->addWidget(field);
    parts.column->addWidget(refusal);
    field->setFocus();
    QObject::connect(parts.deed, &QPushButton::clicked, &dialog, [&] {
        try {
            act(field->text().trimmed().toStdString());
            dialog.accept();
        } catch (const Error& error) {
            refusal->setText(workspace.say(error.message()));
            refusal->show();
            field->setFocus();
        }
    });
    return dialog.exec() == QDialog::Accepted;
}

} // namespace sokoguru::ui
