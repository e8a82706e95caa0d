// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/canvas.h"

#include <array>
#include <cmath>
#include <unordered_map>

#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QImage>
#include <QPageLayout>
#include <QPainter>

#include "base/check.h"
#include "print/sheets.h"

namespace sokoguru::print {

namespace {

constexpr char16_t ellipsis = u'…';

constexpr double dev(double points)
{
    return points * units;
}

} // namespace

/// One font of the document with the widths of its plain characters. Kerning is off in small sizes, where it cannot be
/// seen, so that a width is a sum of look-ups: most of the time of a large print goes into measuring text.
struct Canvas::Face {
    QFont font;
    QFontMetricsF metrics;
    bool additive;
    std::array<double, 128> advances{};

    explicit Face(const QFont& f) : font(f), metrics(f), additive(!f.kerning())
    {
        for (char16_t c = 32; c < 127; ++c)
            advances[c] = metrics.horizontalAdvance(QChar(c));
    }
};

struct Canvas::State {
    std::unordered_map<int, Face> faces;
    const Face* current = nullptr; ///< the one that the painter has
};

Canvas::Canvas(Sheets& sheets, const QPageLayout& layout)
    : sheets_(sheets), page_(layout.fullRect(QPageLayout::Point).size()), state_(std::make_unique<State>())
{
}

Canvas::~Canvas() = default;

void Canvas::start_page()
{
    if (watch_) watch_(pages_);
    if (measuring_) return;
    ++pages_;
    painter_ = sheets_.next_page();
    state_->current = nullptr; // each page may have a painter of its own
}

Canvas::Face& Canvas::face(Style style)
{
    const int size = std::max(1, static_cast<int>(std::lround(style.size * units)));
    const int key = size * 4 + (style.bold ? 2 : 0) + (style.italic ? 1 : 0);
    const auto found = state_->faces.find(key);
    if (found != state_->faces.end()) return found->second;
    // Made for this device: otherwise the painter would make a copy of it for every text.
    QFont font(QFont(QStringLiteral("Liberation Sans")), &sheets_.device());
    font.setPixelSize(size);
    font.setBold(style.bold);
    font.setItalic(style.italic);
    // Advances in whole device units, 1/20 point: every glyph's place is written out, and short numbers are quick to
    // write and to compress.
    font.setHintingPreference(QFont::PreferFullHinting);
    font.setKerning(style.size >= 10);
    return state_->faces.emplace(key, Face(font)).first->second;
}

double Canvas::width(const QString& text, Style style)
{
    const Face& f = face(style);
    if (f.additive) {
        double sum = 0;
        bool plain = true;
        for (const QChar c : text) {
            plain = c.unicode() >= 32 && c.unicode() < 127;
            if (!plain) break;
            sum += f.advances[c.unicode()];
        }
        if (plain) return sum / units;
    }
    return f.metrics.horizontalAdvance(text) / units;
}

void Canvas::text(double x, double y, const QString& text, Style style)
{
    if (is_idle() || text.isEmpty()) return;
    const Face& wanted = face(style);
    if (state_->current != &wanted) painter_->setFont(wanted.font);
    state_->current = &wanted;
    painter_->drawText(QPointF(std::round(dev(x)), std::round(dev(y))), text);
}

void Canvas::text_right(double right, double y, const QString& s, Style style)
{
    if (!is_idle()) text(right - width(s, style), y, s, style);
}

void Canvas::text_centre(double centre, double y, const QString& s, Style style)
{
    if (!is_idle()) text(centre - width(s, style) / 2, y, s, style);
}

void Canvas::text_fitted(double x, double y, const QString& s, Style style, double max_width, double least)
{
    if (is_idle()) return;
    const double natural = width(s, style);
    if (natural <= max_width) return text(x, y, s, style);
    const Style smaller = style.scaled(std::max(least, std::floor(max_width / natural * 50) / 50));
    text(x, y, elided(s, smaller, max_width), smaller);
}

void Canvas::figure_right(double right, double y, const QString& s, Style style, double max_width)
{
    if (is_idle()) return;
    double natural = width(s, style);
    while (natural > max_width && style.size > 2) {
        style = style.scaled(std::min(0.98, max_width / natural));
        natural = width(s, style);
    }
    text(right - natural, y, s, style);
}

QString Canvas::elided(const QString& s, Style style, double max_width)
{
    if (width(s, style) <= max_width) return s;
    qsizetype low = 0;
    qsizetype high = s.size();
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (width(s.left(middle).trimmed() + QChar(ellipsis), style) <= max_width)
            low = middle;
        else
            high = middle - 1;
    }
    if (low > 0 && s.at(low - 1).isHighSurrogate()) --low;
    return s.left(low).trimmed() + QChar(ellipsis);
}

