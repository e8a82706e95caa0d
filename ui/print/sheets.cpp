// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sheets.h"

#include <QPageLayout>

namespace sokoguru::print {

PdfSheets::PdfSheets(QIODevice& device, const QPageLayout& layout, const QString& title) : writer_(&device)
{
    writer_.setResolution(72 * units);
    writer_.setPageLayout(layout);
    writer_.setTitle(title);
    writer_.setCreator(QStringLiteral("Sokoguru " SOKOGURU_VERSION));
    painter_.begin(&writer_);
}

PdfSheets::~PdfSheets()
{
    painter_.end();
}

QPainter* PdfSheets::next_page()
{
    if (begun_) writer_.newPage();
    begun_ = true;
    return &painter_;
}

PrinterSheets::PrinterSheets(QPagedPaintDevice& printer, QPointF offset, int first, int last)
    : printer_(printer), offset_(offset), first_(first), last_(last)
{
}

QPainter* PrinterSheets::next_page()
{
    ++page_;
    if (refused_ || page_ < first_ || (last_ > 0 && page_ > last_)) return nullptr;
    if (!painter_.isActive())
        refused_ = !painter_.begin(&printer_);
    else
        refused_ = !printer_.newPage();
    if (refused_) return nullptr;
    const double dots = printer_.logicalDpiX() / 25.4; // a millimetre
    painter_.resetTransform();
    painter_.translate(offset_.x() * dots, offset_.y() * dots);
    painter_.scale(printer_.logicalDpiX() / (72.0 * units), printer_.logicalDpiY() / (72.0 * units));
    return &painter_;
}

QPainter* PictureSheets::next_page()
{
    if (painter_.isActive()) painter_.end();
    if (++count_ > most_) return nullptr;
    pages_.emplace_back();
    painter_.begin(&pages_.back());
    return &painter_;
}

std::vector<QPicture> PictureSheets::take()
{
    if (painter_.isActive()) painter_.end();
    return std::move(pages_);
}

} // namespace sokoguru::print
