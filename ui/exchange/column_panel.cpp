// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include "exchange/columns.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {
constexpr int highest_header_row = 30;
}

ColumnPanel::ColumnPanel(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    title_ = text("section");
    remembered_ = paragraph("done");
    row_name_ = text();
    header_row_ = new QSpinBox;
    header_row_->setObjectName(QStringLiteral("header-row"));
    header_row_->setRange(0, highest_header_row);
    row_name_->setBuddy(header_row_);
    table_ = new QTableWidget(0, 3);
    table_->setObjectName(QStringLiteral("columns"));
    table_->verticalHeader()->hide();
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    table_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Interactive);
    table_->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    auto* const head = new QHBoxLayout;
    head->addWidget(title_);
    head->addStretch(1);
    head->addWidget(row_name_);
    head->addWidget(header_row_);
    column->addLayout(head);
    column->addWidget(remembered_);
    column->addWidget(table_, 1);
    connect(header_row_, &QSpinBox::valueChanged, this, [this] {
        if (!filling_) emit corrected();
    });
    workspace.words(this, [this] { retranslate(); });
}

void ColumnPanel::retranslate()
{
    const auto say = [this](const Label& words) { return workspace_.say(words); };
    title_->setText(say(label("exchange", "Columns")));
    remembered_->setText(say(label("exchange", "Remembered from an earlier list with this header.")));
    row_name_->setText(say(label("exchange", "Header &in row")));
    header_row_->setAccessibleName(say(label("exchange", "Header in row")));
    header_row_->setSpecialValueText(say(label("exchange", "none")));
    header_row_->setToolTip(say(label("exchange", "The row with the columns' names; the data begin below it.")));
    table_->setAccessibleName(say(label("exchange", "Columns")));
    table_->setHorizontalHeaderLabels({say(label("exchange", "In your list")), say(label("exchange", "First value")),
                                       say(label("exchange", "Means"))});
    if (!preview_.columns.empty()) show(exchange::Preview(preview_), std::vector(specs_));
}

QComboBox* ColumnPanel::meaning_box(const std::string& meaning, const QString& header)
{
    auto* const box = new QComboBox;
    box->setAccessibleName(workspace_.say(label("exchange", "Meaning of the column {0}", header.toStdString())));
    box->addItem(workspace_.say(label("exchange", "(ignore)")), QString());
    for (const exchange::ColumnSpec& spec : specs_) {
        const QString title = workspace_.say(exchange::title_of(spec.name));
        box->addItem(spec.required ? title + QStringLiteral(" *") : title, QString::fromStdString(spec.name));
    }
    box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(meaning))));
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (!filling_) emit corrected();
    });
    return box;
}

void ColumnPanel::show(const exchange::Preview& preview, const std::vector<exchange::ColumnSpec>& specs)
{
    filling_ = true;
    preview_ = preview;
    specs_ = specs;
    remembered_->setVisible(preview.remembered);
    header_row_->setValue(preview.mapping.header_row);
    table_->setRowCount(static_cast<int>(preview.columns.size()));
    for (std::size_t i = 0; i < preview.columns.size(); ++i) {
        const int row = static_cast<int>(i);
        QString header = QString::fromStdString(preview.columns[i].header);
        if (header.isEmpty()) header = workspace_.say(label("exchange", "Column {0}", std::int64_t{row + 1}));
        QString first;
        for (const exchange::PreviewRow& line : preview.rows)
            if (first.isEmpty()) first = QString::fromStdString(line.cells[i].raw);
        table_->setItem(row, 0, new QTableWidgetItem(header));
        table_->setItem(row, 1, new QTableWidgetItem(first));
        table_->setCellWidget(row, 2, meaning_box(preview.columns[i].meaning, header));
        table_->setRowHeight(row, table_->cellWidget(row, 2)->sizeHint().height() + space::hair);
    }
    table_->setColumnWidth(0, 110);
    table_->setColumnWidth(1, 90);
    filling_ = false;
}

exchange::Mapping ColumnPanel::mapping() const
{
    exchange::Mapping mapping{header_row_->value(), {}};
    for (int row = 0; row < table_->rowCount(); ++row) {
        const auto* const box = qobject_cast<QComboBox*>(table_->cellWidget(row, 2));
        mapping.columns.push_back(box != nullptr ? box->currentData().toString().toStdString() : std::string());
    }
    return mapping;
}

} // namespace sokoguru::ui
