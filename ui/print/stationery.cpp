// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/stationery.h"

#include <algorithm>

#include <QRectF>

namespace sokoguru::print {

Stationery::Stationery(Texts texts, reports::Letterhead letterhead, reports::Fingerprint fingerprint, Paper paper)
    : texts_(std::move(texts)), letterhead_(std::move(letterhead)), fingerprint_(std::move(fingerprint)), paper_(paper)
{
}

void Stationery::draw_letterhead(Canvas& canvas, double left, double right, double& y) const
{
    const double top = y;
    double x = left;
    if (!letterhead_.logo.empty()) {
        if (!logo_)
            logo_ = QImage::fromData(reinterpret_cast<const uchar*>(letterhead_.logo.data()),
                                     static_cast<int>(letterhead_.logo.size()));
        if (!logo_->isNull()) {
            canvas.image(QRectF(left, top, mm(15), mm(15)), *logo_);
            x += mm(19);
        }
    }
    const double width = right - x;
    const QString name = to_qt(letterhead_.name);
    const Style style = canvas.fitting(name, style::cooperative, width, 2, 0.7);
    for (const QString& line : canvas.wrap(name, style, width, 3)) {
        canvas.text(x, y + style.size, line, style);
        y += style.size * 1.22;
    }
    y += 1.5;
    const std::string legal = letterhead_.legal.empty() ? std::string() : texts_(letterhead_.legal);
    for (const std::string& text : {legal, letterhead_.address, letterhead_.contact}) {
        if (text.empty()) continue;
        for (const QString& line : canvas.wrap(to_qt(text), style::small, width, 2)) {
            canvas.text(x, y + style::small.size, line, style::small);
            y += style::small.size * 1.3;
        }
    }
    if (x > left) y = std::max(y, top + mm(15));
    y += 5;
    canvas.rule(left, right, y, weight::heavy);
    canvas.rule(left, right, y + 2.4, weight::hairline);
    y += 2.4;
}

void Stationery::draw_running_head(Flow& flow, const QString& left, const QString& right) const
{
    Canvas& canvas = flow.canvas();
    const double base = flow.y() + style::small.size;
    const double right_width = std::min(canvas.width(right, style::small), flow.width() * 0.5);
    canvas.text_fitted(flow.left(), base, left, style::small.strong(), flow.width() - right_width - 12);
    canvas.text_right(flow.right(), base, canvas.elided(right, style::small, flow.width() * 0.5), style::small);
    canvas.rule(flow.left(), flow.right(), base + 4, weight::rule);
    flow.move_to(base + 14);
}

void Stationery::draw_foot(Flow& flow, bool draft) const
{
    Canvas& canvas = flow.canvas();
    const double top = flow.bottom() + mm(3);
    const double base = top + 3 + style::small.size;
    canvas.rule(flow.left(), flow.right(), top, weight::hairline);
    if (canvas.measuring()) return;
    double right = flow.right();
    const QString page =
        say(label("print", "Page {0} of {1}", std::int64_t{flow.page()}, std::int64_t{flow.pages_in_all()}));
    canvas.text_right(right, base, page, style::small);
    right -= canvas.width(page, style::small) + 12;
    // Once more in black: a photocopier may lose the light mark.
    const auto in_black = [&](const QString& words) {
        canvas.text_right(right, base, words, style::small.strong());
        right -= canvas.width(words, style::small.strong()) + 12;
    };
    if (draft) in_black(is_copy() ? say(label("print", "DRAFT")) : draft_words());
    if (is_copy()) in_black(draft ? say(letterhead_.mark) : copy_words());
    if (fingerprint_.empty()) return;
    const QString books = say(
        label("print", "Fingerprint of the books: {0} · {1} entries", fingerprint_.short_form(), fingerprint_.entries));
    canvas.text_fitted(flow.left(), base, books, style::small, right - flow.left());
    if (fingerprint_.audit_head.empty()) return;
    const QString trail = say(
        label("print", "Of the audit trail: {0} · {1} events", fingerprint_.short_audit_form(), fingerprint_.events));
    canvas.text_fitted(flow.left(), base + style::small.size * 1.25, trail, style::small, flow.width());
}

QString Stationery::draft_words() const
{
    return say(label("print", "DRAFT")) + QStringLiteral(" – ") +
           say(label("print", "not yet approved by the members' meeting"));
}

QString Stationery::copy_words() const
{
    return say(letterhead_.mark) + QStringLiteral(" – ") + say(letterhead_.mark_sentence);
}

void Stationery::draw_copy_mark(Canvas& canvas, const QRectF& part) const
{
    canvas.mark(say(letterhead_.mark), say(letterhead_.mark_sentence), part);
}

void Stationery::draw_signatures(Flow& flow, std::optional<Date> date,
                                 const std::vector<reports::Signatory>& people) const
{
    if (people.empty()) return;
    Canvas& canvas = flow.canvas();
    constexpr std::size_t in_a_row = 4;
    const std::size_t columns = std::min(people.size(), in_a_row);
    const double pitch = style::body.size * 1.4;
    const double room = mm(17);
    const double height = pitch * 3 + room;
    const std::size_t rows = (people.size() + columns - 1) / columns;
    flow.need(pitch * 2 + height * static_cast<double>(std::min<std::size_t>(rows, 2)));
    flow.skip(pitch);
    if (date) {
        const std::string day = texts_.date(*date);
        const QString line = to_qt(letterhead_.place.empty() ? day : letterhead_.place + ", " + day);
        canvas.text_fitted(flow.left(), flow.y() + style::body.size, line, style::body, flow.width());
        flow.skip(pitch * 1.2);
    }
    const double step = flow.width() / static_cast<double>(columns);
    for (std::size_t first = 0; first < people.size(); first += columns) {
        flow.need(height);
        const double top = flow.y();
        for (std::size_t i = first; i < std::min(first + columns, people.size()); ++i) {
            const double x = flow.left() + step * static_cast<double>(i - first);
            const double width = step - mm(6);
            canvas.text_fitted(x, top + style::body.size, say(people[i].role), style::body, width);
            const double line = top + pitch + room;
            canvas.text_fitted(x, line - 3, to_qt(people[i].name), style::body.strong(), width, 0.7);
            canvas.rule(x, x + width, line, weight::hairline);
        }
        flow.skip(height);
    }
}

void Stationery::draw_draft_mark(Canvas& canvas) const
{
    if (canvas.measuring()) return;
    canvas.mark(say(label("print", "DRAFT")), say(label("print", "not yet approved by the members' meeting")));
}

Frame Stationery::frame(const QString& running_left, const QString& running_right, bool draft) const
{
    Frame frame;
    // Two marks across each other could not be read; that it is a copy is the graver one.
    if (is_copy())
        frame.background = [this](Canvas& canvas) {
            draw_copy_mark(canvas, QRectF(0, 0, canvas.page_width(), canvas.page_height()));
        };
    else if (draft)
        frame.background = [this](Canvas& canvas) { draw_draft_mark(canvas); };
    frame.first_head = [this](Flow& flow) {
        double y = flow.y();
        draw_letterhead(flow.canvas(), flow.left(), flow.right(), y);
        flow.move_to(y + 10);
    };
    frame.next_head = [this, running_left, running_right](Flow& flow) {
        draw_running_head(flow, running_left, running_right);
    };
    frame.foot = [this, draft](Flow& flow) { draw_foot(flow, draft); };
    return frame;
}

} // namespace sokoguru::print
