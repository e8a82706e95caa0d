// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDialog>

#include "base/texts.h"
#include "books/books.h"

class QLabel;
class QLineEdit;

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

} // namespace sokoguru::ui
