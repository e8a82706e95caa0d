// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "reports/member_statement.h"
#include "workspace/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sokoguru::ui {

class CurrentStack;
class DateField;
class MemberChoice;
class Preview;
struct PrintPlan;

/// Member statements (rekening anggota): for whom and which time, then their pages, one PDF for all, or a file each.
/// Its place may name members: {"statements", 17}, or {"statements", 0, "members=3,17,20"}.
class StatementsPage : public Page {
    Q_OBJECT
public:
    explicit StatementsPage(Workspace& workspace, QWidget* parent = nullptr);
    void open(const Place& place) override;
    void refresh() override;
    void leave() override;

    Preview& preview() { return *preview_; }
    /// A PDF for each member into a new folder inside that one; nothing remains of it when it is cancelled.
    void save_each(const std::filesystem::path& folder);

private:
    void build(QVBoxLayout& column);
    void say_words();
    void fill_time();
    void count();
    /// How many of the chosen members get no statement, and why; empty where all get one.
    QString left_out(const std::vector<members::Member>& members) const;
    PrintPlan plan() const;
    void show_preview();
    reports::StatementOptions options() const;
    QString base_name() const;

    std::vector<MemberId> marked_;
    CurrentStack* sides_;
    QLabel* title_;
    QLabel* why_;
    MemberChoice* members_;
    QLabel* time_name_;
    QComboBox* time_;
    QLabel* from_name_;
    DateField* from_;
    QLabel* to_name_;
    DateField* to_;
    QCheckBox* undecided_;
    QLabel* count_;
    QPushButton* show_;
    QPushButton* each_;
    Preview* preview_;
};

} // namespace sokoguru::ui
