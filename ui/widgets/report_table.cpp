// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report_table.h"

#include <algorithm>

#include <QHeaderView>

#include "reports/cell_text.h"
#include "reports/request.h"

namespace sokoguru::ui {

namespace {

/// A report of the days that a figure covers, without them as it was asked last.
Place report_place(const std::string& name, const reports::Link& link)
{
    if (!link.from || !link.to) return {QStringLiteral("report"), 0, QString::fromStdString(name)};
    reports::Request request;
    request.report = name;
    request.parameters.from = link.from;
    request.parameters.to = link.to;
    return {QStringLiteral("report"), 0, QString::fromStdString(reports::to_text(request))};
}

Place year_place(const std::string& name, const reports::Link& link)
{
    reports::Request request;
    request.report = name;
    request.parameters.year = static_cast<int>(link.id);
    return {QStringLiteral("report"), 0, QString::fromStdString(reports::to_text(request))};
}

/// `2026-01-01/2026-12-31`, as the account's page takes it.
QString days_of(const reports::Link& link)
{
    if (!link.from || !link.to) return {};
    return QString::fromStdString(base::iso(*link.from) + "/" + base::iso(*link.to));
}

} // namespace

std::optional<Place> place_of(const reports::Link& link)
{
    using Kind = reports::Link::Kind;
    switch (link.kind) {
    case Kind::none:
        return std::nullopt;
    case Kind::account:
        return Place{QStringLiteral("account"), link.id, days_of(link)};
    case Kind::document:
        return Place{QStringLiteral("document"), link.id, {}};
    case Kind::entry:
        return Place{QStringLiteral("document"), link.id, QStringLiteral("entry")};
    case Kind::member:
        return Place{QStringLiteral("member"), link.id, {}};
    case Kind::loan:
        return Place{QStringLiteral("loan"), link.id, {}};
    case Kind::trial_balance:
        return report_place("trial-balance", link);
    case Kind::surplus_statement:
        return report_place("surplus-statement", link);
    case Kind::surplus_division:
        return year_place("surplus-pools", link);
    case Kind::surplus_shares:
        return year_place("surplus", link);
    }
    return std::nullopt;
}

ReportTable::ReportTable(Workspace& workspace, const QString& name, QWidget* parent)
    : TableView(parent), workspace_(workspace), model_(new ReportModel(this))
{
    remember_as(name, workspace.memory());
    setModel(model_);
    connect(this, &TableView::row_activated, this, [this](const QModelIndex& index) {
        if (!follow_links_) return;
        if (const auto place = place_of(model_->link_at(index.row()))) workspace_.go(*place);
    });
}

void ReportTable::show_report(reports::Report report)
{
    show_report(std::make_shared<const reports::Report>(std::move(report)));
}

void ReportTable::show_report(std::shared_ptr<const reports::Report> shared)
{
    const reports::Report& report = *shared;
    model_->show(shared, workspace_.texts());
    setSortingEnabled(!report.is_statement);
    if (!report.is_statement && horizontalHeader()->sortIndicatorSection() >= model_->columnCount())
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    QString shape = QString::number(static_cast<int>(workspace_.language()));
    int widest = -1;
    for (int i = 0; i < model_->columnCount(); ++i) {
        const auto& column = model_->columns()[static_cast<std::size_t>(i)];
        shape += QLatin1Char('|') + QString::fromStdString(column.key);
        const bool is_name = column.key == "name" || column.key == "label" || column.key == "memo" ||
                             column.key == "account_name" || column.key == "component";
        if (widest < 0 && is_name) widest = i;
    }
    if (shape == shape_) {
        refit();
        return;
    }
    shape_ = shape;
    if (!report.is_statement) horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    // Without a name the last column of words takes what is left.
    const int last = model_->columnCount() - 1;
    if (widest < 0 && last >= 0 && !reports::is_figure(model_->columns()[static_cast<std::size_t>(last)].kind))
        widest = last;
    std::vector<int> giving;
    for (const std::string& key : giving_)
        if (const int column = model_->column_of(key); column >= 0) giving.push_back(column);
    fit_columns(widest, std::move(giving));
}

std::vector<reports::Link> ReportTable::selected() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<reports::Link> out;
    for (const int row : rows)
        if (model_->link_at(row).kind != reports::Link::Kind::none) out.push_back(model_->link_at(row));
    return out;
}

} // namespace sokoguru::ui
