// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QPageLayout>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include "print/style.h"

class QImage;
class QIODevice;
class QRectF;

namespace sokoguru::print {

/// A PDF that is drawn on in points, from the top left corner of the page; y of a text is its base line.
///
/// While `measuring`, nothing is drawn and no page begins: a document is laid out once to count its pages and once
/// to draw them, by the same code. The PDF is complete when the canvas is destroyed.
class Canvas {
public:
    Canvas(QIODevice& device, const QPageLayout& layout, const QString& title);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    double page_width() const { return page_.width(); }
    double page_height() const { return page_.height(); }

    void set_measuring(bool on) { measuring_ = on; }
    bool measuring() const { return measuring_; }
    /// Begins the next page; the first one is there from the start.
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

private:
    struct Face;
    struct State;
    Face& face(Style style);

    QSizeF page_;
    bool measuring_ = false;
    int pages_ = 0;
    std::unique_ptr<State> state_;
};

} // namespace sokoguru::print
