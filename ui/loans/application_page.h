// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "loans/application.h"
#include "workspace/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace sokoguru::ui {

class ApplicationForm;
class ReportTable;

/// An application for a loan: the form, beside it what the loan would cost and its schedule, and the checks as warnings
/// with their figures; then the decision, and paying it out.
///
/// A place with id 0 begins a new one; its text names the member (`member=17`) or the loan it tops up (`top-up=17`).
class ApplicationPage : public Page {
    Q_OBJECT
public:
    explicit ApplicationPage(Workspace& workspace, QWidget* parent = nullptr);
    void open(const Place& place) override;
    void refresh() override;
    QString heading() const override;
    void leave() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take_up_draft();
    void build_head(QBoxLayout& row);
    void build_simulation(QBoxLayout& column);
    void retranslate();
    void simulate();
    void show_schedule(bool on);
    void show_checks(const loans::Application& asked);
    void show_state();
    void save();
    void decide(bool grant);
    void pay_out();
    /// As it would be paid out on its own day.
    loans::Terms terms_of(const loans::Application& asked) const;

    std::int64_t id_ = 0;
    QString wanted_;        ///< how a new one begins
    bool is_begun_ = false; ///< what was typed stays when something else changes
    std::optional<loans::Application> stored_;
    std::int64_t draft_ = 0; ///< of a new one, where it was left half-filled
    QStringList begun_with_; ///< the fields as a new one begins
    QLabel* title_;
    QLabel* status_;
    QLabel* decision_;
    QPushButton* save_;
    QPushButton* grant_;
    QPushButton* refuse_;
    QPushButton* pay_out_;
    QPushButton* print_;
    QScrollArea* area_;
    ApplicationForm* form_;
    QLabel* instalment_;
    QLabel* cost_;
    QLabel* refusal_;
    QLabel* warnings_;
    QLabel* schedule_title_;
    ReportTable* schedule_;
};

} // namespace sokoguru::ui
