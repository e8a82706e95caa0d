// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheet_view.h"

#include <QPageLayout>
#include <QPainter>

#include "look/look.h"
#include "print/sheets.h"

namespace sokoguru::ui {

QSizeF sheet_size(print::Paper paper, print::Orientation orientation)
{
    return print::page_layout(paper, orientation).fullRect(QPageLayout::Point).size();
}

QPixmap sheet_picture(const QPicture& page, QSizeF points, int width, double device_ratio)
{
    const double scale = width / points.width();
    const QSize pixels = (points * scale * device_ratio).toSize();
    QPixmap out(pixels);
    out.fill(Qt::white);
    QPainter painter(&out);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale * device_ratio / print::units, scale * device_ratio / print::units);
    painter.drawPicture(0, 0, page);
    painter.end();
    out.setDevicePixelRatio(device_ratio);
    return out;
}

SheetView::SheetView(QWidget* parent) : QWidget(parent) {}

void SheetView::show_page(const QPicture& page, QSizeF points)
{
    page_ = page;
    points_ = points;
    drawn_ = {};
    setFixedSize(sizeHint());
    update();
}

void SheetView::set_scale(double scale)
{
    if (scale == scale_) return;
    scale_ = scale;
    drawn_ = {};
    setFixedSize(sizeHint());
    update();
}

QSize SheetView::sizeHint() const
{
    return (points_ * scale_).toSize() + QSize(2, 2);
}

void SheetView::paintEvent(QPaintEvent*)
{
    if (drawn_.isNull()) drawn_ = sheet_picture(page_, points_, width() - 2, devicePixelRatioF());
    QPainter painter(this);
    painter.drawPixmap(1, 1, drawn_);
    painter.setPen(colours(palette()).border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace sokoguru::ui
