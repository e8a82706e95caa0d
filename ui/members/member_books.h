// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QTabWidget>

#include "members/members.h"
#include "reports/parameters.h"
#include "workspace/workspace.h"

class QComboBox;
class QLabel;

namespace sokoguru::ui {

class ReportTable;

/// A member's books below his cards: movements of savings with running balance, of loans, documents, shares of the SHU.
/// What is not in front is read when it is looked at.
class MemberBooks : public QTabWidget {
    Q_OBJECT
public:
    explicit MemberBooks(Workspace& workspace, QWidget* parent = nullptr);
    void show_member(MemberId member);

private:
    enum Tab { movements, loans, documents, surplus };
    QWidget* build_filters();
    void retranslate();
    void fill_products();
    reports::DateRange range() const;
    void read(int tab);
    void read_again();

    Workspace& workspace_;
    MemberId member_;
    bool stale_[4] = {true, true, true, true};
    QComboBox* period_;
    QComboBox* product_;
    QLabel* no_surplus_;
    QLabel* no_loans_;
    ReportTable* movements_;
    ReportTable* loans_;
    ReportTable* documents_;
    ReportTable* surplus_;
};

} // namespace sokoguru::ui
