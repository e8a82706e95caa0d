// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/dialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "base/error.h"
#include "books/template.h"

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
    form->addRow(say(texts, label("shell", "User")), user_);
    form->addRow(say(texts, label("shell", "Password")), password_);
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

NewDialog::NewDialog(const Texts& texts, Date today, QWidget* parent) : QDialog(parent), texts_(texts)
{
    setWindowTitle(say(texts, label("shell", "New cooperative")));
    auto* form = new QFormLayout(this);
    name_ = new QLineEdit;
    name_->setObjectName(QStringLiteral("name"));
    name_->setPlaceholderText(say(texts, label("shell", "Name of the cooperative")));
    template_ = new QComboBox;
    for (const books::TemplateInfo& info : books::templates()) {
        const std::string& title = texts.language() == Language::indonesian ? info.title_id : info.title_en;
        template_->addItem(QString::fromStdString(title), QString::fromStdString(info.name));
    }
    first_day_ = new QDateEdit(QDate(static_cast<int>(today.year()), 1, 1));
    first_day_->setDisplayFormat(QStringLiteral("dd-MM-yyyy"));
    first_day_->setCalendarPopup(true);
    password_ = password_field("password");
    again_ = password_field("again");
    without_ = new QCheckBox(say(texts, label("shell", "Without a password: anybody who has the file may open it")));
    without_->setObjectName(QStringLiteral("without"));
    refusal_ = refusal_field();
    form->addRow(say(texts, label("shell", "Name")), name_);
    form->addRow(say(texts, label("shell", "Kind")), template_);
    form->addRow(say(texts, label("shell", "First book day")), first_day_);
    form->addRow(say(texts, label("shell", "Password for admin")), password_);
    form->addRow(say(texts, label("shell", "The same again")), again_);
    form->addRow(QString(), without_);
    form->addRow(refusal_);
    auto* buttons = new QDialogButtonBox;
    create_ = buttons->addButton(say(texts, label("shell", "Create")), QDialogButtonBox::AcceptRole);
    create_->setObjectName(QStringLiteral("accept"));
    buttons->addButton(say(texts, label("shell", "Cancel")), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* field : {name_, password_, again_})
        connect(field, &QLineEdit::textChanged, this, [this] { check(); });
    connect(without_, &QCheckBox::toggled, this, [this] { check(); });
    setMinimumWidth(480);
    check();
}

void NewDialog::check()
{
    const bool open = without_->isChecked();
    password_->setEnabled(!open);
    again_->setEnabled(!open);
    Label refusal;
    if (!open && !again_->text().isEmpty() && password_->text() != again_->text())
        refusal = label("shell", "The two passwords differ.");
    refusal_->setText(refusal.empty() ? QString() : say(texts_, refusal));
    refusal_->setVisible(!refusal.empty());
    const bool chosen = open || (!password_->text().isEmpty() && password_->text() == again_->text());
    create_->setEnabled(chosen && !name_->text().trimmed().isEmpty());
}

books::Cooperative NewDialog::cooperative() const
{
    books::Cooperative out;
    out.name = name_->text().trimmed().toStdString();
    out.template_name = template_->currentData().toString().toStdString();
    const QDate day = first_day_->date();
    out.first_day = base::make_date(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return out;
}

books::NewUser NewDialog::first_user() const
{
    books::NewUser user;
    user.name = "admin";
    user.role = books::Role::pengurus;
    if (!without_->isChecked()) user.password = password_->text().toStdString();
    return user;
}

} // namespace sokoguru::ui
