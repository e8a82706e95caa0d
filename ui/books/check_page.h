// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "ledger/verify.h"
#include "workspace/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace sokoguru::ui {

/// "Periksa buku": reads the whole file and compares it with what only an untouched file can fulfil; a fingerprint
/// printed on a report can be typed in and is looked for among the entries.
class CheckPage : public Page {
    Q_OBJECT
public:
    explicit CheckPage(Workspace& workspace, QWidget* parent = nullptr);
    void open(const Place& place) override;
    void refresh() override;

private:
    void run();
    void show_result(const ledger::Verification& result);

    QLabel* words_;
    QLabel* last_;
    QLineEdit* head_;
    QPushButton* run_;
    QLabel* result_;
    QTableWidget* findings_;
    bool asked_ = false;
};

std::vector<PageInfo> check_pages();

} // namespace sokoguru::ui
