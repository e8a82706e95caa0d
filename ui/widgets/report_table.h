// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "widgets/report_model.h"
#include "widgets/table_view.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// Where a row of a report leads: the member's, document's, account's … place.
std::optional<Place> place_of(const reports::Link& link);

/// A report on the screen: sortable where it is a list, with the totals of what is shown, and one click (or Enter) from
/// a row to what is behind it.
class ReportTable : public TableView {
    Q_OBJECT
public:
    /// `name` keeps the columns' widths; each page has its own.
    ReportTable(Workspace& workspace, const QString& name, QWidget* parent = nullptr);

    void show_report(reports::Report report);
    void show_report(std::shared_ptr<const reports::Report> report);
    ReportModel& rows() { return *model_; }
    const ReportModel& rows() const { return *model_; }
    /// The links of the selected lines, from top to bottom.
    std::vector<reports::Link> selected() const;
    /// By default Enter and double click go to the row's place; a page that does something else turns it off.
    void set_follow_links(bool on) { follow_links_ = on; }
    /// Columns that become narrower, where there is little room, before the one that takes the rest does.
    void set_giving(std::vector<std::string> keys) { giving_ = std::move(keys); }

private:
    Workspace& workspace_;
    ReportModel* model_;
    QString shape_; ///< columns the widths were fitted for
    bool follow_links_ = true;
    std::vector<std::string> giving_;
};

} // namespace sokoguru::ui
