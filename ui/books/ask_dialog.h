// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QVBoxLayout>

#include "widgets/form_dialog.h"

namespace sokoguru::ui {

/// A FormDialog put together where it is asked: rows one below the other, and one action.
class AskDialog : public FormDialog {
public:
    using FormDialog::FormDialog;

    void add(QWidget* row) { body()->addWidget(row); }
    /// Runs on OK: throws Error, or returns false where it has said itself what is wrong.
    void on_accept(std::function<bool()> action) { run_ = std::move(action); }

protected:
    bool act() override { return !run_ || run_(); }

private:
    std::function<bool()> run_;
};

} // namespace sokoguru::ui
