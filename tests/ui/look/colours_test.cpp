// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/look.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace sokoguru;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

TEST_CASE("contrast as defined: black on white is 21 to 1", "[look]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(QColor("#777777"), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("every text is legible on every surface it stands on, light and dark", "[look]")
{
    for (const ui::Colours* c : {&ui::light_colours(), &ui::dark_colours()}) {
        for (const QColor& surface : {c->window, c->surface, c->sunken, c->selection}) {
            CAPTURE(surface.name().toStdString());
            CHECK(contrast(c->text, surface) >= 4.5);
            CHECK(contrast(c->muted, surface) >= 4.5);
        }
        for (const QColor& surface : {c->window, c->surface, c->sunken}) {
            CAPTURE(surface.name().toStdString());
            for (const QColor& word : {c->accent, c->refusal, c->warning, c->done}) {
                CAPTURE(word.name().toStdString());
                CHECK(contrast(word, surface) >= 4.5);
            }
        }
        CHECK(contrast(c->on_accent, c->accent) >= 4.5);
        CHECK(contrast(c->text, c->refusal_surface) >= 4.5);
        CHECK(contrast(c->text, c->warning_surface) >= 4.5);
        CHECK(contrast(c->text, c->done_surface) >= 4.5);
    }
}

TEST_CASE("the colours of charts differ in lightness, for black and white", "[look]")
{
    for (const ui::Colours* c : {&ui::light_colours(), &ui::dark_colours()}) {
        std::vector<double> lightness;
        for (const QColor& colour : c->series)
            lightness.push_back(luminance(colour));
        for (std::size_t i = 0; i + 1 < lightness.size(); ++i) {
            CAPTURE(i);
            // Neighbours in a chart: a ratio of 1.5 is seen side by side.
            CHECK(contrast(c->series[i], c->series[i + 1]) >= 1.5);
        }
    }
}