QStringList Canvas::wrap(const QString& s, Style style, double max_width, int max_lines)
{
    QStringList lines;
    QString rest = s.simplified();
    if (width(rest, style) <= max_width) return {rest};
    while (!rest.isEmpty()) {
        if (lines.size() + 1 == max_lines) {
            lines << elided(rest, style, max_width);
            break;
        }
        // The longest run of whole words that fits; a word longer than the line is cut.
        qsizetype taken = 0;
        for (qsizetype at = rest.indexOf(u' '); taken >= 0; at = rest.indexOf(u' ', at + 1)) {
            const qsizetype end = at < 0 ? rest.size() : at;
            if (width(rest.left(end), style) > max_width) break;
            taken = end;
            if (at < 0) break;
        }
        if (taken == 0) {
            taken = 1;
            while (taken < rest.size() && width(rest.left(taken + 1), style) <= max_width)
                ++taken;
            if (taken < rest.size() && rest.at(taken - 1).isHighSurrogate()) taken = taken > 1 ? taken - 1 : 2;
        }
        lines << rest.left(taken).trimmed();
        rest = rest.mid(taken).trimmed();
    }
    return lines;
}

Style Canvas::fitting(const QString& text, Style style, double max_width, int max_lines, double least)
{
    for (double factor = 1; factor > least; factor -= 0.04)
        if (wrap(text, style.scaled(factor), max_width, max_lines + 1).size() <= max_lines) return style.scaled(factor);
    return style.scaled(least);
}

void Canvas::rule(double from_x, double to_x, double y, double weight)
{
    if (is_idle()) return;
    painter_->fillRect(QRectF(dev(from_x), dev(y - weight / 2), dev(to_x - from_x), dev(weight)), Qt::black);
}

void Canvas::dashes(double from_x, double to_x, double y)
{
    if (is_idle()) return;
    QPen pen(Qt::black, dev(weight::hairline));
    pen.setDashPattern({8, 8});
    painter_->setPen(pen);
    painter_->drawLine(QPointF(dev(from_x), dev(y)), QPointF(dev(to_x), dev(y)));
}

void Canvas::frame(const QRectF& box, double weight)
{
    if (is_idle()) return;
    painter_->setBrush(Qt::NoBrush);
    painter_->setPen(QPen(Qt::black, dev(weight), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter_->drawRect(QRectF(dev(box.x()), dev(box.y()), dev(box.width()), dev(box.height())));
}

void Canvas::image(const QRectF& box, const QImage& picture)
{
    if (is_idle() || picture.isNull()) return;
    const QSizeF fitted = QSizeF(picture.size()).scaled(box.size(), Qt::KeepAspectRatio);
    const QRectF target(dev(box.x() + (box.width() - fitted.width()) / 2),
                        dev(box.y() + (box.height() - fitted.height()) / 2), dev(fitted.width()), dev(fitted.height()));
    painter_->drawImage(target, picture);
}

void Canvas::mark(const QString& large, const QString& small)
{
    mark(large, small, QRectF(0, 0, page_.width(), page_.height()));
}

void Canvas::mark(const QString& large, const QString& small, const QRectF& part)
{
    if (is_idle()) return;
    QPainter& painter = *painter_;
    painter.save();
    painter.translate(dev(part.center().x()), dev(part.center().y()));
    painter.rotate(-std::atan2(part.height(), part.width()) * 180 / 3.14159265358979);
    painter.setPen(QColor(226, 226, 226));
    const double diagonal = std::hypot(part.width(), part.height());
    const Style first = Style{60, true}.scaled(std::min(1.0, diagonal * 0.62 / width(large, {60, true})));
    Style second{first.size * 0.4, true};
    second = second.scaled(std::min(1.0, diagonal * 0.72 / width(small, second))); // clear of the corners
    painter.setFont(face(first).font);
    painter.drawText(QPointF(dev(-width(large, first) / 2), 0), large);
    painter.setFont(face(second).font);
    painter.drawText(QPointF(dev(-width(small, second) / 2), dev(second.size * 1.5)), small);
    painter.restore();
}

} // namespace sokoguru::print
