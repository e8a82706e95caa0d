// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPainter>
#include <QPdfWriter>
#include <QPicture>
#include <QPointF>

class QIODevice;
class QPageLayout;

namespace sokoguru::print {

/// Units of a canvas a point: fonts have whole pixel sizes, so this is also the finest step of a font size.
constexpr int units = 20;

/// Where a canvas draws, page by page: a PDF, a printer, pictures for the screen. All get the same strokes, so the
/// screen shows what paper will.
class Sheets {
public:
    virtual ~Sheets() = default;
    /// What fonts are made for.
    virtual QPaintDevice& device() = 0;
    /// Begins the next page, the first one too: a painter with 20 units a point from the paper's top left corner, or
    /// nullptr for a page that is counted but not wanted.
    virtual QPainter* next_page() = 0;
};

/// A PDF written into a device; it is complete when this is destroyed.
class PdfSheets : public Sheets {
public:
    PdfSheets(QIODevice& device, const QPageLayout& layout, const QString& title);
    ~PdfSheets() override;
    QPaintDevice& device() override { return writer_; }
    QPainter* next_page() override;

private:
    QPdfWriter writer_;
    QPainter painter_;
    bool begun_ = false;
};

/// A printer (QPrinter is such a device) whose layout is set and has no margins. `offset` in mm moves everything to
/// the right and down, for a printer that does not meet the corner of its paper.
class PrinterSheets : public Sheets {
public:
    /// Pages from `first` to `last`, counted from 1; `last` 0: to the end.
    PrinterSheets(QPagedPaintDevice& printer, QPointF offset, int first = 1, int last = 0);
    QPaintDevice& device() override { return printer_; }
    QPainter* next_page() override;
    /// Whether the printer took the job; known after the first page.
    bool is_refused() const { return refused_; }

private:
    QPagedPaintDevice& printer_;
    QPointF offset_;
    int first_;
    int last_;
    int page_ = 0;
    bool refused_ = false;
    QPainter painter_;
};

/// Recorded strokes, a QPicture a page, to be shown at any size. Beyond `most` pages they are only counted.
class PictureSheets : public Sheets {
public:
    explicit PictureSheets(int most) : most_(most) {}
    QPaintDevice& device() override { return nowhere_; }
    QPainter* next_page() override;
    int count() const { return count_; }
    std::vector<QPicture> take();

private:
    int most_;
    int count_ = 0;
    QPicture nowhere_;
    std::vector<QPicture> pages_;
    QPainter painter_;
};

} // namespace sokoguru::print
