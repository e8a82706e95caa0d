// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;
class QPalette;

/// The visual language of docs/design-language.md: colours, type scale, spacing. Widgets take colours from colours()
/// and sizes from here, never their own.
namespace sokoguru::ui {

enum class Theme { system, light, dark };

/// Contrast of every text colour on every surface it is used on is at least 4.5 : 1; tests/ui/look proves it.
struct Colours {
    QColor window;  ///< behind everything
    QColor surface; ///< cards, tables, fields
    QColor sunken;  ///< table heads, totals, the navigation
    QColor border;
    QColor text;
    QColor muted;     ///< explanations, units, headings of columns
    QColor accent;    ///< the one accent: primary button, selection's edge, links
    QColor on_accent; ///< text on the accent
    QColor selection; ///< behind selected rows
    QColor refusal;
    QColor refusal_surface;
    QColor warning;
    QColor warning_surface;
    QColor done;
    QColor done_surface;
    /// Charts: told apart by lightness too, for black and white and for the colour-blind.
    std::array<QColor, 5> series;
};

const Colours& light_colours();
const Colours& dark_colours();
/// Those of the palette in use: what the widget passes as palette() decides.
const Colours& colours(const QPalette& palette);

/// Distances in steps of 4 px.
namespace space {
constexpr int hair = 4;    ///< icon to word
constexpr int small = 8;   ///< label to field
constexpr int medium = 16; ///< between fields, inside cards
constexpr int large = 24;  ///< between groups, page margin
} // namespace space

/// Sizes of type in px at text size 100 %.
enum class Type { caption = 12, body = 13, lead = 15, title = 20, figure = 24, display = 40 };

/// Puts fonts, palette and style sheet on the whole program. `percent` is the text size: 100, 125, 150.
void apply_look(QApplication& application, Theme theme, int percent);
/// The text size in use.
int text_percent();
/// A type size in px at the text size in use.
int px(Type type);

enum class IconColour { text, accent, on_accent, muted, refusal, warning, done };

/// An icon of the set by its name in resources/icons/icons.txt, in a colour of the theme in use, also after that has
/// changed. On a primary button: on_accent. An unknown name is a bug.
QIcon icon(const QString& name, IconColour colour = IconColour::text);
QIcon program_icon();
/// Before anything asks for a picture of the set by its path; icon() does it by itself.
void load_icons();

} // namespace sokoguru::ui
