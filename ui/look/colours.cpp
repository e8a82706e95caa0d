// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPalette>

#include "look/look.h"

namespace sokoguru::ui {

const Colours& light_colours()
{
    static const Colours colours{
        .window = "#f6f4f0",
        .surface = "#ffffff",
        .sunken = "#efece6",
        .border = "#d6d0c5",
        .text = "#24211d",
        .muted = "#635c53",
        .accent = "#7a4519",
        .on_accent = "#ffffff",
        .selection = "#f3e3cf",
        .refusal = "#a3261a",
        .refusal_surface = "#fbe9e6",
        .warning = "#755000",
        .warning_surface = "#fbf0d5",
        .done = "#1f6339",
        .done_surface = "#e6f3ea",
        .series = {"#6b3a13", "#d9982f", "#2f7f86", "#a9c3cf", "#33404f"},
    };
    return colours;
}

const Colours& dark_colours()
{
    static const Colours colours{
        .window = "#1d1b19",
        .surface = "#282522",
        .sunken = "#221f1d",
        .border = "#4a443d",
        .text = "#ece7df",
        .muted = "#b5ada1",
        .accent = "#e3ab5f",
        .on_accent = "#24160a",
        .selection = "#4b3a24",
        .refusal = "#ff9f90",
        .refusal_surface = "#47241f",
        .warning = "#f0c46a",
        .warning_surface = "#443715",
        .done = "#8fd3a6",
        .done_surface = "#1f3a2a",
        .series = {"#e3ab5f", "#8a5a2a", "#5fb3ba", "#d5e3ea", "#7f93a8"},
    };
    return colours;
}

const Colours& colours(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark_colours() : light_colours();
}

} // namespace sokoguru::ui
