// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_legend.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "widgets/flow_layout.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

QPixmap sign(const ChartLegend::Entry& entry, qreal ratio)
{
    const int high = px(Type::caption);
    const int wide = entry.line == Qt::NoPen ? high * 3 / 4 : high * 2;
    QPixmap out(QSize(wide, high) * ratio);
    out.setDevicePixelRatio(ratio);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    if (entry.line == Qt::NoPen) {
        painter.fillRect(0, (high - wide) / 2, wide, wide, entry.colour);
        return out;
    }
    painter.setPen(QPen(entry.colour, 2.5, entry.line));
    painter.drawLine(QPointF(0, high / 2.0), QPointF(wide, high / 2.0));
    return out;
}

} // namespace

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent), row_(new FlowLayout(this))
{
    row_->setSpacing(space::small);
}

ChartLegend::Part ChartLegend::new_part()
{
    auto* const whole = new QWidget;
    auto* const inside = new QHBoxLayout(whole);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::hair);
    auto* const colour = new QLabel;
    QLabel* const name = text("legend");
    inside->addWidget(colour);
    inside->addWidget(name);
    row_->addWidget(whole);
    return {whole, colour, name};
}

void ChartLegend::show_entries(const std::vector<Entry>& entries)
{
    while (parts_.size() < entries.size())
        parts_.push_back(new_part());
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const bool used = i < entries.size();
        if (used) {
            parts_[i].colour->setPixmap(sign(entries[i], devicePixelRatioF()));
            parts_[i].name->setText(entries[i].name);
        }
        parts_[i].whole->setVisible(used);
    }
    setVisible(!entries.empty());
}

} // namespace sokoguru::ui
