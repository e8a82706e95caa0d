// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/dialogs.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "base/error.h"

namespace sokoguru::ui {

namespace {

QString say(const Texts& texts, const Label& label)
{
    return QString::fromStdString(texts(label));
}

QLineEdit* password_field(const char* name)
{
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

QLabel* refusal_field()
{
    auto* field = new QLabel;
    field->setProperty("kind", "refusal");
    field->setObjectName(QStringLiteral("refusal"));
    field->setWordWrap(true);
    field->hide();
    return field;
}

} // namespace

SignInDialog::SignInDialog(const Texts& texts, SignIn sign_in, QWidget* parent)
    : QDialog(parent), texts_(texts), sign_in_(std::move(sign_in))
{
    setWindowTitle(say(texts, label("shell", "Sign in")));
    auto* form = new QFormLayout(this);
    user_ = new QLineEdit(QStringLiteral("admin"));
    user_->setObjectName(QStringLiteral("user"));
    password_ = password_field("password");
    refusal_ = refusal_field();
    form->addRow(say(texts, label("shell", "&User")), user_);
    form->addRow(say(texts, label("shell", "&Password")), password_);
    form->addRow(refusal_);
    auto* buttons = new QDialogButtonBox;
    auto* enter = buttons->addButton(say(texts, label("shell", "Sign in")), QDialogButtonBox::AcceptRole);
    enter->setDefault(true);
    buttons->addButton(say(texts, label("shell", "Cancel")), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::try_to_sign_in);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    password_->setFocus();
    setMinimumWidth(360);
}

void SignInDialog::try_to_sign_in()
{
    try {
        sign_in_({user_->text().toStdString(), password_->text().toStdString()});
        accept();
    } catch (const Error& error) {
        refusal_->setText(say(texts_, error.message()));
        refusal_->show();
        password_->selectAll();
        password_->setFocus();
    }
}

} // namespace sokoguru::ui
