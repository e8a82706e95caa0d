// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "print/canvas.h"

namespace sokoguru::print {

class Flow;

/// What surrounds the text of every page of a document.
struct Frame {
    /// Drawn before anything else on each page (a draft's mark).
    std::function<void(Canvas&)> background;
    /// Draws the head of page 1 and of the others, and leaves y below it.
    std::function<void(Flow&)> first_head;
    std::function<void(Flow&)> next_head;
    std::function<void(Flow&)> foot;
    double foot_height = mm(8);
    Margins margins;
};

/// Text that flows down pages: keeps y and turns the page when something does not fit any more.
class Flow {
public:
    /// `pages_in_all` is 0 while the pages are counted.
    Flow(Canvas& canvas, const Frame& frame, int pages_in_all);

    Canvas& canvas() { return canvas_; }
    double left() const { return frame_.margins.left; }
    double right() const { return canvas_.page_width() - frame_.margins.right; }
    double width() const { return right() - left(); }
    /// The lowest y that text may reach; the foot stands below it.
    double bottom() const { return canvas_.page_height() - frame_.margins.bottom - frame_.foot_height; }

    double y() const { return y_; }
    void move_to(double y) { y_ = y; }
    void skip(double height) { y_ += height; }
    /// Turns the page unless that much fits; true when it did.
    bool need(double height);
    void turn_page();
    void finish();

    int page() const { return page_; }
    int pages_in_all() const { return pages_in_all_; }

    /// Called on each new page after its head: an open table repeats its heading row.
    std::function<void()> on_turn;

    /// Wrapped lines at the left edge (or `x`, `max_width`), below y.
    void paragraph(const QString& text, Style style, double leading = 1.35);

private:
    void begin_page();

    Canvas& canvas_;
    const Frame& frame_;
    int pages_in_all_;
    int page_ = 0;
    double y_ = 0;
};

/// Lays `body` out twice: once to count the pages, once to draw them. Returns their number.
int compose(Canvas& canvas, const Frame& frame, const std::function<void(Flow&)>& body);

} // namespace sokoguru::print
