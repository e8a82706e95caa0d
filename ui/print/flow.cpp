// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/flow.h"

namespace sokoguru::print {

Flow::Flow(Canvas& canvas, const Frame& frame, int pages_in_all)
    : canvas_(canvas), frame_(frame), pages_in_all_(pages_in_all)
{
    begin_page();
}

void Flow::begin_page()
{
    ++page_;
    canvas_.start_page();
    if (frame_.background) frame_.background(canvas_);
    y_ = frame_.margins.top;
    const auto& head = page_ == 1 ? frame_.first_head : frame_.next_head;
    if (head) head(*this);
}

bool Flow::need(double height)
{
    if (y_ + height <= bottom()) return false;
    turn_page();
    return true;
}

void Flow::turn_page()
{
    if (frame_.foot) frame_.foot(*this);
    begin_page();
    if (on_turn) on_turn();
}

void Flow::finish()
{
    if (frame_.foot) frame_.foot(*this);
}

void Flow::paragraph(const QString& text, Style style, double leading)
{
    const double pitch = style.size * leading;
    for (const QString& line : canvas_.wrap(text, style, width(), 40)) {
        need(pitch);
        canvas_.text(left(), y_ + style.size, line, style);
        y_ += pitch;
    }
}

int compose(Canvas& canvas, const Frame& frame, const std::function<void(Flow&)>& body)
{
    canvas.set_measuring(true);
    Flow count(canvas, frame, 0);
    body(count);
    count.finish();
    canvas.set_measuring(false);
    Flow draw(canvas, frame, count.page());
    body(draw);
    draw.finish();
    return draw.page();
}

} // namespace sokoguru::print
