// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QSizeF>
#include <QString>
#include <QStringList>

#include "print/style.h"

class QImage;
class QPageLayout;
class QPainter;
class QRectF;

namespace sokoguru::print {

class Sheets;

/// Pages that are drawn on in points, from the top left corner of the page; y of a text is its base line. Where they
/// go (a PDF, a printer, the screen) the sheets know.
///
/// While `measuring`, nothing is drawn and no page begins: a document is laid out once to count its pages and once
/// to draw them, by the same code.
class Canvas {
public:
    /// `sheets` lives longer than the canvas.
    Canvas(Sheets& sheets, const QPageLayout& layout);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    double page_width() const { return page_.width(); }
    double page_height() const { return page_.height(); }

    void set_measuring(bool on) { measuring_ = on; }
    bool measuring() const { return measuring_; }
    /// Called at the beginning of every page, measured ones too, with the number of pages drawn so far: progress. What
    /// it throws ends the drawing.
    void set_watch(std::function<void(int pages)> watch) { watch_ = std::move(watch); }
    /// Begins the next page, the first one too.
    void start_page();
    int pages() const { return pages_; }

    double width(const QString& text, Style style);
    void text(double x, double y, const QString& text, Style style);
    void text_right(double right, double y, const QString& text, Style style);
    void text_centre(double centre, double y, const QString& text, Style style);
    /// Draws at most `max_width` wide: made smaller down to `least` of its size, then shortened with "…".
    void text_fitted(double x, double y, const QString& text, Style style, double max_width, double least = 0.8);
    /// A figure is never shortened: it is made as small as it must be.
    void figure_right(double right, double y, const QString& text, Style style, double max_width);
    /// Lines no wider than `max_width`; what does not fit into `max_lines` is shortened with "…".
    QStringList wrap(const QString& text, Style style, double max_width, int max_lines);
    /// The style, or as much smaller (not below `least` of it) as makes the text fit into `max_lines`.
    Style fitting(const QString& text, Style style, double max_width, int max_lines, double least);
    QString elided(const QString& text, Style style, double max_width);

    void rule(double from_x, double to_x, double y, double weight);
    void dashes(double from_x, double to_x, double y);
    void frame(const QRectF& box, double weight);
    void image(const QRectF& box, const QImage& picture);
    /// One or two lines across the page, light enough to read through.
    void mark(const QString& large, const QString& small);
    /// The same across a part of the page that is cut off.
    void mark(const QString& large, const QString& small, const QRectF& part);

private:
    struct Face;
    struct State;
    Face& face(Style style);
    /// Nothing is to be drawn: measuring, or a page that is not wanted.
    bool is_idle() const { return measuring_ || painter_ == nullptr; }

    Sheets& sheets_;
    QSizeF page_;
    bool measuring_ = false;
    int pages_ = 0;
    QPainter* painter_ = nullptr; ///< of the page begun
    std::function<void(int)> watch_;
    std::unique_ptr<State> state_;
};

} // namespace sokoguru::print
