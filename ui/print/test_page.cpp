// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/test_page.h"

#include <QRectF>

#include "print/canvas.h"
#include "print/stationery.h"

namespace sokoguru::print {

namespace {

/// A vertical stroke: rules lie across, frames stand too.
void upright(Canvas& canvas, double x, double from_y, double to_y)
{
    canvas.frame(QRectF(x, from_y, 0, to_y - from_y), weight::hairline);
}

/// Longer strokes at every fifth and tenth millimetre.
double tick(int millimetre)
{
    return millimetre % 10 == 0 ? mm(6) : millimetre % 5 == 0 ? mm(4.5) : mm(3);
}

void draw_rulers(Canvas& canvas)
{
    // The upper ruler hangs at 10 mm from the edge, the left one stands at 10 mm from its own.
    const double at = mm(10);
    const int wide = static_cast<int>(canvas.page_width() / mm(1));
    const int high = static_cast<int>(canvas.page_height() / mm(1));
    for (int x = 0; x <= wide; ++x) {
        upright(canvas, mm(x), at, at + tick(x));
        if (x % 10 == 0 && x > 10) canvas.text_centre(mm(x), at + mm(9.5), QString::number(x), style::small);
    }
    for (int y = 0; y <= high; ++y) {
        canvas.rule(at, at + tick(y), mm(y), weight::hairline);
        if (y % 10 == 0 && y > 20) canvas.text(at + mm(7), mm(y) + 2.5, QString::number(y), style::small);
    }
}

} // namespace

Job test_page(const Texts& texts, Paper paper)
{
    const auto say = [texts](const Label& label) { return to_qt(texts(label)); };
    return {texts(label("print", "Test page")), paper, Orientation::portrait, [say](Canvas& canvas) {
                canvas.start_page();
                draw_rulers(canvas);
                const double x = canvas.page_width() / 2;
                const double y = canvas.page_height() / 2;
                canvas.rule(x - mm(10), x + mm(10), y, weight::hairline);
                upright(canvas, x, y - mm(10), y + mm(10));
                canvas.frame(QRectF(mm(20), mm(30), canvas.page_width() - mm(40), mm(46)), weight::rule);
                canvas.text(mm(26), mm(40), say(label("print", "Test page")), style::title);
                const QStringList lines =
                    canvas.wrap(say(label("print", "Lay a ruler on the page. The figures count millimetres from the "
                                                   "upper left corner of the paper: where the ruler shows more, enter "
                                                   "the difference as a negative offset, where it shows less, as a "
                                                   "positive one. The cross marks the middle of the paper.")),
                                style::body, canvas.page_width() - mm(52), 6);
                double line_y = mm(48);
                for (const QString& line : lines) {
                    canvas.text(mm(26), line_y, line, style::body);
                    line_y += style::body.size * 1.4;
                }
            }};
}

} // namespace sokoguru::print
