// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QComboBox>

#include "ledger/chart.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// One of the few accounts that money can be in: cash boxes, then banks.
class CashAccountBox : public QComboBox {
    Q_OBJECT
public:
    explicit CashAccountBox(Workspace& workspace, bool boxes_only = false, QWidget* parent = nullptr);

    /// Reads the chart again; keeps the choice, else the first.
    void fill();
    std::string code() const { return currentData().toString().toStdString(); }
    void choose(const std::string& code);
    bool is_bank() const;

signals:
    void changed();

private:
    Workspace& workspace_;
    bool boxes_only_;
};

} // namespace sokoguru::ui
