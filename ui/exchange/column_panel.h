// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "exchange/preview.h"
#include "workspace/workspace.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace sokoguru::ui {

/// What each column of a list means, to be corrected: its header word, its first value, and the meaning to choose.
class ColumnPanel : public QWidget {
    Q_OBJECT
public:
    explicit ColumnPanel(Workspace& workspace, QWidget* parent = nullptr);

    void show(const exchange::Preview& preview, const std::vector<exchange::ColumnSpec>& specs);
    /// As it stands now.
    exchange::Mapping mapping() const;

signals:
    /// Somebody chose another meaning, or another header row.
    void corrected();

private:
    void retranslate();
    QComboBox* meaning_box(const std::string& meaning, const QString& header);

    Workspace& workspace_;
    QLabel* title_;
    QLabel* remembered_;
    QLabel* row_name_;
    QSpinBox* header_row_;
    QTableWidget* table_;
    std::vector<exchange::ColumnSpec> specs_;
    exchange::Preview preview_;
    bool filling_ = false;
};

} // namespace sokoguru::ui
