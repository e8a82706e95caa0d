// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source.h"
#include "workspace/page.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace sokoguru::ui {

class ConfirmBar;
class CurrentStack;
class DateField;
class ObjectionPanel;
class Preview;
class ReportTable;

/// Going live: the steps, the trial that can be begun again, comparison with the old lists, confirmation sheets, the
/// seal, and the objections after it.
class GoLivePage : public Page {
    Q_OBJECT
public:
    explicit GoLivePage(Workspace& workspace, QWidget* parent = nullptr);

    /// The place's text is `compare`, `objections` or nothing.
    void open(const Place& place) override;
    void refresh() override;
    /// Compares a list of the members' balances with the books.
    void compare(exchange::ImportSource source);
    QString faults(const std::vector<Issue>& issues) const;
    /// Back from the preview.
    void leave() override;
    /// Where the confirmation sheets are seen before they are printed or saved.
    Preview& preview() { return *preview_; }

private:
    QWidget* make_trial();
    QWidget* make_compare();
    void retranslate();
    void show_steps();
    void start_over();
    void repeat();
    void seal();
    void choose_list();
    void paste_list();
    void show_sheets();

    CurrentStack* sides_; ///< the tabs, or the preview of the sheets
    Preview* preview_;
    QTabWidget* tabs_;
    QLabel* state_;
    QGridLayout* steps_;
    QLabel* again_text_;
    QPushButton* again_;
    ConfirmBar* start_over_;
    ConfirmBar* seal_;
    QPushButton* sheets_;
    QLabel* sheets_text_;

    DateField* day_;
    QPushButton* list_;
    QPushButton* paste_;
    QLabel* compare_text_;
    ReportTable* differences_;
    ObjectionPanel* objections_;
};

} // namespace sokoguru::ui
