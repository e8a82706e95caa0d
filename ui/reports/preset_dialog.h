// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "reports/request.h"
#include "workspace/workspace.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace sokoguru::ui {

/// Keeps a request under a name: for oneself, or for everybody.
class PresetDialog : public QDialog {
    Q_OBJECT
public:
    PresetDialog(Workspace& workspace, const reports::Request& request, QWidget* parent = nullptr);

private:
    void keep();

    Workspace& workspace_;
    reports::Request request_;
    QLineEdit* name_;
    QCheckBox* shared_;
    QLabel* refusal_;
};

} // namespace sokoguru::ui
