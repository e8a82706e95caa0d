// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDialog>

#include "base/texts.h"
#include "books/books.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sokoguru::ui {

/// Asks for a user and password until `sign_in` accepts them; what it refuses stands beside the fields.
class SignInDialog : public QDialog {
public:
    using SignIn = std::function<void(const books::Credentials&)>;
    SignInDialog(const Texts& texts, SignIn sign_in, QWidget* parent = nullptr);

private:
    void try_to_sign_in();

    Texts texts_;
    SignIn sign_in_;
    QLineEdit* user_;
    QLineEdit* password_;
    QLabel* refusal_;
};

/// Asks what a new cooperative needs: name, template, first book day, and a password or the decision to have none.
class NewDialog : public QDialog {
public:
    NewDialog(const Texts& texts, Date today, QWidget* parent = nullptr);
    books::Cooperative cooperative() const;
    books::NewUser first_user() const;

private:
    void check();

    Texts texts_;
    QLineEdit* name_;
    QComboBox* template_;
    QDateEdit* first_day_;
    QLineEdit* password_;
    QLineEdit* again_;
    QCheckBox* without_;
    QLabel* refusal_;
    QPushButton* create_;
};

} // namespace sokoguru::ui
